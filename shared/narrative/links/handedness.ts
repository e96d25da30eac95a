import type { CodeSet } from '../../icd10cm/code-set.ts';
import { pattern } from '../../pattern.ts';
import { allIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

const LEFT_HANDED =
  /\b(?:left|L)[- ]hand(?:ed|[- ](?:dominant|dominance))\b|\bLHD\b|\bLH(?= (?:male|female|man|woman|gentleman|lady|[MF])\b)|\bhand(?:edness| dominance)\s*[:=-]\s*(?:L|left)\b|\b(?:left|L) dominant hand\b/i;
const SAYS_DOMINANCE = /\b(?:non-?\s?)?dominant (?:side|hemi\w*|arm|leg|limb|weakness)/i;
/** The side that is said to be the dominant one, whichever is paralysed: `dominant side R`, `dominance: left`, `left side dominant`. */
const DOMINANT_SIDE = pattern('gi')`
  \b(?<!non-?\s?)(?:
    dominan(?:t (?:side|hand|UE|arm)|ce)\s?[:=–-]?\s?(?:is\s)?(left|right|L|R)\b
    |(left|right|L|R)(?:[- ](?:side|hand|UE|arm))?(?: is)?[- ]dominant\b(?! (?:circulation|system|coronar\w*|RCA|LCx|anatomy))
  )
`;
/** Paralyses whose last digit names side and dominance: 1 and 2 right and left dominant, 3 and 4 not. */
const SIDED = /^(?:G81\.\d|G83\.[123]|I69\.\d[345])[1-4]$/;

/**
 * Paralyses of a patient whose dominant side is said: what is presumed of the right and the left side where nothing is (OG I.C.6.a)
 * holds no more.
 */
export function withHandedness({ text }: Reading, codes: CodeSet, found: readonly Candidate[]): Candidate[] {
  if (!found.some(({ code }) => SIDED.test(code))) return [...found];
  const dominant = dominantSide(text);
  if (dominant === undefined) return [...found];
  return found.map((one) => {
    if (!SIDED.test(one.code)) return one;
    if (dominant === 'both')
      return { ...one, code: one.code.slice(0, -1), complete: false, missing: [], competing: BOTH };
    const isRight = /[13]$/.test(one.code);
    const digit = (isRight ? 1 : 2) + (isRight === (dominant === 'right') ? 0 : 2);
    const code = `${one.code.slice(0, -1)}${digit}`;
    return codes.isValid(code) ? { ...one, code } : one;
  });
}

/** Both sides are called dominant in one note: which holds is asked (CV-24). */
const BOTH: readonly string[] = ['right side dominant', 'left side dominant'];

function dominantSide(text: string): 'left' | 'right' | 'both' | undefined {
  const said = new Set(
    allIn(text, DOMINANT_SIDE).map(([, behind, before]) => (/^l/i.test(behind ?? before ?? '') ? 'left' : 'right')),
  );
  const [first] = said;
  if (first !== undefined) return said.size > 1 ? 'both' : first;
  return LEFT_HANDED.test(text) && !SAYS_DOMINANCE.test(text) ? 'left' : undefined;
}
