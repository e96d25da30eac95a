import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PatientShown } from '../../../../../extension/messages/view.ts';
import { memoryOf, type PanelEvent } from '../../../../../extension/panel/state/state.ts';
import { draftShown, recordShown } from '../../../../../extension/panel/state/tab-memory.ts';
import type { Chart } from '../../../../../shared/chart/chart.ts';
import { joan, Played, ruth, seen, view } from './played.ts';

function chartOf(family: string, given: string, birthDate: string, mrn: string): Chart {
  return {
    chart: 1,
    patient: { family, given, birthDate, identifiers: [{ type: 'MRN', value: mrn }] },
    diagnoses: [],
    oasis: {},
    looked: [],
    conflicts: [],
    sources: {},
  };
}

describe('nothing of patient A shows on patient B', () => {
  it('a change of tab blanks the panel at once', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 }, { kind: 'view', view: view(joan) });
    expect(played.state.view?.match.page).toEqual(joan);
    played.play({ kind: 'tab', tabId: 2 });
    expect(played.state.view).toBeUndefined();
    // A late view of the tab that went away is not shown.
    played.play({ kind: 'view', view: view(joan, undefined, 1) });
    expect(played.state.view).toBeUndefined();
    expect(played.sent).toContainEqual({ kind: 'attach', tabId: 2 });
  });

  it('a navigation blanks the panel, and a view made before it is not shown', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none' } });
    const old = played.told().version ?? 0;
    played.play({ kind: 'navigated', tabId: 1 });
    expect(played.state.view).toBeUndefined();
    played.play({ kind: 'view', view: view(joan, old) });
    expect(played.state.view).toBeUndefined();
  });

  it('a navigation asks for a new view even where nothing was typed', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 }, { kind: 'view', view: view(joan) });
    const before = played.sent.length;
    played.play({ kind: 'navigated', tabId: 1 });
    expect(played.sent.slice(before)).toMatchObject([{ kind: 'memory', tabId: 1 }]);
    played.play(seen(played, joan));
    expect(played.state.view).toBeDefined();
    // A tab that nobody looks at and that holds nothing is nobody's business.
    played.play({ kind: 'navigated', tabId: 7 });
    expect(played.state.tabs[7]).toBeUndefined();
  });

  it('what was typed for one patient is never handed over for another', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none', clinicalGroup: 'H' } });
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': null, '/confirmed/clinicalGroup': 'H' });
    // The page turns to Ruth without a navigation; this view was still made with Joan's facts.
    played.play(seen(played, ruth));
    expect(played.state.view).toBeUndefined();
    expect(played.told().entered).toEqual({});
    played.play(seen(played, ruth));
    expect(played.state.view?.match.page).toEqual(ruth);
    expect(draftShown(memoryOf(played.state))).toEqual({});
    // And it does not come back: the patient change cleared it.
    played.play(seen(played, joan));
    expect(played.told().entered).toEqual({});
  });

  it('while the page names nobody, the facts of a named patient wait, and are back with that patient', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none' } });
    played.play({ kind: 'navigated', tabId: 1 });
    expect(played.told().entered).toEqual({});
    played.play(seen(played, undefined));
    expect(played.told().entered).toEqual({});
    expect(draftShown(memoryOf(played.state))).toEqual({});
    played.play(seen(played, joan), seen(played, joan));
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': null });
    expect(played.told().patient).toEqual(joan);
  });

  it('typing while the page names nobody does not touch the waiting facts', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { clinicalGroup: 'H' } });
    played.play({ kind: 'navigated', tabId: 1 }, seen(played, undefined), {
      kind: 'draft',
      change: { previous: 'none' },
    });
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': null });
    expect(played.told().patient).toBeUndefined();
  });

  it('a page whose frames load one after another loses nothing and mixes nothing', () => {
    const half: PatientShown = { name: 'Alvarez, Joan' };
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none' } });
    played.play({ kind: 'navigated', tabId: 1 });
    // A name alone could be anybody of that name: the facts wait.
    played.play(seen(played, half));
    expect(played.told().entered).toEqual({});
    expect(draftShown(memoryOf(played.state))).toEqual({});
    played.play(seen(played, joan));
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': null });
    // What is typed under a name stays when the MRN's frame comes, since it is one page that names more.
    const other = new Played().play({ kind: 'tab', tabId: 1 });
    other.play(seen(other, half), { kind: 'draft', change: { stay: 'none' } }, seen(other, joan));
    expect(other.told().entered).toEqual({ '/stays': [] });
    other.play(seen(other, ruth));
    expect(other.told().entered).toEqual({});
  });

  it('a name alone is not enough to give facts back after a navigation: two people may bear it', () => {
    const nameOnly: PatientShown = { name: 'Smith, John' };
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, nameOnly), { kind: 'draft', change: { previous: 'none' } }, seen(played, nameOnly));
    // While the page stands, a live update keeps them.
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': null });
    played.play({ kind: 'navigated', tabId: 1 });
    played.play(seen(played, nameOnly));
    expect(played.told().entered).toEqual({});
  });

  it('facts typed on a page that never named anyone go with that page', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, undefined), { kind: 'draft', change: { previous: 'none' } }, seen(played, undefined));
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': null });
    played.play({ kind: 'navigated', tabId: 1 }, seen(played, undefined));
    expect(played.told().entered).toEqual({});
  });

  it('a record that was chosen beside one patient goes when the page turns to another', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan));
    const record = chartOf('Alvarez', 'Joan', '1947-03-12', '004417');
    played.play({ kind: 'record', tabId: 1, version: played.told().version ?? 0, record, notes: [] });
    expect(played.state.view).toBeUndefined();
    expect(played.told().record).toBe(record);
    played.play(seen(played, ruth));
    expect(played.told().record).toBeUndefined();
    expect(recordShown(memoryOf(played.state))).toBeUndefined();
  });

  it('a record of somebody else is kept, so that both can be shown side by side', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan));
    const record = chartOf('Okafor', 'Ruth', '1939-08-02', '004471');
    played.play({ kind: 'record', tabId: 1, version: played.told().version ?? 0, record, notes: [] });
    played.play(seen(played, joan));
    expect(played.state.view).toBeDefined();
    expect(played.told().record).toBe(record);
  });

  it('a record that arrives after the tab went to another patient is dropped', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan));
    const asked = played.told().version ?? 0;
    played.play({ kind: 'navigated', tabId: 1 }, seen(played, ruth));
    const record = chartOf('Alvarez', 'Joan', '1947-03-12', '004417');
    played.play({ kind: 'record', tabId: 1, version: asked, record, notes: [] });
    expect(played.told().record).toBeUndefined();
    played.play({ kind: 'tab', tabId: 2 }, { kind: 'record', tabId: 1, version: 99, record, notes: [] });
    expect(played.told(1).record).toBeUndefined();
  });

  it('closing a tab forgets what was held for it', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none' } }, { kind: 'closed', tabId: 1 });
    expect(played.state).toEqual({ tabs: {} });
  });

  it('silence of the worker blanks the panel', () => {
    const played = new Played().play(
      { kind: 'tab', tabId: 1 },
      { kind: 'view', view: view(joan) },
      { kind: 'silence' },
    );
    expect(played.state.view).toBeUndefined();
  });
});

describe('in whatever order things happen', () => {
  /** Each patient's typed fact is a day of its own, so that a mix-up shows. */
  const people = [
    { patient: joan, day: '2026-01-01' },
    { patient: ruth, day: '2026-02-02' },
    { patient: { name: 'Smith, John' }, day: '2026-03-03' },
  ];
  const who = fc.constantFrom(...people);
  const moment = fc.oneof(
    who.map(({ patient }) => ({ kind: 'names' as const, patient })),
    fc.constant({ kind: 'names' as const, patient: undefined }),
    fc.constant({ kind: 'types' as const }),
    fc.constant({ kind: 'navigates' as const }),
    fc.constant({ kind: 'new-worker' as const }),
    fc.constantFrom(1, 2).map((tabId) => ({ kind: 'tab' as const, tabId })),
  );

  it('the worker is never given one patient’s facts for another, and never shows them so', () => {
    fc.assert(
      fc.property(fc.array(moment, { maxLength: 40 }), (moments) => {
        const played = new Played().play({ kind: 'tab', tabId: 1 });
        for (const each of moments) {
          const tabId = played.state.tabId ?? 1;
          if (each.kind === 'names') {
            const version = played.told(tabId).version ?? 0;
            played.play({ kind: 'view', view: view(each.patient, version, tabId) });
          } else if (each.kind === 'types') {
            const shown = played.state.view?.match.page;
            const person = people.find(({ patient }) => patient === shown);
            if (person) played.play({ kind: 'draft', change: { previous: 'ended', previousEnd: person.day } });
          } else if (each.kind === 'navigates') played.play({ kind: 'navigated', tabId });
          else played.play(each);

          for (const tab of [1, 2]) {
            const { patient, entered } = played.told(tab);
            const typed = entered['/previousPeriodEnd'];
            if (typed !== undefined) expect(people.find(({ day }) => day === typed)?.patient).toEqual(patient);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the end of a sign-in', () => {
  const alvarez = chartOf('Alvarez', 'Joan', '1947-03-12', '004417');
  const record = (tabId: number): PanelEvent => ({ kind: 'record', tabId, version: 0, record: alvarez, notes: [] });

  it('takes every record away, of tabs behind the one in front too, here and in the worker', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 }, record(1), { kind: 'tab', tabId: 2 }, record(2));
    expect([played.told(1).record, played.told(2).record]).toEqual([alvarez, alvarez]);
    played.play({ kind: 'drop-records' });
    expect(played.state.view).toBeUndefined();
    expect(Object.values(played.state.tabs).map(({ record: held }) => held)).toEqual([undefined, undefined]);
    expect([played.told(1).record, played.told(2).record]).toEqual([undefined, undefined]);
  });

  it('changes nothing where no record is', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 }, seen(new Played(), joan));
    const { state, sent } = { state: played.state, sent: played.sent.length };
    played.play({ kind: 'drop-records' });
    expect(played.state.view).toEqual(state.view);
    expect(played.sent).toHaveLength(sent);
  });
});
