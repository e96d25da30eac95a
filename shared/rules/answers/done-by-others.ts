import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import { pattern } from '../../pattern.ts';
import { ACTS, ANY_ACT } from './care-acts.ts';
import type { Activity } from './function-words.ts';
import { SOMEBODY } from './people.ts';

/** Care of the body that a note says somebody else gives, or that the patient is unable to do, read around the acts of `care-acts.ts`. */

/** Another time, a wish, or not always. */
export const NOT_NOW = pattern('i')`
  \b(?:
    prior|last (?:week|month|year|spring|summer|fall|winter)|previous\w*|before(?! (?:s?he|sitting|standing|getting|bed|breakfast|meals?)\b)|formerly|used to|goals?|will|would|should|could(?! ?n['’]?o?t)|may|might|instruct\w*|educat\w*|teach\w*|if|until
    |at times|occasional\w*|sometimes|as needed|prn|hospital|facility|snf|rehab|when (?:the )?(?:daughter|wife|son|husband|family|caregiver)
    |at night|nights?|prefers?|chooses|choice|refus\w*|declin\w*|order\w*|request\w*|recommend\w*|offer\w*|demonstrat\w*|courtesy|for fun
  )\b
`;

/** An act of which the words around say that another's hand is in it. */
export interface Helped {
  activity: Activity;
  start: number;
  end: number;
  /** On the scale of section GG. */
  level: readonly [low: number, high: number];
  /** How its words may be asserted: `unable to reach her feet` denies, */
  kinds: readonly AssertionKind[];
}

/** An act whose words name nobody. */
export interface Bare {
  activity: Activity;
  start: number;
  end: number;
  /** `Combs her hair` tells of itself; `to comb her hair` and `combing` take the help that stands beside them. */
  isFiniteVerb: boolean;
}

const SAID: readonly AssertionKind[] = ['affirmed', 'family'];
const DENIED: readonly AssertionKind[] = ['affirmed', 'negated', 'family'];

const LITTLE = '(?:(?!not\\b|never\\b|doesn|is\\b|was\\b|who\\b|needs?\\b|and\\b|reminds?\\b)\\w+ )';
/** `Aide washes`: of whom it is no helper that she has to be helped. */
const DOES = new RegExp(
  `\\b(?<!\\b(?:help\\w*|assist\\w*|remind\\w*|ask\\w*|teach\\w*|taught|tells?|watch\\w*) (?:with )?(?:his |her |the )?)${SOMEBODY} ${LITTLE}{0,2}?$`,
  'i',
);
/** `Her son gets in with her and washes her back`: one who comes goes on. */
const COMES_AND_DOES = new RegExp(
  `\\b${SOMEBODY} (?:comes?|came|gets?|goes|went|sits|stays|stands)\\b(?: (?!s?he\\b|pt\\b|patient\\b|who\\b)[\\w-]+){0,7} and (?:then |also )?$`,
  'i',
);
const HELPS = new RegExp(
  `\\b${SOMEBODY} ${LITTLE}?(?:helps?|helped|assists?|assisted|finishe[sd]|completes|has to|had to|needs to|must)(?: (?:him|her|pt|patient|the patient))?(?: (?:to|with|in|by|help|assist))* $`,
  'i',
);
const IS_NEEDED = new RegExp(
  `\\b(?:needs?|needed|requires?|has|depends on|relies on|wait(?:s|ing) for|calls? (?:out )?(?:\\w+ ){0,3}?for) (?:his |her |the |an |a )?${SOMEBODY}(?:['’]s)?(?: (?:to|with|in|help|assist\\w*))* $`,
  'i',
);
const UNABLE = new RegExp(
  `(?<!\\b${SOMEBODY} (?:is |was )?)\\b(?:(?:unable|not able) to|can ?not|can['’]t|could ?n(?:o|['’])t|could not)(?:(?: (?!help\\b|assist)\\w+){0,2}?| (?:raise|lift|reach|bend|use|grip|hold|move|get|see)(?: (?!help\\b|assist|and\\b|but\\b)\\w+){0,5} to) $`,
  'i',
);
/** `Two aides move`: of several the verb has no ending. */
const SEVERAL_DO =
  /\b(?:aides|caregivers|daughters|sons|children|parents|siblings|friends|neighbou?rs|staff|family members?) $/i;
/** One hand's doing goes on: `combs her hair and shaves her chin`. */
const GOES_ON = /^(?: for (?:him|her))?,? ?(?:and|&|then) (?:then |also )?$/i;
const FINITE = /^(?:\w+(?<!dre)s|\w+ed|brought|gave|fed|did)\b/i;
/** No more of what stands before an act is looked at. */
const REACH = 70;

/** How often and when, between the deed and its doer. */
const WHEN =
  '(?: (?:in|on|at|the|this|each|every|most|all|daily|nightly|twice|once|two|three|a|an?m|pm|bed|chair|sink|tub|shower|q\\w+|\\dx?|times|x|day|days|week|weekly|wk|morning|mornings|afternoon|evening|night|shift|\\w+days?)){0,6}';

/** Done to the patient, in words that need no other: `is fed by his son`. */
const PASSIVE: readonly { activity: Activity; words: RegExp }[] = (
  [
    ['bathing', 'bathed|showered'],
    ['upper-dressing', 'dressed'],
    ['lower-dressing', 'dressed'],
    ['grooming', 'shaved|groomed'],
    ['eating', '(?:spoon[- ]?|hand[- ]?)?fed'],
    ['toilet-hygiene', 'toileted|wiped|changed'],
  ] as const
).map(([activity, did]) => ({
  activity,
  words: new RegExp(
    `\\b(?:${did})${WHEN} by (?:his |her |the |an? )?(?:[\\w-]+ ){0,2}?${SOMEBODY}\\b${activity === 'eating' ? '|\\bspoon[- ]?fed\\b|(?<!\\bthere )\\b(?:is|was|remains) (?:an? )?(?:total |complete |1:1 )?feeder\\b(?! (?:for|tube|school))|\\b(?:is|must be|has to be) (?:hand[- ])?fed (?:all|each|every|at)\\b|\\b(?:must|has to|needs to|had to) be (?:hand[- ]|spoon[- ])?fed\\b(?! (?:by (?:tube|g-?tube|peg)|through|via|the|a|every|on))|\\b(?:unable|not able) to feed (?:him|her)?self|\\bcan ?not feed (?:him|her)?self' : ''}${activity === 'toilet-hygiene' ? '|\\b(?:unable|not able) to (?:wipe|clean) (?:him|her)self\\b|\\bcan ?not (?:wipe|clean) (?:him|her)self\\b' : ''}`,
    'gi',
  ),
}));

/** A word of what is done to somebody: a clause without any has none of it. */
const DONE_TO = /bathed|showered|dressed|shaved|groomed|fed\b|feed|toileted|wipe|clean|changed/i;

/** The acts of a clause in their order. */
export interface Acts {
  /** Somebody helps with them, or the patient cannot do them. */
  helped: readonly Helped[];
  bare: readonly Bare[];
}

/** The acts of a clause: whose hand does them, where it says so. */
export function actsIn(clause: string): Acts {
  const helped: Helped[] = [];
  const bare: Bare[] = [];
  for (const { activity, words } of DONE_TO.test(clause) ? PASSIVE : [])
    for (const { index, 0: own } of clause.matchAll(words))
      helped.push({
        activity,
        start: index,
        end: index + own.length,
        level: [1, 3],
        kinds: /not|unable/i.test(own) ? DENIED : SAID,
      });
  let last: Helped | undefined;
  for (const { activity, start, end, isFiniteVerb } of allActs(clause)) {
    const before = clause.slice(Math.max(0, start - REACH), start);
    const [words, level] = whoDoes(before, isFiniteVerb, activity) ?? [];
    if (words !== undefined && level) {
      last = { activity, start: start - words.length, end, level, kinds: UNABLE.test(words) ? DENIED : SAID };
      helped.push(last);
    } else if (last && isFiniteVerb && GOES_ON.test(clause.slice(last.end, start))) {
      last = { activity, start: last.start, end, level: last.level, kinds: SAID };
      helped.push(last);
    } else bare.push({ activity, start, end, isFiniteVerb });
  }
  return { helped, bare };
}

/** Whoever it may be: where nobody stands, no hand but the patient's is looked for. */
const ANYBODY = new RegExp(`\\b${SOMEBODY}`, 'i');

/** The words before an act that say whose hand does it, with what they leave of the scale: an act that is helped may be done under watch. */
function whoDoes(
  before: string,
  isFiniteVerb: boolean,
  activity: Activity,
): [words: string, level: Helped['level']] | undefined {
  // Whoever picks things up in a house does it for no patient's sake.
  if (activity === 'picking-up') {
    const unable = isFiniteVerb ? null : UNABLE.exec(before);
    return unable ? [unable[0], [1, 2]] : undefined;
  }
  const isNamed = ANYBODY.test(before);
  const does = isFiniteVerb
    ? isNamed && (DOES.exec(before) ?? COMES_AND_DOES.exec(before))
    : (UNABLE.exec(before) ?? (isNamed && (IS_NEEDED.exec(before) ?? SEVERAL_DO.exec(before))));
  if (does) return [does[0], [1, 3]];
  const helps = isFiniteVerb || !isNamed ? null : HELPS.exec(before);
  return helps ? [helps[0], [1, 4]] : undefined;
}

function allActs(clause: string): Bare[] {
  if (!ANY_ACT.test(clause)) return [];
  const all = ACTS.flatMap(({ activity, words }) =>
    [...clause.matchAll(words)].map(({ index, 0: own }): Bare => {
      return { activity, start: index, end: index + own.length, isFiniteVerb: FINITE.test(own) };
    }),
  );
  return all.sort((a, b) => a.start - b.start);
}
