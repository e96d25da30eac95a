import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readConfig } from '../../../server/config/read-config.ts';
import { type EndpointRow, endpointSchema, saveEndpoint } from '../../../server/fhir/registry.ts';
import { endpointsFile, importedPacks } from '../../../server/home.ts';
import { startService } from '../../../server/main.ts';
import { operationOutcomeSchema } from '../../../shared/api/failure.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { shippedEditions } from '../../shipped.ts';

/** A service on a free port with a home of its own, and what it logged. */
export interface TestService {
  url: string;
  port: number;
  home: string;
  log: string[];
  register(id: string, baseUrl: string, row?: Partial<EndpointRow>): Promise<void>;
  close(): Promise<void>;
}

export async function startTestService(
  env: Record<string, string> = {},
  options: { now?: () => Date; warm?: boolean; editions?: Editions } = {},
): Promise<TestService> {
  const own = env.LINTEL_HOME ? undefined : await mkdtemp(join(tmpdir(), 'lintel-home-'));
  const home = own ?? env.LINTEL_HOME ?? '';
  const log: string[] = [];
  const config = readConfig({ LINTEL_PORT: '0', LINTEL_HOME: home, LINTEL_STOP_WAIT: '5000', ...env });
  // Tables that a test imported are read from its home; those that are shipped are open already.
  const editions = existsSync(importedPacks(home)) ? {} : { editions: await shippedEditions() };
  // A second of the processor for each file: what is read before requests are taken has a test of its own (warm-up.test.ts).
  const service = await startService(config, {
    writeLog: (line) => log.push(line),
    env,
    warm: false,
    ...editions,
    ...options,
  });
  return {
    url: service.url,
    port: service.port,
    home,
    log,
    register: (id, baseUrl, row = {}) =>
      saveEndpoint(endpointsFile(home), endpointSchema.parse({ id, baseUrl, timeout: 40_000, ...row })),
    close: async () => {
      await service.close();
      if (own !== undefined) await rm(own, { recursive: true });
    },
  };
}

/** Posts JSON; text is sent as it is. */
export function post(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
  });
}

/** Status and issue of a failure; fails unless it is an OperationOutcome of our kind. */
export async function failureOf(
  response: Response,
): Promise<{ status: number; code: string; say: string; at?: string }> {
  const text = await response.text();
  const outcome = operationOutcomeSchema.parse(JSON.parse(text));
  const issue = outcome.issue[0];
  const at = issue?.expression?.[0];
  return {
    status: response.status,
    code: issue?.code ?? '',
    say: issue?.details.text ?? '',
    ...(at === undefined ? {} : { at }),
  };
}
