import { codeKey } from '../../../shared/icd10cm/code.ts';

/** What a published file is, told by its first lines; its name is never asked. */
export type FileKind = keyof typeof KINDS_OF_FILES;

/** Each kind of file that is known, and what it was recognised by: what a refusal says that it looked for. */
export const KINDS_OF_FILES = {
  order: {
    says: 'ICD-10-CM order file',
    by: 'lines that begin with a five-digit order number, a code in columns 7–13 and 0 or 1 in column 15',
  },
  'order-addenda': {
    says: 'ICD-10-CM order addenda',
    by: 'lines that begin with "Add:", "Delete:" or "Revise from:", then 0 or 1 and a code',
  },
  tabular: { says: 'ICD-10-CM tabular list', by: 'XML with the root <ICD10CM.tabular>' },
  index: { says: 'ICD-10-CM alphabetic index', by: 'XML with the root <ICD10CM.index>' },
  'index-csv': {
    says: 'alphabetic index as CSV',
    by: 'the columns Level, Term, See, SeeAlso, NonEssModif, Code',
  },
  hipps: { says: 'HIPPS weights and LUPA thresholds', by: 'the columns code, effectiveDate, weight, threshold' },
  rates: {
    says: 'per-visit rates',
    by: 'the columns code, effectiveDate, nonruralDollarRate, ruralDollarRate, nonruralUnsubmittedDollarRate, ruralUnsubmittedDollarRate',
  },
  'wage-index': { says: 'wage index by CBSA', by: 'the columns cbsa, effectiveDate, geographicWageIndex' },
  'oasis-items': {
    says: 'OASIS items',
    by: 'the columns oasisItem, loinc, type, text, linkId, copyrightNotice',
  },
  'oasis-answers': {
    says: 'answers of OASIS items',
    by: 'the columns oasisItem, loinc, label, loincAnswer, text',
  },
} as const;

/** Files that CDC ships beside the others and that say nothing that the others do not, or that Lintel does not use. */
export type Passed = 'codes' | 'codes-addenda' | 'external-causes' | 'neoplasms-or-drugs';

/** Why a file is left out, as the import's report says it behind the file's name. */
export const WHY_PASSED: Record<Passed, string> = {
  codes: 'a list of complete codes without headers: the order file says all of it',
  'codes-addenda': 'addenda without flags: the order addenda say all of it',
  'external-causes': 'the index of external causes is not used: external causes are found by their titles',
  'neoplasms-or-drugs': 'the tables of neoplasms and of drugs are not used',
};

export type Recognised =
  | { kind: FileKind }
  | { passed: Passed }
  | { unknown: true; nearly?: { kind: FileKind; lacks: string[] } };

/** Tables with one header row, by the columns that they have to have. */
const HEADERS: readonly [FileKind, readonly string[]][] = (
  ['index-csv', 'hipps', 'rates', 'wage-index', 'oasis-items', 'oasis-answers'] as const
).map((kind) => [kind, KINDS_OF_FILES[kind].by.replace(/^the columns /, '').split(', ')]);

/** How much of a file is looked at: CDC's tabular list begins with its root element, its index with its title. */
const HEAD = 4096;

/** Recognises a text. A byte order mark has been dropped before. */
export function recognise(text: string): Recognised {
  const head = text.slice(0, HEAD);
  const lines = head.split(/\r\n|\n|\r/).filter((line) => line.trim() !== '');
  const [first = ''] = lines;
  if (/^\s*</.test(first)) return recogniseXml(head);
  if (/^\d{5} [A-Z][0-9A-Z]{2}[0-9A-Z ]{4} [01] \S/.test(first)) return { kind: 'order' };
  if (/^(?:Add|Delete|Revise from): +[01] [A-Z][0-9A-Z]{2}/.test(first)) return { kind: 'order-addenda' };
  if (/^(?:Add|Delete|Revise from): +[A-Z][0-9A-Z]{2}/.test(first)) return { passed: 'codes-addenda' };
  // The last line of the head may be cut.
  if (lines.length > 1 && lines.slice(0, -1).every(isCodesLine)) return { passed: 'codes' };
  return recogniseTable(first);
}

/** `A000    Cholera due to …`: the code fills eight columns. */
function isCodesLine(line: string): boolean {
  const code = line.slice(0, 8).trimEnd();
  return line.length > 8 && /\s/.test(line[7] ?? '') && /\S/.test(line[8] ?? '') && codeKey(code) >= 0;
}

function recogniseXml(head: string): Recognised {
  const root = /<(ICD10CM\.(?:tabular|index))[\s>]/.exec(head)?.[1];
  if (root === 'ICD10CM.tabular') return { kind: 'tabular' };
  if (root === undefined) return { unknown: true };
  if (/<indexHeading[\s>]|<cell[\s>]/.test(head)) return { passed: 'neoplasms-or-drugs' };
  const title = /<title>([^<]*)<\/title>/.exec(head)?.[1] ?? '';
  return /external cause/i.test(title) ? { passed: 'external-causes' } : { kind: 'index' };
}

function recogniseTable(first: string): Recognised {
  const cells = new Set(first.split(',').map((cell) => cell.trim().replace(/^"|"$/g, '').trim()));
  let nearly: { kind: FileKind; lacks: string[] } | undefined;
  for (const [kind, columns] of HEADERS) {
    const lacks = columns.filter((column) => !cells.has(column));
    if (lacks.length === 0) return { kind };
    const isNearer = lacks.length < columns.length / 2 && lacks.length < (nearly?.lacks.length ?? columns.length);
    if (isNearer) nearly = { kind, lacks };
  }
  return { unknown: true, ...(nearly ? { nearly } : {}) };
}

/** What is looked for, a line a kind: for a file that is none of them. */
export function whatIsLookedFor(): string[] {
  return Object.values(KINDS_OF_FILES).map(({ says, by }) => `  ${says}: ${by}`);
}
