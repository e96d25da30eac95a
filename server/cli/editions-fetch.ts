import { given } from '../../shared/chart/given.ts';
import { SaidError } from '../../shared/said-error.ts';
import { type Fetchable, fetchReleases, grouperFiles, publishedFiles } from '../editions/fetch/fetch-releases.ts';
import { DistributionError } from '../editions/hhgs/distribution.ts';
import { PINS } from '../editions/hhgs/pins.ts';
import { versionOf } from '../editions/hhgs/version.ts';
import { SourceError } from '../editions/icd10cm/source-file.ts';
import { TableError } from '../editions/pdgm/csv.ts';
import { PUBLISHED } from '../editions/published/releases.ts';
import { readManifest } from '../editions/write-pack.ts';
import { downloads, importedPacks } from '../home.ts';
import { UsageError } from './arguments.ts';
import { type Imported, type ImportValues, imported } from './editions-import.ts';
import { answer, say } from './editions-usage.ts';

/** What `lintel editions fetch` is told. */
interface FetchValues extends ImportValues {
  release?: string[];
  within?: string;
  mirror?: string;
  'download-only'?: boolean;
  json?: boolean;
}

/** Everything that can be fetched, CMS's grouper first. */
export function fetchable(): Fetchable[] {
  return [...grouperFiles(PINS.releases), ...publishedFiles(PUBLISHED.releases)];
}

/** Downloads releases and imports them. @returns the exit code: 1 where one of them is not in force */
export async function fetchAndImport(home: string, values: FetchValues): Promise<number> {
  const files = await wanted(home, values.release);
  const seconds = values.within === undefined ? undefined : Number(values.within);
  if (seconds !== undefined && !(seconds > 0 && seconds < 1e6)) throw new UsageError('--within takes seconds');
  if (values.mirror !== undefined && !URL.canParse(values.mirror)) throw new UsageError('--mirror takes an address');
  const answers: Record<string, unknown>[] = [];
  const done = new Set<string>();
  const fetching = fetchReleases({
    files,
    folder: downloads(home),
    out: process.stderr,
    unpinned: values.unpinned === true,
    ...given('base', values.mirror),
    ...(seconds === undefined ? {} : { signal: AbortSignal.timeout(seconds * 1000) }),
  });
  for await (const { file, downloaded, error } of fetching) {
    const { id, label } = file;
    if (error) say([`${label}: ${error.message}`]);
    if (downloaded && file.sha256 === undefined) say([`${label}: SHA-256 ${downloaded.sha256}, which no pin confirms`]);
    const told = isGrouper(id) ? values : forPublished(values);
    const tried = downloaded && !values['download-only'] ? await triedImport(downloaded.file, home, told) : undefined;
    if (downloaded && (values['download-only'] || tried?.done)) done.add(id);
    const failure = error && { failure: error.failure, say: error.message };
    answers.push({ version: id, downloaded, error: failure, report: tried?.report });
  }
  const missing = files.filter(({ id }) => !done.has(id)).map(({ id }) => id);
  if (missing.length > 0) say([`Not in force: ${missing.join(', ')}. The tables that Lintel ships stay in force.`]);
  if (values.json) answer(JSON.stringify({ releases: answers, missing }));
  return missing.length > 0 ? 1 : 0;
}

function isGrouper(id: string): boolean {
  return PINS.releases.some(({ version }) => version === id);
}

/** Headers, version and days that a person says are the grouper's; a published release says its days itself. */
function forPublished({ unpinned, force, check }: ImportValues): ImportValues {
  return { unpinned: unpinned === true, force: force === true, check: check === true };
}

/** A download whose content cannot be read is one release that is missing, not the end of the command. */
async function triedImport(file: string, home: string, values: ImportValues): Promise<Imported | undefined> {
  try {
    const done = await imported(file, home, values);
    say(done.lines);
    return done;
  } catch (error) {
    const isContent = [DistributionError, SourceError, TableError].some((kind) => error instanceof kind);
    if (!isContent || !(error instanceof Error)) throw error;
    say([error.message]);
    return undefined;
  }
}

/** The releases asked for, else those that are not in force yet and that Lintel ships nothing as new as. */
async function wanted(home: string, asked: string[] | undefined): Promise<Fetchable[]> {
  const all = fetchable();
  if (asked) {
    return asked.map((text) => {
      const found = all.find(({ id }) => id === text || id === versionOf(text));
      if (found) return found;
      const known = all.map(({ id }) => id).join(', ');
      throw new SaidError(
        `--release ${text}: no such release is known; there are ${known}. Others: import PATH --unpinned`,
      );
    });
  }
  const manifest = await readManifest(importedPacks(home));
  const byDefault = new Set(PUBLISHED.releases.filter((release) => release.byDefault).map(({ id }) => id));
  const trusted = manifest.filter(({ edition }) => edition.pinned !== false && !edition.forced);
  const inForce = ({ id, sha256 }: Fetchable): boolean =>
    trusted.some(
      ({ edition }) =>
        edition.id === `hhgs-${id}` || (sha256 !== undefined && edition.origin.some((line) => line.includes(sha256))),
    );
  const open = all.filter((file) => (isGrouper(file.id) || byDefault.has(file.id)) && !inForce(file));
  if (open.length === 0) say(['All known releases are in force.']);
  return open;
}
