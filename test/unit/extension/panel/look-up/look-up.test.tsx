// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { LookUpAnswer, LookUpAsked } from '../../../../../extension/messages/look-up.ts';
import { LookUp } from '../../../../../extension/panel/look-up/LookUp.tsx';
import { type PanelActs, PanelContext } from '../../../../../extension/panel/state/context.ts';
import type { CodeAnswer } from '../../../../../shared/pdgm/code-answer.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
Element.prototype.scrollIntoView = () => {};

let root: Root;
let asked: LookUpAsked[];
/** Answers that are held back until a test lets them go, in the order of the questions. */
let waiting: ((answer: LookUpAnswer | undefined) => void)[];

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  asked = [];
  waiting = [];
});
afterEach(() => act(() => root.unmount()));

function show(from?: string): void {
  const acts = {
    lookUp: (question: LookUpAsked) => {
      asked.push(question);
      return new Promise<LookUpAnswer | undefined>((answer) => waiting.push(answer));
    },
  } as PanelActs;
  const shown = { acts, facts: [], editions: [], draft: {} as never, documents: undefined };
  act(() =>
    root.render(
      <PanelContext value={shown}>
        <LookUp from={from} />
      </PanelContext>,
    ),
  );
  act(() => document.querySelector('button')?.click());
}

const field = (): HTMLInputElement => document.querySelector('[role=combobox]') as HTMLInputElement;
const text = (): string => document.body.textContent ?? '';
const pause = (): Promise<void> => act(() => new Promise<void>((done) => setTimeout(done, 90)));
async function type(value: string): Promise<void> {
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field(), value);
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pause();
}
const press = (key: string): void =>
  act(() => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })));
const answer = (n: number, value: LookUpAnswer | undefined): Promise<void> => act(async () => waiting[n]?.(value));
const found = (...codes: string[]): LookUpAnswer => ({
  kind: 'codes-found',
  date: '2026-11-10',
  codes: 'FY2027 codes',
  found: codes.map((code) => ({ code, valid: true, title: `title of ${code}` })),
});
const described = (code: string, more: Partial<CodeAnswer> = {}): LookUpAnswer => ({
  kind: 'code-described',
  answer: {
    code,
    date: '2026-11-10',
    status: 'valid',
    hierarchy: [],
    externalCause: false,
    notes: [],
    editions: [],
    ...more,
  },
});

it('asks on the chart’s From date, and says so', async () => {
  show('2026-11-10');
  await type('heart failure');
  expect(asked).toEqual([{ kind: 'search-codes', text: 'heart failure', date: '2026-11-10' }]);
  await answer(0, found('I50.9', 'I50.1'));
  press('ArrowDown');
  press('ArrowDown');
  press('Enter');
  expect(asked[1]).toEqual({ kind: 'describe-code', code: 'I50.1', date: '2026-11-10' });
  await answer(1, described('I50.1'));
  expect(text()).toContain('on the From date, 10 Nov 2026');
});

it('without a From date asks for the newest codes, and says that none was read', async () => {
  show();
  await type('I50.9');
  expect(asked).toEqual([{ kind: 'search-codes', text: 'I50.9' }]);
  press('Enter');
  // Enter came before the answer: the first of it is taken.
  expect(asked).toHaveLength(1);
  await answer(0, found('I50.9', 'I50.90'));
  expect(asked[1]).toEqual({ kind: 'describe-code', code: 'I50.9' });
  await answer(1, described('I50.9'));
  expect(text()).toContain('no From date is read');
});

it('shows the list of what stands in the field, whichever answer comes last', async () => {
  show();
  await type('heart');
  await type('heart failure');
  await answer(1, found('I50.9'));
  await answer(0, found('I51.9'));
  expect(text()).toContain('I50.9');
  expect(text()).not.toContain('I51.9');
});

it('shows the code that was chosen last, whichever answer comes last', async () => {
  show();
  await type('heart');
  await answer(0, found('I50.9', 'I51.9'));
  press('Enter');
  await type('hearts');
  await answer(2, found('I51.9'));
  press('Enter');
  await answer(3, described('I51.9'));
  await answer(1, described('I50.9'));
  expect(document.querySelector('article')?.getAttribute('aria-label')).toBe('I51.9');
});

it('says what it does not know: no answer, no codes of that day, not determined', async () => {
  show('2035-01-01');
  await type('heart');
  await answer(0, { kind: 'not-loaded', date: '2035-01-01' });
  expect(text()).toContain('No ICD-10-CM codes are loaded for 1 Jan 2035.');
  await type('hearts');
  await answer(1, undefined);
  expect(text()).toContain('No answer came.');
  press('Enter');
  await answer(
    2,
    described('E11.40', { primary: { say: 'The tables that are loaded do not give its clinical group.' } }),
  );
  expect(text()).toContain('Whether it can be primary (M1021) is not determined.');
  expect(text()).not.toContain('Clinical group as primary');
});

it('a code that left the list: nothing is invented in its place', async () => {
  show();
  await type('Z99.99');
  await answer(0, found());
  press('Enter');
  await answer(1, described('Z99.99', { status: 'no-longer', lastValid: '2025-09-30', children: [] }));
  expect(text()).toContain('No longer valid: last day 30 Sep 2025');
  expect(text()).toContain('What took its place is not stated in the lists');
});
