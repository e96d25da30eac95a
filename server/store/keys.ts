import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { faultCode } from '../fault-code.ts';
import { makeFolder } from '../make-folder.ts';
import { textOfFile } from '../text-file.ts';
import { whyUnreadable } from '../why-unreadable.ts';
import { databaseTrouble, type Store, StoreError } from './database.ts';
import { openSeal, type Seal } from './sealed.ts';
import { sealedValues } from './sealed-rows.ts';

/** The key file: `$LINTEL_KEYS_FILE`, else in the home folder, where it is made at the first start. */
export interface KeysFile {
  file: string;
  /** A file that an administrator named is never made: a service that quietly starts with new keys opens nothing. */
  make: boolean;
}

/** Where the keys lie: the file that was named, else `keys` in the home folder, which is made where it is missing. */
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
  const keys = keysOf(text);
  if (typeof keys === 'string') throw new StoreError(`the key file ${file} ${keys}`);
  return openSeal(keys);
}

/**
 * The keys of a database. None are made where something sealed lies there already (a copy that was brought into this home, a
 * second machine on one PostgreSQL), and those of another database are refused: either would open nothing, and go on sealing.
 * @param options.others keys of another database are taken as well: of what is only read, some is better than nothing
 * @throws {StoreError} as {@link readSeal}, and when the key file is gone, or another one
 */
export async function sealOf(store: Store, keys: KeysFile, options: { others?: boolean } = {}): Promise<Seal> {
  const sealed = await sealedValues(store).catch((error: unknown) => {
    throw new StoreError(`the database does not answer as it should (${databaseTrouble(error) ?? 'unknown error'})`);
  });
  if (sealed.length > 0 && keys.make && !existsSync(keys.file)) {
    throw new StoreError(
      `the key file ${keys.file} is not there, and the database holds what was sealed under it: ${PUT_BACK}`,
    );
  }
  const seal = readSeal(keys);
  if (options.others !== true && sealed.length > 0 && !sealed.some((value) => seal.knows(value))) {
    throw new StoreError(
      `the key file ${keys.file} is another one than that of the database, which holds what was sealed under other keys: ${PUT_BACK}`,
    );
  }
  return seal;
}

const PUT_BACK = 'put it back (server/store/README.md), or name it in LINTEL_KEYS_FILE';

/** @returns what is wrong with a key file that was named, as a clause: it is never made */
export function keysFault(file: string): string | undefined {
  let text: string;
  try {
    text = textOfFile(readFileSync(file));
  } catch (error) {
    return whyUnreadable(error);
  }
  const keys = keysOf(text);
  return typeof keys === 'string' ? keys : undefined;
}

/** The keys of a file's text, or what is wrong with it. */
function keysOf(text: string): Buffer[] | string {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/#.*/, '').trim())
    .filter((line) => line !== '');
  // Node reads base64 up to what it does not know, and would take a part of a line for the whole.
  const areKeys = lines.length > 0 && lines.every((line) => KEY.test(line));
  return areKeys
    ? lines.map((line) => Buffer.from(line, 'base64'))
    : 'holds a line that is no key of 32 bytes in base64, or none at all';
}

/** 32 bytes. */
const KEY = /^[A-Za-z0-9+/]{43}=$/;

function contentOf(file: string): string | undefined {
  try {
    return textOfFile(readFileSync(file));
  } catch (error) {
    if (faultCode(error) === 'ENOENT') return undefined;
    throw new StoreError(`the key file ${file} ${whyUnreadable(error)}`);
  }
}

/** Whole or not at all, and the first of several processes wins. @returns what the file then holds */
function madeKeys(file: string): string | undefined {
  const draft = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    makeFolder(dirname(file), 0o700);
    const head =
      '# Keys of sealed columns, the current one first. Without them those columns cannot be read: back this up.\n';
    writeFileSync(draft, `${head}${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx', flush: true });
    linkSync(draft, file);
  } catch (error) {
    const code = faultCode(error);
    if (code !== 'EEXIST') throw new StoreError(`the key file ${file} cannot be made (${code})`);
  } finally {
    rmSync(draft, { force: true });
  }
  return contentOf(file);
}
