import type { Chart, DocumentType } from '../chart/chart.ts';

/**
 * A fact without which a rule does not run; the run then names it under "not looked". `secondary`: the list of other
 * diagnoses is whole. `principal-line`: a principal, or its blank. `oasis:M1830`: the item is answered;
 * `oasis:M1330|M1340`: one of them. `medications-told`: a list of them, or a document of a provider, which may name some.
 * `M0100`: why the assessment was made; `M0090`: when it was completed; `M1021`: it lists diagnoses.
 * `document:face-to-face`: one is readable; `provider-documents`: one by a provider is. `assessed-visit`: a readable note of the
 * days of the assessment; `document-dates`, `authors`: each readable document has one; `terms`: those that diagnoses are read by, where there
 * is a document to read. `oasis`: something is answered. `grouping:lupa`: this part is determined; `principal-group`: a table
 * has the principal; `principal-flags`: whether it is refused is determined.
 */
export type Need =
  | 'diagnoses'
  | 'principal'
  | 'principal-line'
  | 'order'
  | 'secondary'
  | 'from'
  | 'codes'
  | 'manifestations'
  | 'notes'
  | 'medications'
  | 'medications-told'
  | 'documents'
  | 'provider-documents'
  | 'assessed-visit'
  | 'document-dates'
  | 'authors'
  | 'oasis'
  | 'terms'
  | 'start-of-care'
  | 'M0100'
  | 'M0090'
  | 'M1021'
  | 'page-and-record'
  | `document:${DocumentType}`
  | `document:${DocumentType}|${DocumentType}`
  | `oasis:${string}`
  | 'principal-group'
  | 'principal-flags'
  | 'grouping:lupa'
  | 'grouping:hipps'
  | `fact:${keyof Chart & string}`;
