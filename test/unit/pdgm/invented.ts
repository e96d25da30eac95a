import { Editions } from '../../../shared/editions/editions.ts';
import type { Pack } from '../../../shared/editions/pack.ts';
import { grouperSections } from '../../../shared/pdgm/grouper-pack.ts';
import { openGrouper } from '../../../shared/pdgm/open-tables.ts';
import { CLINICAL_GROUPS, type DiagnosisRow, type GrouperHead, type ListTable } from '../../../shared/pdgm/tables.ts';
import { shipped } from './period.ts';

/** The shipped head of a year, to change. */
export function shippedHead(year: number): GrouperHead {
  const pack = shipped.on('pdgm-grouper', `${year}-06-01`);
  if (!pack) throw new Error(`no grouper pack of ${year}`);
  return openGrouper(pack).head;
}

/** The shipped editions with an imported grouper pack over a year: CMS's authority, the rows given, nothing else. */
export function imported(year: number, rows: readonly DiagnosisRow[], head: Partial<GrouperHead> = {}): Editions {
  const { codeFirstNotes: _notes, ...known } = shippedHead(year);
  const pack: Pack = {
    edition: {
      id: `hhgs-test-${year}`,
      kind: 'pdgm-grouper',
      label: `grouper of the test, ${year}`,
      from: `${year}-01-01`,
      to: `${year + 1}-01-01`,
      authority: 'cms',
      origin: ['the test'],
    },
    sha256: '0'.repeat(64),
    sections: grouperSections({ ...known, completeDiagnoses: true, ...head }, rows) as Pack['sections'],
  };
  return new Editions([...shipped.packs, pack]);
}

/** A row of CMS's table with nothing against the code. */
export function row(code: string, group: string, changes: Partial<DiagnosisRow> = {}): DiagnosisRow {
  const value = group as (typeof CLINICAL_GROUPS)[number] | 'NONE';
  return {
    code,
    group: { value, authority: 'cms' },
    subgroup: { value: 'NONE', authority: 'cms' },
    manifestation: false,
    externalCause: false,
    unacceptable: false,
    unspecified: false,
    codeFirst: false,
    ...changes,
  };
}

/** A secondary diagnosis of this subgroup that shares no block with the others. */
export function inSubgroup(code: string, name: string, changes: Partial<DiagnosisRow> = {}): DiagnosisRow {
  return row(code, 'A', { subgroup: { value: name, authority: 'cms' }, ...changes });
}

export function list<T>(rows: T[]): ListTable<T> {
  return { rows, authority: 'cms' };
}

/** Twelve valid codes, one for each clinical group, in blocks of their own. */
export const ONE_OF_EACH: readonly DiagnosisRow[] = [
  'R130',
  'G309',
  'L97111',
  'Z452',
  'M1611',
  'F329',
  'Z4801',
  'I4891',
  'E119',
  'K5090',
  'A419',
  'J449',
].map((code, i) => row(code, CLINICAL_GROUPS[i] ?? 'A', { subchapter: `block ${i}` }));
