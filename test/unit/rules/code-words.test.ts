import { describe, expect, it } from 'vitest';
import { group } from '../../../shared/pdgm/group.ts';
import { speaksOf } from '../../../shared/rules/documented/code-words.ts';
import { Facts } from '../../../shared/rules/facts.ts';
import { chartOf, coded } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';

const editions = await shippedEditions();

function speaks(code: string, text: string): boolean {
  const chart = chartOf({ record: coded([code]) });
  const facts = new Facts(chart, editions, group(chart, editions).grouping);
  const [first] = facts.list;
  if (!first) throw new Error('no code');
  return speaksOf(facts, first, text);
}

describe('whether a text speaks of a code’s condition', () => {
  it.each([
    ['I50.22', 'Acute on chronic systolic CHF, EF 25 %'],
    ['I69.351', 'Right hemiparesis after stroke'],
    ['L89.153', 'Sacral wound, depth 2 cm'],
    ['E11.65', 'A1c 11.2, started on glargine'],
    ['Z48.812', 'Day 7 after triple bypass, incision dry'],
    ['Z47.1', 'POD 3 R TKA'],
    ['S72.141D', 'ORIF of hip fracture on 1/3'],
    ['G30.9', 'F/U for G30.9'],
  ])('%s: %s', (code, text) => {
    expect(speaks(code, text)).toBe(true);
  });

  it.each([
    ['I50.22', 'Seen after knee arthroplasty. Heart regular, no murmur.'],
    ['L89.153', 'CHF with weight gain, BP 140/80'],
    ['I69.351', 'Type 2 diabetes with foot ulcer'],
    ['Z47.1', 'CHF with weight gain'],
    ['I50.22', 'constructor __proto__ toString'],
  ])('%s is not in: %s', (code, text) => {
    expect(speaks(code, text)).toBe(false);
  });
});
