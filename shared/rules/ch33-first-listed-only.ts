import { isOf } from './chapter.ts';
import type { Facts } from './facts.ts';
import { rule, type Said } from './rule.ts';
import { brokenGuidelines } from './sequence/broken.ts';
import { named } from './the-list.ts';
import { trimestersAndWeeks } from './trimesters.ts';

/** Z codes that may only be first (guideline I.C.21.c.15). */
const FIRST_ONLY =
  'Z00 Z01 Z02 Z04 Z33.2 Z31.81 Z31.83 Z31.84 Z34 Z38 Z39 Z40 Z42 Z51.0 Z51.1 Z52 Z76.1 Z76.2 Z99.12'.split(' ');
const BUT = ['Z00.6', 'Z52.9'];
/** Radiation and chemotherapy at one encounter: one of the two is second (guideline I.C.2.e.2). */
const THERAPY = ['Z51.0', 'Z51.1'];

/**
 * A Z code that may only be principal or first-listed stands among the other diagnoses. And a code of another chapter stands
 * first in a pregnancy, whose codes have priority; or its trimesters and weeks disagree. And an injury stands before the
 * maltreatment that it comes of.
 */
export const firstListedOnly = rule({
  code: 'CH33',
  name: 'first-listed-only',
  version: 2,
  severity: 'error',
  cite: ['OG I.C.21.c.15 (FY2026)'],
  needs: ['principal', 'from', 'codes'],
  reads: ['notes', 'order'],
  check: (facts) => [
    ...amongOthers(facts),
    ...pregnancyBehind(facts),
    ...trimestersAndWeeks(facts),
    ...maltreatmentBehind(facts),
  ],
});

function amongOthers(facts: Facts): Said[] {
  return facts.others.flatMap((one): Said[] => {
    if (!isOf(FIRST_ONLY, one) || isOf(BUT, one)) return [];
    if (isOf(THERAPY, one) && facts.principal && isOf(THERAPY, facts.principal)) return [];
    return [
      {
        at: [one.at],
        say: `${named(facts, one)} may only be first-listed, and it stands among the other diagnoses.`,
      },
    ];
  });
}

function pregnancyBehind(facts: Facts): Said[] {
  const { principal } = facts;
  return brokenGuidelines(facts, (after) => after === principal).flatMap(({ before: [first], after }) =>
    first.code.startsWith('O')
      ? [
          {
            at: [after.at, first.at],
            say: `${named(facts, first)} goes before ${named(facts, after)}: codes of pregnancy, childbirth and the puerperium have priority over those of other chapters.`,
            cite: ['OG I.C.15.a.1 (FY2026)'],
          },
        ]
      : [],
  );
}

function maltreatmentBehind(facts: Facts): Said[] {
  return brokenGuidelines(facts, (after) => isOf(['S'], after)).flatMap(({ before: [first], said }) =>
    isOf(['T74', 'T76'], first) ? [said] : [],
  );
}
