import { closeSync, copyFileSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { faultCode } from '../fault-code.ts';
import { makeFolder } from '../make-folder.ts';
import { StoreError } from './database.ts';
import { notDatabase } from './sqlite-file.ts';

/** Copies of a SQLite database. PostgreSQL has its own tools: README.md. */

/**
 * Copies the database into a new file while the service may go on writing: SQLite's online backup gives one moment of it.
 * @throws {StoreError} when the file is there already, or cannot be written
 */
export async function backUpSqlite(file: string, copy: string): Promise<void> {
  if (existsSync(copy)) throw new StoreError(`${copy} is there already`);
  const database = opened(file, { readonly: true });
  const draft = `${copy}.part`;
  try {
    closeSync(openSync(draft, 'w', 0o600));
    await database.backup(draft);
    // A copy is one file: not two more beside it that must come along.
    const made = opened(draft);
    made.pragma('journal_mode = DELETE');
    made.close();
    onDisk(draft);
    renameSync(draft, copy);
  } catch (error) {
    rmSync(draft, { force: true });
    throw error instanceof StoreError ? error : new StoreError(`${copy} cannot be written (${codeOf(error)})`);
  } finally {
    database.close();
  }
}

/**
 * Checks that a file is a whole database of Lintel's that this version can open. Nothing of it is changed.
 * @throws {StoreError} saying what is wrong
 */
export function checkCopy(copy: string): void {
  const database = opened(copy, { readonly: true });
  try {
    if (database.pragma('integrity_check', { simple: true }) !== 'ok') throw new StoreError(`${copy} is damaged`);
    const tables = database.prepare(`select name from sqlite_master where name in ('kysely_migration', 'audit')`).all();
    if (tables.length < 2) throw new StoreError(`${copy} is no database of Lintel`);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(`${copy} is no database (${codeOf(error)})`);
  } finally {
    database.close();
  }
}

/** Lays a checked copy beside the database that it is to replace. @returns where @throws {StoreError} */
export function stageCopy(copy: string, file: string): string {
  const staged = `${file}.restoring`;
  try {
    makeFolder(dirname(file), 0o700);
    discardStaged(staged);
    copyFileSync(copy, staged);
    return staged;
  } catch (error) {
    throw new StoreError(`${staged} cannot be written (${codeOf(error)})`);
  }
}

/** Takes a staged copy away where it is not to be used. */
export function discardStaged(staged: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(`${staged}${end}`, { force: true });
}

/**
 * Puts a staged copy, closed again, in the place of the database, which is kept beside it.
 * @param stamp part of the old file's new name
 * @returns where the old one is now, `undefined` where there was none
 * @throws {StoreError} when the service, or anything else, has the database open
 */
export function putInPlace(staged: string, file: string, stamp: string): string | undefined {
  try {
    closeDown(staged);
    onDisk(staged);
    if (!existsSync(file)) {
      renameSync(staged, file);
      return undefined;
    }
    closeDown(file);
    const kept = `${file}.before-${stamp}`;
    renameSync(file, kept);
    renameSync(staged, file);
    return kept;
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(`${file} cannot be replaced (${codeOf(error)})`);
  }
}

/** Brings the write-ahead log into the file. SQLite leaves that mode only where nobody else has the database open. */
function closeDown(file: string): void {
  const database = opened(file);
  try {
    database.pragma('journal_mode = DELETE');
  } catch (error) {
    throw new StoreError(`${file} is in use: stop the service first (${codeOf(error)})`);
  } finally {
    database.close();
  }
}

function opened(file: string, options: { readonly?: boolean } = {}): Sqlite.Database {
  const wrong = notDatabase(file);
  if (wrong !== undefined) throw new StoreError(`${file} ${wrong}`);
  try {
    return new Sqlite(file, { ...options, fileMustExist: true, timeout: 2_000 });
  } catch (error) {
    throw new StoreError(`${file} cannot be opened (${codeOf(error)})`);
  }
}

function onDisk(file: string): void {
  const descriptor = openSync(file, 'r+');
  fsyncSync(descriptor);
  closeSync(descriptor);
}

function codeOf(error: unknown): string {
  return faultCode(error) ?? 'unknown error';
}
