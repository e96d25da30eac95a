import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sha256Of } from '../../sha256.ts';
import {
  type Distribution,
  DistributionError,
  type DistributionFile,
  isWanted,
  LIMITS,
  type Limits,
} from './distribution.ts';

/**
 * Reads a distribution that someone has unpacked. Links are not followed: a folder says what it holds, and nothing
 * outside of it is read.
 * @throws {DistributionError} when the folder is too large or a file that matters is a link
 */
export async function readFolder(
  path: string,
  limits: Limits = LIMITS,
  isKept: (name: string) => boolean = isWanted,
): Promise<Distribution> {
  const files = new Map<string, DistributionFile>();
  let seen = 0;
  let total = 0;
  const walk = async (inside: string): Promise<void> => {
    for (const entry of await readdir(join(path, inside), { withFileTypes: true })) {
      seen += 1;
      if (seen > limits.entries) throw new DistributionError(`${path}: more than ${limits.entries} files`);
      const name = inside === '' ? entry.name : `${inside}/${entry.name}`;
      if (entry.isDirectory()) await walk(name);
      else if (isKept(name)) {
        if (!entry.isFile()) throw new DistributionError(`${join(path, name)}: a link, not a file`);
        const bytes = await kept(join(path, name), limits, limits.totalBytes - total);
        total += bytes.length;
        files.set(name, { path: name, bytes, sha256: sha256Of(bytes) });
      }
    }
  };
  await walk('');
  return { source: path, files, others: seen - files.size };
}

async function kept(file: string, limits: Limits, room: number): Promise<Uint8Array> {
  const { size } = await stat(file);
  const cap = Math.min(limits.keptBytes, room);
  if (size > cap) throw new DistributionError(`${file}: ${size} bytes, more than the ${cap} left for it`);
  return new Uint8Array(await readFile(file));
}
