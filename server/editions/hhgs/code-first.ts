import type { DiagnosisRow } from '../../../shared/pdgm/tables.ts';
import { type Row, throwErrors } from './columns.ts';
import { undotted } from './diagnosis-codes.ts';
import { DistributionError } from './distribution.ts';

/** Conditions by id, and the diagnosis rows with ids that are among them. */
export interface CodeFirst {
  conditions: Record<string, string[]>;
  rows: DiagnosisRow[];
}

/**
 * Code_First_Conditions: for each condition the codes that go before. Three forms, as the mapping says: a code a row, a
 * range (code and last-code) or a prefix a row; and the rows belong to a condition that CODE_FIRST names, or to the
 * code-first code itself (for-code).
 * @throws {DistributionError} when a row names no code of Diagnosis_Codes, or CODE_FIRST a condition that is not here
 */
export function codeFirstConditions(
  path: string,
  table: readonly Row[],
  diagnoses: readonly DiagnosisRow[],
): CodeFirst {
  const codes = diagnoses.map(({ code }) => code).sort();
  const conditions = new Map<string, Set<string>>();
  const errors: string[] = [];
  for (const row of table) {
    const forCode = row.get('for-code');
    const id = row.get('condition') || undotted(forCode);
    if (id === '') throw new DistributionError(`${path} line ${row.line}: no condition and no code-first code`);
    const found = codesOf(row, codes);
    if (found.length === 0) errors.push(`${path} line ${row.line}: ${spelled(row)} is no code of Diagnosis_Codes`);
    const set = conditions.get(id) ?? new Set();
    for (const code of found) set.add(code);
    conditions.set(id, set);
  }
  throwErrors(errors);
  const byCode = table.some((row) => row.get('for-code') !== '');
  const used = new Map<string, string[]>();
  const rows = diagnoses.map((row) => {
    if (!row.codeFirst) return row;
    const id = byCode ? row.code : row.codeFirst;
    used.set(id, conditionCodes(path, id, row, conditions));
    return { ...row, codeFirst: id };
  });
  return { conditions: Object.fromEntries([...used].sort(([a], [b]) => (a < b ? -1 : 1))), rows };
}

function codesOf(row: Row, codes: readonly string[]): string[] {
  const prefix = undotted(row.get('code-prefix'));
  if (prefix !== '') return codes.filter((code) => code.startsWith(prefix));
  const [first, last] = [undotted(row.get('code')), undotted(row.get('last-code'))];
  // The last code of a range takes the codes under it with it: I10–I15 ends with I15.9.
  if (last !== '') return codes.filter((code) => code >= first && (code <= last || code.startsWith(last)));
  return codes.includes(first) ? [first] : [];
}

function spelled(row: Row): string {
  return [row.get('code-prefix') || row.get('code'), row.get('last-code')].filter((code) => code !== '').join(' to ');
}

/** CODE_FIRST may name several conditions (`3,7`): each of them counts. */
function conditionCodes(
  path: string,
  id: string,
  { code }: DiagnosisRow,
  conditions: ReadonlyMap<string, ReadonlySet<string>>,
): string[] {
  const sets = (conditions.has(id) ? [id] : id.split(/[,; ]+/)).map((part) => conditions.get(part));
  if (sets.includes(undefined)) {
    throw new DistributionError(`${path}: no rows for ${JSON.stringify(id)}, which CODE_FIRST of ${code} names`);
  }
  return [...new Set(sets.flatMap((set) => [...(set ?? [])]))].sort();
}
