import type { Person } from '../chart/care-facts.ts';

/** NUCC taxonomy: psychologists, counselors of mental health, clinical social workers, therapists, psychiatry. */
const NUCC = [
  /^103[TG]/,
  /^101YM0800X$/,
  /^101YP2500X$/,
  /^1041C0700X$/,
  /^106H00000X$/,
  /^102L00000X$/,
  /^2084[PB]/,
  /^363LP0808X$/,
  /^364SP08/,
  /^163WP080[789]X$/,
];
/** SNOMED CT occupations: psychiatrist, clinical psychologist, psychotherapist, psychiatric nurse, social worker (psychiatric). */
const SNOMED = new Set(['80584001', '394587001', '59944000', '310190001', '75271001', '224597008', '28411006']);
const WORDS =
  /psychiatr|psycholog|psychotherap|mental[- ]health|behaviou?ral[- ]health|clinical social work|\bLCSW\b|\bLICSW\b|\bLISW\b|\bLMHC\b|\bLMFT\b|marriage and family therap|\bPMHNP\b/i;

/** Whether a person's roles, or the letters behind the name, say that they are a mental health professional. */
export function isMentalHealthProfessional(person: Person): boolean {
  if (person.name !== undefined && WORDS.test(person.name)) return true;
  return (person.roles ?? []).some(
    ({ code, display }) =>
      (code !== undefined && (NUCC.some((pattern) => pattern.test(code)) || SNOMED.has(code))) ||
      (display !== undefined && WORDS.test(display)),
  );
}
