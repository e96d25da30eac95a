import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerTab } from '../../../extension/engine.ts';
import { classificationText } from '../../../shared/api/classification-text.ts';
import type { Chart } from '../../../shared/chart/chart.ts';
import { readFlatRecord } from '../../../shared/chart/flat-record.ts';
import { classify } from '../../../shared/classify.ts';
import type { Editions } from '../../../shared/editions/editions.ts';
import { view } from '../../../shared/view.ts';
import { coded } from '../../rules/chart.ts';
import { shippedEditions } from '../../shipped.ts';
import { post, startTestService, type TestService } from './start.ts';

/** One agency's coding policy at every door: service, filter and extension give the same bytes. */

const LINTEL = join(import.meta.dirname, '../../../server/cli/lintel.ts');
const POLICY = {
  rules: {
    CV10: { off: true as const, reason: 'our claim system drops doubles' },
    CH07: { severity: 'warn' as const, reason: 'reviewed by hand' },
  },
};
const RECORD = { id: 'a', ...coded(['N18.31', 'I12.9', 'E78.5', 'E78.5']) };

let folder: string;
let service: TestService;
let editions: Editions;
let text: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-policy-'));
  const file = join(folder, 'policy.json');
  writeFileSync(file, JSON.stringify(POLICY));
  [service, editions] = await Promise.all([startTestService({ LINTEL_POLICY: file }), shippedEditions()]);
  text = await (await post(`${service.url}/v1/classify`, RECORD)).text();
});
afterAll(async () => {
  await service.close();
  await rm(folder, { recursive: true });
});

describe('one coding policy', () => {
  it('the service answers as classify does with it', () => {
    const { chart } = readFlatRecord(RECORD);
    expect(text).toBe(classificationText(classify(chart, editions, { policy: POLICY })));
    expect(text).toContain('off: our claim system drops doubles');
    expect(text).toContain('"set":{"from":"error","reason":"reviewed by hand"}');
  });

  it('lintel check answers with the same bytes', () => {
    const { stdout } = spawnSync(process.execPath, [LINTEL, 'check', '--policy', join(folder, 'policy.json')], {
      input: `${JSON.stringify(RECORD)}\n`,
      encoding: 'utf8',
      env: { ...process.env, LINTEL_HOME: service.home },
    });
    const { findings, looked, notLooked } = JSON.parse(stdout);
    expect(text).toContain(JSON.stringify({ findings }).slice(1, -1));
    expect(text).toContain(JSON.stringify({ looked, notLooked }).slice(1, -1));
  });

  it('the extension answers with the same bytes for the chart that it reads', async () => {
    const { chart } = readFlatRecord(RECORD);
    const asked = { tabId: 1, frames: [], memory: { record: chart, entered: {} }, policy: POLICY };
    const answered = answerTab({ ...asked, role: 'manager' }, editions).view;
    const shown = answered.chart as Chart;
    const viaService = await (await post(`${service.url}/v1/classify`, shown)).json();
    expect(JSON.stringify(answered.classification)).toBe(JSON.stringify(view(viaService as never, 'manager')));
  });
});
