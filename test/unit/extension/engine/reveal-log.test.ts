import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import type { PanelView } from '../../../../extension/messages/view.ts';

const held: Record<string, unknown> = {};
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: held[key] }),
        set: async (change: object) => void Object.assign(held, change),
      },
    },
  },
}));
// Files before this one may have loaded what it rests on, with a browser of their own; and those after it would get this one's.
vi.resetModules();
afterAll(() => vi.resetModules());
const { logReveal, Reveals } = await import('../../../../extension/engine/reveal-log.ts');

beforeEach(() => {
  delete held.reveals;
});

it('keeps when, whose role, which program and how many facts; nothing else', async () => {
  await logReveal({ role: 'qa', profile: 'NY-ADULT', facts: 4 });
  await logReveal({ role: 'qa', profile: 'NY-ADULT', facts: 2 });
  expect(held.reveals).toEqual([
    { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), role: 'qa', profile: 'NY-ADULT', facts: 4 },
    { at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), role: 'qa', profile: 'NY-ADULT', facts: 2 },
  ]);
});

it('keeps the latest thousand', async () => {
  held.reveals = Array.from({ length: 1000 }, (_, facts) => ({ at: 'x', role: 'qa', profile: 'WA', facts }));
  await logReveal({ role: 'coder', profile: 'WA', facts: 7 });
  const lines = held.reveals as { facts: number }[];
  expect([lines.length, lines[0]?.facts, lines.at(-1)?.facts]).toEqual([1000, 1, 7]);
});

it('writes a reveal once, however often its tab is answered, and again when it was masked in between', async () => {
  const reveals = new Reveals();
  const view = (revealed: boolean): PanelView =>
    ({ healthHome: { revealed, answer: { profile: { id: 'WA' }, evidence: [{}, {}] } } }) as unknown as PanelView;
  for (const revealed of [false, true, true, false, true]) {
    reveals.heed(view(revealed), 'qa');
    await new Promise((done) => setTimeout(done));
  }
  expect((held.reveals as { facts: number }[]).map(({ facts }) => facts)).toEqual([2, 2]);
});
