import { createHash } from 'node:crypto';
import type { Distribution, DistributionFile } from '../../server/editions/hhgs/distribution.ts';
import type { PublishedPins } from '../../server/editions/published/releases.ts';
import type { ListedCode } from '../../shared/icd10cm/code-list.ts';

/** Files in the layouts that CDC and CMS publish, written by the tests; every code, title and figure is invented. */

type Row = Pick<ListedCode, 'code' | 'billable' | 'title'>;

/** An order file: order number, code, flag, short title in 60 columns, long title; lines end with CR LF as CDC's do. */
export function orderText(rows: readonly Row[]): string {
  const lines = [...rows]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map(({ code, billable, title }, i) => {
      const number = String(i + 1).padStart(5, '0');
      return `${number} ${code.padEnd(7)} ${billable ? 1 : 0} ${title.slice(0, 60).padEnd(60)} ${title}`;
    });
  return `${lines.join('\r\n')}\r\n`;
}

/** Order addenda from one list to the next, with the totals that CDC prints below them. */
export function addendaText(before: readonly Row[], after: readonly Row[], year: number): string {
  const was = new Map(before.map((row) => [row.code, row]));
  const now = new Map(after.map((row) => [row.code, row]));
  const line = (action: string, { code, billable, title }: Row) =>
    `${`${action}:`.padEnd(12)} ${billable ? 1 : 0} ${code.padEnd(7)} ${title.slice(0, 60).padEnd(60)} ${title}`;
  const lines: string[] = [];
  const count = { deletions: [0, 0], additions: [0, 0], revisions: [0, 0] };
  const add = (what: keyof typeof count, { billable }: Row) => {
    count[what][Number(billable)] = (count[what][Number(billable)] ?? 0) + 1;
  };
  for (const row of before) {
    if (now.get(row.code)?.billable === row.billable) continue;
    lines.push(line('Delete', row));
    add('deletions', row);
  }
  for (const row of after) {
    const last = was.get(row.code);
    if (last?.billable !== row.billable) {
      lines.push(line('Add', row));
      add('additions', row);
    } else if (last.title !== row.title) {
      lines.push(line('Revise from', last), line('Revise to', row));
      add('revisions', row);
    }
  }
  const total = (rows: readonly Row[], billable: boolean) => rows.filter((row) => row.billable === billable).length;
  const block = (head: string, billable: boolean) => {
    const what = head.toLowerCase();
    const at = Number(billable);
    return [
      head,
      `  ${total(before, billable)} ${what} in icd10cm_order_${year - 1}.txt`,
      `  ${total(after, billable)} ${what} in icd10cm_order_${year}.txt`,
      `     ${count.additions[at]} additions`,
      `     ${count.deletions[at]} deletions`,
      `     ${count.revisions[at]} revisions`,
      'of which',
      `     ${count.revisions[at]} revisions to both long and short titles`,
    ];
  };
  return [...lines, '', ...block('Headers', false), '', ...block('Codes', true), ''].join('\r\n');
}

/** A tabular list of one chapter and one section that holds these codes, nested by prefix, with notes of some. */
export function tabularXml(rows: readonly Row[], version: string, notes: Record<string, string> = {}): string {
  const codes = [...rows].sort((a, b) => (a.code < b.code ? -1 : 1)).filter(({ code }) => code.length < 7);
  const inside = (code: string): string =>
    codes
      .filter((row) => row.code !== code && row.code.startsWith(code) && !isDeeper(row.code, code))
      .map(diag)
      .join('');
  const isDeeper = (code: string, above: string) =>
    codes.some((row) => row.code.length > above.length && row.code.length < code.length && code.startsWith(row.code));
  const diag = ({ code, title }: Row): string =>
    `<diag><name>${dotted(code)}</name><desc>${title}</desc>${notes[code] ?? ''}${inside(code)}</diag>\r\n`;
  const roots = codes.filter(({ code }) => code.length === 3);
  return `<?xml version="1.0" encoding="utf-8"?>\r\n<ICD10CM.tabular><version>${version}</version>
<introduction><introSection type="title"><title>ICD-10-CM TABULAR LIST of DISEASES and INJURIES</title></introSection></introduction>
<chapter><name>17</name><desc>Invented (Q00-Y99)</desc>
<section id="Q90-Y37"><desc>Lanterns (Q90-Y37)</desc>${roots.map(diag).join('')}</section></chapter></ICD10CM.tabular>\r\n`;
}

/** `<extension>`s: the 7th characters of a code. */
export const SEVENTH =
  '<sevenChrDef><extension char="A">initial encounter</extension><extension char="D">subsequent encounter</extension></sevenChrDef>';

/** An alphabetic index as CDC publishes it. @param terms the inside of the letters */
export function indexXml(terms: string, version = '2027', title = 'ICD-10-CM INDEX TO DISEASES and INJURIES'): string {
  return `<?xml version="1.0" encoding="utf-8"?>\r\n<ICD10CM.index>\r\n  <version>${version}</version>
  <title>${title}</title>\r\n  <letter><title>L</title>\r\n${terms}\r\n</letter></ICD10CM.index>\r\n`;
}

/** HIPPS weights of a year: each of the 432 codes once. */
export function hippsCsv(year: number, weight = '1.0000', threshold = 3): string {
  const rows: string[] = [];
  for (const first of '1234')
    for (const group of 'ABCDEFGHIJKL')
      for (const level of 'ABC')
        for (const comorbidity of '123')
          rows.push(`${first}${group}${level}${comorbidity}1,${year}0101,${weight},${threshold}`);
  return `code,effectiveDate,weight,threshold\n${rows.join('\n')}\n`;
}

/** Rates per visit of a year. */
export function ratesCsv(year: number, rate = '100.00'): string {
  const columns =
    'code,effectiveDate,nonruralDollarRate,ruralDollarRate,nonruralUnsubmittedDollarRate,ruralUnsubmittedDollarRate';
  const rows = ['0420', '0430', '0440', '0550', '0560', '0570'].map(
    (code) => `${code},${year}0101,${rate},${rate},98.00,98.00`,
  );
  return `${columns}\n${rows.join('\n')}\n`;
}

/** The wage index of a year. */
export function wageCsv(year: number, rows: Record<string, string> = { '10180': '0.8123', '99901': '0.6400' }): string {
  const lines = Object.entries(rows).map(([cbsa, index]) => `${cbsa},${year}0101,${index}`);
  return `cbsa,effectiveDate,geographicWageIndex\n${lines.join('\n')}\n`;
}

/** Files as if they had been read. */
export function published(files: Record<string, string | Uint8Array>, zip?: string): Distribution {
  const read = Object.entries(files).map(([path, content]): [string, DistributionFile] => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    return [path, { path, bytes, sha256: hash(bytes) }];
  });
  return { source: 'published', files: new Map(read), others: 0, ...(zip === undefined ? {} : { sha256: zip }) };
}

export function hash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

export const NO_PINS: PublishedPins = { source: 'the test', page: 'https://example.invalid/', releases: [], files: [] };

function dotted(code: string): string {
  return code.length > 3 ? `${code.slice(0, 3)}.${code.slice(3)}` : code;
}
