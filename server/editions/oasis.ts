import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Edition } from '../../shared/editions/edition.ts';
import { jsonBytes } from '../../shared/editions/pack.ts';
import {
  OASIS_PANEL,
  type OasisItem,
  type OasisKind,
  type OasisOption,
  type OasisTables,
} from '../../shared/oasis/item.ts';
import { FLAG_NAMES, FLAG_PATTERNS, SUBMISSION_NAMES } from './oasis-names.ts';
import type { PackBuilder } from './pack-builder.ts';
import { type ManifestEntry, writePack } from './write-pack.ts';

export const LOINC_NOTICE =
  'This material contains content from LOINC (http://loinc.org). LOINC is copyright Regenstrief Institute, Inc. and the Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the license at http://loinc.org/license.';

/** OASIS-E was in force for assessments of 2023-01-01 to 2026-03-31, E1 included; E2 follows (fhir-data.md section 1). */
const OASIS_E: Edition = {
  id: 'oasis-e',
  kind: 'oasis',
  label: 'OASIS-E',
  from: '2023-01-01',
  to: '2026-04-01',
  authority: 'sourced',
  origin: [
    `LOINC panel ${OASIS_PANEL}, OASIS-E start of care, as rendered by the NLM form builder`,
    'Submission names: CMS OASIS data submission specifications',
    'Follow-up and discharge panels and further GG answers: HL7 PACIO Re-assessment Timepoints 1.0.0 (CC0)',
    LOINC_NOTICE,
  ],
};

/** The pack `oasis-e`. Wording whose owners are others (PHQ, BIMS, CAM and their like) is left out; ids and codes stay. */
export const oasisPacks: PackBuilder = {
  name: 'oasis',
  build: async (data, folder) => {
    const [items, answers] = await Promise.all([
      readCsv(join(data, 'oasis', 'oasis-e-soc-items.csv'), OASIS_COLUMNS.items),
      readCsv(join(data, 'oasis', 'oasis-e-soc-answers.csv'), OASIS_COLUMNS.answers),
    ]);
    const tables = oasisTables(items, answers);
    const sections = new Map([['tables', jsonBytes(tables)]]);
    return [await writePack(folder, OASIS_E, sections)] satisfies ManifestEntry[];
  },
};

/** The columns that the two files have to have. */
export const OASIS_COLUMNS = {
  items: ['oasisItem', 'loinc', 'type', 'text', 'linkId', 'copyrightNotice'],
  answers: ['oasisItem', 'loinc', 'label', 'loincAnswer', 'text'],
} as const;

type Row = Record<string, string>;

/**
 * The catalogue, from the rows of the two files.
 * @throws when a row does not say what it should: an item without LOINC, an answer of no item, a flag without a name
 */
export function oasisTables(itemRows: readonly Row[], answerRows: readonly Row[]): OasisTables {
  const questions = itemRows.filter((row) => row.type !== 'SECTION');
  const items = questions.flatMap((row) => itemsOf(row, answersOf(row, answerRows)));
  const known = new Set(questions.map((row) => row.oasisItem));
  const orphan = answerRows.find((row) => !known.has(row.oasisItem));
  if (orphan) throw new Error(`oasis: answers of ${orphan.oasisItem}, which is no item`);
  const seen = new Set<string>();
  for (const { id } of items) {
    if (seen.has(id)) throw new Error(`oasis: two items are called ${id}`);
    seen.add(id);
  }
  return { items, ownPanels: ownPanels(itemRows, questions), performancePanels: PERFORMANCE_PANELS };
}

/** `01` start of care: the only form the source holds. The GG panels say themselves that they serve resumption too. */
function timePointsOf(row: Row): string[] {
  return /\/(89479-0|89477-4)\//.test(row.linkId ?? '') ? ['01', '03'] : ['01'];
}

function itemsOf(row: Row, answers: OasisOption[]): OasisItem[] {
  const code = row.loinc ?? '';
  if (!/^\d+-\d$/.test(code)) throw new Error(`oasis: ${row.oasisItem} has no LOINC code`);
  const panels = (row.linkId ?? '').split('/').filter((part) => part !== '' && part !== code);
  const isOwned = row.copyrightNotice !== '' || OWNED.test(row.oasisItem ?? '');
  const text = isOwned ? undefined : row.text;
  return idsOf(row).map((id) => {
    const name = SUBMISSION_NAMES[id];
    return {
      id,
      ...(name ? { name } : {}),
      loinc: [code],
      kind: kindOf(id, answers),
      panels,
      answers: isOwned ? answers.map(({ text: _, ...option }) => option) : answers,
      timePoints: timePointsOf(row),
      ...(text ? { text } : {}),
    };
  });
}

/** BIMS (Morris and others), CAM (Inouye), PHQ: ids and codes are facts, the wording is theirs (fhir-data.md section 1). */
const OWNED = /^(C0[2-5]|C1310|D01[56]0)/;

/** The keys that a row's item has in a chart. The panel names a few items differently from CMS. */
function idsOf(row: Row): string[] {
  const item = (row.oasisItem ?? '').trim();
  switch (item) {
    case 'M1021_A2_ICD':
      return ['M1021_PRIMARY_DIAG_ICD'];
    case 'M1021_A2_Severity':
      return ['M1021_PRIMARY_DIAG_SEVERITY'];
    case 'M1023_B2_ICD-M1023_F2_ICD':
      return [1, 2, 3, 4, 5].map((n) => `M1023_OTH_DIAG${n}_ICD`);
    case 'M1023_B2_Severity - M1023_F2_Severity':
      return [1, 2, 3, 4, 5].map((n) => `M1023_OTH_DIAG${n}_SEVERITY`);
    case 'M0040':
      return [`M0040_PAT_${NAME_PARTS[row.text ?? ''] ?? raise(`M0040 ${row.text}`)}`];
    default:
      return [item.toUpperCase()];
  }
}

const NAME_PARTS: Readonly<Record<string, string>> = {
  '(First)': 'FNAME',
  '(MI)': 'MI',
  '(Last)': 'LNAME',
  '(Suffix)': 'SUFFIX',
};

const PERSON = /^M0(020|040|050|060|063|064|065|066)/;
const DATES = new Set(['M0030', 'M0090', 'M0102', 'M0104', 'M1005']);
const NUMBERS = new Set(['D0160', 'C0500', 'M2200', 'M1060A', 'M1060B']);

function kindOf(id: string, answers: readonly OasisOption[]): OasisKind {
  if (PERSON.test(id)) return 'person';
  if (DATES.has(id)) return 'date';
  if (NUMBERS.has(id) || /^M1311/.test(id)) return 'number';
  if (/_ICD$/.test(id)) return 'diagnosis';
  if (id in FLAG_NAMES || id in FLAG_PATTERNS) return 'check-all';
  if (/^GG01[37]0/.test(id) && answers.some((answer) => answer.code === '06')) return 'performance';
  return answers.length > 0 ? 'choice' : 'text';
}

function answersOf(row: Row, answerRows: readonly Row[]): OasisOption[] {
  const id = (row.oasisItem ?? '').toUpperCase();
  const own = answerRows.filter((answer) => answer.oasisItem === row.oasisItem && answer.loinc === row.loinc);
  if (/^GG01[37]0/.test(id) && own.some((answer) => answer.label === '06')) return PERFORMANCE;
  return own.map((answer, i) => {
    const loinc = answer.loincAnswer ?? raise(`an answer of ${id} without LOINC code`);
    const code = CMS_CODES[id]?.[i] ?? (unpadded(answer.label ?? '') || unlabelled(id, answer.text ?? ''));
    const flag = FLAG_NAMES[id]?.[i] ?? FLAG_PATTERNS[id]?.(code);
    if (id in FLAG_NAMES && flag === undefined) raise(`an answer of ${id} without a name`);
    return { code, loinc: [loinc], ...(flag ? { flag } : {}), ...(answer.text ? { text: answer.text } : {}) };
  });
}

/** Items whose answers the panel counts from 1 where CMS counts from 0 (submission specification v3.01.1): CMS's codes, in its order. */
const CMS_CODES: Readonly<Record<string, readonly string[]>> = { M2001: ['0', '1', '9'] };

/** Two items have answers without label in the panel: CMS's `NA` of M1324, and the language as text (A1110A). */
function unlabelled(id: string, text: string): string {
  if (id === 'M1324') return 'NA';
  return id === 'A1110A' && text !== '' ? text : raise(`an answer of ${id} without label`);
}

/** CMS writes `02`; charts carry M items without the zero (interfaces.md, "The Chart"). */
function unpadded(label: string): string {
  return /^0\d$/.test(label) ? label.slice(1) : label;
}

/**
 * GG0130 and GG0170 activities, CMS's codes for every item. 21 of the panel's items carry another list with labels 11
 * and 90 (fhir-data.md section 1): LA30916-3 and LA30917-1 mean CMS's 09 and 88. A meaning has several LOINC answers
 * ("patient", "person", "resident"); those of residents were seen in PACIO's bundles.
 */
const PERFORMANCE: OasisOption[] = [
  { code: '06', loinc: ['LA9983-3', 'LA30909-8', 'LA27993-7'], text: 'Independent' },
  { code: '05', loinc: ['LA10073-7', 'LA30910-6', 'LA27994-5'], text: 'Setup or clean-up assistance' },
  { code: '04', loinc: ['LA28225-3', 'LA30911-4', 'LA28870-6'], text: 'Supervision or touching assistance' },
  { code: '03', loinc: ['LA10055-4', 'LA27996-0'], text: 'Partial/moderate assistance' },
  { code: '02', loinc: ['LA11759-0'], text: 'Substantial/maximal assistance' },
  { code: '01', loinc: ['LA27665-1', 'LA30914-8', 'LA27998-6'], text: 'Dependent' },
  { code: '07', loinc: ['LA10058-8', 'LA30915-5', 'LA27999-4'], text: 'Refused' },
  { code: '09', loinc: ['LA28226-1', 'LA30916-3', 'LA28871-4'], text: 'Not applicable' },
  { code: '10', loinc: ['LA28227-9'], text: 'Not attempted due to environmental limitations' },
  { code: '88', loinc: ['LA26735-3', 'LA30917-1'], text: 'Not attempted due to medical condition or safety concerns' },
];

const PERFORMANCE_PANELS: Record<string, string> = {
  '89479-0': '1',
  '89477-4': '1',
  '89475-8': '3',
  '89474-1': '3',
  '88485-8': '4',
  '88486-6': '4',
};

/** Sections that the panel shares with MDS 3.0: patient name, height and weight. */
const SHARED_PANELS = new Set(['54503-8', '54567-3']);

/**
 * Panels that are OASIS's alone: the whole, its own sections (numbered with it), those that hold M items, and the
 * performance panels that name OASIS. GG goals, prior functioning, BIMS, PHQ and the like are shared with MDS and
 * IRF-PAI, and say nothing of which assessment an answer belongs to.
 */
function ownPanels(rows: readonly Row[], questions: readonly Row[]): string[] {
  const own = rows
    .filter((row) => row.type === 'SECTION' && !SHARED_PANELS.has(row.loinc ?? ''))
    .map((row) => row.loinc ?? '')
    .filter((panel) => panel.startsWith('99') || panel === FUNCTION_SECTION || holdsMItems(panel, questions));
  return [...new Set([OASIS_PANEL, ...own, ...Object.keys(PERFORMANCE_PANELS)])].sort();
}

/** "Functional abilities and goals": in this source it holds the SOC/ROC performance panels, which only OASIS has. */
const FUNCTION_SECTION = '89572-2';

function holdsMItems(panel: string, questions: readonly Row[]): boolean {
  const below = questions.filter((row) => (row.linkId ?? '').split('/').includes(panel));
  return below.some((row) => /^M[012]\d{3}/.test(row.oasisItem ?? ''));
}

function raise(what: string): never {
  throw new Error(`oasis: ${what}`);
}

/** @throws when a column is missing, so that another layout is noticed and never read as this one */
async function readCsv(path: string, columns: readonly string[]): Promise<Row[]> {
  return oasisRows(path, await readFile(path, 'utf8'), columns);
}

/** The rows of one of the two files. @param path for messages. @throws when a column is missing */
export function oasisRows(path: string, text: string, columns: readonly string[]): Row[] {
  const rows = parse<Row>(text, { columns: true, skip_empty_lines: true, bom: true });
  const missing = columns.filter((column) => !(column in (rows[0] ?? {})));
  if (missing.length > 0) throw new Error(`${path}: no column ${missing.join(', ')}`);
  return rows;
}
