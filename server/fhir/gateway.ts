import { stat } from 'node:fs/promises';
import { type Endpoint, openEndpoint } from './endpoint.ts';
import type { Machine } from './machine.ts';
import { type EndpointRow, readRegistry } from './registry.ts';

/** The registered FHIR servers, opened when first asked for. */
export interface Gateway {
  /** Rows in the registry's order. @throws {RegistryError} */
  rows(): Promise<EndpointRow[]>;
  /** The endpoint of this id, or `undefined`: nothing but the registry makes the service talk to a server. No id: the only one. */
  endpoint(id: string | undefined): Promise<Endpoint | undefined>;
  /** The same for one tenant: those of others are not there. */
  of(tenant: string): Pick<Gateway, 'rows' | 'endpoint'>;
  close(): Promise<void>;
}

/** A gateway over a registry file. `lintel endpoint add` is noticed by the file's time, without a restart. */
export function openGateway(registryFile: string, machine: Machine): Gateway {
  let seen = Number.NaN;
  let rows: EndpointRow[] = [];
  let loading: Promise<EndpointRow[]> | undefined;
  const open = new Map<string, Endpoint>();

  async function load(): Promise<EndpointRow[]> {
    const time = await modified(registryFile);
    rows = await readRegistry(registryFile);
    seen = time;
    // What did not change keeps its connections and its token. Reads under way keep the endpoint that they began with.
    for (const [id, endpoint] of open) {
      const row = rows.find((one) => one.id === id);
      if (JSON.stringify(row) !== JSON.stringify(endpoint.row)) open.delete(id);
    }
    return rows;
  }

  async function current(): Promise<EndpointRow[]> {
    if ((await modified(registryFile)) === seen) return rows;
    // Once for all who ask at the same time: each would open endpoints of its own.
    loading ??= load().finally(() => {
      loading = undefined;
    });
    return loading;
  }

  const opened = (row: EndpointRow | undefined): Endpoint | undefined => {
    if (!row) return undefined;
    const endpoint = open.get(row.id) ?? openEndpoint(row, machine);
    open.set(row.id, endpoint);
    return endpoint;
  };

  const among = (list: () => Promise<EndpointRow[]>): Pick<Gateway, 'rows' | 'endpoint'> => ({
    rows: list,
    endpoint: async (id) => {
      const all = await list();
      return opened(id === undefined && all.length === 1 ? all[0] : all.find((row) => row.id === id));
    },
  });

  return {
    ...among(current),
    of: (tenant) => among(async () => (await current()).filter((row) => row.tenant === tenant)),
    close: async () => {
      await Promise.all([...open.values()].map((endpoint) => endpoint.close()));
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
