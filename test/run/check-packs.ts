import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from '../../server/cli/prepare.mjs';
import { readManifest } from '../../server/editions/write-pack.ts';
import type { PartResult } from './parts.ts';

/** Every pack that the project ships is the one that its manifest names: the same bytes, none missing, none beside. */
export async function checkPacks(): Promise<PartResult> {
  const folder = join(ROOT, 'shared/editions/packs');
  const manifest = await readManifest(folder);
  const files = (await readdir(folder)).filter((file) => file.endsWith('.pack'));
  const faults: string[] = [];
  for (const { file, bytes, sha256 } of manifest) {
    if (!files.includes(file)) {
      faults.push(`${file}: the manifest names it and it is not there`);
      continue;
    }
    const content = await readFile(join(folder, file));
    const digest = createHash('sha256').update(content).digest('hex');
    if (content.length !== bytes || digest !== sha256) faults.push(`${file}: not the bytes that the manifest names`);
  }
  for (const file of files) {
    if (!manifest.some((entry) => entry.file === file)) faults.push(`${file}: in no manifest`);
  }
  if (manifest.length === 0) faults.push('there are no packs');
  return {
    passed: Math.max(0, manifest.length - faults.length),
    failed: faults.length,
    skipped: [],
    output: faults.join('\n'),
  };
}
