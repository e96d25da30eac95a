import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { ZipFile } from 'yazl';
import type { Distribution, DistributionFile } from '../../server/editions/hhgs/distribution.ts';
import type { Pins } from '../../server/editions/hhgs/pins.ts';
import { type MiniTable, miniLayout, miniRecords, miniTables, type Tables, VERSION } from './miniature.ts';

/** Files of a distribution by path. */
export type Files = Map<string, Buffer>;

/** How tables are written. */
export interface Style {
  delimiter?: '\t' | ',' | '|' | ';';
  newline?: '\n' | '\r\n';
  encoding?: 'utf8' | 'utf8-bom' | 'utf16le' | 'utf16be' | 'latin1';
  /** Order of the columns: default as given. */
  order?: 'reversed';
  headerCase?: 'lower';
}

export interface MiniatureOptions extends Style {
  tables?: Tables;
  layout?: MiniTable;
  records?: { grouped: string[]; refused: string[] };
  root?: string;
  /** Where the version folders stand: `tables/Versions` in 2026, `Versions` in 04.2.23. */
  versions?: string;
  version?: string;
  range?: MiniTable;
}

export const RANGE: MiniTable = {
  headers: ['VERSION', 'FROM_DATE', 'THRU_DATE'],
  rows: [[VERSION, '20261001', '20261231']],
};

/** A whole miniature distribution. */
export function miniature(options: MiniatureOptions = {}): Files {
  const root = options.root ?? 'HomeHealthGrouperSoftware';
  const version = options.version ?? VERSION;
  const versions = `${root}/${options.versions ?? 'tables/Versions'}`;
  const records = options.records ?? miniRecords();
  const tables = Object.entries(options.tables ?? miniTables()).map(([name, table]): [string, Buffer] => [
    `${versions}/${version}/RT/${name}.txt`,
    written(table, options),
  ]);
  return new Map([
    ...tables,
    [`${versions}/${version}/Claim_Layout.txt`, written(options.layout ?? miniLayout(), options)],
    [`${versions}/Version_Range.txt`, written(options.range ?? RANGE, options)],
    [`${root}/test/TestDataV${version}.txt`, Buffer.from(`${records.grouped.join('\r\n')}\r\n`)],
    [`${root}/test/TestDataV${version}_GRC.txt`, Buffer.from(`${records.refused.join('\r\n')}\r\n`)],
    [`${root}/test/README.txt`, Buffer.from('test records\r\n')],
    [`${root}/dist/HomeHealth.jar`, Buffer.from('PK not opened')],
  ]);
}

/** A table in the style asked for. */
export function written(table: MiniTable, style: Style): Buffer {
  const delimiter = style.delimiter ?? '\t';
  const quoted = (cell: string): string =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replaceAll('"', '""')}"` : cell;
  const ordered = (cells: string[]): string[] => (style.order === 'reversed' ? [...cells].reverse() : cells);
  const headers = style.headerCase === 'lower' ? table.headers.map((header) => header.toLowerCase()) : table.headers;
  const lines = [headers, ...table.rows].map((cells) => ordered(cells).map(quoted).join(delimiter));
  const text = `${lines.join(style.newline ?? '\r\n')}${style.newline ?? '\r\n'}`;
  switch (style.encoding ?? 'utf8') {
    case 'utf8':
      return Buffer.from(text, 'utf8');
    case 'utf8-bom':
      return Buffer.from(`\ufeff${text}`, 'utf8');
    case 'utf16le':
      return Buffer.from(`\ufeff${text}`, 'utf16le');
    case 'utf16be':
      return Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
    case 'latin1':
      return Buffer.from(text, 'latin1');
  }
}

/** Files as if they had been read. */
export function asDistribution(files: Files): Distribution {
  const read = [...files].map(([path, buffer]): [string, DistributionFile] => {
    const bytes = new Uint8Array(buffer);
    return [path, { path, bytes, sha256: createHash('sha256').update(bytes).digest('hex') }];
  });
  return { source: 'miniature', files: new Map(read), others: 0 };
}

/** Files as a zip. */
export async function zipped(files: Files): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, bytes] of files) zip.addBuffer(bytes, path, { mtime: new Date(Date.UTC(2026, 7, 20)) });
  zip.end();
  const chunks: Buffer[] = [];
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** Files written below a folder. */
export async function unpacked(files: Files, folder: string): Promise<string> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
  return folder;
}

/** Pins that fit these files: what the shipped ones are for CMS's release. */
export function pinsFor(files: Files, zip: Buffer, url = 'https://example.invalid/mini.zip'): Pins {
  const hash = (bytes: Buffer | undefined): string =>
    createHash('sha256')
      .update(bytes ?? '')
      .digest('hex');
  const named = (pattern: RegExp): [string, Buffer][] => [...files].filter(([path]) => pattern.test(path));
  const name = (path: string): string => path.split('/').at(-1) ?? '';
  const of = (pattern: RegExp): string => hash(named(pattern)[0]?.[1]);
  return {
    source: 'the test',
    page: 'https://example.invalid/',
    releases: [
      {
        version: '07.2.26',
        from: '2026-10-01',
        through: '2026-12-31',
        url,
        bytes: zip.length,
        sha256: hash(zip),
        versionRange: of(/Version_Range/),
        claimLayout: of(/Claim_Layout/),
        tables: Object.fromEntries(
          named(/\/RT\//).map(([path, bytes]) => [name(path).replace('.txt', ''), hash(bytes)]),
        ),
        tests: Object.fromEntries(
          named(/TestData/).map(([path, bytes]) => [
            name(path),
            { records: bytes.toString().trim().split('\r\n').length, sha256: hash(bytes) },
          ]),
        ),
      },
    ],
  };
}
