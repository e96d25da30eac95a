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

/** The last word of "mother had", "father and sister with", "Mother:"; -1: the relative is somebody who tells or helps. */
export function relativeEnd(tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  // `As a child had rheumatic fever`: the patient, once.
  if (tokens[at]?.word === 'child' && tokens[at - 2]?.word === 'as') return -1;
  // `Lost her husband to cancer`
  if (tokens[at + 1]?.word === 'to' && tokens.slice(Math.max(0, at - 3), at).some(({ word }) => word === 'lost'))
    return at + 1;
  // `Father passed away at 81; mother of multiple myeloma at 83`
  if (
    tokens[at + 1]?.word === 'of' &&
    !PATIENT.has(tokens[at + 2]?.word ?? '') &&
    tokens.slice(0, at).some(({ word }) => DIED.has(word))
  )
    return at + 1;
  // `Sister-in-law`, `husband of pt`
  const [one, two] = [tokens[at + 1]?.word, tokens[at + 2]?.word ?? ''];
  const isLonger = (one === 'in' && two === 'law') || (one === 'of' && PATIENT.has(two));
  const name = isLonger ? at + 2 : at;
  const remark = afterRemark(tokens, gaps, name);
  let here = remark;
  for (let i = 0; i < 4; i++) {
    const next = tokens[here + 1]?.word;
    if (next === undefined) return -1;
    const gap = gaps[here + 1] ?? 0;
    if ((gap & HARD) !== 0) return -1;
    const behind = here === at && (gap & OPENS) !== 0 ? behindBrackets(tokens, gaps, here + 1) : -1;
    if (behind > 0 && HAS_IT.has(tokens[behind]?.word ?? '')) return behind;
    if (here === remark && (gap & (COLON | DASH | OPENS)) !== 0) return WITNESS.has(next) ? -1 : here;
    // `Husband himself recovering from surgery`
    if (here === at && REFLEXIVE.has(next)) return here + 1;
    if (TIES.has(next)) {
      const after = tokens[here + 2]?.word ?? '';
      if (after === 'been' && tokens[here + 3]?.word === 'diagnosed') return here + 1;
      // "Had a heart attack", not "has a question", "has a good understanding".
      if (after === 'a') return WITNESS.has(tokens[here + 3]?.word ?? '') ? -1 : here + 1;
      // `Succumbed to pneumonia`
      if (next.startsWith('succumb')) return here + 2;
      return WITNESS.has(after) ? -1 : here + 1;
    }
    if (IS.has(next)) {
      let doing = here + 2;
      while (doing < here + 5 && (tokens[doing]?.word === 'being' || PASSED_OVER.has(tokens[doing]?.word ?? '')))
        doing++;
      if (RECOVERS.has(tokens[doing]?.word ?? '')) return doing;
    }
    // `Wife is 82 with Parkinson's`
    if (IS.has(next) && /^\d{1,3}$/.test(tokens[here + 2]?.word ?? '')) {
      const tie = tokens.findIndex(({ word }, k) => k > here + 2 && k < here + 7 && (word === 'with' || word === 'w'));
      if (tie > 0 && !tokens.slice(here + 2, tie + 2).some(({ word }) => PATIENT.has(word))) return tie;
    }
    if (IS.has(next) && isWhereWith(tokens, gaps, here + 2)) return here + 1;
    if (
      IS.has(next) &&
      PERSONS_WORDS.has(
        /^(?:an?|the)$/.test(tokens[here + 2]?.word ?? '')
          ? (tokens[here + 3]?.word ?? '')
          : (tokens[here + 2]?.word ?? ''),
      )
    )
      return here + 1;
    // `Lives with wife and has COPD`: the patient has it.
    if ((next === 'and' || next === 'or') && !isKin(tokens[here + 2]?.word)) return -1;
    // `Her sister, who is ten, has`
    if (IS.has(next) && tokens[here]?.word === 'who') {
      const has = tokens.findIndex(({ word }, k) => k > here + 1 && k < here + LONGEST_REMARK && HAS_IT.has(word));
      if (has > 0) return has;
    }
    // `Wife 80 w/ own CHF`
    const isAge = here === name && /^\d{1,3}$/.test(next);
    if (!isAge && !PASSED_OVER.has(next) && !RELATIVES.has(next)) return -1;
    here++;
  }
  return -1;
}

/** Before the person of whom a sentence tells. */
const DETERMINERS: ReadonlySet<string> = new Set(
  'the a his her their pt patient client resident one my our oldest youngest older younger eldest other late best close'.split(
    ' ',
  ),
);
/** What those about the patient do when it is the patient of whom they speak, or for whom they care. */
const TELLS: ReadonlySet<string> = new Set(
  'report reported state stated say said note noted notice noticed tell told ask asked call called feel felt think thought describe described concerned worried confirm confirmed deny denied verbalize verbalized express expressed request requested inform informed observe observed see saw he she they it him pt patient client resident that'.split(
    ' ',
  ),
);
const LONGEST_PREDICATE = 14;

/** Whether `has` or `had` is said of a relative with whom the sentence began: `Her boyfriend drinks and has cirrhosis`. */
export function isOfSubject(tokens: readonly Token[], gaps: Uint16Array, at: number): boolean {
  const word = tokens[at]?.word;
  const next = tokens[at + 1]?.word ?? '';
  // `Had a stroke`, not `has a question`.
  const had = next === 'a' ? (tokens[at + 2]?.word ?? '') : next;
  if ((word !== 'has' && word !== 'had') || WITNESS.has(had)) return false;
  let subject = 0;
  while (subject < 3 && DETERMINERS.has(tokens[subject]?.word ?? '')) subject++;
  if (!RELATIVES.has(tokens[subject]?.word ?? '') || at - subject > LONGEST_PREDICATE) return false;
  for (let k = subject + 1; k < at; k++) {
    if (((gaps[k] ?? 0) & (HARD | COLON | DASH)) !== 0 || TELLS.has(tokens[k]?.word ?? '')) return false;
  }
  return true;
}
