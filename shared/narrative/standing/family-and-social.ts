import type { Condition } from '../conditions/condition.ts';

/** What a social history is about: tobacco, alcohol, drugs, how and with whom somebody lives. */
const SOCIAL = /^(?:F1|Z5[5-9]|Z6[0-5]|Z7[2-7]|Z87\.891|Z91)/;
const PATIENT: ReadonlySet<string> = new Set('she he i pt patient client resident her his'.split(' '));

/**
 * Under one heading for both, `FAMILY AND SOCIAL HISTORY: Positive for hypertension. Smokes.`, a disease is the family's unless
 * its sentence speaks of the patient, and a habit is the patient's.
 */
export function isOfTheFamily({ code, spans, sentence: { tokens } }: Condition): boolean {
  return !SOCIAL.test(code) && !tokens.some(({ word, start }) => start < spans[0].start && PATIENT.has(word));
}
