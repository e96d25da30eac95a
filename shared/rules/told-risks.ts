import { daysBetween, isDay } from '../chart/day.ts';
import type { Evidence } from '../chart/evidence.ts';
import type { AssertionKind } from '../narrative/assertion/assertion-kind.ts';
import { pattern } from '../pattern.ts';
import { nameOf } from './documentation/item.ts';
import type { Facts, Paper } from './facts.ts';
import { clauseOf, inPaper, isReadable, NOW_OR_BEFORE, type Statement, sentenceOf, statements } from './statements.ts';

/** Risks of M1033 that documents tell in words and figures: what the item asks for, and no less. */

export interface ToldRisk {
  /** The answer of M1033. */
  answer: string;
  means: string;
  at: Evidence;
  paper: Paper;
  /** As the document has it. */
  words: string;
}

interface Risk {
  answer: string;
  means: string;
  words: RegExp;
  /** Words that the same clause has to hold too. */
  and?: readonly RegExp[];
  /** Words of the same clause that make it something else. */
  but: RegExp;
  /** Somebody else is its subject: who caught the patient. */
  byAnother?: true;
  /** How it has to be asserted; absent: of now or of before. */
  kinds?: readonly AssertionKind[];
}

const COUNT = '(?:two|three|four|five|six|seven|eight|several|multiple|[2-9]|1\\d)';
/** `2x`, `x3`, `twice`, `three times`. */
const TIMES = `(?:twice|${COUNT} ?(?:x\\b|times)|x ?${COUNT}\\b(?!/))`;
/** The item asks of the last year or half year: a time further back, or none that is said, is no such answer. */
const LATELY =
  '(?:since|(?:in|over|within|during|for) (?:the )?(?:last|past|previous|prior)|(?:last|past|this) (?:\\w+ )?(?:days?|weeks?|months?|year|yr|mos?)|in \\w+ (?:days?|weeks?|months?|mos?)|ago|recent\\w*)';

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

const RISKS: readonly Risk[] = [
  {
    answer: '1',
    means: 'two or more falls, or one with injury, in 12 months',
    words: new RegExp(
      `${counted('falls?', '(?:fell|fallen)').source}|${FALLS_SINCE}|\\b(?:fell|falls?)\\b[^.;\\n]{0,60}?\\b(?:last night|yesterday|today|this (?:morning|week)|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\b[^.;\\n]{0,30}\\b(?:and|then) (?:again|\\w+ )\\b|\\b(?:fell|fall)\\b[^.;\\n]{0,60}?\\b(?:(?:last|this|past) (?:\\w+ )?(?:week|month)|\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?)[^.;\\n]{0,40}?\\b${INJURY}`,
      'i',
    ),
    but: /\b(?:risk|precaution\w*|prevent\w*|caught|near[- ]falls?|almost|assisted to (?:the )?floor|(?:no|denies|without) falls?)\b/i,
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
    answer: '5',
    means: 'decline in mental, emotional or behavioral status in 3 months',
    words: pattern('i')`
      \b(?:
        (?:(?:in|over|within|for|during) (?:the )?(?:last|past) (?:few |couple of |several )?(?:[123] |one |two |three )?(?:days?|weeks?|months?|mos?)|since (?:the |her |his )?(?:hospital\w*|discharge|surgery|fall|stroke|admission|death|husband|wife))
          \b[^.;\n]{0,50}?(?:more|increas\w+|worse\w*|new(?:ly)?|declin\w+|progressive\w*|become|becoming)\b[^.;\n]{0,25}?(?:confus\w*|forgetful\w*|withdrawn|depress\w*|agitat\w*|combative|tearful|anxious|anxiety|memory|cognit\w*|mental status|paranoi\w*)
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
    answer: '8',
    means: 'reports exhaustion',
    words:
      /\b(?:(?:reports?|states?|complains? of|c\/o|says?|admits?|endorses?|feels?|feeling)(?: (?!no |not |den)\w+){0,5}? (?:exhaust(?:ed|ion)|worn out|wiped out))\b/i,
    but: /\b(?:caregiver|daughter|son|wife|husband|spouse|after (?:dialysis|hd|walking|ambulating)|leav\w+|when|with (?:activity|exertion|ambulation))\b/i,
  },
];

/** How far back of the assessment a document may lie, and how far behind it. */
const BEFORE = 60;
const BEHIND = 5;

/** What documents of the time of the assessment tell of the risks that M1033 does not mark, one each. */
export function toldRisks(facts: Facts): ToldRisk[] {
  const day = facts.assessment.completed?.value ?? facts.day;
  const papers = facts.papers.filter((paper) => isReadable(paper) && isOfItsTime(paper, day));
  const told = RISKS.flatMap(({ answer, means, words, and, but, byAnother, kinds }): ToldRisk[] => {
    if (facts.ticked('M1033', answer)?.ticked !== false) return [];
    const found = statements(facts, papers, words, kinds ?? NOW_OR_BEFORE).find(
      (one) =>
        !but.test(clauseOf(one)) &&
        (and ?? []).every((words) => words.test(clauseOf(one))) &&
        !isOld(one, day) &&
        (byAnother || !isOfAnother(one)),
    );
    if (!found) return [];
    return [{ answer, means, ...quoted(found) }];
  });
  return told.filter(({ answer }, i) => told.findIndex((other) => other.answer === answer) === i);
}

/** The words up to the end of their clause, which has the time: `3 falls in the past 6 months`. */
function quoted({ paper, mention: { sentence, span } }: Statement): Pick<ToldRisk, 'at' | 'paper' | 'words'> {
  const rest = paper.text.slice(span.end, Math.min(sentence.end, span.end + LONGEST_REST));
  const more = /^[^,.;\n(]*/.exec(rest)?.[0] ?? '';
  const end = span.end + (more.length < LONGEST_REST ? more.trimEnd().length : 0);
  const text = paper.text.slice(span.start, end);
  return { paper, words: text, at: inPaper(paper, { start: span.start, end, text }) };
}

const LONGEST_REST = 60;

function isOfItsTime({ date }: Paper, day: string | undefined): boolean {
  if (day === undefined || date === undefined || !isDay(date)) return false;
  const days = daysBetween(date, day) ?? Number.NaN;
  return days <= BEFORE && days >= -BEHIND;
}

const RELATIVE =
  '(?:wife|husband|spouse|partner|daughter|son|mother|father|sister|brother|caregiver|aide|grand\\w+|neighbou?r|roommate)';
const THEMSELVES = new RegExp(
  `\\b(?:herself|himself|her own|his own|for (?:her|his) ${RELATIVE})\\b|\\b${RELATIVE} (?:who |has |had |also |recently |was |is |seems |feels )*$`,
  'i',
);

/** `Wife reports she herself lost 15 lb`, `daughter fell twice`: what somebody else has is no risk of the patient. */
function isOfAnother(statement: Statement): boolean {
  const { before, behind } = sentenceOf(statement);
  const own = behind.replace(/[;\n][\s\S]*$/, '');
  return (
    THEMSELVES.test(before.replace(/^[\s\S]*[;\n]/, '')) || /\b(?:herself|himself)\b|\bfor (?:her|his) \w+\b/i.test(own)
  );
}

/** `3 falls in 2019`, `years ago`: before the year that the item asks of. */
function isOld(statement: Statement, day: string | undefined): boolean {
  const clause = clauseOf(statement);
  if (/\byears ago\b|\b(?:[2-9]|\d\d|two|three|four|five|ten) (?:years|yrs)\b|\bas a child\b/i.test(clause))
    return true;
  const last = Number(day?.slice(0, 4)) - 1;
  const years = [...clause.matchAll(/\b((?:19|20)\d\d)\b|\b\d{1,2}\/\d{1,2}\/(\d\d)\b/g)];
  return years.some(([, year, short]) => Number(year ?? `20${short}`) < last);
}

/** `falls told`: the document and its words, as messages name them. */
export function whereTold({ paper, words }: ToldRisk): string {
  return `the ${nameOf(paper.type)}${paper.date === undefined ? '' : ` of ${paper.date}`} says “${words}”`;
}

/** `weight down 9 lb in 5 months`: a loss of weight that documents put at less than the item asks for. */
export function tellsSmallLoss(facts: Facts): boolean {
  const texts = facts.papers.filter(isReadable).map(({ text }) => text);
  return texts.some((text) => SMALL_LOSS.test(text)) && !texts.some((text) => LARGE_LOSS.test(text));
}

const LOSS = '\\b(?:(?:lost|losing|loss of|loss|down)[:\\s]+(?:\\w+ ){0,2}?';
const SMALL_LOSS = new RegExp(`${LOSS}[1-9](?:\\.\\d)? ?(?:lbs?|pounds?|#))`, 'i');
const LARGE_LOSS = new RegExp(`${LOSS}[1-9]\\d+ ?(?:lbs?|pounds?|#))`, 'i');
