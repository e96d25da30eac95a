import { browser } from 'wxt/browser';
import type { Edition, Kind } from '../../shared/editions/edition.ts';
import { Editions } from '../../shared/editions/editions.ts';
import { openPack, type Pack } from '../../shared/editions/pack.ts';

/** A line of `packs/manifest.json`, as far as it is read here. */
interface Line {
  file: string;
  sha256: string;
  edition: Edition;
}

/** What `classify` reads, so that the worker's answer has the bytes of every other door. */
const CLASSIFY: readonly Kind[] = [
  'icd10cm-codes',
  'icd10cm-notes',
  'narrative-terms',
  'oasis',
  'pdgm-grouper',
  'pdgm-payment',
];

/** What only a look-up reads. */
const LOOK_UP: readonly Kind[] = ['icd10cm-index'];

let opened: Promise<Editions> | undefined;
let index: Promise<Editions> | undefined;

/**
 * The packaged tables, opened once in a worker's life. A failure is not remembered: the next question tries again.
 * @throws {PackError} when a packaged file is missing or is not what the manifest names
 */
export function editions(): Promise<Editions> {
  opened ??= openKinds(CLASSIFY).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The alphabetic index, opened when a code is first looked up. @throws {PackError} as {@link editions} */
export function indexEditions(): Promise<Editions> {
  index ??= openKinds(LOOK_UP).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return index;
}

async function openKinds(kinds: readonly Kind[]): Promise<Editions> {
  const lines = JSON.parse(new TextDecoder().decode(await file('manifest.json'))) as Line[];
  const wanted = lines.filter(({ edition }) => kinds.includes(edition.kind));
  return new Editions(await Promise.all(wanted.map(open)));
}

async function open(line: Line): Promise<Pack> {
  const pack = await openPack(await file(line.file));
  if (pack.sha256 !== line.sha256) throw new Error(`packs/${line.file} is not the file that the manifest names`);
  return pack;
}

async function file(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const address = browser.runtime.getURL(`/packs/${name}` as '/');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`packs/${name} is missing from the extension`);
  return new Uint8Array(await response.arrayBuffer());
}
