import { existsSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { SaidError } from '../shared/said-error.ts';
import { faultCode } from './fault-code.ts';

/** The folder of what a user adds to Lintel (registered endpoints, imported tables): `$LINTEL_HOME`, else `~/.lintel`. */
export function lintelHome(env: Readonly<Record<string, string | undefined>> = process.env): string {
  return env.LINTEL_HOME ? resolve(env.LINTEL_HOME) : join(homedir(), '.lintel');
}

/**
 * The home folder that a command reads tables from: the one it was told, else {@link lintelHome}.
 * @throws {SaidError} where the folder that it was told is not there: an agency's imported tables would be left out
 * without a word
 */
export function homeToRead(told: string | undefined): string {
  if (told === undefined) return homeToKeep(undefined);
  if (!existsSync(told)) throw new SaidError(`there is no folder ${told} (--home)`);
  return homeToKeep(told);
}

/**
 * The home folder that a command keeps things in, which is made where it is not there yet.
 * @throws {SaidError} where it is a file, or lies below one
 */
export function homeToKeep(told: string | undefined): string {
  const home = told ?? lintelHome();
  const fault = homeFault(home);
  if (fault !== undefined) throw new SaidError(`the home folder ${home} ${fault}`);
  return home;
}

/** What is wrong with a home folder, as a clause; `undefined` where it is one, or where one can be made. */
export function homeFault(home: string): string | undefined {
  try {
    return statSync(home).isDirectory() ? undefined : 'is no folder';
  } catch (error) {
    const code = faultCode(error);
    if (code === 'ENOENT') return undefined;
    return code === 'ENOTDIR' ? 'lies below what is no folder' : `cannot be read (${code ?? 'unknown error'})`;
  }
}

/** The registry of FHIR servers: `$LINTEL_ENDPOINTS`, else in the home folder. */
export function endpointsFile(home: string, env: Readonly<Record<string, string | undefined>> = {}): string {
  return env.LINTEL_ENDPOINTS ? resolve(env.LINTEL_ENDPOINTS) : join(home, 'endpoints.json');
}

/** The keys that the service signs with, towards authorization servers (`lintel keys`). */
export function signingKeysFile(home: string): string {
  return join(home, 'signing-keys.json');
}

/** The registry of programs that may call the CDS Hooks: `$LINTEL_CDS_CLIENTS`, else in the home folder. */
export function cdsClientsFile(home: string, env: Readonly<Record<string, string | undefined>> = {}): string {
  return env.LINTEL_CDS_CLIENTS ? resolve(env.LINTEL_CDS_CLIENTS) : join(home, 'cds-clients.json');
}

/** Files that `lintel editions fetch` has downloaded. */
export function downloads(home: string): string {
  return join(home, 'downloads');
}

/** The packs that a user imported (`lintel editions import`), with a manifest of their own. */
export function importedPacks(home: string): string {
  return join(home, 'packs');
}
