import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { faultCode } from '../fault-code.ts';

/** The first bytes of every SQLite database that holds anything. */
const HEAD = 'SQLite format 3\0';

/**
 * Looks at what stands where a database is to be, before anything opens it for writing or changes who may read it: a device, a
 * system's own file or somebody's notes are left as they are, and a pipe would be waited for without an end.
 * @returns what is wrong with it, as a clause; `undefined` where it is a database, or where one can be made
 */
export function notDatabase(file: string): string | undefined {
  try {
    const found = statSync(file);
    if (found.isDirectory()) return 'is a folder';
    if (!found.isFile()) return 'is no file';
    return found.size === 0 || startOf(file) === HEAD ? undefined : 'is no database';
  } catch (error) {
    const code = faultCode(error);
    if (code === 'ENOENT') return undefined;
    return code === 'ENOTDIR' ? 'lies below what is no folder' : `cannot be read (${code ?? 'unknown error'})`;
  }
}

function startOf(file: string): string {
  const bytes = Buffer.alloc(HEAD.length);
  const descriptor = openSync(file, 'r');
  try {
    return bytes.toString('latin1', 0, readSync(descriptor, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(descriptor);
  }
}
