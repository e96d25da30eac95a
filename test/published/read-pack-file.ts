import { readFile } from 'node:fs/promises';
import { openPack, type Pack } from '../../shared/editions/pack.ts';

/** A pack of a folder, as a program that reads it opens it. */
export async function readPackFile(path: string): Promise<Pack> {
  return openPack(new Uint8Array(await readFile(path)));
}
