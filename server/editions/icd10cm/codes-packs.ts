import { given } from '../../../shared/chart/given.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import { jsonBytes } from '../../../shared/editions/pack.ts';
import type { CodeDifference } from '../../../shared/icd10cm/code-difference.ts';
import { differenceBetween } from '../../../shared/icd10cm/code-difference.ts';
import { codeListSections, type ListedCode } from '../../../shared/icd10cm/code-list.ts';
import type { ValidityTable } from '../../../shared/icd10cm/code-validity.ts';
import { type ManifestEntry, writePack } from '../write-pack.ts';
import type { OrderRow } from './order-file.ts';
import type { ValidityRow } from './validity-file.ts';

/** The day on which ICD-10-CM came into use; the validity table begins there. */
const SINCE = '2015-10-01';

/** A year's rows with the Code Editor's manifestation flag, sorted by code. */
export function listedCodes(rows: readonly OrderRow[], validity: readonly ValidityRow[]): ListedCode[] {
  const manifestations = new Set(validity.filter((row) => row.flags.includes('manifestation')).map((row) => row.code));
  return rows
    .map((row) => ({ ...listedRow(row), manifestation: manifestations.has(row.code) }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** A row of an order file for the list; the short title of a complete code where it is another. */
export function listedRow({ code, billable, title, shortTitle }: OrderRow): Omit<ListedCode, 'manifestation'> {
  return { code, billable, title, short: billable && shortTitle !== title ? shortTitle : undefined };
}

/** Writes a year as a whole list. */
export function writeListPack(folder: string, edition: Edition, listed: readonly ListedCode[]): Promise<ManifestEntry> {
  return writePack(folder, edition, codeListSections(listed));
}

/** Writes a year as a difference to the list in `base`. */
export function writeDifferencePack(
  folder: string,
  edition: Edition,
  base: { entry: ManifestEntry; listed: readonly ListedCode[] },
  listed: readonly ListedCode[],
): Promise<ManifestEntry> {
  const difference: CodeDifference = {
    ...nameOf(base.entry),
    ...differenceBetween(byCode(base.listed), byCode(listed)),
  };
  return writePack(folder, edition, new Map([['difference', jsonBytes(difference)]]));
}

/**
 * Writes validity dates as they matter before `edition.to`: a code that is valid on its last day has no end there.
 */
export function writeValidityPack(
  folder: string,
  edition: Edition,
  base: { entry: ManifestEntry; listed: readonly ListedCode[] },
  validity: readonly ValidityRow[],
): Promise<ManifestEntry> {
  const listed = byCode(base.listed);
  const spans = new Map<string, { from: string; to?: string; codes: string[] }>();
  for (const { code, from, to } of validity) {
    const end = to === undefined || to >= edition.to ? undefined : to;
    if (from === SINCE && end === undefined && listed.get(code)?.billable) continue;
    const key = `${from} ${end ?? ''}`;
    const span = spans.get(key) ?? { from, ...given('to', end), codes: [] };
    span.codes.push(code);
    spans.set(key, span);
  }
  const gone = validity.filter((row) => row.flags.includes('manifestation') && !listed.has(row.code));
  const table: ValidityTable = {
    ...nameOf(base.entry),
    since: SINCE,
    spans: [...spans.keys()].sort().flatMap((key) => {
      const span = spans.get(key);
      return span ? [{ ...span, codes: [...span.codes].sort().join(' ') }] : [];
    }),
    manifestations: gone
      .map((row) => row.code)
      .sort()
      .join(' '),
  };
  return writePack(folder, edition, new Map([['validity', jsonBytes(table)]]));
}

/**
 * Where a year's list and the validity table disagree on what is complete on `day`: the two sources are independent,
 * so a difference means that one of them was misread.
 */
export function disagreements(listed: readonly ListedCode[], validity: readonly ValidityRow[], day: string): string[] {
  const valid = new Set(
    validity.filter(({ from, to }) => from <= day && (to === undefined || day <= to)).map((row) => row.code),
  );
  const complete = new Set(listed.filter((row) => row.billable).map((row) => row.code));
  return [...[...valid].filter((code) => !complete.has(code)), ...[...complete].filter((code) => !valid.has(code))];
}

function byCode(listed: readonly ListedCode[]): Map<string, ListedCode> {
  return new Map(listed.map((row) => [row.code, row]));
}

function nameOf({ edition, sha256 }: ManifestEntry): { base: string; baseSha256: string } {
  return { base: edition.id, baseSha256: sha256 };
}
