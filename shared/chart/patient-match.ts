import type { Chart } from './chart.ts';

type Patient = NonNullable<Chart['patient']>;

/** What may be shown of a patient side by side with another, when someone must see that they differ. */
export interface PatientShown {
  name?: string;
  birthDate?: string;
  gender?: string;
  mrn?: string;
  mbi?: string;
}

/** How the page's patient and the record's patient compare. Only `agrees` allows a merge. */
export interface PatientMatch {
  state: 'page-only' | 'record-only' | 'agrees' | 'differs' | 'cannot-tell' | 'none';
  /** For a person: `MRN agrees`, `birth date differs`. */
  say: string;
  page?: PatientShown;
  record?: PatientShown;
}

/**
 * Compares two patients (interfaces.md, "Which wins"): they are one person when MRN or MBI agrees, or when family name,
 * given name and birth date all do. An identifier that both hold and that differs forbids it, whatever else agrees.
 */
export function matchPatients(page: Patient | undefined, record: Patient | undefined): PatientMatch {
  const shown = { ...(page ? { page: show(page) } : {}), ...(record ? { record: show(record) } : {}) };
  if (!page && !record) return { state: 'none', say: 'no patient is named' };
  if (!record) return { state: 'page-only', say: 'from the page; no record is loaded', ...shown };
  if (!page) return { state: 'record-only', say: 'from the record; the page names no patient', ...shown };

  const mrn = compareIdentifier(page, record, 'MRN');
  const mbi = compareIdentifier(page, record, 'MBI');
  const names = compareNames(page, record);
  if (mrn === 'differs') return { state: 'differs', say: 'MRN differs', ...shown };
  if (mbi === 'differs') return { state: 'differs', say: 'MBI differs', ...shown };
  if (mrn === 'agrees') return { state: 'agrees', say: 'MRN agrees', ...shown };
  if (mbi === 'agrees') return { state: 'agrees', say: 'MBI agrees', ...shown };
  if (names === 'agrees') return { state: 'agrees', say: 'name and birth date agree', ...shown };
  if (names === 'differs') return { state: 'differs', say: 'name or birth date differs', ...shown };
  return { state: 'cannot-tell', say: 'no identifier stands on both sides', ...shown };
}

type Comparison = 'agrees' | 'differs' | 'unknown';

/** A record may hold several MRNs (one a facility): one that is equal is enough; none that is equal differs. */
function compareIdentifier(page: Patient, record: Patient, type: 'MRN' | 'MBI'): Comparison {
  const ours = identifiers(page, type);
  const theirs = identifiers(record, type);
  if (ours.length === 0 || theirs.length === 0) return 'unknown';
  return ours.some((value) => theirs.includes(value)) ? 'agrees' : 'differs';
}

function identifiers(patient: Patient, type: 'MRN' | 'MBI'): string[] {
  return (patient.identifiers ?? [])
    .filter((id) => id.type === type)
    .map((id) => bare(id.value))
    .filter(Boolean);
}

function compareNames(page: Patient, record: Patient): Comparison {
  const parts = [
    equal(words(page.family).join(' '), words(record.family).join(' ')),
    compareGiven(words(page.given), words(record.given)),
    equal(page.birthDate ?? '', record.birthDate ?? ''),
  ];
  if (parts.includes('differs')) return 'differs';
  return parts.every((part) => part === 'agrees') ? 'agrees' : 'unknown';
}

/** `Joan` and `Joan M` agree; `Mary Ann` and `Mary Beth` (twins, one birth date) do not, nor do `Mary` and `Mary Beth`. */
function compareGiven(a: string[], b: string[]): Comparison {
  if (a.length === 0 || b.length === 0) return 'unknown';
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const left = a[i];
    const right = b[i];
    if (left === undefined || right === undefined) {
      if ((left ?? right ?? '').length > 1) return 'differs';
    } else if (left !== right) {
      const initialOnly = i > 0 && (left.length === 1 || right.length === 1) && left[0] === right[0];
      if (!initialOnly) return 'differs';
    }
  }
  return 'agrees';
}

function equal(a: string, b: string): Comparison {
  if (a === '' || b === '') return 'unknown';
  return a === b ? 'agrees' : 'differs';
}

/** Case, accents and punctuation do not make another person. */
function words(name: string | undefined): string[] {
  return (name ?? '')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[\s,-]+/)
    .filter(Boolean);
}

/** Blanks and hyphens are print, not identity; leading zeros are kept: `004417` and `4417` may be two people. */
function bare(identifier: string): string {
  return identifier.replace(/[\s-]/g, '').toUpperCase();
}

function show(patient: Patient): PatientShown {
  const name = [patient.family, patient.given].filter(Boolean).join(', ');
  const mrn = patient.identifiers?.find((id) => id.type === 'MRN')?.value;
  const mbi = patient.identifiers?.find((id) => id.type === 'MBI')?.value;
  return {
    ...(name ? { name } : {}),
    ...(patient.birthDate ? { birthDate: patient.birthDate } : {}),
    ...(patient.gender ? { gender: patient.gender } : {}),
    ...(mrn ? { mrn } : {}),
    ...(mbi ? { mbi } : {}),
  };
}
