import { describe, expect, it } from 'vitest';
import type { PatientShown } from '../../../../../extension/messages/view.ts';
import { memoryOf } from '../../../../../extension/panel/state/state.ts';
import { draftShown } from '../../../../../extension/panel/state/tab-memory.ts';
import { joan, Played, ruth, seen, view } from './played.ts';

/** What a person typed, chose or dropped in the panel stays with its patient. */

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
