import { expect, it } from 'vitest';
import type { FromPanel, ToPanel } from '../../extension/messages/panel.ts';
import type { PanelView } from '../../extension/messages/view.ts';
import { classificationText } from '../../shared/api/classification-text.ts';
import type { Chart } from '../../shared/chart/chart.ts';
import { classify } from '../../shared/classify.ts';
import { readChart } from '../../shared/fhir/read-chart.ts';
import { syntheticPatients } from '../charts/generate.ts';
import { PAGES } from '../pages/table.ts';
import { shippedEditions } from '../shipped.ts';
import { withPages } from './harness/with-pages.ts';

/**
 * The worker in Chromium is one more door to `classify`: a record put in by the panel, over a page that says nothing,
 * comes back with the same bytes as from the function itself. The other doors are held by
 * `test/integration/server/golden.test.ts`.
 */
const { chromium, pages } = await withPages({ role: 'manager' });
const editions = await shippedEditions();

it('gives the bytes that the function gives, for every invented patient', async () => {
  const silent = PAGES.find((shape) => shape.silent);
  if (!silent) throw new Error('no silent page in the table');
  const patients = await syntheticPatients();
  const page = await chromium.open(`${pages.url}${silent.path('alvarez')}`);
  const own = await chromium.openOwn('options.html');
  const differing: string[] = [];
  for (const { id, bundle } of patients) {
    // As the panel holds it: JSON, without members that are undefined.
    const chart = JSON.parse(JSON.stringify(readChart(bundle, editions).chart)) as Chart;
    const answered = await own.evaluate(askWorker, { address: page.url(), record: chart });
    if (JSON.stringify(answered) !== classificationText(classify(chart, editions))) differing.push(id);
  }
  expect(patients.length).toBeGreaterThanOrEqual(24);
  expect(differing).toEqual([]);
});

/** Runs in a page of the extension: attaches as a panel, hands over one record, and returns the worker's classification. */
async function askWorker({
  address,
  record,
}: {
  address: string;
  record: Chart;
}): Promise<PanelView['classification']> {
  const { chrome } = globalThis as unknown as { chrome: ChromeOfPage };
  const tab = (await chrome.tabs.query({})).find(({ url }) => url === address);
  if (tab === undefined) throw new Error('no tab has that address');
  const port = chrome.runtime.connect({ name: 'panel' });
  const { patient = {} } = record;
  const who = {
    ...(patient.family === undefined ? {} : { name: [patient.family, patient.given].filter(Boolean).join(', ') }),
    ...(patient.birthDate === undefined ? {} : { birthDate: patient.birthDate }),
  };
  const memory = { version: 7, patient: who, record, entered: {} };
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => reject(new Error('the worker did not answer')), 10_000);
    port.onMessage.addListener((message) => {
      if (message.kind === 'need-memory') port.postMessage({ kind: 'memory', tabId: tab.id, memory });
      else if (
        message.kind === 'view' &&
        message.view.memoryVersion === 7 &&
        message.view.match.state === 'record-only'
      ) {
        clearTimeout(late);
        port.disconnect();
        resolve(message.view.classification);
      }
    });
    port.postMessage({ kind: 'attach', tabId: tab.id });
    port.postMessage({ kind: 'memory', tabId: tab.id, memory });
  });
}

interface ChromeOfPage {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  runtime: {
    connect(info: { name: string }): {
      onMessage: { addListener(listener: (message: ToPanel) => void): void };
      postMessage(message: FromPanel): void;
      disconnect(): void;
    };
  };
}
