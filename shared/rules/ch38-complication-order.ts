import { areOppositeSides } from '../icd10cm/title-words.ts';
import { isOf, type Kind, keptApart, noteCited, outOfOrder } from './chapter.ts';
import type { Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

const COMPLICATION = ['T80', 'T81', 'T82', 'T83', 'T84', 'T85', 'T86', 'T87', 'T88'];
/** Infection after a procedure by its site; T81.44 and the sepsis follow (guideline I.C.1.d.5.b). */
const SITE = ['T81.41', 'T81.42', 'T81.43', 'T81.49'];

/** Complications that are infections, and what their note asks to name the infection with ("use additional code"). */
const INFECTIONS: readonly (readonly [complication: Kind, infection: Kind])[] = [
  [['T83.51'], ['N39.0', 'N30', 'N10', 'N11', 'N12', 'N34']],
  [
    ['T84.5', 'T84.6'],
    ['M00', 'M86'],
  ],
  [['T81.41'], ['L02.21', 'L03.31']],
  [['T81.43'], ['K65', 'K68.1']],
  [
    ['T82.6', 'T82.7'],
    ['A40', 'A41', 'I33', 'R78.81'],
  ],
  [['T85.71'], ['K65']],
];

/** A complication of care before what it is: site of the infection, T81.44, the sepsis. */
export const complicationOrder = rule({
  code: 'CH38',
  name: 'complication-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.1.d.5 (FY2026)', 'OG I.C.19.g.5 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['T81.12'], ['R65.21'], 'Postprocedural septic shock is T81.12-.');
    if (!facts.isOrdered) return;
    // Severe sepsis behind its infection: CH13. Drugs: CH29.
    yield* outOfOrder(
      facts,
      (before, after) => isOf(COMPLICATION, before) && !isOf(['R65', 'T3', 'T4', 'T50', 'Y', 'Z'], after),
    );
    yield* infections(facts);
    const [sepsis] = facts.coded('T81.44');
    const sites = facts.coded(...SITE);
    const [site] = sites;
    if (!sepsis || !site || sites.some(({ place }) => place < sepsis.place)) return;
    const say = `${named(facts, site)} goes before ${named(facts, sepsis)}: the site of the infection first.`;
    yield { at: [sepsis.at, site.at], say };
  },
});

/** The infection named before the complication whose infection it is. */
function* infections(facts: Facts): Iterable<Said> {
  for (const [complications, infections] of INFECTIONS) {
    const [complication] = facts.coded(...complications);
    const early = complication && facts.coded(...infections).find(({ place }) => place < complication.place);
    if (!complication || !early || areOppositeSides(facts.title(complication.code), facts.title(early.code))) continue;
    yield {
      at: [early.at, complication.at],
      say: `${named(facts, complication)} goes before ${named(facts, early)}, which says what infection it is.`,
      ...noteCited(facts, complication, 'useAdditionalCode', { words: /identify infection/ }),
    };
  }
}
