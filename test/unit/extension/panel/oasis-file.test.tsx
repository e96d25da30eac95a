// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lookUp } from '../../../../extension/engine/look-up.ts';
import type { LookUpAnswer } from '../../../../extension/messages/look-up.ts';
import { AddDocuments } from '../../../../extension/panel/documentation/AddDocuments.tsx';
import { type PanelActs, PanelContext } from '../../../../extension/panel/state/context.ts';
import { oasisActs } from '../../../../extension/panel/state/oasis-acts.ts';
import { memoryOf } from '../../../../extension/panel/state/state.ts';
import { PanelStore } from '../../../../extension/panel/state/store.ts';
import { draftShown } from '../../../../extension/panel/state/tab-memory.ts';
import { typingActs } from '../../../../extension/panel/state/typing.ts';
import type { Chart } from '../../../../shared/chart/chart.ts';
import { Editions } from '../../../../shared/editions/editions.ts';
import { readPack } from '../../../../shared/editions/pack.ts';
import { cda } from '../../../charts/clinical-document.ts';
import { submission } from '../../../charts/submission.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const PACK = join(import.meta.dirname, '../../../../shared/editions/packs/oasis-e.pack');
// Not by `openPack`: jsdom’s Blob is not the one that Node’s streams take.
const tables = new Editions([{ ...readPack(new Uint8Array(gunzipSync(readFileSync(PACK)))), sha256: 'shipped' }]);
const IN_FRONT = { family: 'Underwood', given: 'Perpetua', birthDate: '1941-11-02' };
const FHIR: Chart = {
  chart: 1,
  diagnoses: [],
  oasis: {},
  looked: [],
  conflicts: [],
  sources: { '/patient': [{ kind: 'fhir', ref: 'Patient/p1' }] },
};

let root: Root;
let store: PanelStore;
let meanwhile: () => void;
let pdfAnswer: Awaited<ReturnType<PanelActs['readPdf']>>;
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  store = new PanelStore();
  store.dispatch({ kind: 'tab', tabId: 1 });
  meanwhile = () => {};
  pdfAnswer = { ok: false, say: 'No Lintel service is set.' };
  const worker = async (asked: Parameters<PanelActs['lookUp']>[0]): Promise<LookUpAnswer> => {
    meanwhile();
    return lookUp(asked, tables, undefined, 'coder');
  };
  const some: Partial<PanelActs> = {
    ...typingActs(store),
    ...oasisActs(store, worker),
    readPdf: async () => pdfAnswer,
  };
  const acts = some as PanelActs;
  const shown = { acts, facts: [], editions: [], draft: draftShown(memoryOf(store.get())), documents: undefined };
  act(() =>
    root.render(
      <PanelContext value={shown}>
        <AddDocuments patient={IN_FRONT} />
      </PanelContext>,
    ),
  );
});
afterEach(() => act(() => root.unmount()));

async function drop(...files: [name: string, content: string][]): Promise<void> {
  const event = new Event('drop', { bubbles: true });
  Object.assign(event, {
    dataTransfer: { files: files.map(([name, content]) => new File([content], name)), getData: () => '' },
  });
  await act(async () => {
    document.querySelector('section')?.dispatchEvent(event);
    await new Promise((done) => setTimeout(done, 50));
  });
}
const memory = () => memoryOf(store.get());
const said = (): string => document.querySelector('[role=alert]')?.textContent ?? '';

describe('an OASIS file that is dropped on the panel', () => {
  it('is the record, of its own patient, with what was seen and not read', async () => {
    await drop(['soc.xml', submission({ PATIENT_MOOD: 'fair' })]);
    await vi.waitFor(() => expect(memory().record?.oasis).toMatchObject({ M1830: '3' }));
    expect(memory().record?.patient).toMatchObject({ family: 'OKAFOR', birthDate: '1944-08-30' });
    expect(memory().recordNotes?.join()).toContain('PATIENT_MOOD');
    expect(memory().draft.pending ?? []).toEqual([]);
    expect(said()).toBe('');
  });

  it('that comes after another takes its place; beside a note, both are taken', async () => {
    await drop(['soc.xml', submission()]);
    await drop(['soc-2.xml', submission({ M1830_CRNT_BATHG: '02' })], ['note.txt', 'Seen today.']);
    await vi.waitFor(() => expect(memory().record?.oasis.M1830).toBe('2'));
    expect(memory().draft.pending).toMatchObject([{ title: 'note.txt', text: 'Seen today.' }]);
  });

  it('does not take the place of a record of the service', async () => {
    store.dispatch({ kind: 'record', tabId: 1, version: memory().version, record: FHIR, notes: [] });
    await drop(['soc.xml', submission()]);
    expect(memory().record).toBe(FHIR);
    expect(said()).toMatch(/Put it away first/);
  });

  it('is not taken where the panel turned to another tab meanwhile', async () => {
    meanwhile = () => store.dispatch({ kind: 'tab', tabId: 2 });
    await drop(['soc.xml', submission()]);
    expect(memory().record).toBeUndefined();
    store.dispatch({ kind: 'tab', tabId: 1 });
    expect(memory().record).toBeUndefined();
  });

  it('that is broken, or one of two, is not taken, and why is said', async () => {
    await drop(['soc.xml', submission().slice(0, 600)]);
    expect(said()).toMatch(/^Not read: line \d+: it is not well-formed XML/);
    await drop(['a.xml', submission()], ['b.xml', submission()]);
    expect(said()).toMatch(/one OASIS file at a time/);
    expect(memory().record).toBeUndefined();
  });
});

describe('a PDF that is dropped on the panel', () => {
  const pending = () => memory().draft.pending;

  it('is unreadable here where no service is connected, and that is said', async () => {
    await drop(['note.pdf', '%PDF-1.7 …']);
    expect(pending()).toMatchObject([
      { title: 'note.pdf', unreadable: 'a PDF, which the Lintel service would read (No Lintel service is set)' },
    ]);
  });

  it('is the text that the service read, and what it did not read is said', async () => {
    pdfAnswer = {
      ok: true,
      value: { text: 'Seen today.', notes: ['page 2 is a scan without a text layer: not read'] },
    };
    await drop(['note.pdf', '%PDF-1.7 …']);
    expect(pending()).toMatchObject([{ title: 'note.pdf', text: 'Seen today.', unreadable: undefined }]);
    expect(said()).toBe('note.pdf: page 2 is a scan without a text layer: not read');
  });

  it('that the service cannot read is unreadable, with why', async () => {
    pdfAnswer = { ok: true, value: { unreadable: 'it is encrypted' } };
    await drop(['note.pdf', '%PDF-1.7 …']);
    expect(pending()).toMatchObject([{ unreadable: 'a PDF, and it is encrypted' }]);
  });
});

describe('a clinical document that is dropped on the panel', () => {
  const sections = [{ title: 'Plan', text: 'Rest.' }];
  const pending = () => memory().draft.pending;

  it('is begun with what it says of itself', async () => {
    await drop(['a.xml', cda({ sections, author: { name: 'Ora Blume', suffix: 'MD' } })]);
    // The reader of such documents is loaded with the first one.
    await vi.waitFor(() => expect(pending()).toHaveLength(1), 10_000);
    expect(pending()).toMatchObject([
      { type: 'discharge-summary', date: '2026-03-09', author: 'MD', text: 'Plan:\nRest.' },
    ]);
    expect(said()).toBe('');
  });

  it('of another patient is not taken, and why is said', async () => {
    await drop(['a.xml', cda({ sections, family: 'Ashdown', given: 'Luther', born: '19500101' })]);
    await vi.waitFor(() => expect(said()).toMatch(/a\.xml: not taken: the birth date/));
    expect(pending() ?? []).toEqual([]);
  });
});
