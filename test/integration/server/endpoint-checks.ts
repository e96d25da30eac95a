import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Check } from '../../../server/fhir/check/check.ts';
import { checkEndpoint } from '../../../server/fhir/check/check-endpoint.ts';
import { openEndpoint } from '../../../server/fhir/endpoint.ts';
import { type EndpointRow, endpointSchema } from '../../../server/fhir/registry.ts';
import { signingKeysFile } from '../../../server/home.ts';
import { shippedEditions } from '../../shipped.ts';

/** The checks of a row, by what they look at. */
export type Checks = Map<string, Check>;

/** Checks rows as `lintel endpoint check` does, in a home folder of the test file's own. */
export interface EndpointChecks {
  /** Set once the first test runs. */
  readonly home: string;
  check(baseUrl: string, row?: Partial<EndpointRow>, patient?: string): Promise<Checks>;
  /** Ends a server with the test that started it. */
  started<T extends { close(): Promise<unknown> }>(one: T): T;
}

/** To be called once, at the top of a test file. */
export function endpointChecks(): EndpointChecks {
  const stops: (() => Promise<unknown>)[] = [];
  let home = '';
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'lintel-check-'));
  });
  afterAll(() => rm(home, { recursive: true }));
  afterEach(async () => {
    for (const stop of stops.splice(0)) await stop();
  });
  return {
    get home() {
      return home;
    },
    started(one) {
      stops.push(() => one.close());
      return one;
    },
    async check(baseUrl, row = {}, patient) {
      const machine = { env: { EHR_SECRET: 's3cret', EHR_TOKEN: 'tok3n' }, keysFile: signingKeysFile(home) };
      const endpoint = openEndpoint(endpointSchema.parse({ id: 'ehr', baseUrl, timeout: 40_000, ...row }), machine);
      const signal = AbortSignal.timeout(50_000);
      const options = { editions: await shippedEditions(), signal, ...(patient === undefined ? {} : { patient }) };
      const checks = await checkEndpoint(endpoint, machine, options);
      await endpoint.close();
      // Whatever fails, someone has to do something about it.
      for (const one of checks) expect(one.fix !== undefined || one.result !== 'fail').toBe(true);
      return new Map(checks.map((one) => [one.what, one]));
    },
  };
}

/** What the checks that failed look at. */
export function failed(checks: Checks): string[] {
  return [...checks.values()].filter(({ passed }) => !passed).map(({ what }) => what);
}
