import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { matchesIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import { type Candidate, statedCandidate } from '../standing/candidate.ts';

const BMI = pattern('gi')`
  \b(?:BMI|body mass index)\b(?!\s*(?:
    [<>≤≥]
    |(?:is |of )?(?:
      less|under|below|above|over|near\w*|approach\w*|close to|almost|around|about|goal|target|to get
    )\b
  ))[^\d\n]{0,20}(\d{2}(?:\.\d{1,2})?)(?![\d/])
  |\b(\d{2}(?:\.\d{1,2})?) BMI\b(?!\s*[:=]?\s*\d)|\bobes(?:e|ity),? \(?([3-7]\d(?:\.\d)?)\)?(?=\s*(?:[.,;)]|$))
`;
/** The weight diagnoses that a body mass index may stand beside (OG I.B.14; coding-rules.md CH-26). */
const WEIGHT = /^(?:E66|E88\.82|R63\.[46]|E4[3-6]|R64)/;

/**
 * The code of the body mass index that a note gives, where the note names a weight diagnosis (OG I.B.14: the index may come
 * from any clinician, the diagnosis from the provider; I.C.21.c.3: never without one).
 */
export function bodyMass(reading: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!found.some(({ code }) => WEIGHT.test(code))) return [];
  const values = [...matchesIn(reading, BMI)];
  const last = values.at(-1);
  const value = Number(last?.[1] ?? last?.[2] ?? last?.[3]);
  const code = last && codeOf(codes, value);
  if (!last || code === undefined) return [];
  return [statedCandidate(reading, code, last.index, last.index + last[0].length)];
}

/** Below this a loss of weight, or being under it, is what the index tells of. */
const LOW = /^Z68\.1/;
const LESS = /^R63\.[46]|^R64/;

/**
 * Whether a body mass index stands beside the weight diagnosis that it tells of, once all that is offered is known: one that is only
 * asked about supports none, and weight that is lost or low is no reason for an index that is not low.
 * @param coded codes that the chart has already
 */
export function isOfItsWeight(index: string, offered: readonly Candidate[], coded: readonly string[]): boolean {
  return [...offered.map(({ code }) => code), ...coded].some(
    (code) => WEIGHT.test(code) && (!LESS.test(code) || LOW.test(index)),
  );
}

const RANGE = /(\d{2}(?:\.\d)?)(?:-(\d{2}\.\d)| or (less|greater)|), adult/i;

/** By the titles: `Body mass index [BMI] 40.0-44.9, adult`. */
function codeOf(codes: CodeSet, value: number): string | undefined {
  return codes.completeCodes('Z68').find((code) => {
    const range = RANGE.exec(codes.title(code) ?? '');
    if (!range) return false;
    const from = Number(range[1]);
    if (range[3] === 'less') return value <= from;
    if (range[3] === 'greater') return value >= from;
    return value >= from && Math.floor(value * 10) / 10 <= Number(range[2] ?? from);
  });
}
