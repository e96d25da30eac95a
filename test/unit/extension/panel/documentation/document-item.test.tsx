// @vitest-environment jsdom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DocumentItem } from '../../../../../extension/panel/documentation/DocumentItem.tsx';
import { type PanelActs, PanelContext } from '../../../../../extension/panel/state/context.ts';
import type { Draft } from '../../../../../extension/panel/state/entered.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

const ADDED = {
  id: 'entered-1',
  type: 'progress-note' as const,
  date: '2026-11-08',
  author: 'RN' as const,
  text: 'Seen.',
  state: 'read' as const,
};
let root: Root;
let draft: Draft;

beforeEach(() => {
  document.body.innerHTML = '<ul id="root"></ul>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  draft = { documents: [ADDED], documentsBegun: 1 };
  show();
});
afterEach(() => act(() => root.unmount()));

function show(): void {
  const type = (change: Draft): void => {
    draft = { ...draft, ...change };
  };
  const acts = { type } as unknown as PanelActs;
  const held = draft.documents?.[0] ?? ADDED;
  act(() =>
    root.render(
      <PanelContext value={{ acts, facts: [], editions: [], draft, documents: undefined }}>
        <DocumentItem id="entered-1" document={held} />
      </PanelContext>,
    ),
  );
}
const button = (name: string): HTMLButtonElement =>
  [...document.querySelectorAll('button')].find((one) => one.textContent === name) as HTMLButtonElement;
function press(name: string): void {
  act(() => button(name).click());
  show();
}
function choose(label: string, value: string): void {
  const select = [...document.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
  const field = select?.querySelector<HTMLSelectElement>('select');
  act(() => {
    if (field) field.value = value;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  show();
}

it('a document that was added is corrected where it stands: who wrote it, kind and day', () => {
  press('correct');
  choose('Who wrote it', 'MD');
  expect(draft.documents).toEqual([ADDED]);
  press('Save');
  expect(draft.documents).toEqual([{ ...ADDED, author: 'MD' }]);
  expect(document.querySelector('form')).toBeNull();
  expect(document.body.textContent).toMatch(/progress note, 8 Nov 2026, MD/);
});

it('a correction that is left changes nothing', () => {
  press('correct');
  choose('Kind of document', 'order');
  press('leave as it was');
  expect(draft.documents).toEqual([ADDED]);
  expect(document.querySelector('form')).toBeNull();
});
