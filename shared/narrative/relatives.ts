import { CLOSES, COLON, DASH, HARD, OPENS } from './gaps.ts';
import type { Token } from './tokens.ts';
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
  'operated',
  'hospitalized',
  'sick',
  'ill',
]);
const IS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were']);

/** Conditions that are said of a person as words about him: `his diabetic son`, `mother was an alcoholic`. */
export const PERSONS_WORDS: ReadonlySet<string> = new Set(
  'homeless unemployed t1dm t2dm iddm niddm smoker drinker diabetic asthmatic alcoholic epileptic hypertensive demented schizophrenic autistic bipolar disabled blind deaf depressed obese bedbound quadriplegic paraplegic paralyzed'.split(
    ' ',
  ),
);

const POSSESSIVES: ReadonlySet<string> = new Set(
  'his her their the a both maternal paternal two three several many 2 3 one 1 older younger'.split(' '),
);

function isKin(word: string | undefined): boolean {
  return word !== undefined && (RELATIVES.has(word) || POSSESSIVES.has(word));
}

/** The last word of "mother had", "father and sister with", "Mother:"; -1: the relative is somebody who tells or helps. */
export function relativeEnd(tokens: readonly Token[], gaps: Uint16Array, at: number): number {
  let here = at;
  for (let i = 0; i < 4; i++) {
    const next = tokens[here + 1]?.word;
    if (next === undefined) return -1;
    const gap = gaps[here + 1] ?? 0;
    if ((gap & HARD) !== 0) return -1;
    if (here === at && (gap & (COLON | DASH | OPENS)) !== 0) return WITNESS.has(next) ? -1 : here;
    // `Husband himself recovering from surgery`
    if (here === at && REFLEXIVE.has(next)) return here + 1;
    if (TIES.has(next)) {
      const after = tokens[here + 2]?.word ?? '';
      if (after === 'been' && tokens[here + 3]?.word === 'diagnosed') return here + 1;
      // "Had a heart attack", not "has a question", "has a good understanding".
      if (after === 'a') return WITNESS.has(tokens[here + 3]?.word ?? '') ? -1 : here + 1;
      return WITNESS.has(after) ? -1 : here + 1;
    }
    if (IS.has(next) && RECOVERS.has(tokens[here + 2]?.word ?? '')) return here + 2;
    if (
      IS.has(next) &&
      PERSONS_WORDS.has(
        /^an?$/.test(tokens[here + 2]?.word ?? '') ? (tokens[here + 3]?.word ?? '') : (tokens[here + 2]?.word ?? ''),
      )
    )
      return here + 1;
    // `Lives with wife and has COPD`: the patient has it.
    if ((next === 'and' || next === 'or') && !isKin(tokens[here + 2]?.word)) return -1;
    if (next !== 'and' && next !== 'also' && next !== 'both' && next !== 'or' && !RELATIVES.has(next)) return -1;
    here++;
  }
  return -1;
}
