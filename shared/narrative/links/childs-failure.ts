import { isIn } from '../reading/find.ts';
import type { Reading } from '../reading/reading.ts';
import type { Candidate } from '../standing/candidate.ts';

/** A child by age or by who is visited: `8 mo`, `3 y/o`, `Peds visit`. */
const CHILD =
  /\b(?:\d{1,2}[- ]?(?:mo|mos|month|wk|week|day)s?[- ]?old|\d{1,2} mo (?:ex|w\/|with|M|F|male|female|boy|girl)|(?:[1-9]|1[0-7]) ?(?:y\/?o|yo|yrs?[- ]old|years?[- ]old)|peds|pediatrics?|infant|toddler|newborn|NICU|preemie)\b/i;

/** The failure to thrive of a child is another one than an adult's (R62.51, titles of R62.51 and R62.7). */
export function withChildsFailure(reading: Reading, found: readonly Candidate[]): readonly Candidate[] {
  if (!found.some(({ code }) => code === 'R62.7') || !isIn(reading, CHILD)) return found;
  return found.map((one) => (one.code === 'R62.7' ? { ...one, code: 'R62.51', head: 'R62.51' } : one));
}
