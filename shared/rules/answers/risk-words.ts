import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import { pattern } from '../../pattern.ts';
import { NOW_OR_BEFORE } from '../papers/statements.ts';

/** Words and figures of the risks of M1033: what each answer asks for, and no less. */

export interface Risk {
  answer: string;
  means: string;
  words: RegExp;
  /** Words that the same clause has to hold too. */
  and?: readonly RegExp[];
  /** Words of the same clause that make it something else. */
  but: RegExp;
  /** Somebody else is its subject: who caught the patient. */
  byAnother?: true;
  /** Whether the named figures of the words are what the answer asks for. */
  holds?: (figures: Readonly<Record<string, string>>) => boolean;
  /** How it has to be asserted; absent: of now or of before. */
  kinds?: readonly AssertionKind[];
}

const COUNT = '(?:two|three|four|five|six|seven|eight|several|multiple|[2-9]|1\\d)';
/** `2x`, `x3`, `twice`, `three times`. */
const TIMES = `(?:twice|${COUNT} ?(?:x\\b|times)|x ?${COUNT}\\b(?!/))`;
/** The item asks of the last year or half year: a time further back, or none that is said, is no such answer. */
const LATELY =
  '(?:since|(?:in|over|within|during|for) (?:the )?(?:last|past|previous|prior)|(?:last|past|this) (?:\\w+ )?(?:days?|weeks?|months?|year|yr|mos?)|in \\w+ (?:days?|weeks?|months?|mos?)|ago|recent\\w*|(?:in|last|this|over the|during|around) (?:early |late |mid-?)?(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept?|oct|nov|dec|spring|summer|autumn|winter|holidays?|christmas|thanksgiving)\\b)';

/** A count before what is counted, or behind it, with words of time near. */
function counted(what: string, did: string): RegExp {
  return new RegExp(
    `\\b(?:${COUNT} (?:\\w+ ){0,2}${what}\\b|${what} ?\\(?${TIMES}|${did} (?:\\w+ ){0,4}?${TIMES})[^.;\\n]{0,40}?\\b${LATELY}`,
    'i',
  );
}

/** The time before the count: `hospitalized last week for multiple falls`. */
const FALLS_SINCE = `\\b${LATELY}[^.;\\n]{0,40}?\\b${COUNT} (?:\\w+ )?falls\\b`;

const INJURY =
  '(?:fractur\\w*|broke|lacerat\\w*|skin tear|bruis\\w*|hematoma|contusion|sprain\\w*|dislocat\\w*|subdural|head injury|concussion)';

/** Two of them in one sentence: `slid out of the chair on Monday and tripped on a rug`. */
const FELL_ONCE = '(?:fell|(?:slid|slipped|tripped|rolled|tumbled) (?:out of|off|from|on|over))';
const TWO_EVENTS = new RegExp(
  `\\b${FELL_ONCE}\\b[^.;\\n]{1,80}?\\b(?:and|then|again)\\b[^.;\\n]{0,30}?\\b${FELL_ONCE}\\b`,
  'i',
);

export const RISKS: readonly Risk[] = [
  {
    answer: '1',
    means: 'two or more falls, or one with injury, in 12 months',
    words: TWO_EVENTS,
    but: /\b(?:risk|precaution\w*|almost|nearly|caught|asleep|if|wife|husband)\b/i,
  },
  {
    answer: '1',
    means: 'two or more falls, or one with injury, in 12 months',
    words: new RegExp(
      `${counted('falls?', '(?:fell|fallen)').source}|${FALLS_SINCE}|\\b(?:fell|falls?)\\b[^.;\\n]{0,60}?\\b(?:last night|yesterday|today|this (?:morning|week)|last (?:week|month)|(?:\\w+|\\d+) (?:days|weeks|months) ago|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^.;\\n]{0,30}\\b(?:and|then) (?:again|\\w+ )\\b|\\b(?:fell|fall)\\b[^.;\\n]{0,60}?\\b(?:(?:last|this|past) (?:\\w+ )?(?:week|month)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)[^.;\\n]{0,40}?\\b${INJURY}`,
      'i',
    ),
    but: /\b(?:risk|precaution\w*|prevent\w*|caught|near[- ]falls?|almost|asleep|assisted to (?:the )?floor|(?:no|denies|without) falls?|(?:leaves|snow|rain|prices?|pressure|bp|sugars?|sats?|temperature|weight) (?:fell|falls))\b/i,
  },
  {
    // An intercepted fall is a fall (OASIS Q&A of October 2023), but for balance that therapy challenges on purpose.
    answer: '1',
    means: 'two or more falls, or one with injury, in 12 months; an intercepted fall counts',
    words: counted(
      '(?:near|intercepted)[- ]?falls?',
      '(?:caught|grabbed|intercepted|steadied) (?:him|her|them|(?:the )?(?:pt|patient)|by)',
    ),
    byAnother: true,
    kinds: [...NOW_OR_BEFORE, 'family'],
    and: [
      /\b(?:caught|catch\w*|grabbed|intercepted|steadied)\b/i,
      /\b(?:\w*falls?|fallen|fell|balance|buckl\w*|tripp\w*|stumbl\w*|gave (?:way|out))\b/i,
    ],
    but: /\b(?:risk|precaution\w*|prevent\w*|challeng\w*|training|foam|perturbation\w*|(?:no|denies|without) (?:near[- ])?falls?)\b/i,
  },
  {
    answer: '2',
    means: 'unintentional loss of 10 pounds or more in 12 months',
    words: pattern('i')`
      \b(?:
        (?:lost|losing|(?:wt|weight) loss(?: of)?|loss of|down)[:\s]+(?:\w+ ){0,2}?(?:[1-9]\d|1\d\d)\+? ?(?:lbs?|pounds?|#)
        |(?:[1-9]\d|1\d\d)\+?[ -]?(?:lbs?|pounds?|#) (?:unintentional |unplanned )?(?:wt|weight)? ?loss
      )(?=
        [^.;\n]{0,60}\b(?:\d+|\w+) ?(?:weeks?|months?|mos?|year|yr)\b
        |[^.;\n]{0,40}\b(?:unintentional\w*|unintended|without trying|not trying|unplanned)\b
      )
    `,
    but: /\b(?:intentional(?:ly)?|on purpose|diet(?:ing|ed)?|diure\w*|lasix|furosemide|fluid|edema|iv lasix|ozempic|wegovy|mounjaro|zepbound|semaglutide|tirzepatide|bariatric|sleeve|bypass|goal|will|water weight)\b/i,
  },
  {
    answer: '3',
    means: 'two or more hospitalizations in 6 months',
    words: pattern('i')`
      \b(?:
        (?:two|three|four|five|[2-9]) (?:\w+ )?(?:
          hospitali[sz]ations?|(?:hospital|inpatient) (?:stays|admissions)|admissions
        )
        |(?:re-?)?(?:admitted|hospitali[sz]ed)(?: to (?:the )?hospital)? (?:twice|(?:two|three|four|[2-9]) ?(?:x\b|times)|x ?[2-9]\b)
        |hospitali[sz]ed (?:twice|(?:two|three|four|[2-9]) ?(?:x\b|times)|x ?[2-9]\b)
        |(?:second|third|fourth|2nd|3rd|4th) (?:hospitali[sz]ation|(?:hospital )?admission)
      )[^.;\n]{0,30}?\b(?:
        since
        |(?:last|past|previous|in|within) (?:the )?(?:last |past )?(?:few |couple of )?(?:two|three|four|five|six|[1-6])? ?(?:months?|mos?|weeks?)
        |this (?:month|winter|spring|summer|fall)
      )
    `,
    but: /\b(?:observation|obs|planned|elective|risk)\b/i,
  },
  {
    answer: '4',
    means: 'two or more emergency department visits in 6 months',
    words: pattern('i')`
      \b(?:
        (?:two|three|four|five|several|multiple|[2-9]) (?:\w+ )?(?:er|ed|emergency (?:room|department)) (?:visits?|trips?)
        |(?:er|ed|emergency (?:room|department))(?: visits?)? (?:
          twice|(?:two|three|four|five|[2-9]) ?(?:x\b|times)|x ?[2-9]\b
        )
      )[^.;\n]{0,40}?\b(?:
        since
        |(?:last|past|previous|in|within) (?:the )?(?:last |past )?(?:few |couple of )?(?:two|three|four|five|six|[1-6])? ?(?:months?|mos?|weeks?)
        |this (?:month|winter|spring|summer|fall)
      )
    `,
    but: /\brisk\b/i,
  },
  {
    answer: '4',
    means: 'two or more emergency department visits in 6 months',
    words: pattern('i')`
      \b(?:
        (?:er|ed|emergency (?:room|department))\b[^.;\n]{0,60}?\b(?:and|then) again\b
        |(?:two|three|four|five|several|multiple|frequent|[2-9]) (?:trips?|visits) to (?:the )?(?:er|ed|emergency (?:room|department))\b[^.;\n]{0,40}?\b(?:since|last|past|months?|weeks?|this)
        |(?:second|third|fourth|2nd|3rd|4th) (?:er|ed|emergency (?:room|department)) (?:visit|trip)[^.;\n]{0,40}?\b(?:since|in|last|past|this)
      )\b
    `,
    but: /\b(?:risk|years? ago|avoid|wife|husband)\b/i,
  },
  {
    answer: '2',
    means: 'unintentional loss of 10 pounds or more in 12 months',
    words: pattern('i')`
      \b(?:wt|weight|weighs)[: ]*(?:today |now |is |of |currently )*(?<now>\d{2,3}(?:\.\d)?)(?: ?(?:lbs?|pounds|#))?[ ,;(]*(?:down from|was|from|usual|usually|previously|baseline(?: was)?)[: ]*(?<then>\d{2,3}(?:\.\d)?)(?: ?(?:lbs?|pounds|#))?
        (?=[^.;\n]{0,40}\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|months?|mos?|weeks?|summer|fall|spring|winter|last year))
    `,
    holds: ({ now, then }) => Number(then) - Number(now) >= 10,
    but: /\b(?:intentional(?:ly)?|on purpose|diet(?:ing|ed)?|diure\w*|lasix|furosemide|torsemide|bumex|fluid|edema|ozempic|wegovy|mounjaro|zepbound|semaglutide|tirzepatide|bariatric|goal|kg)\b/i,
  },
  {
    answer: '5',
    means: 'decline in mental, emotional or behavioral status in 3 months',
    words: pattern('i')`
      \b(?:
        (?:(?:in|over|within|for|during) (?:the )?(?:last|past) (?:few |couple of |several )?(?:[123] |one |two |three )?(?:days?|weeks?|months?|mos?)|since (?:the |her |his )?(?:hospital\w*|discharge|surgery|fall|stroke|admission|death|husband|wife))
          \b[^.;\n]{0,50}?(?:more|increas\w+|worse\w*|new(?:ly)?|declin\w+|progressive\w*|become|becoming|grown|gotten|got)\b[^.;\n]{0,25}?(?:confus\w*|forgetful\w*|withdrawn|depress\w*|agitat\w*|combative|tearful|anxious|anxiety|memory|cognit\w*|mental status|paranoi\w*)
        |(?:more|increas\w+|worse\w*|new(?:ly)?(?: onset)?|declin\w+(?: in)?|progressive\w*|recent) (?:\w+ ){0,2}?(?:confus\w*|forgetful\w*|withdrawn|depress\w*|agitat\w*|combative\w*|tearful\w*|anxious|anxiety|memory(?: loss)?|cognit\w*|mental status|paranoi\w*)
          \b[^.;\n]{0,40}?(?:(?:in|over|within|for|during) (?:the )?(?:last|past) (?:few |couple of |several )?(?:[123] |one |two |three )?(?:days?|weeks?|months?|mos?)|since (?:the |her |his )?(?:hospital\w*|discharge|surgery|fall|stroke|admission|death|husband|wife))
      )\b
    `,
    but: /\b(?:risk|no|not|denies|without|unchanged|improv\w*|resolved|may|might|worr\w+|if|back to baseline|caregiver (?:is|has|reports being))\b/i,
    kinds: [...NOW_OR_BEFORE, 'family'],
  },
  {
    answer: '6',
    means: 'difficulty complying with medical instructions in 3 months',
    words: pattern('i')`
      \b(?:
        (?:non-?complian(?:t|ce)|non-?adheren(?:t|ce)|not (?:complian|adheren)t|poor(?:ly)? (?:complian\w+|adheren\w+)) (?:\w+ )?(?:with|to)
        |(?:misses|missing|missed|skips|skipping|skipped|forgets|forgot) (?:\w+ ){0,3}?(?:doses?|meds|medications?|pills|insulin|dialysis|treatments?|appointments?)
        |(?:refuses|refusing|will not|won['’]t|does not|doesn['’]t) (?:to )?(?:take (?:his|her|the) (?:\w+ )?(?:meds|medications?|pills|insulin)|wear (?:\w+ )?(?:oxygen|o2|cpap|compression)|follow (?:\w+ )?(?:\w+ )?(?:diet|restrictions?|instructions?)|weigh)
      )\b
    `,
    but: /\b(?:risk|no|denies|never|goals?|if|when|teach\w*|taught|instruct\w*|educat\w*|years? ago|last year|resolved|formerly|used to|wife|husband|importance|avoid)\b/i,
    kinds: [...NOW_OR_BEFORE, 'negated'],
  },
  {
    answer: '7',
    means: 'five or more medications',
    words: pattern('i')`
      \b(?:takes|taking|is on|on|prescribed|uses|reconciled|reviewed(?: all)?|list of|total of)(?: a total of| about| at least| over| more than| currently)? (?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|[5-9]|[12]\d)\+? (?:\w+ ){0,2}?(?:medications?|medicines?|meds|drugs)\b(?! (?:boxes|bottles|allergies|classes|changes?))
    `,
    but: /\b(?:if|was|were|used to|previously|before|prior|wife|husband|spouse|down (?:to|from)|reduced|goal|doses?|of which|discontinued|stopped|hospital|allerg\w*|tried|failed|not)\b/i,
  },
  {
    answer: '8',
    means: 'reports exhaustion',
    words:
      /\b(?:(?:reports?|states?|complains? of|c\/o|says?|admits?|endorses?|feels?|feeling)(?: (?!no |not |den)\w+){0,5}? (?:exhaust(?:ed|ion)|worn out|wiped out))\b/i,
    but: /\b(?:caregiver|daughter|son|wife|husband|spouse|after (?:dialysis|hd|walking|ambulating)|leav\w+|when|with (?:activity|exertion|ambulation))\b/i,
  },
];
