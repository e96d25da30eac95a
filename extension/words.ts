import type { Conflict } from '../shared/chart/chart.ts';
import type { Authority, Source } from '../shared/chart/evidence.ts';
import type { Act } from '../shared/rules/finding.ts';

/**
 * Words that the worker and our pages share, so that a hint on a page, a note and the panel say the same (words.md).
 * Clinical groups carry CMS's printed names (HH PPS final rules, table of PDGM clinical groups).
 */

export const CLINICAL_GROUPS: Readonly<Record<string, string>> = {
  A: 'MMTA – Other',
  B: 'Neuro Rehab',
  C: 'Wound',
  D: 'Complex Nursing Interventions',
  E: 'MS Rehab',
  F: 'Behavioral Health',
  G: 'MMTA – Surgical Aftercare',
  H: 'MMTA – Cardiac and Circulatory',
  I: 'MMTA – Endocrine',
  J: 'MMTA – GI/GU',
  K: 'MMTA – Infectious Disease, Neoplasms, and Blood-Forming Diseases',
  L: 'MMTA – Respiratory',
};

/** How an answer is sure, in one or two words. A part that no table row decides rests on dates and facts alone. */
export const AUTHORITY: Readonly<Record<Authority, string>> = {
  cms: 'CMS table',
  sourced: 'sourced',
  entered: 'entered',
  estimated: 'estimated',
};

/** Two different acts: the physician’s documentation, and the clinician’s own (words.md). */
export const ACTS: Readonly<Record<Act, string>> = {
  'query-provider': 'query provider',
  'return-to-clinician': 'return to clinician',
};

/** Where a fact was read, for a person: `page, M1830`, `record, Encounter/e17`, `entered here`. */
export function sourceWords(source: Source | Conflict['lost']['at']): string {
  switch (source.kind) {
    case 'page':
      return `page, ${fieldName(source.field)}`;
    case 'fhir':
      return `record, ${source.ref}`;
    case 'record':
      return `record, ${source.path}`;
    case 'document':
      return `document ${source.doc}`;
    case 'entered':
      return 'entered here';
  }
}

const FIELD_NAMES: Readonly<Record<string, string>> = {
  'dx-edited/1': 'diagnosis being edited',
  'patient/mrn': 'MRN',
  'patient/mbi': 'MBI',
  'patient/name': 'patient’s name',
  'patient/birth-date': 'birth date',
  'period/from': 'From date',
  'period/through': 'Through date',
  hipps: 'the EHR’s HIPPS',
};

/**
 * A field of the page as people call it: `dx/1` is M1021, `dx/2` M1023 b, `dx-list/7` line 7 of the plan of care. M1023 has lines b to f
 * on CMS's form; a page's list may go on.
 */
export function fieldName(field: string): string {
  const [list, place] = field.split('/', 2);
  const line = Number(place);
  if (list === 'dx' && line > 6) return `diagnosis ${line}`;
  if (list === 'dx' && line >= 1) return line === 1 ? 'M1021' : `M1023 ${String.fromCharCode(96 + line)}`;
  if (list === 'dx-rating') return `${fieldName(`dx/${place}`)} symptom control`;
  if (list === 'dx-list' && line >= 1) return `plan of care ${line}`;
  return FIELD_NAMES[field] ?? field;
}
