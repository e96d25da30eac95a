import { describe, expect, it } from 'vitest';
import { group } from '../../../../shared/pdgm/group.ts';
import { codesIn } from '../../../../shared/rules/documentation/planned-diagnoses.ts';
import { documentation } from '../../../../shared/rules/documentation.ts';
import { Facts } from '../../../../shared/rules/facts.ts';
import { chartOf, coded, paper } from '../../../rules/chart.ts';
import { type DocumentationCase, FACE_TO_FACE, HOMEBOUND, PLANNED } from '../../../rules/documentation-cases.ts';
import { linesOf } from '../../../rules/documentation-lines.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();

function factsOf(one: Pick<DocumentationCase, 'record' | 'chart'>): Facts {
  const chart = chartOf(one);
  return new Facts(chart, editions, group(chart, editions).grouping);
}

describe.each([
  ['the encounter', FACE_TO_FACE],
  ['homebound', HOMEBOUND],
  ['other diagnoses in the plan', PLANNED],
] as const)('the checklist: %s', (_, cases) => {
  it.each(cases.map((one) => [one.why, one] as const))('%s', (__, one) => {
    expect(linesOf(documentation(factsOf(one)), one)).toEqual(one.lines);
  });
});

describe('codes that a document writes', () => {
  const CODES: readonly (readonly [why: string, text: string, found: string])[] = [
    ['with its dot, anywhere', 'Teach on I50.22 and E11.9.', 'I50.22 E11.9'],
    ['three characters in running text are a road', 'Take route E46 to the clinic.', ''],
    ['coded, they are a code wherever they stand', 'Watch I10 closely.', 'I10'],
    ['at the head of a line', '2) E46\n3. R64 cachexia', 'E46 R64'],
    ['in a list of diagnoses on one line', 'Diagnoses: heart failure, E46, obesity\nOrders: SN 2w4', 'E46'],
    ['behind that list they are none again', 'Diagnoses: heart failure\nOrders: bus E46 to the clinic', ''],
    ['twice is once', 'I50.22, later I50.22 again', 'I50.22'],
    ['no codes of the day', 'A1C 9.2, G35, Z68.1 and X99.99', 'Z68.1'],
  ];
  it.each(CODES)('%s', (_, text, found) => {
    const facts = factsOf({ record: coded(['I50.22', 'I10'], { documents: [paper('plan-of-care', 'MD', text)] }) });
    const [plan] = facts.papers;
    const written = plan ? codesIn(facts, plan) : [];
    expect(written.map(({ shown }) => shown).join(' ')).toBe(found);
    for (const { at, shown } of written)
      expect(at.at.kind === 'document' && text.slice(at.at.start, at.at.end)).toBe(shown);
  });
});
