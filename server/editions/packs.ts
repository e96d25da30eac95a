/**
 * `npm run packs [-- DATA] [--only NAME] [--out FOLDER]`: rebuilds the packs that the project ships from the files
 * that CMS and CDC publish. The same files give the same bytes. A family of packs is one line of `BUILDERS`.
 */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { icd10cmPacks } from './icd10cm/build.ts';
import { oasisPacks } from './oasis.ts';
import { SHIPPED_PACKS } from './open.ts';
import { DEFAULT_DATA, type PackBuilder } from './pack-builder.ts';
import { pdgmPacks } from './pdgm/build.ts';
import { termPacks } from './terms.ts';
import { type ManifestEntry, readManifest, updateManifest } from './write-pack.ts';

/** Every family of packs, in the order in which they are built. */
export const BUILDERS: readonly PackBuilder[] = [icd10cmPacks, pdgmPacks, oasisPacks, termPacks];

/**
 * Builds packs and their manifest. Without `only`, packs that no builder wrote are removed, so that the folder holds
 * what the sources give and nothing else.
 * @returns the manifest lines of what was written
 */
export async function buildPacks(
  data: string,
  folder: string = SHIPPED_PACKS,
  builders: readonly PackBuilder[] = BUILDERS,
  options: { prune?: boolean; say?: (line: string) => void } = {},
): Promise<ManifestEntry[]> {
  const written: ManifestEntry[] = [];
  for (const builder of builders) {
    const entries = await builder.build(data, folder);
    await updateManifest(folder, entries);
    for (const { file, bytes, sha256 } of entries) {
      options.say?.(`${file.padEnd(32)}${String(bytes).padStart(9)} bytes  ${sha256}`);
    }
    written.push(...entries);
  }
  if (options.prune) await prune(folder, written);
  return written;
}

/** Drops manifest lines and files that are not among `kept`. */
async function prune(folder: string, kept: readonly ManifestEntry[]): Promise<void> {
  const names = new Set(kept.map((entry) => entry.file));
  const stale = (await readdir(folder)).filter((file) => file.endsWith('.pack') && !names.has(file));
  await Promise.all(stale.map((file) => rm(join(folder, file))));
  const manifest = await readManifest(folder);
  if (manifest.some((entry) => !names.has(entry.file))) {
    await rm(join(folder, 'manifest.json'));
    await updateManifest(folder, kept);
  }
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { only: { type: 'string', multiple: true }, out: { type: 'string' } },
  });
  const only = values.only;
  const unknown = only?.filter((name) => !BUILDERS.some((builder) => builder.name === name)) ?? [];
  if (unknown.length > 0) {
    const names = BUILDERS.map((builder) => builder.name).join(', ');
    process.stderr.write(`packs: no family of packs is called ${unknown.join(', ')}; there are: ${names}\n`);
    return 2;
  }
  const builders = only ? BUILDERS.filter((builder) => only.includes(builder.name)) : BUILDERS;
  const say = (line: string) => process.stdout.write(`${line}\n`);
  await buildPacks(positionals[0] ?? DEFAULT_DATA, values.out ?? SHIPPED_PACKS, builders, { prune: !only, say });
  return 0;
}

if (import.meta.main) process.exitCode = await main(process.argv.slice(2));
