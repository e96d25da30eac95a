import { type ClinicalGroup, type DiagnosisRow, subgroupName } from '../../../shared/pdgm/tables.ts';
import { type Row, throwErrors } from './columns.ts';

/** Statement key of a table's rows: the head says which file it was (compile.ts). */
export const DIAGNOSIS_STATEMENT = 'Diagnosis_Codes';

/**
 * The rows of CMS's diagnosis table. Every fact has authority `cms`; a column that the table does not have stays unknown.
 * @throws {DistributionError} when a code stands twice, naming both lines
 */
export function diagnosisRows(path: string, rows: readonly Row[]): DiagnosisRow[] {
  const first = new Map<string, number>();
  const errors: string[] = [];
  const out = rows.map((row) => {
    const read = diagnosisRow(row);
    const before = first.get(read.code);
    if (before === undefined) first.set(read.code, row.line);
    else errors.push(`${path} line ${row.line}: ${read.code} stands in line ${before} already`);
    return read;
  });
  throwErrors(errors);
  return out;
}

function diagnosisRow(row: Row): DiagnosisRow {
  const group = row.get('group').toUpperCase();
  const cms = { authority: 'cms', statement: DIAGNOSIS_STATEMENT } as const;
  const subchapter = row.get('subchapter');
  const awarding = row.get('primary-awarding');
  const predecessor = row.get('predecessor');
  const condition = row.get('code-first');
  return {
    code: undotted(row.get('code')),
    group: { value: group === 'NA' ? 'NONE' : (group as ClinicalGroup), ...cms },
    subgroup: { value: subgroupName(row.get('subgroup')), ...cms },
    manifestation: row.get('manifestation') === '1',
    externalCause: row.get('external-cause') === '1',
    unacceptable: row.get('unacceptable') === '1',
    unspecified: row.get('unspecified') === '1',
    codeFirst: condition === '0' ? false : condition,
    ...(subchapter === '' ? {} : { subchapter }),
    ...(awarding === '' ? {} : { primaryAwarding: awarding === '1' }),
    ...(predecessor === '' ? {} : { predecessor: undotted(predecessor) }),
  };
}

/** `e11.9` → `E119`, as tables key a code. */
export function undotted(code: string): string {
  return code.replace('.', '').toUpperCase();
}
