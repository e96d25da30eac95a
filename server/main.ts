import type { AddressInfo } from 'node:net';
import type { Editions } from '../shared/editions/editions.ts';
import { createApp } from './app.ts';
import { openTrail } from './audit/trail.ts';
import { openClients } from './cds/clients.ts';
import { openKeySets } from './cds/key-sets.ts';
import type { Config } from './config/config.ts';
import { openEditions, SHIPPED_PACKS } from './editions/open.ts';
import { openGateway } from './fhir/gateway.ts';
import { openSignIns } from './fhir/smart/sign-in.ts';
import { importedPacks } from './home.ts';
import { answersUnderWay, listening, serverOf, stopServing } from './http-server.ts';
import { openMetrics } from './observe/metrics.ts';
import { faultOf, openRequestLog } from './observe/request-log.ts';
import { startTracing } from './observe/start-tracing.ts';
import { openPeople } from './people/people.ts';
import { startPurging } from './retention.ts';
import type { House } from './routes/env.ts';
import { openPackShelf } from './routes/pack-shelf.ts';
import { openStore, type Store } from './store/database.ts';
import { sealOf } from './store/keys.ts';
import { migrate } from './store/migrate.ts';
import type { Seal } from './store/sealed.ts';
import { warmUp } from './warm-up.ts';

/** A running service. */
export interface Service {
  /** `http://127.0.0.1:7463`, without a slash at the end. */
  url: string;
  port: number;
  /** Reads one chart, for who started it without. */
  warmUp(): void;
  /** Takes no more requests, waits for those under way up to a limit, then closes everything. */
  close(): Promise<void>;
}

interface StartOptions {
  /** Takes log lines; absent: standard error. */
  writeLog?: (line: string) => void;
  /** Where endpoints' secrets stand; absent: the process's environment. */
  env?: Readonly<Record<string, string | undefined>>;
  /** Tables that are open already; absent: those that are shipped and imported are opened. */
  editions?: Editions;
  /** The clock of sign-ins and of the audit trail; absent: the system's. */
  now?: () => Date;
  /** Whether one chart is read before requests are taken, so that the first caller does not wait for it; absent: yes. */
  warm?: boolean;
}

/**
 * Opens the tables and starts the service.
 * @throws {StartError} when the port is taken; {PackError} when the tables cannot be opened;
 * {StoreError} when the database or its keys cannot
 */
export async function startService(config: Config, options: StartOptions = {}): Promise<Service> {
  const now = options.now ?? (() => new Date());
  const house = await openHouse(config, options, now);
  const { editions, log, store } = house;
  const app = createApp(house);
  const warm = () => void warmUp(editions, now().toISOString().slice(0, 10));
  const server = serverOf(app.fetch, config, log);
  const underWay = answersUnderWay(server);
  try {
    await listening(server, config);
  } catch (error) {
    await store.close();
    throw error;
  }
  // Not before: where the port is taken nobody waits for it. Requests wait in the system until it is done.
  if (options.warm !== false) warm();
  const stopPurging = startPurging(
    { store, days: config.retentionDays, now: () => new Date(), ...(house.trail ? { trail: house.trail } : {}) },
    (error) => log.fault({ requestId: 'retention', ...faultOf(error) }),
  );
  const { port } = server.address() as AddressInfo;
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    port,
    warmUp: warm,
    close: async () => {
      await stopServing(server, underWay, config.stopWait);
      await house.gateway.close();
      await house.cds.keySets.close();
      await house.tracing.close();
      await stopPurging();
      await store.close();
    },
  };
}

/** Opens everything that the doors need: tables, gateway, sign-ins, log, metrics and the database. */
async function openHouse(config: Config, options: StartOptions, now: () => Date): Promise<House> {
  const imported = importedPacks(config.home);
  const [editions, packs] = await Promise.all([
    options.editions ?? openEditions({ imported }),
    openPackShelf([SHIPPED_PACKS, imported]),
  ]);
  const tracing = await startTracing(config.tracing);
  const gateway = openGateway(config.endpointsFile, {
    tracing,
    env: options.env ?? process.env,
    keysFile: config.signingKeysFile,
    now,
  });
  const log = openRequestLog(config.log, options.writeLog ?? ((line) => process.stderr.write(line)));
  const { store, seal } = await openKept(config);
  const trail = config.audit === 'required' ? openTrail(store, seal, now) : undefined;
  const signIns = openSignIns({ store, seal, now, open: config.openSignIns }, gateway, config.smartRole);
  const people =
    config.oidc && openPeople(config.oidc, { store, seal, now, open: config.openSignIns, ...(trail ? { trail } : {}) });
  return {
    config,
    editions,
    packs,
    gateway,
    signIns,
    cds: { clients: openClients(config.cdsClientsFile), keySets: openKeySets(() => new Date()) },
    log,
    metrics: openMetrics(config.metrics),
    tracing,
    store,
    seal,
    ...(people ? { people } : {}),
    ...(trail ? { trail } : {}),
  };
}

/** Opens the database, brings its tables up to date, and reads the keys. */
async function openKept({ database, keys }: Config): Promise<{ store: Store; seal: Seal }> {
  const store = openStore(database);
  try {
    await migrate(store);
    return { store, seal: await sealOf(store, keys) };
  } catch (error) {
    await store.close();
    throw error;
  }
}
