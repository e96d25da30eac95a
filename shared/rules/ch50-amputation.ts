import { areOppositeSides } from '../icd10cm/title-words.ts';
import { noteCited } from './chapter.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Aftercare of an amputation names the limb; a complication of the stump says that the limb is gone. */
export const amputation = rule({
  code: 'CH50',
  name: 'amputation',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes', 'notes'],
  *check(facts): Iterable<Said> {
    const [aftercare] = facts.coded('Z47.81');
    const limbs = facts.coded('Z89');
    if (aftercare && limbs.length === 0 && isWhole(facts)) {
      const say = `${named(facts, aftercare)} goes with the limb amputated (Z89.-), and none is in the list.`;
      yield {
        at: [aftercare.at, listed(facts)],
        about: [aftercare.shown],
        asks: 'add',
        say,
        ...noteCited(facts, aftercare, 'useAdditionalCode', { id: 'Z47.81' }),
      };
    }
    for (const stump of facts.coded('T87.3', 'T87.4', 'T87.5', 'T87.8')) {
      const limb = limbs.find((one) => isOfOneLimb(facts.title(stump.code), facts.title(one.code)));
      // Dehiscence and other complications name no limb: with one limb gone it is that one.
      const [only, ...more] = limbs;
      const same = limb ?? (extremity(facts.title(stump.code)) === undefined && more.length === 0 ? only : undefined);
      if (!same) continue;
      const say = `${named(facts, same)} is not coded with ${named(facts, stump)}, which includes that the limb is absent.`;
      yield { at: [same.at, stump.at], asks: 'remove', say };
    }
  },
});

function isOfOneLimb(stump: string, limb: string): boolean {
  const which = extremity(stump);
  return (
    which !== undefined && which === extremity(limb) && /right|left/i.test(stump) && !areOppositeSides(stump, limb)
  );
}

function extremity(title: string): 'upper' | 'lower' | undefined {
  if (/\b(?:upper (?:extremity|limb)|arm|hand|fingers?|thumb|wrist|elbow|shoulder)\b/i.test(title)) return 'upper';
  return /\b(?:lower (?:extremity|limb)|leg|foot|toes?|ankle|knee|hip)\b/i.test(title) ? 'lower' : undefined;
}
