import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FromPanel, PanelMemory } from '../../../../../extension/messages/panel.ts';
import type { PanelView, PatientShown } from '../../../../../extension/messages/view.ts';
import {
  INITIAL,
  memoryOf,
  type PanelEvent,
  type PanelState,
  step,
} from '../../../../../extension/panel/state/state.ts';
import { draftShown, recordShown } from '../../../../../extension/panel/state/tab-memory.ts';
import type { Chart } from '../../../../../shared/chart/chart.ts';

/** Plays events one after another; `sent` is everything that went to the worker. */
class Played {
  state: PanelState = INITIAL;
  sent: FromPanel[] = [];

  play(...events: PanelEvent[]): this {
    for (const event of events) {
      const next = step(this.state, event);
      this.state = next.state;
      this.sent.push(...next.send);
    }
    return this;
  }

  /** What the worker was told last of this tab. */
  told(tabId = 1): PanelMemory {
    const messages = this.sent.filter((m) => m.kind === 'memory').filter((m) => m.tabId === tabId);
    return messages.at(-1)?.memory ?? { entered: {} };
  }
}

const joan: PatientShown = { name: 'Alvarez, Joan', birthDate: '1947-03-12', mrn: '004417' };
const ruth: PatientShown = { name: 'Okafor, Ruth', birthDate: '1939-08-02', mrn: '004471' };

function view(page: PatientShown | undefined, memoryVersion?: number, tabId = 1): PanelView {
  return {
    tabId,
    page: page ? 'read' : 'waiting',
    match: page ? { state: 'page-only', say: 'from the page', page } : { state: 'none', say: 'nobody is named' },
    facts: [],
    notes: [],
    ...(memoryVersion === undefined ? {} : { memoryVersion }),
  };
}

/** A view as the worker would make it now, with the memory it was told last. */
const seen = (played: Played, page: PatientShown | undefined): PanelEvent => ({
  kind: 'view',
  view: view(page, played.told().version ?? 0),
});

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

describe('nothing typed is lost', () => {
  it('a new worker is told everything, and its greeting takes nothing off the screen', () => {
    const nameOnly: PatientShown = { name: 'Smith, John' };
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, undefined), seen(played, nameOnly), { kind: 'draft', change: { previous: 'none' } });
    const before = played.sent.length;
    played.play({ kind: 'new-worker' });
    expect(played.sent.slice(before)).toMatchObject([
      { kind: 'attach', tabId: 1 },
      { kind: 'memory', memory: { entered: { '/previousPeriodEnd': null } } },
    ]);
    played.play({ kind: 'view', view: view(undefined) });
    expect(played.state.view?.match.page).toEqual(nameOnly);
    expect(draftShown(memoryOf(played.state))).toEqual({ previous: 'none' });
    // Once the new worker has looked, "waiting" is the page's own: it blanks.
    played.play(seen(played, nameOnly), { kind: 'view', view: view(undefined) });
    expect(played.state.view?.match.page).toBeUndefined();
    expect(draftShown(memoryOf(played.state))).toEqual({});
  });

  it('going to another tab and back keeps what was typed, though the worker greets with nothing', () => {
    const nameOnly: PatientShown = { name: 'Smith, John' };
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, undefined), seen(played, nameOnly), { kind: 'draft', change: { previous: 'none' } });
    played.play(
      { kind: 'tab', tabId: 2 },
      { kind: 'view', view: view(undefined, undefined, 2) },
      { kind: 'tab', tabId: 1 },
    );
    expect(played.state.view).toBeUndefined();
    played.play({ kind: 'view', view: view(undefined) }, seen(played, nameOnly));
    expect(draftShown(memoryOf(played.state))).toEqual({ previous: 'none' });
  });

  it('live updates leave a half-typed fact as it is', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'ended' } });
    // Half a fact states nothing, so the worker is not told.
    expect(played.told().entered).toEqual({});
    for (let i = 0; i < 5; i++) played.play(seen(played, joan));
    expect(draftShown(memoryOf(played.state))).toEqual({ previous: 'ended' });
    played.play({ kind: 'draft', change: { previousEnd: '2026-09-03' } });
    expect(played.told().entered).toEqual({ '/previousPeriodEnd': '2026-09-03' });
  });

  it('a worker that woke without the memory is given it again', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { stay: 'none' } });
    const before = played.sent.length;
    played.play({ kind: 'need-memory', tabId: 1 });
    expect(played.sent.length).toBe(before + 1);
    expect(played.told().entered).toEqual({ '/stays': [] });
  });

  it('each tab has a memory of its own', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none' } }, { kind: 'tab', tabId: 2 });
    expect(played.told(2).entered).toEqual({});
    played.play({ kind: 'tab', tabId: 1 });
    expect(played.told(1).entered).toEqual({ '/previousPeriodEnd': null });
  });

  it('a fact can be taken back', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: { previous: 'none' } });
    played.play({ kind: 'draft', change: { previous: undefined } });
    expect(played.told().entered).toEqual({});
  });
});

describe('dismissals, rules that are off, and documents', () => {
  const DOCUMENT = { id: 'entered-1', type: 'face-to-face' as const, text: 'Seen for CHF.', state: 'read' as const };
  const change = {
    dismissed: { 'CV10:J44.9': { reason: 'as the plan says' } },
    rulesOff: { CV04: { reason: 'both wanted' } },
    documents: [DOCUMENT],
  };

  it('are handed to the worker, and again to the next one', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change });
    expect(played.told()).toMatchObject(change);
    const before = played.sent.length;
    played.play({ kind: 'new-worker' });
    expect(played.sent.slice(before)).toMatchObject([{ kind: 'attach' }, { kind: 'memory', memory: change }]);
    played.play({ kind: 'need-memory', tabId: 1 });
    expect(played.told()).toMatchObject(change);
  });

  it('what is half typed outlives a worker that died and a panel that went blank', () => {
    const typing = {
      reasons: { 'dismissed CV10:J44.9': 'because the' },
      pending: [{ id: 'entered-1', text: 'Pt seen for' }],
    };
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change: typing }, { kind: 'silence' }, { kind: 'new-worker' });
    played.play(seen(played, joan));
    expect(draftShown(memoryOf(played.state))).toMatchObject(typing);
  });

  it('typing asks the worker nothing until there is something to tell', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan));
    const before = played.sent.length;
    played.play({ kind: 'draft', change: { reasons: { 'dismissed x': 'b' } } });
    played.play({ kind: 'draft', change: { pending: [{ id: 'entered-1', text: 'P' }] } });
    expect(played.sent.length).toBe(before);
    played.play({ kind: 'draft', change: { documents: [DOCUMENT] } });
    expect(played.sent.length).toBe(before + 1);
  });

  it('never reach another patient, and are gone when the page names one', () => {
    const played = new Played().play({ kind: 'tab', tabId: 1 });
    played.play(seen(played, joan), { kind: 'draft', change }, seen(played, joan));
    played.play(seen(played, ruth));
    expect(played.told().documents).toBeUndefined();
    expect(played.told().dismissed).toBeUndefined();
    expect(played.told().rulesOff).toBeUndefined();
    expect(played.state.view).toBeUndefined();
    played.play(seen(played, ruth), seen(played, joan), seen(played, joan));
    expect(played.told().documents).toBeUndefined();
  });
});

describe('a field that the page does not show', () => {
  const asked = { tabId: 1, frameId: 4, handle: 9 };
  const shown = () => new Played().play({ kind: 'tab', tabId: 1 }, { kind: 'view', view: view(joan) });

  it('is said until something else is asked for', () => {
    const played = shown().play({ kind: 'unshown', ...asked });
    expect(played.state.unshown).toEqual({ frameId: 4, handle: 9 });
    expect(played.play({ kind: 'reveal' }).state.unshown).toBeUndefined();
  });

  it('goes with everything else when the page changes, and is not taken from another tab', () => {
    expect(shown().play({ kind: 'unshown', ...asked }, { kind: 'navigated', tabId: 1 }).state.unshown).toBeUndefined();
    expect(shown().play({ kind: 'unshown', ...asked, tabId: 2 }).state.unshown).toBeUndefined();
    expect(new Played().play({ kind: 'tab', tabId: 1 }, { kind: 'unshown', ...asked }).state.unshown).toBeUndefined();
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
