import type { CodeSet } from '../../icd10cm/code-set.ts';
import { assertionOf } from '../assertion/assertion.ts';
import { allIn, matchesIn } from '../reading/find.ts';
import { type Reading, sentenceAt } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';
import { PASSES } from '../standing/passing.ts';

/** A code with its dot: without one it may be an item of OASIS, a vertebra, a vitamin. */
const WRITTEN = /\b[A-UZ]\d[\dA-Z]\.[\dA-Z]{1,4}\b/g;
/** In small letters only behind a word that says what it is: `dx: i50.22, e11.9`. */
const WRITTEN_SMALL =
  /\b(?:dxs?|diagnos[ei]s|icd(?:-?10(?:-?cm)?)?|codes?):? {0,2}[a-z]\d[\da-z]\.[\da-z]{1,4}(?:[,;] ?[a-z]\d[\da-z]\.[\da-z]{1,4}){0,12}/gi;
const SMALL = /\b[a-z]\d[\da-z]\.[\da-z]{1,4}\b/g;
/** A code in small letters beside its own words. */
const SMALL_ALONE = /(?<![\w.])[a-z]\d[\da-z]\.[\da-z]{1,4}\b/g;
const LED = /\b(?:dx|dxs|diagnos[ei]s|ICD(?:-?10(?:-?CM)?)?|codes?)\b[^.\n]{0,10}?[^\n]{0,60}$/i;
/** `2. l97.222 through skin into fat`: a code in small letters that opens an item of a list. */
const OPENS_ITEM = /(?:^\s*|;\s*|(?:^|\s)(?:\d{1,2}[.)]|[-•*])\s*)$/;
/** `Generalized muscle weakness (M62.81)`: in brackets right behind words. */
const IN_BRACKETS = /[a-z] ?[([]$/i;
/** From a code to words behind it, `L89.620 - unstageable pressure ulcer`, and from words to a code behind them. */
const TO_WORDS = /^[\s):–—-]{0,3}(?:[a-z][\w/-]*,? ){0,3}$/i;
const TO_CODE = /^[\s(:–—,-]{0,3}$/;
/** A stroke of the hospital's list: at home it is what it left (OG I.C.9.d). */
const ACUTE = /^I6[0-3]\./;
/** `Admitting diagnosis: dehydration (E86.0)`, where the note lists what it was in the end. */
const AT_FIRST = /^\W*admi(?:tting|ssion) (?:dx|diagnos[ei]s)\b/i;
const IN_THE_END = /^\W*(?:discharge|final|principal) (?:dx|diagnos[ei]s)\b/i;
const NAMED: ReadonlySet<string> = new Set(['diagnoses', 'assessment', 'reason']);

/** `Possible mild depression, icd10: F32.0`, `hyperkalemia risk (E87.5)`: no more sure by its code. */
const DOUBTED =
  /^(?:\W|\d|(?:diagnos[ie]s|dx|problem|assessment)\b)*(?:possible|probable|suspected|likely|questionable|rule[- ]out|r\/o|screening for)\b|\b(?:vs\.?|versus)\b/i;
const ONLY_RISK = /\brisk\b/i;
/** `[so M17.0 is out of date]`, wherever it stands. */
const NOT_MEANT =
  /^\W{0,3}(?:(?:is|was|should be|to be|has been) )?(?:out of date|outdated|wrong|incorrect|invalid|no longer|not (?:supported|correct|valid)|removed|deleted|dropped|entered in error|replaced|changed to)\b/i;
/** `AKI on CKD 3b, resolved (N17.9, N18.32)`: of what passes it is over. */
const ENDED = /\b(?:resolved|healed|history of|hx of|h\/o|corrected)\b/i;

/** Codes that a note writes out among its diagnoses: `OT dx: M62.81, Z74.1`. Complete ones of the day only. */
export function writtenCodes(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  const added = new Map<string, Candidate>();
  const isEnded = reading.sections.some(({ heading }) => heading && IN_THE_END.test(heading.text));
  const written = codesIn(reading);
  for (const { code, index, isAlone } of written) {
    const sentence = sentenceAt(reading, index);
    if (
      ACUTE.test(code) ||
      !sentence ||
      (isEnded && AT_FIRST.test(sentence.section.heading?.text ?? '')) ||
      added.has(code) ||
      !codes.isValid(code) ||
      found.some((one) => one.code === code) ||
      written.some(
        (other) =>
          other.code === code &&
          NOT_MEANT.test(reading.text.slice(other.index + code.length, other.index + code.length + 40)),
      )
    )
      continue;
    const before = reading.text.slice(Math.max(0, reading.text.lastIndexOf('\n', index) + 1, index - 90), index);
    const end = index + code.length;
    const isBeside = isBesideItsWords(reading, code, index, end, found);
    const isLed = NAMED.has(sentence.section.name) || LED.test(before) || isBracketed(reading, index, end);
    if (!isBeside && (!isLed || (isAlone && !OPENS_ITEM.test(before)))) continue;
    const item = before.split(/[•;]|\)\s*[,;]/).at(-1) ?? '';
    if (
      DOUBTED.test(item) ||
      (ONLY_RISK.test(item) && !code.startsWith('Z')) ||
      (ENDED.test(item) && (PASSES.test(code) || /^K2[5-8]/.test(code)))
    )
      continue;
    if (assertionOf(reading, index, index + code.length).kind !== 'affirmed') continue;
    added.set(code, statedCandidate(reading, code, index, index + code.length));
  }
  return [...added.values()];
}

/** A code as it stands in a note, and whether in small letters with nothing that says what it is. */
interface WrittenCode {
  readonly code: string;
  readonly index: number;
  readonly isAlone: boolean;
}

/** The codes that stand in a note, in its order, those in small letters behind the others. */
function codesIn(reading: Reading): WrittenCode[] {
  const written = (
    { 0: code, index }: RegExpMatchArray & { index: number },
    from: number,
    isAlone: boolean,
  ): WrittenCode => ({
    code: code.toUpperCase(),
    index: from + index,
    isAlone,
  });
  return [
    ...[...matchesIn(reading, WRITTEN)].map((match) => written(match, 0, false)),
    ...[...matchesIn(reading, WRITTEN_SMALL)].flatMap(({ 0: words, index }) =>
      allIn(words, SMALL).map((match) => written(match, index, false)),
    ),
    ...[...matchesIn(reading, SMALL_ALONE)].map((match) => written(match, 0, true)),
  ];
}

/** Whether a code stands right before or behind words that say something of its category: `3. L89.620 pressure ulcer of the left heel`. */
function isBesideItsWords(
  { text }: Reading,
  code: string,
  start: number,
  end: number,
  found: readonly Candidate[],
): boolean {
  return found.some(
    (one) =>
      one.assertion === 'affirmed' &&
      one.code.slice(0, 3) === code.slice(0, 3) &&
      one.spans.some(
        (span) =>
          (span.start >= end && span.start < end + 40 && TO_WORDS.test(text.slice(end, span.start))) ||
          (span.end <= start && span.end > start - 6 && TO_CODE.test(text.slice(span.end, start))),
      ),
  );
}

function isBracketed({ text }: Reading, start: number, end: number): boolean {
  return IN_BRACKETS.test(text.slice(Math.max(0, start - 3), start)) && /^[)\]]/.test(text.slice(end, end + 1));
}
