import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { PanelMemory } from '../../../../extension/messages/panel.ts';

/** The engine's answer: none that matters here, only how often it is asked. */
const answerTab = vi.fn(() => ({ view: { tabId: 1, page: 'read', notes: [] }, hints: [], dismissed: [] }));
/** Kept when the tables are open, which takes a moment in a worker that just woke. */
let tables = Promise.withResolvers<{ editions: object; notes: string[] }>();

vi.mock('wxt/browser', () => ({ browser: { tabs: { get: async () => ({ url: 'https://ehr.invalid/' }) } } }));
vi.mock('../../../../extension/engine.ts', () => ({ answerTab }));
vi.mock('../../../../extension/engine/packs.ts', () => ({ tables: () => tables.promise }));
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

beforeEach(() => {
  answerTab.mockClear();
  tables = Promise.withResolvers();
});

it('works out one answer for all that changed while the tables were opened', async () => {
  const shown = vi.fn();
  const desk = new TabDesk(1, sites, shown);
  desk.memory = { record: {} } as PanelMemory;
  const answered = desk.answer();
  await desk.answer();
  await desk.answer();
  tables.resolve({ editions: {}, notes: ['of the tables'] });
  await answered;
  expect(answerTab).toHaveBeenCalledTimes(1);
  expect(shown).toHaveBeenCalledTimes(1);
  expect(shown).toHaveBeenCalledWith(expect.objectContaining({ notes: ['of the tables'] }));
});

it('answers anew what changes afterwards', async () => {
  const desk = new TabDesk(1, sites, () => {});
  desk.memory = { record: {} } as PanelMemory;
  tables.resolve({ editions: {}, notes: [] });
  await desk.answer();
  await desk.answer();
  expect(answerTab).toHaveBeenCalledTimes(2);
});
