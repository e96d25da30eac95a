import { browser } from 'wxt/browser';
import { CLASSIFY_KINDS } from '../../shared/classify.ts';
import type { Kind } from '../../shared/editions/edition.ts';
import { Editions } from '../../shared/editions/editions.ts';
import { openPack, type Pack } from '../../shared/editions/pack.ts';
import { readSettings } from '../settings.ts';
import { readToken } from '../token.ts';
import type { OwnPack } from './pack-choice.ts';
import { openTaken, takeTables } from './service-tables.ts';

/** What only a look-up reads. */
const LOOK_UP: readonly Kind[] = ['icd10cm-index'];

/** Tables that are open, and what is to be said of them in the panel. */
interface Tables {
  editions: Editions;
  notes: string[];
}

let opened: Promise<Tables> | undefined;
let index: Promise<Tables> | undefined;
let following: Promise<boolean> | undefined;

/**
 * The tables that answers rest on: the packaged ones, and those of the service in their place; opened once in a worker's
 * life. A failure is not remembered: the next question tries again.
 * @throws {PackError} when a packaged file is missing or is not what the manifest names
 */
export function tables(): Promise<Tables> {
  opened ??= openKinds(CLASSIFY_KINDS).catch((error: unknown) => {
    opened = undefined;
    throw error;
  });
  return opened;
}

/** The tables without what is said of them. @throws {PackError} as {@link tables} */
export async function editions(): Promise<Editions> {
  return (await tables()).editions;
}

/** The alphabetic index, opened when a code is first looked up. @throws {PackError} as {@link tables} */
export async function indexEditions(): Promise<Editions> {
  index ??= openKinds(LOOK_UP).catch((error: unknown) => {
    index = undefined;
    throw error;
  });
  return (await index).editions;
}

/**
 * Asks the service that is set whether it has newer packs, at most once an hour.
 * @returns whether what answers rest on is other than before; the next answer opens it
 */
export function followService(): Promise<boolean> {
  following ??= follow().finally(() => {
    following = undefined;
  });
  return following;
}

/** The service that was followed last; absent in a worker that has just started. */
let followed: { service: string | undefined } | undefined;

async function follow(): Promise<boolean> {
  const { service } = await readSettings();
  const isOther = followed !== undefined && followed.service !== service;
  followed = { service };
  const changed = service !== undefined && (await take(service));
  if (!changed && !isOther) return false;
  opened = undefined;
  index = undefined;
  return true;
}

/** A store that cannot be written to changes nothing: the packaged tables are there. */
async function take(address: string): Promise<boolean> {
  const at = { address, token: await readToken(address) };
  return takeTables(at, await ownPacks(), Date.now()).catch(() => false);
}

async function openKinds(kinds: readonly Kind[]): Promise<Tables> {
  const isWanted = (kind: string): boolean => kinds.some((one) => one === kind);
  const { service } = await readSettings();
  const taken = await openTaken(service, isWanted);
  const replaced = new Set(taken.packs.map(({ edition }) => edition.id));
  const own = (await ownPacks()).filter(({ edition }) => isWanted(edition.kind) && !replaced.has(edition.id));
  return { editions: new Editions([...(await Promise.all(own.map(open))), ...taken.packs]), notes: taken.notes };
}

async function ownPacks(): Promise<OwnPack[]> {
  return JSON.parse(new TextDecoder().decode(await file('manifest.json'))) as OwnPack[];
}

async function open(line: OwnPack): Promise<Pack> {
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
