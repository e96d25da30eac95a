import { isOf, keptApart, noteCited, outOfOrder } from './chapter.ts';
import type { Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { brokenGuidelines } from './sequence/broken.ts';
import { systemicInfections } from './sequence/sepsis-codes.ts';
import { isWhole, listed, named } from './the-list.ts';

const COMPLICATION = ['J95.0', 'K94', 'T80', 'T81', 'T82', 'T83', 'T84', 'T85', 'T86', 'T87', 'T88'];

/** A complication of care before what it is: site of the infection, T81.44, the sepsis. */
export const complicationOrder = rule({
  code: 'CH38',
  name: 'complication-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.1.d.5 (FY2026)', 'OG I.C.19.g.5 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'order', 'secondary'],
  *check(facts): Iterable<Said> {
    yield* keptApart(facts, ['T81.12'], ['R65.21'], 'Postprocedural septic shock is T81.12-.');
    // Severe sepsis behind its infection: CH13. Drugs: CH29.
    yield* outOfOrder(
      facts,
      (before, after) => isOf(COMPLICATION, before) && !isOf(['R65', 'T3', 'T4', 'T50', 'Y', 'Z'], after),
    );
    yield* infections(facts);
    yield* sepsisUnnamed(facts);
    yield* siteUnnamed(facts);
    yield* brokenGuidelines(facts, (after) => isOf(['T81.44'], after)).map(({ before: [site], after, said }) => ({
      ...said,
      say: `${named(facts, site)} goes before ${named(facts, after)}: the site of the infection first.`,
    }));
  },
});

/** Sepsis after a procedure asks for the code that says which sepsis ("use additional code to identify the sepsis"). */
function sepsisUnnamed(facts: Facts): Said[] {
  const [complication] = facts.coded('T81.44');
  if (!complication || !isWhole(facts) || systemicInfections(facts.list).some(({ code }) => !code.startsWith('T')))
    return [];
  const say = `${named(facts, complication)} asks for the sepsis too (A40, A41 and their like), and none is in the list.`;
  const note = noteCited(facts, complication, 'useAdditionalCode', { id: 'T81.44' });
  return [
    {
      at: [complication.at, listed(facts)],
      about: [complication.shown, 'sepsis'],
      severity: 'warn',
      asks: 'add',
      say,
      ...note,
    },
  ];
}

const SITES = ['T81.40', 'T81.41', 'T81.42', 'T81.43', 'T81.49', 'O86.0'];

/** Sepsis after a procedure, and no code of the infected site before it ("if known"). */
function siteUnnamed(facts: Facts): Said[] {
  const [complication] = facts.coded('T81.44');
  if (!complication || !isWhole(facts) || facts.coded(...SITES).length > 0) return [];
  const say = `${named(facts, complication)}: the code of the infected site (T81.40 to T81.43, T81.49) goes before it where the site is known, and none is in the list.`;
  return [
    { at: [complication.at, listed(facts)], about: [complication.shown, 'site'], severity: 'warn', asks: 'add', say },
  ];
}

const ORGANISM = ['B95', 'B96', 'B97'];

/** The infection named before the complication whose infection it is. */
function infections(facts: Facts): Said[] {
  return brokenGuidelines(facts, (after) => !isOf(['R65', 'T'], after)).flatMap(({ before: [complication], after }) =>
    // An organism that is first of all is CH37's.
    isOf(COMPLICATION, complication) && !(after.isPrincipal && isOf(ORGANISM, after))
      ? {
          at: [after.at, complication.at],
          say: `${named(facts, complication)} goes before ${named(facts, after)}, which says what infection it is.`,
          ...noteCited(facts, complication, 'useAdditionalCode', {
            words: /(?:identify|specify) (?:type of )?infection/,
          }),
        }
      : [],
  );
}
