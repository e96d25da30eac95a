import { allIn } from '../../narrative/reading/find.ts';
import { pattern } from '../../pattern.ts';
import { SOMEBODY } from './people.ts';

/** How much help, on the scale of section GG: 6 independent to 1 dependent; the lowest and the highest that words may mean. */
export type Level = readonly [low: number, high: number];

/** Words of an amount of help in a clause. */
export interface Help {
  start: number;
  end: number;
  level: Level;
  /** Help whose amount nobody says, or a share of a task: behind it stands what it is for, and it is of nothing else. */
  isOfNext: boolean;
}

interface Words {
  level: Level;
  words: RegExp;
}

/** Amounts as therapists name them, long and short. */
const AMOUNTS: readonly Words[] = [
  {
    level: [6, 6],
    words: pattern('gi')`
      \bmod(?:ified)?[ .-]*(?:i\b|ind\b|indep\w*)
      |(?<!\b(?:not|non|more|increase\w*|become|becoming|be|less|semi)[ -](?:fully )?)\b(?:independent(?:ly)?|unassisted|without (?:any )?(?:assist\w*|help)\b)
      |\b(?:needs|needed|needing|requires|required|requiring) no (?:physical )?(?:help|assist\w*)\b|\bno (?:physical )?(?:help|assist\w*) (?:needed|required|given|from)\b
    `,
  },
  // `Rolling I, sit to supine (I)`: a capital of its own behind the activity.
  { level: [6, 6], words: /(?<=[a-z)] |: ?)(?:I(?=[,;.]|$)|\(I\))|(?<=: ?)I(?= (?:on|with|w\/|for|without|at|x|\d))/g },
  { level: [5, 5], words: /\b(?:s\/u|set[- ]?up)\b(?: (?:assist\w*|a\b|help|only))?/gi },
  {
    level: [4, 4],
    words: pattern('gi')`
      \b(?:
        stand[- ]?by(?: (?:assist\w*|a\b|supervision))?|sba|contact[- ]guard(?: assist\w*)?|cga|cg assist
        |(?:close |distant |constant )?supervision(?! of\b)|supervised|(?:verbal |tactile |vc )cue\w*|cueing
        |(?:touching|steadying|hand[- ]held) (?:assist\w*|help)|steadying (?:hand|support|touch)(?! ?rails?)
      )\b
    `,
  },
  // On somebody's arm.
  {
    level: [3, 4],
    words: new RegExp(
      `\\b(?:hold(?:s|ing)?|hang(?:s|ing)|lean(?:s|ing)?)(?: on)?(?: to|to)? (?:his |her |the |an? )?${SOMEBODY}['’]s (?:arm|hand|elbow|shoulder)`,
      'gi',
    ),
  },
  { level: [4, 4], words: /\bsup(?:v|erv)?\b(?= ?(?:[,;.)]|$|a\b|assist|for\b|w\/))/gi },
  {
    level: [3, 3],
    words: /\b(?:min(?:imal|imum)?|mod(?:erate)?)[ .(-]*(?:a\b(?!-)|assist\w*|help\b|physical assist\w*)/gi,
  },
  // Two helpers are dependence, whatever each of them does.
  {
    level: [1, 1],
    words:
      /\b(?:2|two)[- ](?:person|people|man|helpers?|caregivers)(?: (?:assist\w*|help|lift|transfer))?\b(?! (?:at|in|live))|\b(?:assist(?:ance)?|a) ?(?:x|of) ?(?:2|two)\b(?: (?:people|persons?))?/gi,
  },
  { level: [2, 3], words: /\b(?:extensive|hand[- ]over[- ]hand)[ -](?:a\b|assist\w*|help\b)/gi },
  { level: [3, 4], words: /\blimited assist\w*/gi },
  { level: [2, 2], words: /\b(?:max(?:imal|imum)?|substantial)[ .(-]*(?:a\b|assist\w*|help\b)/gi },
  {
    level: [1, 1],
    words: pattern('gi')`
      \b(?:total(?:ly)?|full|complete)[ .-]*(?:a\b|assist\w*|help\b|support\b|care\b|dependen\w+)
      |(?<!\b(?:in|oxygen|o2|insulin|ventilator|walker|wheelchair|device|partially|alcohol|opioid)[ -])\b(?:completely |fully )?dependent\b(?! (?:edema|on (?:oxygen|o2|a |walker|cane|his|her)))
      |\bdep\b(?= ?(?:[,;.)]|$|for\b|w\/))
    `,
  },
  {
    level: [2, 4],
    words:
      /\b(?:assist(?:ance)? (?:x ?|of )(?:1|one)|(?:1|one)[- ]person (?:assist\w*|a|help)|(?:hands?[- ]on|physical|partial) (?:assist\w*|help))\b/gi,
  },
];

const HELP = '(?:assistance|assist|help|support)';
/** Whose the help is: an animal, a device, an office help in other things. */
const NOT_BY_HANDS =
  '(?! (?:dogs?|animals?|from (?:the )?(?:church|state|medicaid|county|agency)|hose|groups?|stockings|systems?|bars?))' +
  `(?! of (?!one|two|1|2|(?:his |her |the |an? )?(?:\\w+ )?${SOMEBODY}\\b))(?! (?:of|from) (?:a |the )?(?:device|walker|cane|rail))`;

/** Help whose amount is not said: needed, given, received; who gives it. */
const UNMEASURED: readonly Words[] = [
  {
    level: [2, 4],
    words: new RegExp(
      [
        `\\b(?:needs?|needed|needing|requires?|required|requiring|receiv\\w+|(?:was|is|were) (?:given|provided)|with|(?:calls?|calling|waits?|waiting) (?:out )?for)(?: (?!no\\b|min|mod|max|total|set|full|complete|extensive|limited)[\\w:'’]+){0,3} ${HELP}\\b${NOT_BY_HANDS}`,
        `(?<!\\b(?:no|not|without|if) (?:\\w+ )?)\\b(?:assistance|assist|help) (?:(?:was|is|were|being) )?(?:provided|given|rendered|required|needed)\\b(?! to (?:the )?(?:family|wife|husband|daughter|son|caregiver))`,
        `\\b(?:unable to|not able to|can ?not|can['’]t|could not)(?=[^.;\\n]{3,50}?\\bwithout (?:the |any |some )?(?:help|assist\\w*|someone|somebody|another person|supervision|(?:his|her) ${SOMEBODY}))`,
        `\\b(?:has|had|needs|have) to be (?:told|reminded|prompted|cued|coaxed)\\b`,
        `\\b(?:assistance|assist|help) (?:with|for|in)(?=[^.;\\n]{3,60}\\b(?:provided|given|rendered|required|needed)\\b)(?![^.;\\n]{0,60}\\b(?:not|never|no longer)\\b)`,
        `(?<!\\b(?:chairs?|bench|seat|bars?|rails?|device|equipment|reacher|sponge|board|aids?|this|that|it|which|therapist|therapy|nurse|rn|lpn|sn|pta?|ota?|cota|and|to) )\\b(?:helps|assists) (?:(?:him|her|the patient|patient|pt|the resident|resident) )?(?:with|to)\\b`,
        `(?<!\\b(?:chairs?|bench|device|equipment|reacher|board|this|that|it|which|therapist|nurse|rn|lpn|sn|and|to) )\\b(?:helped|assisted) (?:(?:him|her|the patient|patient|pt|the resident|resident) )?(?:with|to)\\b`,
      ].join('|'),
      'gi',
    ),
  },
];

/** `Needs A for toileting`: a capital of its own, and behind it what it is for. */
const CAPITAL: readonly Words[] = [
  {
    level: [2, 4],
    words:
      /(?<=\b(?:[Nn]eeds?|[Nn]eeded|[Rr]equires?|[Rr]equired|[Ww]\/|[Ww]ith|given) )A(?= (?:for|with|w\/|to|in)\b)/g,
  },
];

const ABOUT = '(?:about |approximately |approx |~ ?|only |at least |> ?|≥ ?|up to )*';
const TAKES_PART = '(?:complet(?:es|ed|ing)|perform(?:s|ed|ing)|does|did|participat(?:es|ed|ing) in)';
const GIVES = `(?:therapist|ota?|pta?|helper|${SOMEBODY}) (?:provid(?:es|ed|ing)|gives|gave|does|did|complet(?:es|ed)|perform(?:s|ed))`;

/** A share of the task: who does half or more of it is helped less (03), who does less than half more (02). */
const SHARES: readonly Words[] = [
  { level: [3, 3], words: new RegExp(`\\b${TAKES_PART} ${ABOUT}[5-9]\\d ?% of\\b`, 'gi') },
  { level: [2, 2], words: new RegExp(`\\b${TAKES_PART} ${ABOUT}[1-4]\\d ?% of\\b`, 'gi') },
  { level: [2, 2], words: new RegExp(`\\b${GIVES} ${ABOUT}[5-9]\\d ?%(?: of| effort| assist\\w*)?`, 'gi') },
  { level: [3, 3], words: new RegExp(`\\b${GIVES} ${ABOUT}[1-4]\\d ?%(?: of| effort| assist\\w*)?`, 'gi') },
];

/** The scale of the Functional Independence Measure on that of section GG. */
const FIM = /\bFIM(?: (?:level|score|of))*[ :=-]{0,3}([1-7])\b(?![\d/]|\.\d)/gi;
const FIM_LEVELS: readonly Level[] = [
  [1, 1],
  [2, 2],
  [3, 3],
  [3, 4],
  [4, 5],
  [6, 6],
  [6, 6],
];

/** The code of section GG behind an activity: `Shower/bathe self: 03`. */
const CODE = /(?<=(?:[:=–-] ?|\bcoded? (?:as |at |a )?|\bscored? (?:as |at |a )?))0([1-6])\b(?![\d/:%]|\.\d|-\d)/gi;

const TASK = '(?:feeding|bathing|dressing|toileting|transfer|grooming|ambulation|hygiene|adl|mobility|shower)';
/** `Total feeding assistance`: the task between the amount and the help. */
const AROUND_THE_TASK: readonly Words[] = (
  [
    [3, '(?:min(?:imal)?|mod(?:erate)?)'],
    [2, '(?:max(?:imal)?|substantial)'],
    [1, '(?:total|full|complete)'],
  ] as const
).map(([level, amount]) => ({
  level: [level, level],
  words: new RegExp(`\\b${amount}(?= ${TASK} (?:assist\\w*|help|a\\b))`, 'gi'),
}));

/** Any of it: a clause without any tells of no amount. */
const SIGNS =
  /assist|help|indep|dependent|without|\bFIM\b|to be (?:told|remind|prompt|cue|coax)|(?:arm|hand|elbow)\b|supervis|support|guard|\b(?:I|a (?=for|with|w\/|to|in)|sba|cga|s\/u|set[- ]?up|stand[- ]?by|cue\w*|cueing|sup|supv|superv|(?:min|mod|max)a?|dep|total|full|complete|steadying|hand|two|2|one|1|0[1-6])\b|\d ?%/i;

/** Words of help in a clause, in no order; some may lie within others. */
export function helpIn(clause: string): Help[] {
  if (!SIGNS.test(clause)) return [];
  const found: Help[] = [];
  const add = (all: readonly Words[], isOfNext: (own: string, behind: string) => boolean) => {
    for (const { level, words } of all)
      for (const { index, 0: own } of allIn(clause, words)) {
        const end = index + own.length;
        found.push({ start: index, end, level, isOfNext: isOfNext(own, clause.slice(end, end + 6)) });
      }
  };
  add(AMOUNTS, () => false);
  if (/assist|help|support|without|to be/i.test(clause))
    add(
      UNMEASURED,
      (own, behind) =>
        /\b(?:with|to|not|told|reminded|prompted|cued|coaxed|can['’]t)$/i.test(own) || /^ with\b/i.test(behind),
    );
  add(CAPITAL, () => true);
  if (/assist|help/i.test(clause)) add(AROUND_THE_TASK, () => true);
  if (clause.includes('%')) add(SHARES, (own) => /\bof$/i.test(own));
  for (const match of /FIM/i.test(clause) ? allIn(clause, FIM) : []) {
    const level = FIM_LEVELS[Number(match[1]) - 1];
    if (level) found.push({ start: match.index, end: match.index + match[0].length, level, isOfNext: false });
  }
  for (const match of /0[1-6]/.test(clause) ? allIn(clause, CODE) : []) {
    const level = Number(match[1]);
    found.push({ start: match.index, end: match.index + match[0].length, level: [level, level], isOfNext: false });
  }
  return found;
}

/** Words between help and what it is for that say nothing of another thing. */
const SMALL: ReadonlySet<string> = new Set(
  'with for in of to during all most his her the both own a an and or some parts part safe safely thorough completing complete performing perform getting oral basic task tasks other'.split(
    ' ',
  ),
);
/** Things of a list before the activity: `help with meals, laundry and bathing`. */
const SHORT_NAME = 3;

/** Whether an activity stands right behind the help for it, alone or in a list. @param between the words between the two */
export function isFor(between: string): boolean {
  const parts = between.toLowerCase().split(/,|\/|&|\band\b|\bor\b/);
  return parts.every((part, at) => {
    const words = (part.match(/[\w'’-]+/g) ?? []).filter((word) => !SMALL.has(word));
    return at === parts.length - 1 ? words.length === 0 : words.length <= SHORT_NAME;
  });
}

/** Behind help: what is in the patient's hands, and no other task. */
export const WITH_A_DEVICE =
  /^ with (?:an? |the |his |her |use of )?(?:\w+ ){0,2}?(?:walker|rollator|fww|rw|4ww|cane|spc|crutch\w*|device|gait belt|rails?|bars?|board|safety|balance|cues|cueing)\b/i;
