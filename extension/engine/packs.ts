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

/** What `classify` reads, so that the worker's answer has the bytes of every other door. Only the index is for searching. */
const CLASSIFY: readonly Kind[] = ['icd10cm-codes', 'icd10cm-notes', 'oasis', 'pdgm-grouper', 'pdgm-payment'];

let opened: Promise<Editions> | undefined;

/**
 * The packaged tables, opened once in a worker's life. A failure is not remembered: the next question tries again.
 * @throws {PackError} when a packaged file is missing or is not what the manifest names
 */
export function editions(): Promise<Editions> {
  opened ??= openAll().catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

async function openAll(): Promise<Editions> {
  const lines = JSON.parse(new TextDecoder().decode(await file('manifest.json'))) as Line[];
  const wanted = lines.filter(({ edition }) => CLASSIFY.includes(edition.kind));
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
