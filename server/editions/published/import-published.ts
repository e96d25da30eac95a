import { given } from '../../../shared/chart/given.ts';
import type { Edition } from '../../../shared/editions/edition.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { decode } from '../hhgs/decode.ts';
import { type Distribution, DistributionError } from '../hhgs/distribution.ts';
import type { PinState } from '../hhgs/pins.ts';
import { activate } from '../imported.ts';
import type { ManifestEntry } from '../write-pack.ts';
import { type Built, type BuiltOrAsked, type Found, type FoundFile, isKnown, type Range } from './found-file.ts';
import { builtCodes } from './import-codes.ts';
import { builtOasis } from './import-oasis.ts';
import { builtPayment } from './import-payment.ts';
import { builtIndexes, builtNotes } from './import-texts.ts';
import { ungzipped } from './read-published.ts';
import { KINDS_OF_FILES, recognise, WHY_PASSED, whatIsLookedFor } from './recognise.ts';
import { daysOf, type PublishedPins, stateOf } from './releases.ts';

export interface PublishedOptions {
  pins: PublishedPins;
  /** What is open now: the shipped packs and what was imported before. */
  editions: Editions;
  /** The folder of imported packs. */
  folder: string;
  /** The days that a person says. */
  range?: Range;
  /** Take files whose hash nobody knows. */
  unpinned?: boolean;
  /** Put in force what something speaks against. */
  force?: boolean;
  /** Read and check everything, write nothing. */
  check?: boolean;
}

/** One edition of an import. */
export interface ImportedEdition extends Pick<Built, 'doubts' | 'notes' | 'asks'> {
  edition: Edition;
  pack?: ManifestEntry;
}

export interface PublishedReport {
  source: string;
  zip?: string;
  files: { path: string; says: string; sha256: string; state: PinState }[];
  /** Files that are known and not used. */
  passed: { path: string; why: string }[];
  /** Files that are something else. */
  others: number;
  editions: ImportedEdition[];
  questions: string[];
  outcome: 'activated' | 'checked' | 'unpinned' | 'questions' | 'not activated';
}

/**
 * Imports the files that CDC and CMS publish, CMS's grouper apart: recognises each by its content, reads all of them,
 * compares them with each other and with what is loaded, and only then writes. On every other way out nothing is written.
 * @throws {DistributionError | SourceError | TableError} when a file is not what it should be; the message names it
 */
export async function importPublished(distribution: Distribution, options: PublishedOptions): Promise<PublishedReport> {
  const { files, report } = sorted(distribution, options.pins);
  if (files.some((file) => !isKnown(file)) && !options.unpinned) return { ...report, outcome: 'unpinned' };
  const found: Found = {
    files,
    editions: options.editions,
    ...given('zip', distribution.sha256),
    ...(options.range ? { said: options.range } : {}),
  };
  const codes = builtCodes(found);
  const all = [
    codes,
    builtNotes(found, codes.built),
    builtIndexes(found, codes.built),
    builtPayment(found),
    builtOasis(found),
  ];
  const built = all.flatMap((part: BuiltOrAsked) => part.built);
  const questions = all.flatMap((part: BuiltOrAsked) => part.questions);
  assertDistinct(built);
  const force = options.force === true;
  const editions = built.map(({ edition, doubts, notes, asks }) => ({
    edition: force && doubts.length > 0 ? { ...edition, forced: true } : edition,
    doubts,
    notes,
    asks,
  }));
  const passed = all.flatMap((part: BuiltOrAsked) => part.passed ?? []);
  const done = { ...report, passed: [...report.passed, ...passed], editions, questions };
  if (questions.length > 0) return { ...done, outcome: 'questions' };
  if (built.length === 0) throw nothingFound(distribution, done.passed, []);
  if (built.some(({ doubts }) => doubts.length > 0) && !force) return { ...done, outcome: 'not activated' };
  if (options.check) return { ...done, outcome: 'checked' };
  const activated: ImportedEdition[] = [];
  for (const [i, one] of editions.entries()) {
    const pack = await activate(options.folder, one.edition, built[i]?.sections ?? new Map());
    activated.push({ ...one, pack });
  }
  return { ...done, editions: activated, outcome: 'activated' };
}

/** @throws {DistributionError} where none of the files is one that is read */
function sorted(distribution: Distribution, pins: PublishedPins): { files: FoundFile[]; report: PublishedReport } {
  const files: FoundFile[] = [];
  const passed: PublishedReport['passed'] = [];
  const strangers: string[] = [];
  for (const packed of [...distribution.files.values()].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    const file = ungzipped(packed);
    const { text } = decode(file.bytes);
    const what = recognise(text);
    if ('kind' in what) {
      const days = daysOf(file, pins);
      const pinned = days && { pinned: { from: days.from, to: days.to } };
      files.push({ kind: what.kind, file, text, state: stateOf(file, pins, distribution.sha256), ...pinned });
    } else if ('passed' in what) passed.push({ path: file.path, why: WHY_PASSED[what.passed] });
    else strangers.push(strangerSaid(file.path, what.nearly));
  }
  if (files.length === 0) throw nothingFound(distribution, passed, strangers);
  const report: PublishedReport = {
    source: distribution.source,
    ...given('zip', distribution.sha256),
    files: files.map(({ kind, file, state }) => ({
      path: file.path,
      says: KINDS_OF_FILES[kind].says,
      sha256: file.sha256,
      state,
    })),
    passed,
    others: distribution.others + strangers.length,
    editions: [],
    questions: [],
    outcome: 'not activated',
  };
  return { files, report };
}

function strangerSaid(
  path: string,
  nearly: { kind: keyof typeof KINDS_OF_FILES; lacks: string[] } | undefined,
): string {
  if (!nearly) return `  ${path}: none of them`;
  return `  ${path}: nearly ${KINDS_OF_FILES[nearly.kind].says}, but it has no column ${nearly.lacks.join(', ')}`;
}

const MOST_STRANGERS = 5;

function nothingFound(
  { source }: Distribution,
  passed: PublishedReport['passed'],
  strangers: readonly string[],
): DistributionError {
  const more = strangers.length - MOST_STRANGERS;
  return new DistributionError(
    [
      `${source}: nothing in it is a file that is imported. What was looked for, by content:`,
      '  CMS’s grouper: a zip or folder with …/Versions/<VVSYY>/RT/*.txt',
      ...whatIsLookedFor(),
      ...(passed.length + strangers.length > 0 ? ['What is there:'] : ['No text file (.txt, .xml, .csv) is in it.']),
      ...passed.map(({ path, why }) => `  ${path}: ${why}`),
      ...strangers.slice(0, MOST_STRANGERS),
      ...(more > 0 ? [`  and ${more} more`] : []),
    ].join('\n'),
  );
}

/** Two files that would be the same edition: which of them holds is not for a program to say. */
function assertDistinct(built: readonly Built[]): void {
  const seen = new Map<string, Edition>();
  for (const { edition } of built) {
    const other = seen.get(edition.id);
    if (other) {
      throw new DistributionError(
        `two files are ${edition.kind} from ${edition.from} on: ${other.origin[0]}; ${edition.origin[0]}. Import one of them at a time`,
      );
    }
    seen.set(edition.id, edition);
  }
}
