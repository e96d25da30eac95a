import type { Token } from '../reading/tokens.ts';
import { CLOSES, COLON, COMMA, DASH, HARD, OPENS } from './gaps.ts';
import { RELATIVES, TIES, WITNESS } from './triggers/family.ts';

/** The last word of `in his mother`, `(sister)` behind a condition; -1: no such thing. `In daughter’s home` is a place. */
export function whoseEnd(tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  const [one, two] = [tokens[at], tokens[at + 1]];
  if (!one || at === 0) return -1;
  // "In daughters home" is a place too; "in two brothers", "in both sisters" are relatives.
  const isPlain = (token: Token) =>
    token.end - token.start === token.word.length ||
    (POSSESSIVES.has(two?.word ?? '') && token.end - token.start === token.word.length + 1);
  if (RELATIVES.has(one.word)) {
    const isAlone = ((gaps[at] ?? 0) & OPENS) !== 0 && ((gaps[at + 1] ?? 0) & CLOSES) !== 0;
    return isAlone ? at : -1;
  }
  const next = two && POSSESSIVES.has(two.word) ? at + 2 : at + 1;
  const relative = tokens[next];
  if (!relative || !RELATIVES.has(relative.word) || !isPlain(relative)) return -1;
  return next;
}

const REFLEXIVE: ReadonlySet<string> = new Set(['himself', 'herself']);
const RECOVERS: ReadonlySet<string> = new Set([
  'recovering',
  'battling',
  'undergoing',
  'treated',
  'diagnosed',
  'dx',
  'operated',
  'hospitalized',
  'sick',
  'ill',
]);
const PATIENT: ReadonlySet<string> = new Set(['pt', 'patient', 'client', 'resident']);
const DIED: ReadonlySet<string> = new Set(['died', 'die', 'passed', 'deceased', 'dead']);
/** What a relative named before a remark is said to do behind it. */
const HAS_IT: ReadonlySet<string> = new Set(['has', 'had', 'with', 'die', 'died', 'suffer', 'dy', 'passed']);
/** May stand between a relative and what he has. */
const PASSED_OVER: ReadonlySet<string> = new Set(
  'and who also both or recently newly just currently now still once later since apparently reportedly always'.split(
    ' ',
  ),
);
const IS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);

/** Conditions that are said of a person as words about him: `his diabetic son`, `mother was an alcoholic`. */
export const PERSONS_WORDS: ReadonlySet<string> = new Set(
  'homeless unemployed t1dm t2dm iddm niddm smoker drinker diabetic asthmatic alcoholic epileptic hypertensive demented schizophrenic autistic bipolar disabled blind deaf depressed obese amputee hiv bedbound quadriplegic paraplegic paralyzed hard hoh'.split(
    ' ',
  ),
);

const POSSESSIVES: ReadonlySet<string> = new Set(
  'his her their the a both maternal paternal two three several many 2 3 one 1 older younger'.split(' '),
);

function isKin(word: string | undefined): boolean {
  return word !== undefined && (RELATIVES.has(word) || POSSESSIVES.has(word));
}

const WHERE: ReadonlySet<string> = new Set([
  'home',
  'here',
  'away',
  'hospital',
  'in',
  'out',
  'down',
  'back',
  'laid',
  'up',
]);

/** `Daughter is home today with the flu`: of a person it is said with what he is where he is. */
function isWhereWith(tokens: readonly Token[], gaps: Uint16Array, from: number): boolean {
  if (!WHERE.has(tokens[from]?.word ?? '')) return false;
  for (let at = from + 1; at < from + 4; at++) {
    if (((gaps[at] ?? 0) & (HARD | COMMA)) !== 0) return false;
    if (tokens[at]?.word === 'with') return !['pt', 'patient', 'him', 'her'].includes(tokens[at + 1]?.word ?? '');
  }
  return false;
}

const LONGEST_REMARK = 7;

const FROM_WHERE: ReadonlySet<string> = new Set(['at', 'in', 'from']);

/**
 * The last word of a remark behind a relative, between commas or of where he is: `brother, although he is thin, has`,
 * `roommate at rehab had`.
 */
function afterRemark(tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  const place = tokens[at + 1]?.word ?? '';
  if (FROM_WHERE.has(place) || (place === 'of' && tokens[at]?.word !== 'mother' && tokens[at]?.word !== 'father')) {
    for (let here = at + 2; here <= at + 5; here++) {
      // `Son in college (T1DM)`
      if (((gaps[here] ?? 0) & OPENS) !== 0) return here - 1;
      if ((gaps[here] ?? 0) !== 0 || PATIENT.has(tokens[here]?.word ?? '')) return at;
      if (HAS_IT.has(tokens[here]?.word ?? '')) return here - 1;
    }
    return at;
  }
  if (((gaps[at + 1] ?? 0) & COMMA) === 0 || PATIENT.has(tokens[at + 1]?.word ?? '')) return at;
  for (let here = at + 2; here <= at + LONGEST_REMARK; here++) {
    const gap = gaps[here] ?? 0;
    if ((gap & (HARD | COLON)) !== 0 || PATIENT.has(tokens[here]?.word ?? '')) return at;
    if ((gap & COMMA) !== 0) return HAS_IT.has(tokens[here]?.word ?? '') ? here - 1 : at;
  }
  return at;
}

/** `Husband (my pt also) has`: the first word behind a remark in brackets; -1: it has no end. */
function behindBrackets(tokens: readonly Token[], gaps: Uint16Array, from: number): number {
  for (let at = from + 1; at <= from + LONGEST_REMARK && at < tokens.length; at++)
    if (((gaps[at] ?? 0) & CLOSES) !== 0) return at;
  return -1;
}

/** A relative in a sentence. */
interface Kin {
  tokens: readonly Token[];
  gaps: Uint16Array;
  /** The relative's word. */
  at: number;
  /** The last word of the name: of `sister-in-law`, the third. */
  name: number;
  /** The last word of a remark behind the name; the name's own where there is none. */
  remark: number;
}

/** Somebody who tells or helps: nothing is said of a disease of theirs. */
const NOBODYS = -1;

/**
 * What the words behind a relative say, up to a place: the last word that leads to what they have, or {@link NOBODYS};
 * `undefined`: that this is not said there.
 * @param next the word behind that place
 */
type Saying = (kin: Kin, here: number, next: string) => number | undefined;

/** `Mother. HTN`: a new sentence, or what parts things as one does. */
const isParted: Saying = ({ gaps }, here) => (((gaps[here + 1] ?? 0) & HARD) !== 0 ? NOBODYS : undefined);

/** `Husband (my pt also) has`. */
const hasBehindBrackets: Saying = ({ tokens, gaps, at }, here) => {
  const behind = here === at && ((gaps[here + 1] ?? 0) & OPENS) !== 0 ? behindBrackets(tokens, gaps, here + 1) : -1;
  return behind > 0 && HAS_IT.has(tokens[behind]?.word ?? '') ? behind : undefined;
};

/** `Mother: DM`, `mother - DM`, `mother (DM)`. */
const isListed: Saying = ({ gaps, remark }, here, next) => {
  if (here !== remark || ((gaps[here + 1] ?? 0) & (COLON | DASH | OPENS)) === 0) return undefined;
  return WITNESS.has(next) ? NOBODYS : here;
};

/** `Husband himself recovering from surgery`. */
const isHimself: Saying = ({ at }, here, next) => (here === at && REFLEXIVE.has(next) ? here + 1 : undefined);

/** `Mother had a heart attack`, not `has a question`, `has a good understanding`. */
const isTied: Saying = ({ tokens }, here, next) => {
  if (!TIES.has(next)) return undefined;
  const after = tokens[here + 2]?.word ?? '';
  if (after === 'been' && tokens[here + 3]?.word === 'diagnosed') return here + 1;
  if (after === 'a') return WITNESS.has(tokens[here + 3]?.word ?? '') ? NOBODYS : here + 1;
  // `Succumbed to pneumonia`
  if (next.startsWith('succumb')) return here + 2;
  return WITNESS.has(after) ? NOBODYS : here + 1;
};

/** `Father is now being treated for`. */
const isTreated: Saying = ({ tokens }, here, next) => {
  if (!IS.has(next)) return undefined;
  let doing = here + 2;
  while (doing < here + 5 && (tokens[doing]?.word === 'being' || PASSED_OVER.has(tokens[doing]?.word ?? ''))) doing++;
  return RECOVERS.has(tokens[doing]?.word ?? '') ? doing : undefined;
};

/** `Husband is s/p a kidney transplant`, `wife is status post stroke`. */
const isAfter: Saying = ({ tokens }, here, next) => {
  if (!IS.has(next)) return undefined;
  const word = tokens[here + 2]?.word;
  if (word === 's/p') return here + 2;
  return word === 'status' && tokens[here + 3]?.word === 'post' ? here + 3 : undefined;
};

/** `Wife is 82 with Parkinson's`. */
const isOfAgeWith: Saying = ({ tokens }, here, next) => {
  if (!IS.has(next) || !/^\d{1,3}$/.test(tokens[here + 2]?.word ?? '')) return undefined;
  const tie = tokens.findIndex(({ word }, k) => k > here + 2 && k < here + 7 && (word === 'with' || word === 'w'));
  return tie > 0 && !tokens.slice(here + 2, tie + 2).some(({ word }) => PATIENT.has(word)) ? tie : undefined;
};

/** `Daughter is home today with the flu`. */
const isSomewhereWith: Saying = ({ tokens, gaps }, here, next) =>
  IS.has(next) && isWhereWith(tokens, gaps, here + 2) ? here + 1 : undefined;

/** `Mother was an alcoholic`. */
const isSuchAPerson: Saying = ({ tokens }, here, next) => {
  if (!IS.has(next)) return undefined;
  const first = tokens[here + 2]?.word ?? '';
  const such = /^(?:an?|the)$/.test(first) ? (tokens[here + 3]?.word ?? '') : first;
  return PERSONS_WORDS.has(such) ? here + 1 : undefined;
};

/** `Lives with wife and has COPD`: the patient has it. */
const isPatientAgain: Saying = ({ tokens }, here, next) =>
  (next === 'and' || next === 'or') && !isKin(tokens[here + 2]?.word) ? NOBODYS : undefined;

/** `Her sister, who is ten, has`. */
const isWhoHas: Saying = ({ tokens }, here, next) => {
  if (!IS.has(next) || tokens[here]?.word !== 'who') return undefined;
  const has = tokens.findIndex(({ word }, k) => k > here + 1 && k < here + LONGEST_REMARK && HAS_IT.has(word));
  return has > 0 ? has : undefined;
};

/** Anything but an age (`wife 80 w/ own CHF`), another relative, or what may stand between: of somebody else, or no disease. */
const isElse: Saying = ({ name }, here, next) => {
  const isAge = here === name && /^\d{1,3}$/.test(next);
  return isAge || PASSED_OVER.has(next) || RELATIVES.has(next) ? undefined : NOBODYS;
};

const SAYINGS: readonly Saying[] = [
  isParted,
  hasBehindBrackets,
  isListed,
  isHimself,
  isTied,
  isTreated,
  isAfter,
  isOfAgeWith,
  isSomewhereWith,
  isSuchAPerson,
  isPatientAgain,
  isWhoHas,
  isElse,
];

/** How many words that are passed over may stand between a relative and what he has. */
const MOST_BETWEEN = 4;

/** The last word of "mother had", "father and sister with", "Mother:"; -1: the relative is somebody who tells or helps. */
export function relativeEnd(tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  const led = ledTo(tokens, at);
  if (led !== undefined) return led;
  const name = nameEnd(tokens, at);
  const remark = afterRemark(tokens, gaps, name);
  const kin: Kin = { tokens, gaps, at, name, remark };
  for (let here = remark; here < remark + MOST_BETWEEN; here++) {
    const next = tokens[here + 1]?.word;
    if (next === undefined) return NOBODYS;
    for (const saying of SAYINGS) {
      const end = saying(kin, here, next);
      if (end !== undefined) return end;
    }
  }
  return NOBODYS;
}

/** What the words before a relative say already: the last word of `husband to`, `mother of`, or that it is nobody's. */
function ledTo(tokens: readonly Token[], at: number): number | undefined {
  // `As a child had rheumatic fever`: the patient, once.
  if (tokens[at]?.word === 'child' && tokens[at - 2]?.word === 'as') return NOBODYS;
  const next = tokens[at + 1]?.word;
  // `Lost her husband to cancer`
  if (next === 'to' && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'lost')) return at + 1;
  // `Father passed away at 81; mother of multiple myeloma at 83`
  const isOfPatient = PATIENT.has(tokens[at + 2]?.word ?? '');
  if (next === 'of' && !isOfPatient && tokens.slice(0, at).some(({ word }) => DIED.has(word))) return at + 1;
  return undefined;
}

/** The last word of what a relative is called: `sister-in-law`, `husband of pt`. */
function nameEnd(tokens: readonly Token[], at: number): number {
  const [one, two] = [tokens[at + 1]?.word, tokens[at + 2]?.word ?? ''];
  const isLonger = (one === 'in' && two === 'law') || (one === 'of' && PATIENT.has(two));
  return isLonger ? at + 2 : at;
}
