import { describe, expect, it } from 'vitest';
import { nameFinder } from '../../../../extension/engine/named-in.ts';
import { Editions } from '../../../../shared/editions/editions.ts';
import { group } from '../../../../shared/pdgm/group.ts';
import { Facts } from '../../../../shared/rules/facts.ts';
import { chartOf, coded } from '../../../rules/chart.ts';

const none = new Editions([]);

function words(text: string, code: string, title?: string): string[] {
  const chart = chartOf({ record: coded([code], { documents: [{ id: 'd', type: 'progress-note', text }] }) });
  const facts = new Facts(chart, none, group(chart, none).grouping);
  const found = nameFinder(facts).find(code, title);
  return found.map(({ start, end }) => text.slice(start, end));
}

describe('where a document names a diagnosis', () => {
  it.each([
    ['with the dot', 'Dx: I50.32, stable', ['I50.32']],
    ['without it', 'Dx: I5032; COPD', ['I5032']],
    ['in lower case', 'dx i50.32', ['i50.32']],
    ['not as the beginning of another', 'I50.321 and I50.3 and XI50.32', []],
    ['not within a number', '1.I50.32.4', []],
  ])('its code %s', (_, text, found) => {
    expect(words(text, 'I50.32')).toEqual(found);
  });

  it('a category is not found in its subcodes', () => {
    expect(words('I10 and I50.32, I50.', 'I50')).toEqual(['I50']);
  });

  const TITLE = 'Chronic diastolic (congestive) heart failure';
  it.each([
    ['Has chronic diastolic heart failure.', ['chronic diastolic heart failure']],
    ['Chronic diastolic (congestive) heart failure', ['Chronic diastolic (congestive) heart failure']],
    ['chronic diastolic congestive\nheart failure', ['chronic diastolic congestive\nheart failure']],
    ['No chronic diastolic heart failure.', []],
    ['Heart failure, chronic', []],
  ])('its title: %s', (text, found) => {
    expect(words(text, 'I50.32', TITLE)).toEqual(found);
  });

  it('a title without what it leaves open', () => {
    const title = 'Chronic obstructive pulmonary disease, unspecified';
    expect(words('Hx significant: chronic obstructive pulmonary disease.', 'J44.9', title)).toEqual([
      'chronic obstructive pulmonary disease',
    ]);
  });

  it('a title of one short word is not looked for: it means other things in a sentence', () => {
    expect(words('in pain today; fever', 'R52', 'Pain, unspecified')).toEqual([]);
  });

  it('never throws on odd codes and titles', () => {
    for (const odd of ['', '(', '[x', 'a+b', '((()', '*'.repeat(50)]) expect(words('a+b (', 'Z9', odd)).toEqual([]);
  });
});
