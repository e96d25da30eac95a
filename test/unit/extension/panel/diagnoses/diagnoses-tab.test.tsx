// @vitest-environment jsdom
import { act, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FromPanel, PanelMemory } from '../../../../../extension/messages/panel.ts';
import { Panel } from '../../../../../extension/panel/Panel.tsx';
import type { PanelActs } from '../../../../../extension/panel/state/context.ts';
import { PanelStore } from '../../../../../extension/panel/state/store.ts';
import { typingActs } from '../../../../../extension/panel/state/typing.ts';
import type { Role } from '../../../../../shared/role.ts';
import { SCENES, view } from '../../../../pages/panel-harness/scenes.ts';

/** The coder's two tabs, as a person uses them. */

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => {};

let root: Root;
let store: PanelStore;
let sent: FromPanel[];
let copied: string[];
let acts: PanelActs;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
  store = new PanelStore();
  sent = [];
  copied = [];
  store.connect((messages) => sent.push(...messages));
});
afterEach(() => act(() => root.unmount()));

function Stage({ role }: { role: Role }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  return <Panel state={state} role={role} service={undefined} acts={acts} />;
}

function show(scene: string, tab: string): void {
  const { events = [], role = 'coder' } = SCENES[scene] ?? {};
  acts = {
    ...typingActs(store),
    reveal: (at: { frameId: number; handle: number }) => sent.push({ kind: 'reveal', tabId: 1, ...at }),
    copy: async (text: string) => {
      copied.push(text);
      return true;
    },
    listEndpoints: async () => ({ ok: true, value: [] }),
  } as unknown as PanelActs;
  act(() => {
    store.dispatch({ kind: 'tab', tabId: 1 });
    for (const event of events) store.dispatch(event);
    root.render(<Stage role={role} />);
  });
  const found = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((each) =>
    each.textContent?.startsWith(tab),
  );
  act(() => found?.click());
}

const text = (): string => document.body.textContent ?? '';
const buttons = (name: RegExp): HTMLButtonElement[] =>
  [...document.querySelectorAll('button')].filter((each) =>
    name.test(each.getAttribute('aria-label') ?? each.textContent ?? ''),
  );
const press = (name: RegExp): void => {
  const [button] = buttons(name);
  if (!button) throw new Error(`no button ${name}`);
  act(() => button.click());
};
function type(field: HTMLTextAreaElement | HTMLSelectElement | null, value: string): void {
  if (!field) throw new Error('no field');
  act(() => {
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
const submit = (): void => {
  const form = document.querySelector('form.reason, .drop form');
  act(() => form?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })));
};
const told = (): PanelMemory | undefined => sent.filter((each) => each.kind === 'memory').at(-1)?.memory;
const codes = (): (string | null)[] =>
  [...document.querySelectorAll('.diagnosis')].map((card) => card.getAttribute('aria-label'));

describe('findings', () => {
  it('stand on the card that they concern, with rule, words, source and severity', () => {
    show('diagnoses', 'Diagnoses');
    const [first] = document.querySelectorAll('.diagnosis');
    expect(first?.textContent).toContain('CH07, CV07');
    expect(first?.textContent).toContain('coding error');
    expect(first?.textContent).toContain('OG I.C.9.a (FY2026)');
    expect(first?.textContent).toContain('query provider');
    const others = [...document.querySelectorAll('.card')].find((card) =>
      card.textContent?.startsWith('Other findings'),
    );
    expect(others?.textContent).toContain('OA13');
    expect(others?.textContent).toContain('return to clinician');
    expect(others?.textContent).not.toContain('CH07');
  });

  it('show the words of the document that they rest on, marked', () => {
    show('diagnoses', 'Diagnoses');
    for (const button of buttons(/what it rests on/)) act(() => button.click());
    for (const button of buttons(/show in the discharge summary/)) act(() => button.click());
    const marks = [...document.querySelectorAll('.evidence mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(['acute on chronic diastolic heart failure']);
  });

  it('lead to the field on the page', () => {
    show('diagnoses', 'Diagnoses');
    for (const button of buttons(/what it rests on/)) act(() => button.click());
    press(/show M1860/);
    expect(sent.at(-1)).toMatchObject({ kind: 'reveal', frameId: 4 });
  });

  it('print what the agency’s policy changed, with its reason', () => {
    show('diagnoses', 'Diagnoses');
    expect(text()).toContain(
      'Agency policy: “likely inconsistent” instead of “coding error”. Reason: Our EHR prints COPD in two lists',
    );
    expect(text()).toContain('CV04 by agency policy: both codes are wanted by our auditors');
    expect(text()).toContain('CV26 for this patient: stage is in the paper chart');
  });

  it('say how many ask to add, to remove and to replace a code', () => {
    show('diagnoses', 'Diagnoses');
    expect(text()).toContain('to add 1 code, to remove 1 code and to replace 1 code');
  });
});

describe('dismissing', () => {
  it('asks for a reason, does nothing without one, and tells the worker with one', () => {
    show('diagnoses', 'Diagnoses');
    press(/dismiss, with reason: CV10/);
    const before = sent.length;
    submit();
    expect(text()).toContain('A reason is needed.');
    expect(sent.length).toBe(before);
    type(document.querySelector('form.reason textarea'), 'The second line goes when the plan is locked.');
    submit();
    expect(told()?.dismissed?.['CV10:J44.9']).toEqual({ reason: 'The second line goes when the plan is locked.' });
    expect(document.querySelector('form.reason')).toBeNull();
    expect(document.querySelector('[role=status].sr-only')?.textContent).toContain('dismissed');
  });

  it('is never done for several at once, and nothing is filled in', () => {
    show('diagnoses', 'Diagnoses');
    expect(buttons(/\ball\b/i)).toEqual([]);
    const dismiss = buttons(/dismiss, with reason/);
    expect(dismiss.length).toBe(6);
    for (const button of dismiss) act(() => button.click());
    const areas = [...document.querySelectorAll<HTMLTextAreaElement>('form.reason textarea')];
    expect(areas.map(({ value }) => value)).toEqual(['', '', '', '', '', '']);
  });

  it('can be taken back from the list', () => {
    show('diagnoses', 'Diagnoses');
    expect(text()).toContain('dismissed: The referral says heart failure; it is on paper.');
    press(/take back/);
    expect(told()?.dismissed).toBeUndefined();
  });

  it('keeps what is half typed', () => {
    show('diagnoses-typing', 'Diagnoses');
    act(() => store.dispatch({ kind: 'silence' }));
    act(() => {
      for (const event of SCENES.diagnoses?.events.slice(0, 1) ?? []) store.dispatch(event);
    });
    // The tab that was looked at is in front again, too.
    expect(document.querySelector<HTMLTextAreaElement>('form.reason textarea')?.value).toBe('two lungs, ');
  });
});

describe('what documents say beyond the list', () => {
  it('stands with its words marked, can only be dismissed, and counts as a code to add', () => {
    show('diagnoses', 'Diagnoses');
    const card = [...document.querySelectorAll('.card')].find((each) => each.textContent?.startsWith('In documents'));
    expect(card?.textContent).toContain('R06.01 Orthopnea');
    expect(card?.textContent).toContain('query provider');
    const opens = [...(card?.querySelectorAll('button') ?? [])];
    expect([...new Set(opens.map((each) => each.textContent))]).toEqual([
      'show in the discharge summary',
      'dismiss, with reason',
    ]);
    act(() => opens[0]?.click());
    expect(card?.querySelector('mark')?.textContent).toBe('orthopnea');
    expect(text()).toContain('to add 1 code');
    press(/dismiss, with reason: R06\.01/);
    type(document.querySelector('form.reason textarea'), 'A symptom of the heart failure.');
    submit();
    expect(told()?.dismissed?.['R06.01:1f2e3d4c']).toEqual({ reason: 'A symptom of the heart failure.' });
    expect(text()).toContain('to add 0 codes');
    expect(text()).toContain('R06.01 Orthopnea');
    press(/^take back: R06\.01 Orthopnea/);
    expect(text()).toContain('to add 1 code');
  });
});

describe('another order', () => {
  it('is looked at by keyboard: checked at once, read out, and never sent anywhere', () => {
    show('diagnoses', 'Diagnoses');
    const before = sent.length;
    press(/move I50.32 down/);
    expect(codes().slice(0, 2)).toEqual(['I11.0', 'I50.32']);
    expect(text()).toContain('Another order, only looked at here.');
    expect(document.querySelector('[role=status].sr-only')?.textContent).toMatch(
      /I50\.32 is 2 of 5\. .*legal.*The page is not changed/,
    );
    expect(document.activeElement?.getAttribute('aria-label')).toBe('move I50.32 down');
    press(/back to the chart/);
    expect(codes()[0]).toBe('I50.32');
    expect(sent.length).toBe(before);
  });

  it('the nearest legal one can be looked at', () => {
    show('diagnoses', 'Diagnoses');
    expect(text()).toContain('Nearest legal order: I11.0, I50.32, J44.9, J44.9, Z99.81. It moves I50.32');
    expect(text()).toContain(
      'It makes I11.0 the primary (M1021): whether home care is given for that, the order cannot tell.',
    );
    press(/look at that order/);
    expect(codes()).toEqual(['I11.0', 'I50.32', 'J44.9', 'J44.9', 'Z99.81']);
  });

  it('where the chart states none, breaks nothing: what binds is said, and no order is called wrong', () => {
    show('diagnoses-unordered', 'Diagnoses');
    expect(text()).toContain('Nothing states the order of these diagnoses, so none is judged.');
    expect(text()).not.toMatch(/not legal|not so in this order|Nearest legal order|1 primary|the other way round/);
    expect(text()).toContain('their order is bound');
    // An order that someone looks at is one.
    press(/move J44.9 up/);
    expect(text()).toContain('This order is not legal: I11.0 goes before I50.32.');
  });

  it('says between two cards what binds them, and nothing where nothing does', () => {
    show('diagnoses', 'Diagnoses');
    const between = [...document.querySelectorAll('.sequence-card')].map(
      (card) => card.querySelector('.between')?.textContent,
    );
    expect(between).toEqual(['the other way round', undefined, undefined, undefined, undefined]);
  });
});

describe('the coded list', () => {
  it('goes to the clipboard, and that is read out', async () => {
    show('diagnoses', 'Diagnoses');
    await act(async () => buttons(/Copy coded list with rationale/)[0]?.click());
    expect(copied).toHaveLength(1);
    expect(copied[0]).toContain('1. I50.32');
    expect(document.querySelector('.copy-list [role=status]')?.textContent).toMatch(/^Copied: 5 codes/);
  });
});

describe('documents', () => {
  it('are listed with what was looked for, and a scan is never "not found"', () => {
    show('documentation', 'Documentation');
    const lines = [...document.querySelectorAll('.check-line')].map((line) =>
      line.textContent?.replace(/\s+/g, ' ').trim(),
    );
    expect(lines).toContain('Face-to-face encounter note attached, unreadable');
    expect(lines).toContain('Discharge summary found');
    expect(lines).toContain('Plan of care looked for, not found');
    expect(lines).toContain('Criterion one: device, transport, another person, or contraindicated found');
    expect(lines).toContain('Criterion two: considerable and taxing effort looked for, not found');
    expect(lines).toContain('DC13 Visit note: symptom, response, follow-up not looked for');
    expect(lines).toContain('EL05 Skilled need for each discipline, measurable goals looked for, not found');
  });

  it('are shown where an element stands, with its words; one that was looked through as a whole has none marked', () => {
    show('documentation', 'Documentation');
    press(/^where it stands/);
    press(/^where it was looked for/);
    for (const button of buttons(/show in the discharge summary/)) act(() => button.click());
    const texts = [...document.querySelectorAll('.elements .document-text')];
    expect(texts).toHaveLength(2);
    expect(texts.map((each) => [...each.querySelectorAll('mark')].map((mark) => mark.textContent))).toEqual([
      ['home oxygen'],
      [],
    ]);
  });

  it('that are pasted go to the worker with kind, date and author, once they have a kind', () => {
    show('diagnoses', 'Documentation');
    const held = told()?.documents?.length ?? 0;
    press(/Paste a document/);
    type(document.querySelector('.drop textarea'), 'Seen 8 Nov for CHF.');
    submit();
    expect(text()).toContain('Choose what kind of document it is.');
    expect(told()?.documents?.length ?? 0).toBe(held);
    type(document.querySelector('.drop select'), 'face-to-face');
    submit();
    expect(told()?.documents?.at(-1)).toEqual({
      id: expect.stringMatching(/^entered-/),
      type: 'face-to-face',
      text: 'Seen 8 Nov for CHF.',
      state: 'read',
    });
    expect(document.querySelector('.drop textarea')).toBeNull();
  });

  it('that were added can be removed; those of the record cannot', () => {
    show('documentation', 'Documentation');
    expect(buttons(/^remove: /)).toHaveLength(2);
    press(/^remove: discharge summary/);
    expect(told()?.documents?.map(({ id }) => id)).toEqual(['entered-2']);
  });
});

describe('notes of the page', () => {
  const question = {
    key: 'q1',
    kind: 'query-provider',
    say: 'Whose words are these?',
    spans: [
      { doc: 'n', start: 0, end: 4, text: 'left' },
      { doc: 'n', start: 9, end: 18, text: 'weak side' },
    ],
  };
  const notes = ['PT evaluation', 'OT evaluation'].map((label, field) => ({
    frameId: 0,
    field,
    label,
    read: { suggestions: [], questions: [question] },
  }));

  it('with questions of one kind each make no two landmarks of one name, and words from two places stand apart', () => {
    show('diagnoses', 'Diagnoses');
    act(() => store.dispatch(view({ pageNotes: notes as never })));
    const names = [...document.querySelectorAll('section[aria-label]')].map((each) => each.getAttribute('aria-label'));
    expect(names).toEqual([...new Set(names)]);
    expect(document.body.textContent).toContain('“left” … “weak side”');
    expect(document.body.textContent?.match(/query provider/g)?.length).toBeGreaterThanOrEqual(2);
  });
});
