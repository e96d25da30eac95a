import { readFile } from 'node:fs/promises';
import { addDays, type Day } from '../../shared/chart/day.ts';
import { given } from '../../shared/chart/given.ts';
import { importRelease } from '../editions/hhgs/import-release.ts';
import type { ImportReport } from '../editions/hhgs/import-report.ts';
import { parseMapping } from '../editions/hhgs/mapping.ts';
import { PINS } from '../editions/hhgs/pins.ts';
import { sayReport } from '../editions/hhgs/say-report.ts';
import { versionOf } from '../editions/hhgs/version.ts';
import { openEditions } from '../editions/open.ts';
import { importPublished, type PublishedReport } from '../editions/published/import-published.ts';
import { isGrouper, readPublished } from '../editions/published/read-published.ts';
import { PUBLISHED } from '../editions/published/releases.ts';
import { sayPublished } from '../editions/published/say-published.ts';
import { importedPacks } from '../home.ts';
import { UsageError } from './arguments.ts';
import { dayOption } from './editions-usage.ts';

/** What `lintel editions import` is told beside the path. */
export interface ImportValues {
  home?: string;
  map?: string[];
  'map-file'?: string;
  version?: string;
  from?: string;
  through?: string;
  to?: string;
  unpinned?: boolean;
  force?: boolean;
  check?: boolean;
}

/** An import of either kind: what it found, in words, and whether it did what was asked. */
export interface Imported {
  report: ImportReport | PublishedReport;
  lines: string[];
  done: boolean;
}

/** Imports CMS's grouper or the other files that CDC and CMS publish, told apart by what lies at the path. */
export async function imported(path: string, home: string, values: ImportValues): Promise<Imported> {
  const mapping = parseMapping([...(await mapFile(values['map-file'])), ...(values.map ?? [])]);
  const version = values.version === undefined ? undefined : versionOf(values.version);
  if (values.version !== undefined && version === undefined) throw new UsageError('--version: such as 07.2.26');
  const range = rangeOption(values);
  const command = commandFor(path, values);
  const distribution = await readPublished(path);
  const folder = importedPacks(home);
  const common = {
    editions: await openEditions({ imported: folder }),
    folder,
    unpinned: values.unpinned === true,
    force: values.force === true,
    check: values.check === true,
  };
  if (isGrouper(distribution)) {
    const report = await importRelease(distribution, {
      ...common,
      mapping,
      pins: PINS,
      ...given('version', version),
      ...(range ? { range: { from: range.from, through: range.through } } : {}),
    });
    return { report, lines: sayReport(report, command), done: isDone(report) };
  }
  if (mapping.said.length > 0 || version !== undefined)
    throw new UsageError('--map and --version are for CMS’s grouper, and this is none');
  const said = range && { range: { from: range.from, to: range.to } };
  const report = await importPublished(distribution, { ...common, pins: PUBLISHED, ...said });
  const done = report.outcome === 'activated' || report.outcome === 'checked';
  return { report, lines: sayPublished(report, command), done };
}

function isDone({ outcome, verdict, edition }: ImportReport): boolean {
  return outcome === 'activated' || (outcome === 'checked' && (verdict === 'agrees' || edition !== undefined));
}

/** `--from` with `--through` (the last day) or `--to` (the day after it). */
function rangeOption(values: ImportValues): { from: Day; through: Day; to: Day } | undefined {
  const from = dayOption('--from', values.from);
  const last = dayOption('--through', values.through);
  const end = dayOption('--to', values.to);
  if (last !== undefined && end !== undefined)
    throw new UsageError('--through (the last day) or --to (the day after it)');
  const through = last ?? (end === undefined ? undefined : addDays(end, -1));
  if (from === undefined && through === undefined) return undefined;
  const to = addDays(through ?? '', 1);
  if (from === undefined || through === undefined || to === undefined)
    throw new UsageError('--from goes with --through or --to');
  if (from > through) throw new UsageError('--from lies after the last day');
  return { from, through, to };
}

/** `--map` values of a file, one a line; `#` begins a comment. */
async function mapFile(path: string | undefined): Promise<string[]> {
  if (path === undefined) return [];
  const lines = (await readFile(path, 'utf8')).split(/\r?\n/).map((line) => line.replace(/(?:^|\s)#.*$/, '').trim());
  return lines.filter((line) => line !== '');
}

/** The import once more, with what was said before, as a shell takes it. */
function commandFor(path: string, values: ImportValues): string {
  const said = (['home', 'map-file', 'version', 'from', 'through', 'to'] as const).flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [`--${name}`, quoted(value)];
  });
  const maps = (values.map ?? []).flatMap((map) => ['--map', quoted(map)]);
  const unpinned = values.unpinned ? ['--unpinned'] : [];
  return ['lintel editions import', quoted(path), ...unpinned, ...maps, ...said].join(' ');
}

function quoted(word: string): string {
  return /^[\w./@:+=-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
