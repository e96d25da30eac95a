import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { textOfFile } from '../text-file.ts';
import { StoreError } from './database.ts';
import { openSeal, type Seal } from './sealed.ts';

/** The key file: `$LINTEL_KEYS_FILE`, else in the home folder, where it is made at the first start. */
export interface KeysFile {
  file: string;
  /** A file that an administrator named is never made: a service that quietly starts with new keys opens nothing. */
  make: boolean;
}

export function keysFile(home: string, named: string | undefined): KeysFile {
  return named === undefined ? { file: join(home, 'keys'), make: true } : { file: named, make: false };
}

/**
 * Reads the keys: one a line, 32 bytes in base64, the current one first; `#` begins a comment.
 * @throws {StoreError} when there is none, or one is no key
 */
export function readSeal({ file, make }: KeysFile): Seal {
  const text = contentOf(file) ?? (make ? madeKeys(file) : undefined);
  if (text === undefined) throw new StoreError(`the key file ${file} is not there`);
  const keys = text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  // Node reads base64 up to what it does not know, and would take a part of a line for the whole.
  if (keys.length === 0 || !keys.every((line) => KEY.test(line))) {
    throw new StoreError(`the key file ${file} holds a line that is no key of 32 bytes in base64, or none at all`);
  }
  return openSeal(keys.map((line) => Buffer.from(line, 'base64')));
}

/** 32 bytes. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

function contentOf(file: string): string | undefined {
  try {
    return textOfFile(readFileSync(file));
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'ENOENT') return undefined;
    throw new StoreError(`the key file ${file} cannot be read (${code})`);
  }
}

/** Whole or not at all, and the first of several processes wins. @returns what the file then holds */
function madeKeys(file: string): string | undefined {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    const head =
      '# Keys of sealed columns, the current one first. Without them those columns cannot be read: back this up.\n';
    writeFileSync(draft, `${head}${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, file);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code !== 'EEXIST') throw new StoreError(`the key file ${file} cannot be made (${code})`);
  } finally {
    rmSync(draft, { force: true });
  }
  return contentOf(file);
}
