import { areOppositeSides } from '../icd10cm/title-words.ts';
import { pattern } from '../pattern.ts';
import { noteCited } from './chapter.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, hasUnreadOfProviders, NOT_DENIED, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * Aftercare of an amputation names the limb; a complication of the stump says that the limb is gone. What surgery took for a
 * disease is no traumatic amputation.
 */
export const amputation = rule({
  code: 'CH50',
  name: 'amputation',
  version: 2,
  severity: 'error',
  cite: ['OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents'],
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
    yield* otherAftercare(facts);
    yield* forDisease(facts);
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

/** Aftercare of a body system or of surgery in general, where the surgery that providers tell of took the limb. */
function* otherAftercare(facts: Facts): Iterable<Said> {
  const [aftercare] = facts.coded('Z48.812', 'Z48.817', 'Z48.89', 'Z47.89');
  const [limb] = facts.coded('Z89');
  if (!aftercare || !limb || facts.coded('Z47.81').length > 0) return;
  const papers = perhapsOfProviders(facts);
  if (hasUnreadOfProviders(facts) || papers.some(({ text }) => OTHER_SURGERY.test(text))) return;
  const [found] = statements(facts, papers, CUT_OFF, NOT_DENIED);
  if (!found) return;
  yield {
    ...codeAndWords(aftercare, found),
    at: [aftercare.at, limb.at, found.at],
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, aftercare)} beside ${limb.shown}: the ${nameOf(found.paper.type)} says “${found.mention.span.text}”, and aftercare of an amputation is Z47.81, whatever it was done for.`,
    cite: ['OG I.C.21.c.7 (FY2026)'],
  };
}

/** Traumatic amputations, in title as in code. */
const TRAUMATIC = ['S08', 'S28.1', 'S28.2', 'S38.2', 'S48', 'S58', 'S68', 'S78', 'S88', 'S98'];

/** A limb that an accident took, by its code, where providers tell of surgery for a disease and nobody of an accident. */
function* forDisease(facts: Facts): Iterable<Said> {
  const [one] = facts.coded(...TRAUMATIC);
  if (!one || hasUnreadOfProviders(facts) || facts.papers.some(({ text }) => ACCIDENT.test(text))) return;
  const [found] = statements(facts, perhapsOfProviders(facts), FOR_DISEASE, NOT_DENIED);
  if (!found) return;
  yield {
    ...codeAndWords(one, found),
    asks: 'replace',
    say: `${named(facts, one)}: the ${nameOf(found.paper.type)} says “${found.mention.span.text}”. What surgery took for a disease is the absence of the limb (Z89.-), with Z47.81 while it is cared for.`,
    cite: ['OG I.C.21.c.3 (FY2026)', 'OG I.C.21.c.7 (FY2026)'],
  };
}

const ACCIDENT =
  /\b(?:trauma\w*|accident\w*|crush\w*|injur\w*|avuls\w*|sever(?:ed|ing)|saw|mower|machine\w*|MVA|MVC|collision|blast|explosion|gun\w*|bitten|bite|cut off)\b/i;
const FOR_DISEASE = pattern('i')`
  \b(?:amputat(?:ion|ed)|disarticulation|BKA|AKA|TMA)\b[^.;\n]{0,60}\b(?:
    for|due to|because of|secondary to|2\/2
  )\b[^.;\n]{0,40}\b(?:
    gangren\w*|osteomyelitis|infect\w*|ischemi\w*|PAD|PVD|peripheral (?:arter\w*|vascular)|diabet\w*|ulcers?|necro\w*|cancer|sarcoma|tumou?r|malignan\w*|sepsis|thrombos\w*|embol\w*|non-?healing
  )\b
`;

/** The amputation, told with its care or as of now; not one of years ago. */
const CUT_OFF = pattern('i')`
  \b(?:
    (?:
      aftercare|care|recover\w*|wound care|post-?op\w*|status post|s\/p|underwent|had|after|following|recent
    )\b[^.;\n]{0,40}\b(?:amputation|disarticulation|BKA|AKA|TMA)
    |(?:amputation|disarticulation|BKA|AKA|TMA)\b[^.;\n]{0,60}\b(?:
      for|due to|because of|aftercare|incision|staples|sutures|on \d|post-?op\w*
    )
  )\b
`;
/** Another operation, of which the aftercare may be. */
const OTHER_SURGERY =
  /\b(?:bypass|angioplasty|stent\w*|endarterectomy|fem-?pop|graft\w*|(?!disarticul)\w{3,}ectomy|\w{3,}plasty|fusion|revasculari[sz]ation|flap)\b/i;

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
