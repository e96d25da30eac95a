import { existsSync, readFileSync } from 'node:fs';
import { ClientsError, parseClients } from '../cds/clients.ts';
import { faultCode } from '../fault-code.ts';
import { parseRegistry, RegistryError } from '../fhir/registry.ts';
import { cdsClientsFile, endpointsFile, homeFault } from '../home.ts';
import type { DatabaseAddress } from '../store/address.ts';
import { keysFault } from '../store/keys.ts';
import { notDatabase } from '../store/sqlite-file.ts';
import { textOfFile } from '../text-file.ts';
import { whyUnreadable } from '../why-unreadable.ts';

/**
 * Variables that name what has to be there already, with how it comes there: a registry that is not there would be one without a
 * row, which of CDS clients means that none has to show who it is.
 */
const REGISTRIES = { LINTEL_ENDPOINTS: 'lintel endpoint add makes it', LINTEL_CDS_CLIENTS: '{"clients": []} is none' };

/**
 * What is wrong with the files and folders that variables name.
 * @returns a sentence each, by its variable; no path
 */
export function faultsOfFiles(
  vars: { LINTEL_DATABASE?: string | undefined; LINTEL_KEYS_FILE?: string | undefined },
  given: Readonly<Record<string, string | undefined>>,
  home: string,
  database: DatabaseAddress | string,
): string[] {
  const faults: string[] = [];
  const say = (name: string, fault: string | undefined) => {
    if (fault !== undefined) faults.push(`${name} ${fault}`);
  };
  say('LINTEL_HOME', homeFault(home));
  if (vars.LINTEL_KEYS_FILE !== undefined) say('LINTEL_KEYS_FILE', keysFault(vars.LINTEL_KEYS_FILE));
  if (vars.LINTEL_DATABASE !== undefined && typeof database === 'object' && database.engine === 'sqlite') {
    say('LINTEL_DATABASE', notDatabase(database.file));
  }
  for (const [name, how] of Object.entries(REGISTRIES)) {
    const file = given[name];
    if (file !== undefined && !existsSync(file)) faults.push(`${name} names a file that is not there (${how})`);
  }
  const endpoints = given.LINTEL_ENDPOINTS === undefined ? 'endpoints.json of the home folder' : 'LINTEL_ENDPOINTS';
  const clients = given.LINTEL_CDS_CLIENTS === undefined ? 'cds-clients.json of the home folder' : 'LINTEL_CDS_CLIENTS';
  faults.push(...registryFaults(endpointsFile(home, given), endpoints, parseRegistry));
  faults.push(...registryFaults(cdsClientsFile(home, given), clients, parseClients));
  return faults;
}

/**
 * What is wrong with a registry at the start. A slip in one that comes later is for `/readyz` to tell: what runs goes on.
 * @param name what the faults call it: no path
 */
function registryFaults(file: string, name: string, parse: (text: string, name: string) => unknown): string[] {
  try {
    parse(textOfFile(readFileSync(file)), name);
    return [];
  } catch (error) {
    // One that is not there has no rows; one below what is no folder is said of the folder.
    if (['ENOENT', 'ENOTDIR'].includes(faultCode(error) ?? '')) return [];
    return [
      error instanceof RegistryError || error instanceof ClientsError
        ? error.message
        : `${name} ${whyUnreadable(error)}`,
    ];
  }
}
