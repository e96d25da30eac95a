import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codedList } from '../../../extension/panel/diagnoses/coded-list.ts';
import { DOORS } from '../../../server/routes/doors.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import { startFakeEhr } from '../../fhir-server/fake-ehr.ts';
import { failureOf, post, startTestService, type TestService } from '../../integration/server/start.ts';
import { CODED, DISMISSED, SEQUENCE } from '../../pages/panel-harness/coding-scenes.ts';
import { runNode } from '../../run/process.ts';

/** Abuse cases 21, 36, 37 and 39: doors that there are not, what leaves as text, line ends, keys of requests. */

let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());
const RECORD = { id: 'p1', from: '2025-11-10', through: '2025-12-09', principal: 'I50.9' };

describe('case 21: a bulk manifest that points elsewhere', () => {
  it('there is no such door: no bulk export is asked for, polled or downloaded', async () => {
    expect(Object.keys(DOORS).filter((door) => /export|bulk|manifest/i.test(door))).toEqual([]);
    for (const path of ['/fhir/$export', '/fhir/Group/g1/$export', '/fhir/Patient/$export', '/v1/bulk']) {
      expect(await failureOf(await fetch(service.url + path))).toMatchObject({ status: 404, code: 'not-found' });
    }
    const root = resolve(import.meta.dirname, '../../..');
    const files = readdirSync(join(root, 'server'), { recursive: true, encoding: 'utf8' }).filter((f) =>
      f.endsWith('.ts'),
    );
    expect(files.length).toBeGreaterThan(100);
    const asking = files.filter((file) =>
      /\$export|respond-async|requiresAccessToken/.test(readFileSync(join(root, 'server', file), 'utf8')),
    );
    expect(asking).toEqual([]);
  });
});

const FORMULAS = [
  '=HYPERLINK("https://evil.test","x")',
  '+1+cmd|A0',
  '@SUM(1)',
  '-2+3',
  '\t=1+1',
  '\r\n=1+1',
  '\u2028=1+1',
];

describe('case 36: formulas in what leaves', () => {
  it.each(FORMULAS)('%j in the copied list stays within a line of ours, in one cell', (formula) => {
    const chart: Chart = {
      ...CODED,
      documents: (CODED.documents ?? []).map((document) => ({
        ...document,
        title: formula,
        // Roles are words of ours where they are checked; here nobody has checked.
        author: formula as never,
      })),
    };
    const dismissed = (DISMISSED ?? []).map((one) => ({ ...one, reason: formula }));
    for (const sequence of [SEQUENCE, { ...SEQUENCE, stated: false }]) {
      const text = codedList(chart, sequence, dismissed);
      expect(text).toContain('Dismissed:');
      for (const line of text.split('\n')) {
        expect(line).not.toMatch(/^\s*(?:[=+@]|-\S)/);
        expect(line).not.toMatch(/[\t\r\v\f\u0085\u2028\u2029]/);
      }
    }
  });

  it('the audit export is JSON, a line an event, and what a person typed begins no line', async () => {
    const home = await mkdtemp(join(tmpdir(), 'lintel-export-'));
    const own = await startTestService({ LINTEL_HOME: home });
    const ehr = await startFakeEhr([{ resourceType: 'Patient', id: 'p1' }]);
    await own.register('ehr', ehr.url);
    await fetch(`${own.url}/v1/patients/p1/chart`, { headers: { 'user-agent': '=1+1' } });
    await own.close();
    await ehr.close();
    const { code, output } = await runNode('server/cli/lintel.ts', ['audit', 'export', '--home', home], {
      limit: 60_000,
    });
    expect(code).toBe(0);
    const lines = output.trim().split('\n');
    expect(lines.length).toBeGreaterThanOrEqual(1);
    for (const line of lines) expect(JSON.parse(line)).toMatchObject({ resourceType: 'AuditEvent' });
    await rm(home, { recursive: true });
  });

  it('nothing else writes a table for spreadsheets: no CSV leaves', async () => {
    const doors = await (await fetch(`${service.url}/openapi.json`)).text();
    expect(doors).not.toMatch(/text\/csv|text\/tab-separated|spreadsheet/);
    expect(await readFile(resolve(import.meta.dirname, '../../../package.json'), 'utf8')).not.toMatch(
      /csv-stringify|xlsx|exceljs/,
    );
  });
});

describe('case 37: line ends in a header', () => {
  /** Bytes as they are: no client library lets such headers out. */
  const raw = (header: string) =>
    new Promise<string>((done) => {
      let answer = '';
      const socket = connect(service.port, '127.0.0.1', () =>
        socket.write(
          `GET /healthz HTTP/1.1\r\nHost: 127.0.0.1:${service.port}\r\nConnection: close\r\n${header}\r\n\r\n`,
        ),
      );
      socket.setEncoding('utf8').on('data', (text) => (answer += text));
      socket.on('error', () => {}).on('close', () => done(answer));
    });

  it.each([
    ['a bare CR', 'User-Agent: a\rX-Evil: 1'],
    ['a bare LF', 'User-Agent: a\nX-Evil: {"level":"error"}'],
    ['a folded line', 'User-Agent: a\r\n {"level":"error"}'],
    ['a NUL', 'User-Agent: a\0{"level":"error"}'],
    ['an escape sequence', 'User-Agent: \u001b[2J{"level":"error"}'],
  ])('%s in User-Agent: refused or not used, and never in the log', async (_name, header) => {
    const before = service.log.length;
    const answer = await raw(header);
    expect(answer).toMatch(/^HTTP\/1\.1 (?:200|400)/);
    expect(answer).not.toMatch(/x-evil|"level"/i);
    const lines = service.log.slice(before);
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trimEnd()).not.toContain('\n');
    expect(Object.keys(JSON.parse(lines[0] ?? ''))).not.toContain('x-evil');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({ level: 'info' });
    expect(lines[0]).not.toMatch(/error|Evil|\[2J/);
  });
});

describe('case 39: one Idempotency-Key twice', () => {
  it('is not a header that any door takes: each request is answered for itself, never from another', async () => {
    const key = { 'idempotency-key': '8e03978e-40d5-43dd-bc93-6894a57f9324' };
    const url = `${service.url}/v1/classify`;
    const plain = await (await post(url, RECORD)).text();
    const answers = await Promise.all(Array.from({ length: 5 }, async () => (await post(url, RECORD, key)).text()));
    expect(new Set(answers)).toEqual(new Set([plain]));
    const other = await (await post(url, { ...RECORD, principal: 'J44.9' }, key)).text();
    expect(other).toContain('J44.9');
    expect(other).not.toBe(plain);
    expect(await (await fetch(`${service.url}/openapi.json`)).text()).not.toMatch(/idempotency/i);
  });
});
