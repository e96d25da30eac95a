import type { Day } from '../../../shared/chart/day.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { codeSetOn } from '../../../shared/icd10cm/code-set.ts';
import type { DiagnosisRow } from '../../../shared/pdgm/tables.ts';

/** How the diagnosis table and the ICD-10-CM list of its first day agree. */
export interface CodeCheck {
  /** Codes of the table that the list does not have as complete codes, undotted. */
  strange: string[];
  /** Complete codes of the list that the table does not have. */
  missing: number;
  /** The list compared with; absent: none is open for that day. */
  list?: string;
}

/** Compares the table with the ICD-10-CM codes in force on its first From date. */
export function checkCodes(rows: readonly DiagnosisRow[], editions: Editions, from: Day): CodeCheck {
  const codes = codeSetOn(editions, from);
  if (!codes) return { strange: [], missing: 0 };
  const strange = rows.filter(({ code }) => !codes.isValid(code)).map(({ code }) => code);
  return { strange, missing: codes.count().complete - (rows.length - strange.length), list: codes.edition.id };
}
