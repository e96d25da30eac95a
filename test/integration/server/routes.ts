import { createApp } from '../../../server/app.ts';
import { openClients } from '../../../server/cds/clients.ts';
import { openKeySets } from '../../../server/cds/key-sets.ts';
import { readConfig } from '../../../server/config/read-config.ts';
import { SHIPPED_PACKS } from '../../../server/editions/open.ts';
import { openGateway } from '../../../server/fhir/gateway.ts';
import { openSignIns } from '../../../server/fhir/smart/sign-in.ts';
import { openMetrics } from '../../../server/observe/metrics.ts';
import { openRequestLog } from '../../../server/observe/request-log.ts';
import { NO_TRACING } from '../../../server/observe/tracing.ts';
import { openPackShelf } from '../../../server/routes/pack-shelf.ts';
import { openStore } from '../../../server/store/database.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { shippedEditions } from '../../shipped.ts';

/** Every door that the app has, as `METHOD /path/{parameter}`: what Hono knows, not what a list of ours says. */
export async function registeredRoutes(home: string): Promise<string[]> {
  const config = readConfig({ LINTEL_HOME: home });
  const gateway = openGateway(config.endpointsFile, { env: {} });
  const store = openStore(config.database);
  const seal = openSeal([Buffer.alloc(32)]);
  const app = createApp({
    config,
    editions: await shippedEditions(),
    packs: await openPackShelf([SHIPPED_PACKS]),
    gateway,
    cds: { clients: openClients(config.cdsClientsFile), keySets: openKeySets(() => new Date()) },
    signIns: openSignIns({ store, seal, now: () => new Date(), open: config.openSignIns }, gateway, config.smartRole),
    log: openRequestLog('silent', () => {}),
    metrics: openMetrics({ tenants: false }),
    tracing: NO_TRACING,
    store,
    seal,
  });
  await store.close();
  // Guards are registered for every method; a door for one.
  const doors = app.routes.filter(({ method }) => method !== 'ALL');
  return [...new Set(doors.map(({ method, path }) => `${method} ${path.replace(/:(\w+)(?:\{[^}]*\})?/g, '{$1}')}`))];
}
