import { browser } from 'wxt/browser';
import { z } from 'zod';
import { packLineSchema } from '../../shared/api/packs.ts';
import type { Pack } from '../../shared/editions/pack.ts';
import { checkPack, fetchPack, listPacks, type PackSource } from '../service-packs.ts';
import { choosePacks, type OwnPack } from './pack-choice.ts';
import { keepFile, keepOnly, readFile } from './pack-store.ts';

/** What was taken from one service, as `storage.local` keeps it. The files are in `pack-store.ts`. */
const takenSchema = z.object({
  address: z.string(),
  lines: z.array(packLineSchema),
  /** What the service has and this extension does not use, each with why. */
  refused: z.array(z.string()),
  /** Why the service could not be asked when nothing was ever taken from it. */
  fault: z.string().optional(),
  /** Milliseconds since 1970. */
  asked: z.number(),
});
type Taken = z.output<typeof takenSchema>;

const KEY = 'tables';
const HOUR_MS = 3_600_000;
/** A service that did not answer is asked again sooner. */
const SOON_MS = 60_000;

/**
 * Takes newer packs from the service, so that one import there serves every laptop. Everything is checked before it counts:
 * a pack that fails is refused and named, and the packaged ones stand.
 * @param own the extension's own packs
 * @returns whether other tables are used from now on, or something else is to be said of them
 */
export async function takeTables(at: PackSource, own: readonly OwnPack[], now: number): Promise<boolean> {
  const before = await readTaken(at.address);
  if (before && now - before.asked < (before.fault === undefined ? HOUR_MS : SOON_MS)) return false;
  const listed = await listPacks(at);
  if (!listed.ok) {
    // What was taken stays in use: it was checked when it came, and is checked whenever it is opened.
    const after: Taken = { address: at.address, lines: [], refused: [], ...before, fault: listed.say, asked: now };
    return keep(before, after);
  }
  const { take, refused } = choosePacks(listed.value, own);
  const lines: Taken['lines'] = [];
  for (const line of take) {
    const fetched = await held(line).then(async (pack) => pack ?? (await fetchPack(at, line)));
    if (!fetched.ok) {
      refused.push(`${line.edition.label}: ${fetched.say}`);
      continue;
    }
    await keepFile(line.sha256, fetched.value.bytes);
    lines.push(line);
  }
  const changed = await keep(before, { address: at.address, lines, refused, asked: now });
  await keepOnly(new Set(lines.map(({ sha256 }) => sha256)));
  return changed;
}

/** Packs of the service that are used, opened. One whose file is gone or another is left out, and named. */
export async function openTaken(
  address: string | undefined,
  isWanted: (kind: string) => boolean,
): Promise<{ packs: Pack[]; notes: string[] }> {
  const taken = address === undefined ? undefined : await readTaken(address);
  if (!taken) return { packs: [], notes: [] };
  const packs: Pack[] = [];
  const notes = taken.refused.map((why) => `a table of the Lintel service is not used: ${why}`);
  if (taken.fault !== undefined && taken.lines.length === 0) {
    notes.push(`the tables of the Lintel service are not used: ${taken.fault}; those of this extension are`);
  }
  for (const line of taken.lines.filter(({ edition }) => isWanted(edition.kind))) {
    const opened = await held(line);
    if (opened) packs.push(opened.value.pack);
    else notes.push(`a table of the Lintel service is not used: ${line.edition.label}: its file here is damaged`);
  }
  return { packs, notes };
}

async function held(line: Taken['lines'][number]) {
  const bytes = await readFile(line.sha256).catch(() => undefined);
  const checked = bytes && (await checkPack(bytes, line));
  return checked?.ok ? checked : undefined;
}

async function readTaken(address: string): Promise<Taken | undefined> {
  const { [KEY]: kept } = await browser.storage.local.get(KEY);
  const taken = takenSchema.safeParse(kept);
  return taken.success && taken.data.address === address ? taken.data : undefined;
}

async function keep(before: Taken | undefined, after: Taken): Promise<boolean> {
  await browser.storage.local.set({ [KEY]: after });
  const said = (taken: Taken | undefined): string =>
    JSON.stringify([taken?.address, taken?.lines.map(({ sha256 }) => sha256), taken?.refused, taken?.fault]);
  return said(before) !== said(after);
}
