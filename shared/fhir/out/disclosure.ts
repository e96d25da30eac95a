import type { Annotation, Coding } from 'fhir/r4';
import { ACT_CODE } from './systems.ts';

/** What a revealed answer is labelled with, whatever of it is sensitive: software cannot tell whose record it came from. */
const LABELS: Coding[] = [
  { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
  { system: ACT_CODE, code: '42CFRPart2' },
];
/** 42 CFR 2.32(a)(2), the short notice (89 FR 12472; to verify). */
const NOTICE = '42 CFR part 2 prohibits unauthorized use or disclosure of these records.';

/**
 * What goes with evidence of substance use, HIV or psychiatry that leaves: the label of each resource and the notes of the
 * run. Nothing where nothing of it leaves.
 * @param under the consent (`consentToDisclose`)
 */
export function disclosureOf(under: string | undefined): {
  meta: { meta?: { security: Coding[] } };
  notes: Annotation[];
} {
  if (under === undefined) return { meta: {}, notes: [] };
  return {
    meta: { meta: { security: LABELS } },
    notes: [NOTICE, `Disclosed under ${under}.`].map((text) => ({ text })),
  };
}
