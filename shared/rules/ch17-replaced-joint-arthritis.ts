import { isOf, type Kind, noteCited } from './chapter.ts';
import { allNamed, type Named } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import { REPLACED_JOINTS, sidesOf } from './documented/replaced-joints.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Part of a joint replaced: arthritis may remain in the rest. */
const PARTIAL =
  /\b(?:partial|unicompartmental|unicondylar|hemi-?arthroplasty|uni(?:lateral)? compartment\w*|patellofemoral)\b/i;

/**
 * Osteoarthritis of a joint that was replaced is not current on that side: aftercare (Z47.1) and the joint (Z96.6-) are
 * coded, and osteoarthritis only of the other side.
 */
export const replacedJointArthritis = rule({
  code: 'CH17',
  name: 'replaced-joint-arthritis',
  version: 1,
  severity: 'error',
  cite: ['OG II.K (FY2026)', 'OG I.B.13 (FY2026)', 'OG I.C.21.c.7 (FY2026)'],
  needs: ['diagnoses', 'codes'],
  reads: ['notes', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    for (const [replaced, arthritis] of REPLACED_JOINTS) {
      const sore = facts.list.filter((each) => isOf(arthritis, each));
      const joints = facts.list.filter((one) => isOf(replaced, one));
      const sides = new Set(joints.flatMap((one) => sidesOf(facts, one)));
      const [joint] = joints;
      if (sore.length === 0 || statements(facts, perhapsOfProviders(facts), PARTIAL).length > 0) continue;
      yield* toldReplaced(facts, replaced, sore, sides);
      if (!joint) continue;
      for (const one of sore) {
        const own = sidesOf(facts, one);
        const gone = own.filter((side) => sides.has(side));
        const [aftercare] = facts.coded('Z47.1');
        const also = aftercare ? noteCited(facts, aftercare, 'useAdditionalCode') : {};
        if (gone.length > 0) {
          const isAll = gone.length === own.length;
          const rest = isAll ? 'it is not coded' : 'only the other side is coded';
          const say = `${named(facts, joint)}: the joint was replaced, and ${named(facts, one)} is not current on that side; ${rest}.`;
          yield {
            at: [one.at, joint.at],
            ...asked(isAll, one),
            ...also,
            say,
          };
        } else if (own.length === 0 || sides.size === 0) {
          const say = `${named(facts, joint)} and ${named(facts, one)}: on which side is the arthritis? On the replaced side it is not current.`;
          yield { at: [one.at, joint.at], severity: 'warn', goes: one.shown, say };
        }
      }
    }
  },
});

/** A provider says that the joint was replaced on a side that the list has it not: what is coded of its arthritis is gone all the same. */
function* toldReplaced(
  facts: Facts,
  replaced: Kind,
  sore: readonly Coded[],
  listed: ReadonlySet<string>,
): Iterable<Said> {
  const told = allNamed(facts).filter(
    (each) => each.standing === 'current' && facts.isProvider(each.paper) && isOf(replaced, each) && !isYetToCome(each),
  );
  if (told.length === 0) return;
  for (const one of sore) {
    const own = sidesOf(facts, one);
    const first = told.find((each) => sidesOf(facts, each).some((side) => own.includes(side) && !listed.has(side)));
    if (!first || own.some((side) => listed.has(side))) continue;
    const isAll = own.every((side) => told.some((each) => sidesOf(facts, each).includes(side)));
    yield {
      ...codeAndCondition(one, first),
      severity: 'warn',
      ...asked(isAll, one),
      say: `${named(facts, one)}: the ${nameOf(first.paper.type)} says “${quoteOf(first)}”. Arthritis of a joint that was replaced is not current; the joint is Z96.6-, and care after its replacement Z47.1.`,
    };
  }
}

/** `Scheduled for a right total knee`, `a candidate for`, `right TKA planned`. */
function isYetToCome({ paper: { text }, condition: { sentence, spans } }: Named): boolean {
  const [{ start }] = spans;
  const end = Math.max(...spans.map((span) => span.end));
  return (
    NOT_YET.test(text.slice(sentence.start, start)) || NOT_YET.test(text.slice(end, Math.min(sentence.end, end + 40)))
  );
}

const NOT_YET =
  /\b(?:schedul\w*|candidate|consider\w*|plan(?:s|ned|ning)?|await\w*|waiting|pending|declin\w*|refus\w*|defer\w*|refer\w*|recommend\w*|offer\w*|discuss\w*|wants?|upcoming|will (?:have|need|undergo)|needs? (?:a |an )?$|prior to|before|pre-?op\w*|eligible)\b/i;

/** What is gone on every side that the code names goes; else the other side alone is coded. */
function asked(isAll: boolean, { shown }: Coded): Pick<Said, 'asks' | 'goes'> {
  return isAll ? { asks: 'remove', goes: shown } : { asks: 'replace' };
}
