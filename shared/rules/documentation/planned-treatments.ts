import type { Evidence } from '../../chart/evidence.ts';
import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { isReadable, papersOf } from '../papers/statements.ts';
import { planElements } from './plan-elements.ts';

/** What the assessment says that the patient has and that takes an order, and the words by which a plan would name it. */
interface Treatment {
  name: string;
  /** Where the assessment, or else a code, says so. */
  said(facts: Facts): Evidence | undefined;
  words: RegExp;
}

const TREATMENTS: readonly Treatment[] = [
  {
    name: 'oxygen',
    said: (facts) => ticked(facts, 'O0110_A', 'C1') ?? facts.coded('Z99.81')[0]?.at,
    words: /\b(?:oxygen|o2|l(?:iters?)?\/?(?:min|pm)|nasal cannula|concentrator)\b/i,
  },
  {
    name: 'the urinary catheter',
    said: (facts) => answered(facts, 'M1610', [2]),
    words: /\b(?:cath\w*|foley|suprapubic|spc|urolog\w*|nephrostomy|isc|cic)\b/i,
  },
  {
    name: 'the wound',
    said: (facts) => answered(facts, 'M1306', [1]) ?? answered(facts, 'M1330', [1, 2]) ?? answered(facts, 'M1340', [1]),
    words: pattern('i')`
      \b(?:
        wounds?|ulcers?|pressure (?:injur\w*|sore|relie\w*)|incision\w*|dressings?|staples?|sutures?|(?:surgical|access|port|graft) sites?|skin
        |gauze|foam|alginate|hydro\w+|vac|npwt|debrid\w*|packing|post-?op\w*|ports?|fistula|decubit\w*|integument\w*|stump|residual limb
        |burns?|donor|inspect\w*|healing|infection
      )\b
    `,
  },
  {
    name: 'the ostomy',
    said: (facts) => answered(facts, 'M1630', [1, 2]),
    words: /\b(?:\w*ostomy|stoma\w*|pouch\w*|appliances?|bowel diversion)\b/i,
  },
  {
    name: 'the tube feeding',
    said: (facts) => ticked(facts, 'K0520_1', 'B'),
    words: /\b(?:peg|g-?tube|j-?tube|ng|tube|enteral|feed\w*|jevity|osmolite|glucerna|gastrostomy)\b/i,
  },
];

/** Treatments of the assessment that no plan of care or order names, where a plan was given as a whole. */
export function unplannedTreatments(facts: Facts): { name: string; at: Evidence }[] {
  const { plans, hasUnread, isExcerpt } = planElements(facts);
  if (plans.length === 0 || hasUnread || isExcerpt) return [];
  const papers = [...plans, ...papersOf(facts, 'order', 'medication-list', 'referral')];
  if (papers.some((paper) => !isReadable(paper))) return [];
  return TREATMENTS.flatMap(({ name, said, words }) => {
    const at = said(facts);
    return at && !papers.some(({ text }) => words.test(text)) ? [{ name, at }] : [];
  });
}

function ticked(facts: Facts, item: string, answer: string): Evidence | undefined {
  const said = facts.ticked(item, answer);
  return said?.ticked ? said.at : undefined;
}

function answered(facts: Facts, item: string, answers: readonly number[]): Evidence | undefined {
  const answer = facts.answer(item);
  return answer !== undefined && answers.includes(answer) ? facts.oasis(item)?.at : undefined;
}
