import type { Sentence } from '../reading/sentence.ts';
import { type AbbreviationSense, REACH } from './abbreviation-sense.ts';

/** The senses that an abbreviation may have as it is written here: some are only meant in capitals. */
export function possibleSenses(
  text: string,
  sentence: Sentence,
  at: number,
  senses: readonly AbbreviationSense[],
): AbbreviationSense[] {
  const token = sentence.tokens[at];
  // `Ms. Ruiz`, `As the wound heals`: a capital and small letters make a word, not an abbreviation.
  // `Cirrhosis (HCC)`: a mark of the record's software.
  if (token && text.slice(token.start - 1, token.end + 1) === '(HCC)') return [];
  // `PD-L1 60 %`: a marker of the tumour.
  if (token?.word === 'pd' && /^[-‐–]? ?L?-?1\b/i.test(text.slice(token.end, token.end + 4))) return [];
  // `98% RA`: room air, whatever the section.
  if (token?.word === 'ra' && /%[\s,]*(?:(?:on|at|@)\s)?$/.test(text.slice(Math.max(0, token.start - 6), token.start)))
    return [];
  if (senses.length === 0 || !token || /^[A-Z][a-z]/.test(text.slice(token.start, token.end))) return [];
  return senses.filter(
    ({ capitals }) => !capitals || standsOut(text, sentence, at) || isBehindSide(text, sentence, at),
  );
}

/**
 * Which of the possible senses is meant: the one that words near it speak for, or, where no word speaks, the one that its
 * section speaks for. `undefined`: none or several, and a person has to choose.
 */
export function chooseSense(
  sentence: Sentence,
  at: number,
  possible: readonly AbbreviationSense[],
): AbbreviationSense | undefined {
  const near = possible.filter((sense) => sense.near && isNear(sentence, at, sense.near));
  if (near.length === 1) return near[0];
  if (near.length > 1) return nearest(sentence, at, near);
  const here = possible.filter(({ sections }) => sections?.includes(sentence.section.name));
  return here.length === 1 ? here[0] : undefined;
}

/** `O2 2 L; RA on MTX`: of several the one whose cue stands right beside it, where that of no other does. */
function nearest(sentence: Sentence, at: number, near: readonly AbbreviationSense[]): AbbreviationSense | undefined {
  const beside = near.filter(({ near: cues }) => cues && isNear(sentence, at, cues, BESIDE));
  return beside.length === 1 ? beside[0] : undefined;
}

const BESIDE = 2;

function isNear({ tokens }: Sentence, at: number, cues: ReadonlySet<string>, reach = REACH): boolean {
  const last = Math.min(tokens.length - 1, at + reach);
  for (let i = Math.max(0, at - reach); i <= last; i++) {
    if (i !== at && cues.has(tokens[i]?.word ?? '')) return true;
  }
  return false;
}

const ABOUT = [-7, -6, -5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6, 7];

/** `L AKA 2/2 PAD`: where all words are capitals, a side right before it tells an abbreviation from a word. */
function isBehindSide(text: string, { tokens }: Sentence, at: number): boolean {
  const [side, token] = [tokens[at - 1], tokens[at]];
  if (!side || !token || token.start - side.end > 2) return false;
  return /^[LR]$|^BILAT/.test(text.slice(side.start, side.end)) && /^[A-Z]+$/.test(text.slice(token.start, token.end));
}

/** Whether a word is in capitals and the words about it are not all so. */
function standsOut(text: string, { tokens }: Sentence, at: number): boolean {
  const isCapital = (i: number) => {
    const token = tokens[i];
    return token !== undefined && !/[a-z]/.test(text.slice(token.start, token.end));
  };
  if (!isCapital(at)) return false;
  const isWord = (i: number) => {
    const token = tokens[i];
    return token !== undefined && /\p{L}{3}/u.test(text.slice(token.start, token.end));
  };
  // `L AKA 2018`: sides and figures have no small letters to tell by.
  const about = ABOUT.map((step) => at + step).filter(isWord);
  return about.length === 0 || about.some((i) => !isCapital(i));
}
