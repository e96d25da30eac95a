import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { FrameState } from '../../../../extension/engine/frames.ts';
import type { PanelMemory } from '../../../../extension/messages/panel.ts';
import type { PanelView } from '../../../../extension/messages/view.ts';
import { frame } from './frames.ts';

/**
 * A tab whose page is busy: its frames hear what they are asked only when it is not. What the browser does then was looked at
 * in Chromium: a question to the tab is over when each of its scripts has heard it, and refused at once where there is none.
 */

/** What the tab was asked; the test says when all of it has heard. */
let asked: PromiseWithResolvers<void>[] = [];
const sendMessage = vi.fn(() => {
  const heard = Promise.withResolvers<void>();
  asked.push(heard);
  return heard.promise;
});
/** The engine's answer: which fields it was given. */
const answerTab = vi.fn(({ frames }: { frames: FrameState[] }) => ({
  view: { tabId: 1, page: 'read', notes: frames.flatMap(({ readings }) => readings.map(({ field }) => field)) },
  hints: new Map(),
  dismissed: [],
}));

vi.mock('wxt/browser', () => ({
  browser: { tabs: { get: async () => ({ url: 'https://ehr.example/' }), sendMessage } },
}));
vi.mock('../../../../extension/engine.ts', () => ({ answerTab }));
vi.mock('../../../../extension/engine/packs.ts', () => ({ tables: async () => ({ editions: {}, notes: [] }) }));
vi.mock('../../../../extension/settings.ts', () => ({ readSettings: async () => ({ role: 'coder' }) }));
// Files before this one may have loaded what it rests on, with a browser of their own; and those after it would get this one's.
vi.resetModules();
afterAll(() => vi.resetModules());
const { TabDesk } = await import('../../../../extension/engine/tab-desk.ts');
type Sites = ConstructorParameters<typeof TabDesk>[1];

const sites = {
  ready: async () => {},
  isEnabled: () => true,
  isAllowed: () => true,
  showsMarks: () => false,
} as unknown as Sites;

const NAMED = { 'patient/name': 'Alvarez, Joan', 'patient/mrn': '004417' };
let shown: PanelView[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  asked = [];
  shown = [];
});
afterEach(() => vi.useRealTimers());

const newDesk = (): InstanceType<typeof TabDesk> => new TabDesk(1, sites, (view) => shown.push(view));

const frameIds = (desk: InstanceType<typeof TabDesk>): number[] => desk.frames.frames.map(({ frameId }) => frameId);

let version = 1;
const say = (desk: InstanceType<typeof TabDesk>, frameId: number, fields: Record<string, string>): void =>
  desk.readings(
    { tabId: 1, frameId, documentId: `document-${frameId}`, origin: 'https://ehr.example' },
    {
      kind: 'readings',
      version: version++,
      readings: [...frame(fields, { frameId }).readings],
      doubts: [],
      title: '',
      truncated: false,
    },
  );

/** A tab of two frames that have spoken; the page has time for us. */
async function calmTab(): Promise<InstanceType<typeof TabDesk>> {
  const desk = newDesk();
  say(desk, 0, {});
  say(desk, 4, NAMED);
  for (const { resolve } of asked) resolve();
  await vi.advanceTimersByTimeAsync(1500);
  expect(shown.at(-1)?.notes).toEqual(Object.keys(NAMED));
  asked = [];
  shown = [];
  return desk;
}

it('a frame that is too busy to answer a roll call is still there', async () => {
  const desk = await calmTab();
  const called = desk.rollCall();
  say(desk, 0, {});
  await vi.advanceTimersByTimeAsync(3000);
  expect(frameIds(desk)).toEqual([0, 4]);
  say(desk, 4, NAMED);
  asked[0]?.resolve();
  await vi.advanceTimersByTimeAsync(1100);
  expect(await called).toBe(true);
  expect(frameIds(desk)).toEqual([0, 4]);
  expect(shown.every(({ notes }) => notes.length === 2)).toBe(true);
});

it('a frame that has nothing to say a second after all have heard is gone', async () => {
  const desk = await calmTab();
  void desk.rollCall();
  say(desk, 0, {});
  asked[0]?.resolve();
  await vi.advanceTimersByTimeAsync(1100);
  expect(frameIds(desk)).toEqual([0]);
  expect(shown.at(-1)?.notes).toEqual([]);
});

it('a frame that hangs is given up in the end', async () => {
  const desk = await calmTab();
  void desk.rollCall();
  say(desk, 0, {});
  await vi.advanceTimersByTimeAsync(30_000);
  expect(frameIds(desk)).toEqual([0]);
  // And the next roll call is one.
  void desk.rollCall();
  expect(asked).toHaveLength(2);
});

it('after the worker was stopped, nothing is shown of half a page while the rest has not been heard', async () => {
  const desk = newDesk();
  // A menu speaks first; the frame with the patient is in the middle of something.
  say(desk, 0, {});
  await vi.advanceTimersByTimeAsync(600);
  expect(shown.filter(({ page }) => page === 'read')).toEqual([]);
  say(desk, 4, NAMED);
  for (const { resolve } of asked) resolve();
  await vi.advanceTimersByTimeAsync(300);
  expect(shown.map(({ notes }) => notes)).toEqual([Object.keys(NAMED)]);
});

it('but no page is waited for longer than a second', async () => {
  const desk = newDesk();
  say(desk, 0, { M1830: '2' });
  await vi.advanceTimersByTimeAsync(1100);
  expect(shown.map(({ notes }) => notes)).toEqual([['M1830']]);
});

it('what a record says is not shown alone while the page is asked', async () => {
  const desk = newDesk();
  desk.memory = { entered: {}, record: {} } as unknown as PanelMemory;
  const called = desk.rollCall();
  void desk.answer();
  await vi.advanceTimersByTimeAsync(500);
  expect(shown.filter(({ page }) => page === 'read')).toEqual([]);
  asked[0]?.reject(new Error('Receiving end does not exist.'));
  await vi.advanceTimersByTimeAsync(1100);
  expect(await called).toBe(false);
  expect(shown.at(-1)?.page).toBe('read');
});
