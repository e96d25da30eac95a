import type { Evidence } from '../chart/evidence.ts';
import { citeEdit } from '../oasis/edits.ts';
import { pattern } from '../pattern.ts';
import { answered } from './answers/answered.ts';
import { type Phrase, phrasesAgainst } from './answers/phrases-against.ts';
import { type Skip, wronglySkipped } from './answers/skipped-items.ts';
import { scoresInWords } from './answers/told-scores.ts';
import type { Facts } from './facts.ts';
import type { NonEmpty } from './finding.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';

/**
 * The interviews of BIMS (C0100–C0500), mood (D0150, D0160) and pain (J0510–J0530): their scores against the answers that
 * they are made of, and what has to be skipped. Only numbers are compared, and the score that a note
 * writes out: the wording of BIMS and PHQ is their authors'.
 */
export const interviewsDisagree = rule({
  code: 'OA08',
  name: 'interviews-disagree',
  version: 1,
  severity: 'block',
  cite: ['project: shared/rules/oa08-interviews-disagree.ts'],
  needs: ['oasis:C0100|C0500|D0150|D0160|J0510|J0530'],
  reads: ['assessed-visit'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* wronglySkipped(facts, SKIPS);
    yield* cognition(facts);
    yield* moodGoesOn(facts);
    yield* mood(facts);
    for (const said of [...phrasesAgainst(facts, PHRASES), ...scoresInWords(facts)])
      yield { ...said, severity: 'warn' };
  },
});

const BIMS = ['C0200', 'C0300A', 'C0300B', 'C0300C', 'C0400A', 'C0400B', 'C0400C'] as const;
const AFTER_PAIN = ['J0520', 'J0530'] as const;

const SKIPS: readonly Skip[] = [
  { item: 'C0100', values: [0], next: [...BIMS, 'C0500'], skipped: true, edit: '-5790' },
  { item: 'C0100', values: [1], next: [...BIMS, 'C0500'], skipped: false, edit: '-5790' },
  { item: 'J0510', values: [0], next: AFTER_PAIN, skipped: true, edit: '-5920' },
  { item: 'J0510', values: [1, 2, 3, 4, 8], next: AFTER_PAIN, skipped: false, edit: '-5920' },
];

/** The interview could not be completed. */
const INCOMPLETE = 99;
/** From so many zeros on the score may be 99: refused and nonsensical answers are coded 0 too. */
const MANY_ZEROS = 4;

/** C0500 is the sum of the seven items; 99 where some of them were not assessed, and not assessed where none was. */
function* cognition(facts: Facts): Iterable<Said> {
  const score = answered(facts, 'C0500');
  const parts = BIMS.flatMap((item) => facts.oasis(item) ?? []);
  if (!score || parts.length < BIMS.length) return;
  const known = BIMS.flatMap((item) => facts.answer(item) ?? []);
  const sum = known.reduce((total, value) => total + value, 0);
  const isMostlyZero = known.filter((value) => value === 0).length >= MANY_ZEROS;
  const isRight =
    known.length === BIMS.length
      ? score.value === sum || (isMostlyZero && score.value === INCOMPLETE)
      : known.length > 0 && score.value === INCOMPLETE;
  if (isRight) return;
  const why =
    known.length === BIMS.length
      ? `its seven items (C0200–C0400C) add up to ${sum}`
      : known.length > 0
        ? 'an item of C0200–C0400C was not assessed (-), so that the score is 99'
        : 'none of its items (C0200–C0400C) was assessed (-), and then the score is not either';
  const at = [score.at, ...parts.map((part) => part.at)] as const;
  yield { at, about: ['C0500', 'C0200'], say: `C0500 is ${score.value}; ${why}.`, cite: [citeEdit('-5800')] };
}

const REST_OF_MOOD = ['C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
const MOOD = ['A', 'B', ...REST_OF_MOOD] as const;
/** How often (column 2): seven days and more. */
const HALF_THE_DAYS = 2;

/** Whether the mood interview goes on behind its first two answers; `undefined`: they do not say. */
function goesOn(facts: Facts): { isLong: boolean; at: NonEmpty<Evidence> } | undefined {
  const [one, other] = ['D0150A2', 'D0150B2'].flatMap((item) => answered(facts, item) ?? []);
  if (!one) return undefined;
  const isLong = Math.max(one.value, other?.value ?? 0) >= HALF_THE_DAYS;
  return isLong || other ? { isLong, at: [one.at, ...(other ? [other.at] : [])] } : undefined;
}

/** D0150 C–I are asked where one of the first two was there on half of the days or more, and else skipped. */
function* moodGoesOn(facts: Facts): Iterable<Said> {
  const first = goesOn(facts);
  if (!first) return;
  const items = REST_OF_MOOD.map((letter) => `D0150${letter}1`);
  const wrong = items.flatMap((item) => (first.isLong ? facts.skipped(item) : facts.oasis(item)?.at) ?? []);
  if (wrong.length === 0) return;
  const say = first.isLong
    ? 'D0150A2 or D0150B2 is 2 or more, so D0150C–I are asked; some are skipped.'
    : 'D0150A2 and D0150B2 are below 2, so D0150C–I are skipped; some are answered.';
  yield { at: [...first.at, ...wrong], about: ['D0150'], say, cite: [citeEdit('-5900')] };
}

/** D0160 is the sum of column 2; with one or two answers missing of the nine it is made up to nine, with more it is 99. */
function* mood(facts: Facts): Iterable<Said> {
  const score = answered(facts, 'D0160');
  const first = goesOn(facts);
  if (!score || !first) return;
  const items = (first.isLong ? MOOD : MOOD.slice(0, 2)).map((letter) => `D0150${letter}2`);
  const given = items.flatMap((item) => answered(facts, item) ?? []);
  const blank = items.flatMap((item) => facts.skipped(item) ?? []);
  const sum = given.reduce((total, { value }) => total + value, 0);
  // An item that the chart does not hold, or one that was not assessed, tells no sum; but no answer takes from it.
  if (given.length + blank.length < items.length) {
    if (score.value >= sum) return;
    const say = `D0160 is ${score.value}; the answers of D0150 that are given add up to ${sum} alone.`;
    yield { at: [score.at, ...given.map((one) => one.at)], about: ['D0160', 'D0150'], say, cite: [citeEdit('-5910')] };
    return;
  }
  const expected = blank.length > MOST_MISSING ? INCOMPLETE : Math.round((sum * items.length) / given.length);
  if (score.value === expected) return;
  const how =
    blank.length === 0
      ? `its answers (${items[0]}–${items.at(-1)}) add up to ${sum}`
      : blank.length > MOST_MISSING
        ? `${blank.length} of its nine answers are missing, so that it is 99`
        : `its answers add up to ${sum} with ${blank.length} of nine missing, which makes ${expected}`;
  const at = [score.at, ...given.map((one) => one.at), ...blank] as const;
  const say = `D0160 is ${score.value}; ${how}.`;
  yield { at, about: ['D0160', 'D0150'], say, cite: [citeEdit('-5910')] };
}

const MOST_MISSING = 2;

/** A pain that is there, with its figure or as a complaint. */
const PAIN = pattern('i')`
  \bpain\b(?:[ :]+(?:level|score|rating|scale|currently|today|now|is|was|are|at|of|varies|varying|ranges|between|from|rated|reported|a|as)\b){0,5}[ :]*
    (?:[1-9]|10) ?(?:\/ ?10|(?:out )?of 10|(?:-|–|to|and) ?\d)
  |\b(?:pain\w*|lbp|hurt(?:s|ing)?|aches?|aching|sore(?:ness)?|throbbing)\b[^.;\n]{0,40}?\b(?:[1-9]|10|one|two|three|four|five|six|seven|eight|nine|ten) ?(?:\/|out of|of|on) ?(?:a scale of )?(?:10|ten)\b
  |\b(?:report(?:s|ed|ing)?|c\/o|complain(?:s|ing|ed)(?: of)?|rate[sd]?|describe[sd]?|experienc(?:es|ed|ing)|endorse[sd])(?: (?!no\b|not\b|that\b|less\b|him\b|her\b|den)[\w,-]+){0,6} pain\b
  |\b(?<!\b(?:for|treat|prn|relieve|of) )(?:mild|moderate|severe|sharp|dull|constant|intermittent|aching|burning|shooting|throbbing|slight|some)(?: (?!no\b|not\b)\w+){0,2} pain\b(?! (?:manag|med|relie|scale|control|clinic|assess))
  |\bpain (?:\w+ ){0,3}?(?:keeps|kept|wakes|awakens|woke|limits|interferes with|affects|prevents|disturbs|interrupts) (?:him|her|pt|patient|the patient|his|sleep\w*|adls?|walking|therapy|activit\w*)\b
  |\bpain (?:was |is )?(?:noted|reported|present|in (?:his|her|both|(?:the )?(?:left|right|[lr]|back|hips?|knees?|shoulders?|legs?|feet|foot|hands?|arms?|abdomen|stomach)))\b|\b(?<!\bfor )(?:back|hip|knee|shoulder|neck|leg|foot|joint|arm) pain (?:reported|noted|upon|when|with (?:walking|movement|standing|activity|weight|transfers?))\b
`;
const OFTEN =
  '(?:almost constantly|constantly|daily|every ?day|every night|nightly|(?:most|all) (?:of the )?(?:nights?|days?|time)|frequently|all day)';
/** Sleep and doings that pain takes often. */
const SLEEPLESS = new RegExp(
  `\\bpain (?:\\w+ ){0,3}?(?:(?:keeps|wakes|awakens) (?:him|her|pt|patient|the patient)(?: (?:up|awake|from sleep))?|disturbs (?:his |her )?sleep|interferes with (?:his |her )?sleep)\\b[^.;\\n]{0,20}?\\b${OFTEN}`,
  'i',
);
const HINDERED = new RegExp(
  `\\bpain (?:\\w+ ){0,3}?(?:limits|interferes with|affects|prevents|restricts)\\b(?![^.;\\n]{0,12}\\bsleep)[^.;\\n]{0,50}?\\b${OFTEN}`,
  'i',
);
/** Not the patient's of the last five days: taught, hoped for, to be asked, of another time, gone. */
const NO_PAIN_NOW =
  /\b(?:if|when|should|goals?|will|instruct\w*|educat\w*|teach\w*|taught|call|notify|prn|history|hx|prior|previous\w*|last (?:week|month|year)|weeks? ago|months? ago|resolved|no longer|free|none|0\/10|denie[sd]|wife|husband|caregiver|daughter|son|hospital\w*(?! bed)|expected|scale|mg|as needed)\b/i;

/** The first two questions of the mood interview, in words that somebody says or is told of. */
const NO_INTEREST =
  /\b(?:(?:little|no|lost|loses|losing|loss of|lack of|lacks|without(?: any)?)(?: all)?(?: her| his)? interest (?:or pleasure )?in (?:anything|everything|activities|hobbies|things|life|eating|doing|going out|(?:her|his|the) (?:usual|hobbies|activities|things))|(?:does not|doesn['’]t|no longer) (?:enjoys?|takes? (?:any )?pleasure in|cares? about) (?:anything|things|life|(?:her|his) (?:hobbies|activities|usual))|anhedonia)\b/i;
const FEELS_DOWN =
  /\b(?:(?:feels?|feeling|felt|(?:she|he|pt|patient) (?:is|has been)) (?:so |very |really |mostly |quite |often )?(?:down(?! (?:to|from|by|the|on|with|for|in bed|and out of|\d))|depressed|hopeless|sad(?!-)|blue)|expresse[sd] hopelessness|feelings of (?:hopelessness|depression|sadness))\b/i;
const NOT_OF_MOOD =
  /\b(?:if|when|should|goals?|will|instruct\w*|educat\w*|teach\w*|call|history|hx|prior|previous\w*|years? ago|months? ago|resolved|no longer (?:feels?|depressed|sad|down)|denie[sd]|not|never|(?:wife|husband|caregiver|daughter|son|mother) (?:also )?(?:is|was|has|feels?|felt|seems)|weight|swelling|edema|pressure|fever|pain|numbers?|sugars?|screen\w*|used to|at times in the past)\b/i;

const PHRASES: readonly Phrase[] = [
  {
    item: 'D0150A1',
    answers: { 0: 'little interest or pleasure: no' },
    words: NO_INTEREST,
    but: new RegExp(NOT_OF_MOOD.source.replace('|not|never|', '|'), 'i'),
    kinds: ['affirmed', 'negated'],
  },
  { item: 'D0150B1', answers: { 0: 'feeling down, depressed or hopeless: no' }, words: FEELS_DOWN, but: NOT_OF_MOOD },
  { item: 'J0510', answers: { 0: 'no pain in the past 5 days' }, words: PAIN, but: NO_PAIN_NOW },
  { item: 'J0510', answers: { 1: 'pain rarely or never disturbs sleep' }, words: SLEEPLESS, but: NO_PAIN_NOW },
  { item: 'J0530', answers: { 1: 'pain rarely or never limits activities' }, words: HINDERED, but: NO_PAIN_NOW },
];
