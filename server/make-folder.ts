import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { faultCode } from './fault-code.ts';

/**
 * Makes a folder, and those above it that are not there. Node's own `recursive` never comes back where a file system refuses
 * what is below an existing folder with "not there", as `/proc` does (Node 24, measured): a service that hangs without a word.
 * @param mode of the folders that are made
 * @throws the error of the system, with its `code`
 */
export function makeFolder(path: string, mode = 0o777): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path), mode);
  try {
    mkdirSync(path, { mode });
  } catch (error) {
    // Of several processes another one was first.
    if (faultCode(error) !== 'EEXIST') throw error;
  }
}
