// @vitest-environment jsdom
import { act, useSyncExternalStore } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelView } from '../../../../extension/messages/view.ts';
import { Panel } from '../../../../extension/panel/Panel.tsx';
import type { PanelActs } from '../../../../extension/panel/state/context.ts';
import { PanelStore } from '../../../../extension/panel/state/store.ts';
import { typingActs } from '../../../../extension/panel/state/typing.ts';
import { yes } from '../../../pages/panel-harness/groupings.ts';
import { SCENES } from '../../../pages/panel-harness/scenes.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
// Mantine asks for the colour scheme; jsdom has no media.
window.matchMedia = (query) =>
  ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }) as unknown as MediaQueryList;
Element.prototype.scrollIntoView = () => {};

let root: Root;
let store: PanelStore;
let sent: unknown[];
let acts: PanelActs;

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  const element = document.getElementById('root');
  if (!element) throw new Error('no root');
  root = createRoot(element);
  store = new PanelStore();
  sent = [];
  store.connect((messages) => sent.push(...messages));
});
afterEach(() => {
  act(() => root.unmount());
  vi.useRealTimers();
});

function Stage({ scene }: { scene: string }) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const { role = 'clinician', service } = SCENES[scene] ?? {};
  return <Panel state={state} role={role} service={service && 'http://127.0.0.1:8787'} acts={acts} />;
}

/** Renders a scene and returns what a person reads. */
function show(scene: string): string {
  const { events = [], service } = SCENES[scene] ?? {};
  acts = {
    reveal: (at) => sent.push({ kind: 'reveal', ...at }),
    revealNote: (at) => sent.push({ kind: 'reveal-note', ...at }),
    add: (key) => sent.push({ kind: 'add', key }),
    ...typingActs(store),
    copy: async (text) => {
      sent.push({ kind: 'copy', text });
      return true;
    },
    enableSite: ({ origin }) => sent.push({ kind: 'enable', origin }),
    disableSite: ({ origin }) => sent.push({ kind: 'disable', origin }),
    setMarks: (_site, on) => sent.push({ kind: 'marks', on }),
    listEndpoints: async () => service?.endpoints ?? { ok: true, value: ['ehr'] },
    findPatients: async (query) => {
      sent.push({ kind: 'find', query });
      return service?.patients ?? { ok: true, value: { patients: [], more: false } };
    },
    loadRecord: async (patient) => {
      sent.push({ kind: 'load', patient });
      return { ok: true, value: null };
    },
    readPdf: async () => ({ ok: false, say: 'No Lintel service is set.' }),
    loadOasis: async () => ({ ok: true, value: undefined }),
    dropRecord: () => store.dispatch({ kind: 'drop-record' }),
    lookUp: async () => undefined,
    openOptions: () => sent.push({ kind: 'options' }),
  };
  act(() => {
    store.dispatch({ kind: 'tab', tabId: 1 });
    for (const event of events) store.dispatch(event);
    root.render(<Stage scene={scene} />);
  });
  return text();
}

const text = (): string => (document.body.textContent ?? '').trim();
const button = (name: string | RegExp): HTMLButtonElement => {
  const found = [...document.querySelectorAll('button')].find((each) => {
    const label = each.getAttribute('aria-label') ?? each.textContent ?? '';
    return typeof name === 'string' ? label === name : name.test(label);
  });
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const click = (element: HTMLElement): void => act(() => element.click());
const labelled = (label: string): HTMLInputElement => {
  const found = [...document.querySelectorAll('label')].find((each) => each.textContent?.includes(label));
  const input = found?.querySelector('input, select');
  if (!input) throw new Error(`no field ${label}`);
  return input as HTMLInputElement;
};
/** Types as a person does: through the element's own setter, then the event that React listens to. */
function type(input: HTMLInputElement | HTMLSelectElement, value: string): void {
  const prototype = Object.getPrototypeOf(input);
  act(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(input, value);
    input.dispatchEvent(new Event(input instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
}
/** The view of a scene, to send again changed. */
function viewOf(scene: string): PanelView {
  const event = SCENES[scene]?.events.find((each) => each.kind === 'view');
  if (event?.kind !== 'view') throw new Error(`no view in ${scene}`);
  return event.view;
}
const send = (view: PanelView): void => act(() => store.dispatch({ kind: 'view', view }));

describe('beside the grouping', () => {
  it('says what is not final at its position, what was assumed below, and everything of a part where it opens', () => {
    const seen = show('remarks');
    expect(seen).toContain('before exclusion, not final');
    expect(seen).toContain('The payer is not given: Medicare fee-for-service is assumed.');
    expect(seen).not.toContain('emergency visit');
    click(button('not settled, or assumed'));
    expect(text()).toContain('An emergency visit is no inpatient stay.');
    click(button(/^Position 4/));
    expect(text()).toContain('No public document of CMS settles:');
  });

  it('a clinician is told none of it', () => {
    const view = viewOf('remarks');
    show('clinician');
    send({ ...view, role: 'clinician' });
    expect(text()).not.toMatch(/not final|not settled|assumed\./);
  });

  it('says that a field is on a part of the page that is not shown, at the button that asked', () => {
    show('determined');
    const [asked] = [
      ...document.querySelectorAll<HTMLButtonElement>('.codes button.show, .diagnoses button.show, button.show'),
    ];
    if (!asked) throw new Error('nothing to show');
    click(asked);
    const [reveal] = sent.filter((each) => (each as { kind: string }).kind === 'reveal') as {
      frameId: number;
      handle: number;
    }[];
    if (!reveal) throw new Error('nothing was asked');
    expect(text()).not.toContain('not shown');
    act(() => store.dispatch({ kind: 'unshown', tabId: 1, frameId: reveal.frameId, handle: reveal.handle }));
    expect(document.querySelectorAll('.unshown').length).toBe(1);
    expect(document.querySelector('.unshown')?.getAttribute('role')).toBe('status');
    act(() => store.dispatch({ kind: 'reveal' }));
    expect(document.querySelectorAll('.unshown').length).toBe(0);
  });
});

describe('what each role sees', () => {
  it('a clinician sees codes and conflicts, and nothing of grouping, even if a grouping came', () => {
    const read = show('clinician-leak');
    expect(read).toContain('I50.32');
    expect(read).toContain('valid on 10 Nov 2026');
    expect(document.querySelector('[role="tab"]')).toBeNull();
    expect(read).not.toMatch(/HIPPS|2HB21|MMTA|points|Grouping|weight|LUPA|comorbidity|grouper|rates/i);
  });

  it('a view that was made for another role is not shown at all', () => {
    show('clinician');
    send({ ...viewOf('determined'), role: 'coder' });
    expect(text()).toBe('LintelReading…');
    send({ ...viewOf('clinician'), role: 'clinician' });
    expect(text()).toContain('I50');
  });

  it('a coder sees the Grouping and Diagnoses tabs, and neither weight nor threshold of visits', () => {
    const read = show('determined');
    expect([...document.querySelectorAll('[role="tab"]')].map((tab) => tab.textContent)).toEqual([
      'Grouping',
      'Diagnoses 0',
      'Documentation',
    ]);
    expect(read).toContain('2HB21');
    expect(read).not.toMatch(/weight|LUPA|1\.0804/i);
  });

  it('a finding says what, how grave, whose act, the words it rests on, its source, and its facts', () => {
    show('determined');
    const before = viewOf('determined');
    if (!before.classification) throw new Error('the scene has no classification');
    const at = [
      { what: 'diagnosis', value: 'L89.623', at: { kind: 'record', path: '/secondary/1' } as const },
    ] as const;
    const finding = {
      rule: 'OA10',
      name: 'pressure-ulcers-disagree',
      version: 1,
      severity: 'error',
      say: 'L89.623 names one ulcer of stage 3; M1311 C1 counts none.',
      cite: ['project: OA10'],
      at,
      key: 'OA10:L89.623',
      act: 'return-to-clinician',
      quote: 'Number of Stage 3 pressure ulcers',
    } as const;
    send({ ...before, classification: { ...before.classification, findings: [finding] } });
    click(button(/^Diagnoses/));
    const read = text();
    for (const words of [
      'OA10',
      'coding error · return to clinician',
      finding.say,
      finding.quote,
      'Lintel’s own rule',
    ]) {
      expect(read).toContain(words);
    }
    click(button('what it rests on'));
    expect(text()).toContain('/secondary/1');
  });

  it('a manager sees weight and LUPA threshold only while the locked list and answers stand', () => {
    expect(show('manager')).not.toContain('1.0804');
    click(button('Lock the diagnosis list'));
    expect(text()).toContain('Case-mix weight: 1.0804');
    expect(text()).toContain('LUPA threshold: 4 visits');
    expect(text()).toContain('Visits follow patient need.');
    // The same view again changes nothing; a changed answer clears the figures.
    send(viewOf('manager'));
    expect(text()).toContain('1.0804');
    const changed = viewOf('manager');
    const chart = changed.chart && { ...changed.chart, oasis: { ...changed.chart.oasis, M1860: '4' } };
    send({ ...changed, ...(chart ? { chart } : {}) });
    expect(text()).not.toContain('1.0804');
    expect(text()).toContain('has changed since it was locked');
  });

  it('nobody sees an amount', () => {
    for (const scene of Object.keys(SCENES)) {
      const read = show(scene);
      expect(read, scene).not.toMatch(/\$|payment|reimburs/i);
      act(() => root.render(null));
    }
  });
});

describe('the header', () => {
  it('names patient, sex, birth date, period, payer and how page and record agree', () => {
    const read = show('determined');
    expect(document.querySelector('h1')?.textContent).toBe('Alvarez, Joan · F · born 12 Mar 1947');
    expect(read).toContain('MRN agrees');
    expect(read).toContain('30-day period 1 (10 Nov – 9 Dec 2026), cert 10 Nov – 8 Jan 2027 · Medicare FFS');
    expect(read).toContain('what I read (20)');
  });

  it('shows both patients’ identifiers where they differ, and says that nothing is merged', () => {
    const read = show('differs');
    expect(read).toContain('Page and record differ: MRN differs. Nothing is merged');
    for (const shown of ['004417', '004471', '12 Mar 1947', '3 Dec 1974', '1EG4TE5MK73']) expect(read).toContain(shown);
  });

  it('lists every fact and where it was read, and leads to the field', () => {
    show('determined');
    click(button(/what I read/));
    expect(text()).toContain('M0090 Completed: 11 Nov 2026 page, work frame');
    expect(text()).toContain('blank');
    click(button('show M0090 Completed on the page'));
    expect(sent).toContainEqual({ kind: 'reveal', frameId: 4, handle: 3 });
  });

  it('says which tables decided', () => {
    expect(show('determined')).toContain('grouper v07.2.26 · FY2027 codes · CY2026 rates');
  });
});

describe('open parts', () => {
  it('each position opens to its evidence, and to what would settle it', () => {
    show('partly');
    click(button(/^Position 1/));
    const detail = document.querySelector('.position-detail:not([hidden])')?.textContent ?? '';
    expect(detail).toContain('Admission source: institutional');
    expect(detail).toContain('Encounter/e17');
    expect(detail).toContain('Timing: not determined');
    expect(detail).toContain('Check HETS/CWF');
    click(button(/^Position 1/));
    expect(document.querySelector('.position-detail:not([hidden])')).toBeNull();
  });

  it('a refused principal says RTP, the return code and its flag', () => {
    const read = show('refused');
    expect(read).toContain('Clinical group in doubt: would be returned to provider (RTP)');
    expect(read).toContain('return code 03, validity flag 01');
    expect(read).not.toContain('00000');
    // A group that a contractor would refuse is nothing that a person may confirm here.
    expect(read).not.toContain('Clinical group, confirmed');
  });

  it('a missing item leaves the total open', () => {
    const read = show('partly');
    expect(read).toContain('Functional impairment level · points open');
    expect(read).toContain('A total needs all eight items; 7 of them can be scored.');
    expect(read).toContain('M1033 Risk for hospitalization · 3 of 7 scored; 4 needed');
  });

  it('compares the EHR’s own HIPPS position by position', () => {
    show('partly');
    const rows = [...document.querySelectorAll('.compared tbody tr')].map((row) =>
      [...row.children].map((c) => c.textContent),
    );
    expect(rows).toEqual([
      ['1', '2', '2 · 4', 'open here'],
      ['2', 'H', 'H', 'same'],
      ['3', 'C', 'B', 'different'],
      ['4', '3', '–', 'not determined here'],
      ['5', '1', '1', 'same'],
    ]);
  });
});

describe('facts that a person states', () => {
  it('go to the worker once they are whole, and can be taken back', () => {
    show('partly');
    click(labelled('the last one ended on'));
    expect(text()).toContain('Not entered yet');
    type(labelled('Last day of that period'), '2026-09-03');
    expect(text()).toContain('Entered by you.');
    expect(sent.at(-1)).toMatchObject({ kind: 'memory', memory: { entered: { '/previousPeriodEnd': '2026-09-03' } } });
    click(button('take back'));
    expect(sent.at(-1)).toMatchObject({ kind: 'memory', memory: { entered: {} } });
  });

  it('survive live updates, focus and all', () => {
    show('partly');
    click(labelled('the last one ended on'));
    const field = labelled('Last day of that period');
    type(field, '2026-09-03');
    field.focus();
    for (let i = 0; i < 5; i++) send({ ...viewOf('partly'), notes: [`update ${i}`] });
    expect(labelled('Last day of that period')).toBe(field);
    expect(field.value).toBe('2026-09-03');
    expect(document.activeElement).toBe(field);
  });

  it('are gone, with everything else, when the patient changes', () => {
    show('partly');
    click(labelled('none found'));
    send({
      ...viewOf('partly'),
      match: { state: 'page-only', say: 'from the page', page: { name: 'Okafor, Ruth', mrn: '004471' } },
    });
    expect(text()).toBe('LintelReading…');
    expect(sent.at(-1)).toMatchObject({ kind: 'memory', memory: { entered: {} } });
  });

  it('a confirmed group is offered where no table decides', () => {
    show('partly');
    type(labelled('As your grouper gave it'), '3');
    expect(sent.at(-1)).toMatchObject({ kind: 'memory', memory: { entered: { '/confirmed/comorbidity': '3' } } });
  });
});

describe('diagnoses', () => {
  it('a code that stands in M1021 and in the plan of care is one line', () => {
    show('determined');
    const again = viewOf('determined');
    const codes = [
      ...(again.codes ?? []),
      ...(again.codes ?? []).map((code, i) => ({ ...code, position: `plan of care ${i + 1}` })),
    ];
    send({ ...again, codes });
    const lines = [...document.querySelectorAll('.codes li h3')].map((line) => line.textContent);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toContain('M1021, plan of care 1 I50.32');
  });

  it('of many codes, those with no part in the grouping fold, and what holds for most is said once', () => {
    show('determined');
    const again = viewOf('determined');
    const [first] = again.codes ?? [];
    if (!first) throw new Error('no code');
    const codes = Array.from({ length: 9 }, (_, i) => ({
      ...first,
      code: `Z79.${i}`,
      position: `${i + 1}`,
      facts:
        i === 8
          ? ['not an ICD-10-CM code']
          : ['valid on 10 Nov 2026', ...(i === 4 ? ['comorbidity subgroup Heart 11'] : [])],
      say: i === 8 ? ['Codes written alike: Z79.82.'] : [],
    }));
    send({ ...again, codes });
    const lines = [...document.querySelectorAll('.codes li h3')].map((line) => line.textContent?.split(' ')[1]);
    expect(lines).toEqual(['Z79.0', 'Z79.4', 'Z79.8']);
    expect(text()).toContain('6 more codes');
    expect(text().split('valid on 10 Nov 2026')).toHaveLength(2);
    expect(text()).toContain('valid on 10 Nov 2026 unless said otherwise');
  });

  it('codes that nobody checked are listed and said to be unchecked, never called absent', () => {
    show('determined');
    send({ ...viewOf('determined'), codes: [] });
    expect(text()).toContain('I50.32');
    expect(text()).toContain('not checked');
    expect(text()).not.toContain('No diagnosis code was read');
  });
});

describe('the panel when there is little to show', () => {
  it('is blank between two patients', () => {
    show('determined');
    act(() => store.dispatch({ kind: 'navigated', tabId: 1 }));
    expect(text()).toBe('LintelReading…');
    expect(document.querySelector('[aria-busy="true"]')).not.toBeNull();
  });

  it('says that nothing was read, and that the site is off', () => {
    expect(show('nothing')).toContain('Nothing on this page that Lintel reads');
    act(() => root.render(null));
    expect(show('off')).toContain('Lintel is off on this site');
    click(button('Enable on https://ehr.example.org'));
    expect(sent).toContainEqual({ kind: 'enable', origin: 'https://ehr.example.org' });
  });

  it('can be turned off on the site, and its marks hidden', () => {
    show('determined');
    click(button('hide marks on the page'));
    click(button('turn off here'));
    expect(sent).toContainEqual({ kind: 'marks', on: false });
    expect(sent).toContainEqual({ kind: 'disable', origin: 'https://ehr.example.org' });
  });

  it('a stopped service is one line, and the grouping stays', async () => {
    show('stopped');
    click(button('load a record'));
    await act(async () => {});
    expect(text()).toContain('The Lintel service does not answer.');
    expect(text()).toContain('2HB21');
  });
});

describe('the patient picker', () => {
  it('searches by name, MRN and birth date, and loads the one that is chosen', async () => {
    show('found');
    click(button('load a record'));
    await act(async () => {});
    type(labelled('Name'), ' Alv ');
    type(labelled('FHIR server'), 'north');
    await act(async () => button('Search').click());
    expect(sent).toContainEqual({ kind: 'find', query: { name: 'Alv', endpoint: 'north' } });
    expect(text()).toContain('The first 2 found');
    await act(async () => button(/Alvarez, Juana M/).click());
    expect(sent).toContainEqual({ kind: 'load', patient: { id: 'p2', endpoint: 'north' } });
  });

  it('asks nothing when nothing was typed, and says what to type', async () => {
    show('found');
    click(button('load a record'));
    await act(async () => button('Search').click());
    expect(sent.filter((each) => (each as { kind: string }).kind === 'find')).toEqual([]);
    expect(text()).toContain('Type a name, an MRN or a birth date first.');
  });
});

describe('changed positions', () => {
  it('are read out once, after a pause, and not at the first reading', () => {
    vi.useFakeTimers();
    show('determined');
    act(() => void vi.advanceTimersByTime(2000));
    const status = document.querySelector('.sr-only[role="status"]');
    expect(status?.textContent).toBe('');
    const changed = viewOf('determined');
    const grouping = changed.classification?.grouping;
    if (!changed.classification || !grouping) throw new Error('the scene has a grouping');
    const withLevel = (level: 'A' | 'C'): PanelView => ({
      ...changed,
      classification: {
        ...changed.classification,
        ...changed.classification,
        grouping: { ...grouping, functionalLevel: yes(level, []) },
      } as PanelView['classification'] & object,
    });
    send(withLevel('A'));
    act(() => void vi.advanceTimersByTime(200));
    send(withLevel('C'));
    act(() => void vi.advanceTimersByTime(2000));
    expect(status?.textContent).toBe('Position 3 is now C, Functional impairment level: High.');
  });
});
