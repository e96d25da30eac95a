import { stat } from 'node:fs/promises';
import { type Endpoint, type Machine, openEndpoint } from './endpoint.ts';
import { type EndpointRow, readRegistry } from './registry.ts';

/** The registered FHIR servers, opened when first asked for. */
export interface Gateway {
  /** Rows in the registry's order. @throws {RegistryError} */
  rows(): Promise<EndpointRow[]>;
  /** The endpoint of this id, or `undefined`: nothing but the registry makes the service talk to a server. */
  endpoint(id: string): Promise<Endpoint | undefined>;
  close(): Promise<void>;
}

/** A gateway over a registry file. `lintel endpoint add` is noticed by the file's time, without a restart. */
export function openGateway(registryFile: string, machine: Machine): Gateway {
  let seen = Number.NaN;
  let rows: EndpointRow[] = [];
  const open = new Map<string, Endpoint>();

  async function current(): Promise<EndpointRow[]> {
    const time = await modified(registryFile);
    if (time !== seen) {
      rows = await readRegistry(registryFile);
      seen = time;
      // A row may have changed in any way. Reads under way keep the endpoint that they began with.
      open.clear();
    }
    return rows;
  }

  return {
    rows: current,
    endpoint: async (id) => {
      const row = (await current()).find((one) => one.id === id);
      if (!row) return undefined;
      const endpoint = open.get(id) ?? openEndpoint(row, machine);
      open.set(id, endpoint);
      return endpoint;
    },
    close: async () => {
      await Promise.all([...open.values()].map(({ transport }) => transport.close()));
      open.clear();
    },
  };
}

/** Milliseconds; 0 where there is no file. */
async function modified(file: string): Promise<number> {
  try {
    return (await stat(file)).mtimeMs;
  } catch {
    return 0;
  }
}
