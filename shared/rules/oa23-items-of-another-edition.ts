import type { Evidence } from '../chart/evidence.ts';
import { citeEdit } from '../oasis/edits.ts';
import type { Facts } from './facts.ts';
import type { NonEmpty } from './finding.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

/** Assessments completed from this day on use OASIS-E2. */
const E2 = '2026-04-01';

/** Items that OASIS-E2 dropped, with what took their place. */
const DROPPED: readonly { item: RegExp; name: string; now?: string }[] = [
  { item: /^M0069$/, name: 'M0069 (Gender)', now: 'A0810 (Sex)' },
  { item: /^A1250[A-Z]?$/, name: 'A1250 (Transportation)', now: 'A1255' },
  { item: /^O0350$/, name: 'O0350 (COVID-19 vaccination)' },
  { item: /^M2200$/, name: 'M2200 (Therapy need)' },
];
/** Items that OASIS-E2 brought. */
const NEW: readonly { item: RegExp; name: string; before: string }[] = [
  { item: /^A0810$/, name: 'A0810 (Sex)', before: 'M0069' },
  { item: /^A1255$/, name: 'A1255 (Transportation)', before: 'A1250' },
];
/** Items that a resumption of care asks since OASIS-E2. */
const AT_RESUMPTION = ['B0200', 'B1000', 'A1110A', 'A1110B'];

/** The day of M0090 decides the item set; answers of another one do not belong on the form. */
export const itemsOfAnotherEdition = rule({
  code: 'OA23',
  name: 'items-of-another-edition',
  version: 1,
  severity: 'block',
  cite: [citeEdit('-5460'), 'CMS OASIS-E2 item set E2-042026, in force for M0090 from 2026-04-01'],
  needs: ['M0090'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const { completed, reason } = facts.assessment;
    if (!completed) return;
    const isE2 = completed.value >= E2;
    if (isE2) {
      for (const { item, name, now } of DROPPED) {
        const found = answered(facts, item);
        const instead = now === undefined ? '' : `; ${now} took its place`;
        const say = `${name} is answered, and OASIS-E2 (M0090 ${completed.value}) has no such item${instead}.`;
        if (found) yield { at: [...found, completed.at], about: [name], say };
      }
    } else {
      for (const { item, name, before } of NEW) {
        const found = answered(facts, item);
        const say = `${name} is answered, and an assessment completed on ${completed.value} is before OASIS-E2 (2026-04-01) and asks ${before}.`;
        if (found) yield { at: [...found, completed.at], about: [name], say };
      }
    }
    if (!isE2 || reason?.value !== '03') return;
    for (const item of AT_RESUMPTION) {
      const blank = facts.skipped(item);
      const say = `${item} is skipped; OASIS-E2 asks it at resumption of care.`;
      if (blank) yield { at: [blank, completed.at, reason.at], about: [item], say };
    }
  },
});

/** Evidence of the answered items of that name; `undefined`: none. */
function answered(facts: Facts, name: RegExp): NonEmpty<Evidence> | undefined {
  const [first, ...more] = facts.answers.items.flatMap((item) =>
    name.test(item) ? (facts.oasis(item)?.at ?? []) : [],
  );
  return first && [first, ...more];
}
