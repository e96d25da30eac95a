import type { Sentence } from '../reading/sentence.ts';
import type { Token } from '../reading/tokens.ts';
import { SIDE_WORDS } from './modifier-words.ts';

/** In the form in which words are compared: `denies` is `deny`. */
const DENIES: ReadonlySet<string> = new Set(['no', 'without', 'w/o', 'deny', 'denied', 'not', 'never', 'negative']);

/** Behind these a word is not said for certain (CV-21): "COPD, possible exacerbation", "fibrillation, probably paroxysmal". */
const DOUBTS: ReadonlySet<string> = new Set(
  'possible possibly probable probably likely suspected questionable presumed maybe perhaps may might could'.split(' '),
);

/** `Azithromycin for exacerbation prevention`: not there. */
const PREVENTED: ReadonlySet<string> = new Set('prevention prophylaxis ppx prevent risk resolved'.split(' '));

/** All of these. */
const TAKING_BACK: ReadonlySet<string> = new Set([...DENIES, ...DOUBTS, ...PREVENTED]);

/** So many words behind a denial are denied. */
export const DENIED_REACH = 3;
const DOUBTED_REACH = 2;

/** Whether nothing in a sentence takes a word back: no denial, no doubt, no question mark. */
export function takesNothingBack(text: string, { tokens, start, end }: Sentence): boolean {
  return !tokens.some(({ word }) => TAKING_BACK.has(word)) && !text.slice(start, end + ASKED_WITHIN).includes('?');
}

/** Without words that a denial stands just before: "COPD, no exacerbation". The phrase itself stays. */
export function withoutDenied(text: string, tokens: Token[], from: number, to: number, isPlain: boolean): Token[] {
  if (isPlain) return tokens;
  return tokens.filter(({ word: own }, i) => {
    if (i >= from && i < to) return true;
    if (isUnseen(text, tokens, i) || isAsked(text, tokens[i]?.end ?? 0) || PREVENTED.has(tokens[i + 1]?.word ?? ''))
      return false;
    if (MIND.has(own) && isListDenied(tokens, i)) return false;
    for (let k = Math.max(0, i - DENIED_REACH); k < i; k++) {
      const word = tokens[k]?.word ?? '';
      const takesBack = DENIES.has(word) || (i - k <= DOUBTED_REACH && DOUBTS.has(word));
      if (!takesBack || (k < from && i >= to)) continue;
      // `w/o macular edema both eyes`, `no necrosis, fat layer exposed`, `bone not seen, muscle exposed`
      if (i - k > 2 && SIDE_WORDS.has(own)) continue;
      if (isSetApart(text, tokens, k, i) || (word === 'not' && UNSEEN.has(tokens[k + 1]?.word ?? '') && i > k + 1))
        continue;
      return false;
    }
    return true;
  });
}

/** `Without behavioral disturbance, mood or psychotic features`: a list of the mind is denied whole. */
function isListDenied(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k >= 0 && MIND.has(tokens[k]?.word ?? '')) k--;
  return DENIES.has(tokens[k]?.word ?? '');
}

const MIND: ReadonlySet<string> = new Set(
  'behavioral behavior disturbance psychotic psychosis mood anxiety agitation depression delusion hallucination feature symptom or nor and any'.split(
    ' ',
  ),
);

/** `Bipolar I, manic now?`: said with a doubt. */
const ASKED_WITHIN = 12;
const ASKED = /^\s?(?:(?:now|again|today)\s?)?\?/;

function isAsked(text: string, end: number): boolean {
  const behind = text.slice(end, end + ASKED_WITHIN);
  return behind.includes('?') && ASKED.test(behind);
}

const UNSEEN: ReadonlySet<string> = new Set('seen exposed visible present noted palpable involved'.split(' '));

/** `bone not seen`: denied by what stands behind. */
function isUnseen(text: string, tokens: readonly Token[], i: number): boolean {
  const at = tokens[i + 1]?.word === 'not' ? i + 1 : tokens[i + 2]?.word === 'not' ? i + 2 : -1;
  if (at < 0 || !UNSEEN.has(tokens[at + 1]?.word ?? '')) return false;
  return !text.slice(tokens[i]?.end ?? 0, tokens[at]?.start ?? 0).includes(',');
}

/** Behind the comma that ends what is denied, unless the list of it goes on: `no necrosis, fat layer exposed`. */
function isSetApart(text: string, tokens: readonly Token[], denial: number, at: number): boolean {
  const between = text.slice(tokens[denial]?.end ?? 0, tokens[at]?.start ?? 0);
  if (!between.includes(',')) return false;
  return !tokens.slice(at, at + 5).some(({ word }) => word === 'or' || word === 'nor') && !/\bor\b/.test(between);
}
