import type { Evidence } from '../../chart/evidence.ts';
import { pattern } from '../../pattern.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { sentenceOf } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import type { Activity } from './function-words.ts';
import { MOSTLY_OWN } from './gg-levels.ts';
import type { Phrase } from './phrases-against.ts';
import { type ToldFunction, toldFunction } from './told-function.ts';

/**
 * The codes of section GG for what was not attempted (07 refused, 09 not applicable, 10 environment, 88 condition or safety) against
 * notes that tell how it went, and levels of help against notes that say that it was not done.
 */

const WHY: Readonly<Record<number, string>> = {
  7: 'refused',
  9: 'not applicable',
  10: 'not attempted: environment',
  88: 'not attempted: condition or safety',
};

/** How far it goes at least, in feet, where the item says so. */
const FEET: Readonly<Record<string, number>> = {
  GG0170I: 10,
  GG0170J: 50,
  GG0170K: 150,
  GG0170R: 50,
  GG0170S: 150,
};

/** Words that it was not done, or was not done as the item asks. */
const NOT_DONE = pattern('i')`
  \b(?:
    not (?:attempted|tested|assessed|performed|completed|appropriate|applicable|safe|done)|defer\w*|unsafe|un(?:able|willing) to (?:attempt|participate|perform|complete|tolerate|test)
    |refus\w*|declin\w*|n\/?a\b|did not|would|per (?:report|caregiver|family|daughter|son|wife|husband)|reported(?:ly)?|sponge|bed bath|partially (?:completed|performed|done)|stopped|halfway
    |parallel bars|treadmill|hoyer|mechanical lift|lift
  )
`;
/** What ends a way: `with a seated rest`. */
const WITH_REST = /\b(?:seated|sitting|sat|standing) rests?\b|\brest breaks?\b|\brests?\b/i;
const A_WAY = /\b(\d{1,4}) ?(?:ft|feet|foot)\b|\b(\d{1,4})['’](?! ?\d)/gi;

/**
 * Codes of what was not attempted, where a note of the assessment tells the amount of help that it took, as far as the item goes.
 * @param pairs items of section GG without the column, with their activity
 */
export function* notAttemptedAgainst(
  facts: Facts,
  pairs: readonly (readonly [gg: string, activity: Activity])[],
  column: string,
): Iterable<Said> {
  for (const [gg, activity] of pairs) {
    const said = facts.oasis(gg + column);
    const answer = facts.answer(gg + column);
    const why = answer === undefined ? undefined : WHY[answer];
    if (!said || why === undefined) continue;
    const told = toldFunction(facts).filter((one) => one.activity === activity);
    if (told.some(isLeftUndone) || isSaidUndone(facts, activity)) continue;
    const found = told.find((one) => isWholeWay(one, FEET[gg]));
    if (found) yield notAttempted(gg + column, said.at, answer ?? 0, why, found);
  }
}

function notAttempted(gg: string, at: Evidence, answer: number, why: string, { statement }: ToldFunction): Said {
  return againstAnswer(gg, at, `${gg} is ${String(answer).padStart(2, '0')} (${why})`, statement);
}

function wordsOf({ statement }: ToldFunction): string {
  const { before, own, behind } = sentenceOf(statement);
  return `${before}${own}${behind}`;
}

function isLeftUndone(one: ToldFunction): boolean {
  return NOT_DONE.test(wordsOf(one));
}

/** Somewhere in the notes the activity stands beside words that it was not done. */
function isSaidUndone(facts: Facts, activity: Activity): boolean {
  const name = NAMES[activity];
  return (
    name !== undefined &&
    notesOfAssessment(facts).some(({ text }) =>
      text.split(/[.;\n]/).some((clause) => name.test(clause) && NOT_DONE.test(clause)),
    )
  );
}

/** What clauses about an activity hold, whatever they say of it. */
const NAMES: Partial<Record<Activity, RegExp>> = {
  ambulation: /\b(?:walk\w*|ambulat\w*|gait)\b/i,
  'car-transfer': /\bcar\b/i,
  bathing: /\b(?:bath\w*|shower\w*)\b/i,
  footwear: /\b(?:footwear|shoes?|socks?)\b/i,
  'picking-up': /\b(?:pick\w*|retriev\w*|objects?|floor)\b/i,
  'toilet-transfer': /\b(?:toilet\w*|commode|bsc)\b/i,
  transfer: /\btransfer\w*\b/i,
  wheelchair: /\b(?:wheelchair|w\/c|propel\w*)\b/i,
  rolling: /\broll\w*\b/i,
  eating: /\b(?:eat\w*|feed\w*|fed)\b/i,
};

/** Whether a sentence tells of a way as long as the item asks, without a rest; of other items there is none. */
function isWholeWay(one: ToldFunction, feet: number | undefined): boolean {
  if (feet === undefined) return true;
  const words = wordsOf(one);
  const ways = [...words.matchAll(A_WAY)].map(([, feet, foot]) => Number(feet ?? foot));
  return ways.some((way) => way >= feet) && !(feet > 10 && WITH_REST.test(words));
}

const NOT = '(?:not (?:attempted|tested|assessed|performed)|deferred)';
/** Not walking at all: what follows may be how far, with what or where, and then it is something else. */
const WALKS_NOT = new RegExp(
  `\\b(?:non-?ambulatory|(?:does not|doesn['’]t|did not|unable to|not able to|can ?not|can['’]t) (?:walk|ambulate)(?! (?:\\d|more|far|long|farther|further|up|down|on|in|to|the|his|her|a\\b|an\\b|out|without|with|alone|independ|safely|un|well|fast|due to fear|community|household|by|as|around|over|after|across|when|if|while|or climb))|(?:ambulation|walking|gait(?: training)?)[ :–-]{1,3}(?:was |were )?${NOT})`,
  'i',
);
const BUT = pattern('i')`
  \b(?:
    prior|previous\w*|before|until|if|goals?|will|would|husband|wife|mother|father|son|daughter|used to|hospital\w*|snf|rehab|\d+ ?(?:ft|feet)|stairs?|steps|outdoors?|outside
    |walker|cane|yesterday|last (?:week|month)|at times|sometimes|no longer|was not
  )\b
`;

const UNDONE: readonly (readonly [items: readonly string[], words: RegExp])[] = [
  [['GG0170I', 'GG0170J', 'GG0170K'], WALKS_NOT],
  [['GG0170G'], new RegExp(`\\bcar transfers?[ :–-]{1,3}(?:was |were )?${NOT}`, 'i')],
  [
    ['GG0170P'],
    new RegExp(`\\b(?:picking up (?:an? )?objects?|object retrieval)[ :–-]{1,3}(?:was |were )?${NOT}`, 'i'),
  ],
  [
    ['GG0170M', 'GG0170N', 'GG0170O'],
    new RegExp(
      `\\b(?:stairs?|steps|curbs?|stair (?:climbing|training|negotiation))[ :–-]{1,3}(?:was |were )?${NOT}`,
      'i',
    ),
  ],
];

/** Levels of help with what a note of the assessment says was not done, by phrases. */
export function undoneAgainst(column: string): readonly Phrase[] {
  return UNDONE.flatMap(([items, words]) =>
    items.map((item) => ({
      item: item + column,
      answers: MOSTLY_OWN,
      words,
      but: BUT,
      kinds: ['affirmed', 'negated', 'plan'] as const,
    })),
  );
}
