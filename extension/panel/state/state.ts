import type { Chart } from '../../../shared/chart/chart.ts';
import type { FieldShown, FromPanel } from '../../messages/panel.ts';
import type { PanelView } from '../../messages/view.ts';
import type { Draft } from './entered.ts';
import { named } from './person.ts';
import {
  draftShown,
  EMPTY,
  namedAs,
  type TabMemory,
  toWorker,
  unnamed,
  withDraft,
  withoutRecord,
  withRecord,
} from './tab-memory.ts';

/**
 * The panel's state, and what each event makes of it. Pure: the messages to send come back beside the new state.
 *
 * The rule that everything here serves: nothing of patient A may show on patient B (compliance.md section 5). So the
 * panel is blank from the moment the tab, the frame or the patient changes until a view made after that moment comes;
 * and what was typed or loaded is bound to the patient for whom it was.
 */
export interface PanelState {
  /** The tab in front. */
  tabId?: number;
  /** What is shown; absent: the panel is blank. */
  view?: PanelView;
  /**
   * The worker was just told which tab is in front and has not looked at the page yet: until its first view of it,
   * "waiting" says nothing of the page. What is on screen stays for that moment, and goes with `silence`.
   */
  greeting?: boolean;
  /** The field that someone asked to see last, where the page does not show it now. */
  unshown?: { frameId: number; handle: number };
  /** What became of the last code that was to be put into the page's list. */
  added?: { key: string; say: string };
  tabs: Readonly<Record<number, TabMemory>>;
}

export type PanelEvent =
  | { kind: 'tab'; tabId: number }
  | { kind: 'navigated'; tabId: number }
  | { kind: 'closed'; tabId: number }
  | { kind: 'view'; view: PanelView }
  | { kind: 'need-memory'; tabId: number }
  /** Someone asks to see a field on the page; the page answers only where it cannot show it. */
  | { kind: 'reveal' }
  | ({ kind: 'unshown' } & FieldShown)
  | { kind: 'added'; tabId: number; key: string; say: string }
  /** A new worker stands where one was stopped; it knows nothing, and the page knows nothing of that. */
  | { kind: 'new-worker' }
  /** The worker went away, or a question to it came back unanswered for too long. */
  | { kind: 'silence' }
  | { kind: 'draft'; change: Draft }
  | { kind: 'record'; tabId: number; version: number; record: Chart; notes: string[] }
  | { kind: 'drop-record' }
  /** A sign-in is over: what was read by it goes, in every tab. */
  | { kind: 'drop-records' };

export interface Step {
  state: PanelState;
  send: FromPanel[];
}

export const INITIAL: PanelState = { tabs: {} };

/** The memory of the tab in front. */
export function memoryOf(state: PanelState): TabMemory {
  return (state.tabId === undefined ? undefined : state.tabs[state.tabId]) ?? EMPTY;
}

/** The next state, and what to tell the worker. */
export function step(state: PanelState, event: PanelEvent): Step {
  switch (event.kind) {
    case 'tab':
      return turnTo(state, event.tabId);
    case 'navigated':
      return navigated(state, event.tabId);
    case 'closed':
      return closed(state, event.tabId);
    case 'view':
      return seen(state, event.view);
    case 'need-memory':
      return { state, send: [memoryMessage(event.tabId, state.tabs[event.tabId] ?? EMPTY)] };
    case 'reveal':
      return { state: without(state, 'unshown'), send: [] };
    case 'unshown': {
      const { tabId, frameId, handle } = event;
      return {
        state: tabId === state.tabId && state.view ? { ...state, unshown: { frameId, handle } } : state,
        send: [],
      };
    }
    case 'added': {
      const { tabId, key, say } = event;
      return { state: tabId === state.tabId && state.view ? { ...state, added: { key, say } } : state, send: [] };
    }
    case 'new-worker':
      return introduce(state);
    case 'silence':
      return { state: blank(state), send: [] };
    case 'draft':
      return typed(state, event.change);
    case 'record':
      return loaded(state, event);
    case 'drop-record':
      return dropRecord(state);
    case 'drop-records':
      return dropRecords(state);
  }
}

function turnTo(state: PanelState, tabId: number): Step {
  const memory = state.tabs[tabId] ?? EMPTY;
  return {
    state: { ...blank(state), tabId, greeting: true },
    send: [{ kind: 'attach', tabId }, memoryMessage(tabId, memory)],
  };
}

function introduce(state: PanelState): Step {
  const { tabId } = state;
  if (tabId === undefined) return { state, send: [] };
  const memory = state.tabs[tabId] ?? EMPTY;
  return { state: { ...state, greeting: true }, send: [{ kind: 'attach', tabId }, memoryMessage(tabId, memory)] };
}

/** The tab's document is on its way out: what it said is gone, and what was typed waits until its patient is back. */
function navigated(state: PanelState, tabId: number): Step {
  const memory = state.tabs[tabId] ?? (state.tabId === tabId ? EMPTY : undefined);
  if (!memory) return { state, send: [] };
  const version = memory.version + 1;
  const away: TabMemory = { ...unnamed(memory, true), version, freshFrom: version };
  const shown = state.tabId === tabId ? blank(state) : state;
  // The worker answers a memory with a view: where only a part of the page was loading, it is back at once.
  return { state: keep(shown, tabId, away), send: [memoryMessage(tabId, away)] };
}

function closed(state: PanelState, tabId: number): Step {
  const { [tabId]: _gone, ...tabs } = state.tabs;
  return { state: state.tabId === tabId ? { tabs } : { ...state, tabs }, send: [] };
}

function seen(before_: PanelState, view: PanelView): Step {
  if (view.tabId !== before_.tabId) return { state: before_, send: [] };
  const { greeting, ...state } = before_;
  if (greeting && view.page === 'waiting') return { state: { ...before_, view: state.view ?? view }, send: [] };
  const before = state.tabs[view.tabId] ?? EMPTY;
  if (view.memoryVersion !== undefined && view.memoryVersion < before.freshFrom) return { state, send: [] };
  const page = named(view.match.page);
  const after = page ? namedAs(before, page) : unnamed(before, false);
  if (after.version === before.version) return { state: { ...keep(state, view.tabId, after), view }, send: [] };
  // The worker made this view with facts that are not this patient's, or without some that are: wait for the next.
  return { state: keep(blank(state), view.tabId, after), send: [memoryMessage(view.tabId, after)] };
}

function typed(state: PanelState, change: Draft): Step {
  if (state.tabId === undefined) return { state, send: [] };
  const before = memoryOf(state);
  const after = withDraft(before, { ...draftShown(before), ...change });
  const send = after.version === before.version ? [] : [memoryMessage(state.tabId, after)];
  return { state: keep(state, state.tabId, after), send };
}

/** A record that arrives after the tab or its patient has changed is dropped: it answers a question nobody asks now. */
function loaded(state: PanelState, event: { tabId: number; version: number; record: Chart; notes: string[] }): Step {
  const before = state.tabs[event.tabId] ?? EMPTY;
  if (event.tabId !== state.tabId || event.version < before.freshFrom) return { state, send: [] };
  const after = withRecord(before, event.record, event.notes);
  return { state: keep(blank(state), event.tabId, after), send: [memoryMessage(event.tabId, after)] };
}

function dropRecord(state: PanelState): Step {
  const before = memoryOf(state);
  if (state.tabId === undefined || !before.record) return { state, send: [] };
  const after = withoutRecord(before);
  return { state: keep(blank(state), state.tabId, after), send: [memoryMessage(state.tabId, after)] };
}

/** In the worker too: it makes hints of what it was given for every tab. */
function dropRecords(state: PanelState): Step {
  const { state: front, send } = dropRecord(state);
  const others = Object.entries(front.tabs).filter(([, { record }]) => record !== undefined);
  const after = others.map(([id, memory]) => [Number(id), withoutRecord(memory)] as const);
  return {
    state: { ...front, tabs: { ...front.tabs, ...Object.fromEntries(after) } },
    send: [...send, ...after.map(([id, memory]) => memoryMessage(id, memory))],
  };
}

function memoryMessage(tabId: number, memory: TabMemory): FromPanel {
  return { kind: 'memory', tabId, memory: toWorker(memory) };
}

function keep(state: PanelState, tabId: number, memory: TabMemory): PanelState {
  return { ...state, tabs: { ...state.tabs, [tabId]: memory } };
}

function blank(state: PanelState): PanelState {
  return without(without(without(state, 'view'), 'unshown'), 'added');
}

function without(state: PanelState, key: 'view' | 'unshown' | 'added'): PanelState {
  const { [key]: _gone, ...rest } = state;
  return rest;
}
