import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { PATIENT_SEARCHES } from '../../../shared/fhir/read-types.ts';
import { type FakeEhr, json, startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { type Collector, startCollector } from './collector.ts';
import { PATIENT_ID, RESOURCES } from './patient.ts';
import { post, startTestService } from './start.ts';

let collector: Collector | undefined;
let ehr: FakeEhr | undefined;
afterEach(async () => {
  await collector?.close();
  await ehr?.close();
  collector = undefined;
  ehr = undefined;
});

/** Everything that a service sent to the collector while it lived: what is left goes out when it ends. */
async function spansOf(use: (url: string) => Promise<unknown>): Promise<ReturnType<Collector['spans']>> {
  collector = await startCollector();
  const service = await startTestService({ OTEL_EXPORTER_OTLP_ENDPOINT: `${collector.url}/` });
  if (ehr) await service.register('ehr', ehr.url);
  await use(service.url);
  await service.close();
  return collector.spans();
}

describe('with a collector', () => {
  it('a patient is one trace: the request, each request to the FHIR server, the classification, the audit trail', async () => {
    ehr = await startFakeEhr(RESOURCES);
    const spans = await spansOf(async (url) => {
      const answer = await fetch(`${url}/v1/patients/${PATIENT_ID}/classification`);
      expect(answer.status).toBe(200);
    });
    const [request, ...others] = spans.filter(({ name }) => name === 'GET /v1/patients/:id/classification');
    expect(others).toEqual([]);
    expect(request?.parentSpanId ?? '').toBe('');
    const below = spans.filter((span) => span !== request);
    expect(new Set(below.map(({ parentSpanId }) => parentSpanId))).toEqual(new Set([request?.spanId]));
    expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
    const names = below.map(({ name }) => name);
    for (const type of ['Patient', ...PATIENT_SEARCHES, 'PractitionerRole', 'Binary']) {
      expect(names).toContain(`FHIR GET ${type}`);
    }
    expect(names.filter((name) => name.startsWith('FHIR'))).toHaveLength(ehr.requests.length);
    expect(names.filter((name) => name === 'classify' || name === 'audit').sort()).toEqual(['audit', 'classify']);
  });

  it('says statuses, and that something failed: not whose, and not why', async () => {
    ehr = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]);
    ehr.on('GET /fhir/Patient/p1', (_request, response) => json(response, 500, { resourceType: 'OperationOutcome' }));
    const spans = await spansOf((url) => fetch(`${url}/v1/patients/p1/chart`));
    const said = (name: string) => {
      const span = spans.find((one) => one.name === name);
      const status = span?.attributes.find(({ key }) => key === 'http.response.status_code')?.value.intValue;
      return [Number(status), span?.status.code];
    };
    expect(said('FHIR GET Patient')).toEqual([500, 2]);
    expect(said('GET /v1/patients/:id/chart')).toEqual([502, 2]);
    expect(said('audit')).toEqual([Number.NaN, 0]);
  });

  it('no attribute but these, whatever is asked for', async () => {
    ehr = await startFakeEhr(RESOURCES);
    const spans = await spansOf(async (url) => {
      await fetch(`${url}/v1/patients/${PATIENT_ID}/chart?from=2026-02-05`);
      await fetch(`${url}/Whitcomb/Alma?name=Whitcomb`, { headers: { 'user-agent': 'Whitcomb' } });
      await post(`${url}/v1/classify`, { id: 'Whitcomb', from: '2026-02-05', principal: 'I50.32' });
      await post(`${url}/v1/patients/search`, { name: 'Whitcomb' });
    });
    const keys = new Set(spans.flatMap(({ attributes }) => attributes.map(({ key }) => key)));
    expect([...keys].sort()).toEqual([
      'http.request.method',
      'http.response.status_code',
      'http.route',
      'lintel.fhir.resource_type',
      'lintel.request_id',
    ]);
    expect(spans.map(({ name }) => name)).toContain('GET none');
    expect(collector?.received.join('\n')).not.toMatch(/Whitcomb|Alma|hh-0417|2026-02-05/);
  });

  it('a caller’s own trace is not taken over, and none is sent on to the FHIR server', async () => {
    ehr = await startFakeEhr(RESOURCES);
    const trace = '4bf92f3577b34da6a3ce929d0e0e4736';
    const headers = { traceparent: `00-${trace}-00f067aa0ba902b7-01`, baggage: 'patient=Whitcomb' };
    await spansOf((url) => fetch(`${url}/v1/patients/${PATIENT_ID}/chart`, { headers }));
    expect(collector?.received.join('')).not.toContain(trace);
    expect(ehr.requests.every((request) => !('traceparent' in request.headers || 'baggage' in request.headers))).toBe(
      true,
    );
  });

  it('one that is not there keeps nobody waiting', async () => {
    const service = await startTestService({ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:9' });
    expect((await fetch(`${service.url}/readyz`)).status).toBe(200);
    const began = performance.now();
    await service.close();
    expect(performance.now() - began).toBeLessThan(15_000);
  });
});

/** A machine on which the packages of OpenTelemetry are not installed; prom-client brings the API alone. */
const WITHOUT = `data:text/javascript,${encodeURIComponent(`
  import { registerHooks } from 'node:module';
  registerHooks({
    resolve(specifier, context, next) {
      if (!/^@opentelemetry\\/(?!api)/.test(specifier)) return next(specifier, context);
      throw Object.assign(new Error('not installed'), { code: 'ERR_MODULE_NOT_FOUND' });
    },
  });
`)}`;

describe('without the packages', () => {
  async function serve(env: Record<string, string>, until: RegExp): Promise<{ out: string; code: number | null }> {
    const home = await mkdtemp(join(tmpdir(), 'lintel-traces-'));
    const lintel = join(import.meta.dirname, '../../../server/cli/lintel.ts');
    const child = spawn(process.execPath, ['--import', WITHOUT, lintel, 'serve', '--port', '0'], {
      env: { ...process.env, LINTEL_HOME: home, ...env },
    });
    let out = '';
    const take = (chunk: Buffer) => {
      out += chunk;
      if (until.test(out) && !child.killed) child.kill('SIGTERM');
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    await rm(home, { recursive: true });
    return { out, code };
  }

  it('the service starts and ends as ever', async () => {
    const { out, code } = await serve({}, /serves on/);
    expect(out).toContain('Lintel serves on');
    expect(code).toBe(0);
  });

  it('it is turned off by the variable that turns off every program’s', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.agency.example', OTEL_SDK_DISABLED: 'true' };
    expect((await serve(env, /serves on/)).code).toBe(0);
  });

  it('a collector is configured: it says which variable, and what to install', async () => {
    const env = { OTEL_EXPORTER_OTLP_ENDPOINT: 'https://collector.agency.example' };
    const { out, code } = await serve(env, /serves on/);
    expect(code).toBe(2);
    expect(out).toMatch(/OTEL_EXPORTER_OTLP_ENDPOINT is set/);
    expect(out).toMatch(/npm install --no-save @opentelemetry\/api/);
    expect(out).not.toContain('collector.agency.example');
  });
});
