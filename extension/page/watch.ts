import { FIELDS } from './grid.ts';
import { parentOf, tagOf, upFrom } from './nodes.ts';
import type { PageSession } from './session.ts';
import { controlKind } from './survey.ts';
import { type SurveyTurns, surveyTurns } from './survey-turns.ts';

/** What a watch asks for. */
export interface WatchHooks {
  /** The page may show other fields: survey it again, pausing as told. Resolves with its cost (ms). */
  survey(pause: () => Promise<void>): Promise<number>;
  /** Values may have changed: read the known fields again. */
  reread(): void;
  /** Things may have moved. */
  moved(): void;
  isOurs(node: Node): boolean;
}

const QUEUE_CAP = 2000;
const MOST_ROOTS = 128;
const IDLE_TIMEOUT_MS = 500;
const REREAD_SOON_MS = 120;
/** Values that the page's own scripts set (a code picker calling back) give no event. */
const POLL_MS = 1500;
const CONTROLS = `input,${FIELDS}`;
/** The state of ARIA controls, and nothing else: watching every attribute has frozen browsers (anchors.md section 2). */
const ATTRIBUTES = ['aria-busy', 'aria-checked', 'aria-pressed', 'aria-selected', 'role'];
const OBSERVED = { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES };

/** A watch over one document. */
export interface Watch {
  /** Starts. Everything ends when the signal is aborted. */
  start(): void;
  /** Asks for a survey as soon as its cost allows; in a hidden tab, as soon as that is shown. */
  surveySoon(): void;
  /** Surveys without waiting for its turn; one at a time, and once more where the page changed meanwhile. */
  surveyNow(): Promise<void>;
  /** The observer's callback: queues and returns. */
  queue(records: readonly MutationRecord[]): void;
}

/**
 * Watching a page without getting in its way. One observer; its callback only queues; the queue is drained when the
 * browser is idle, and looks at added nodes only. Whether anything in it calls for a new survey is decided there. A hidden
 * tab is not watched at all.
 * @param page what is known of the document
 */
export function watchOf(doc: Document, page: PageSession, hooks: WatchHooks, signal: AbortSignal): Watch {
  const whenIdle = (act: () => void): void => {
    requestIdleCallback(() => signal.aborted || act(), { timeout: IDLE_TIMEOUT_MS });
  };
  const { MutationObserver } = doc.defaultView ?? globalThis;
  const observer = new MutationObserver((records) => watch.queue(records));
  const surveyed = async (pause: () => Promise<void>): Promise<number> => {
    const cost = await hooks.survey(pause);
    // Observing a root twice changes nothing.
    if (!signal.aborted) for (const root of page.roots().slice(0, MOST_ROOTS)) observer.observe(root, OBSERVED);
    return cost;
  };
  const surveys = surveyTurns(doc, surveyed, whenIdle);

  const heed = (nodes: readonly Node[], hasRemoved: boolean): void => {
    const isOther = (): boolean =>
      nodes.length > QUEUE_CAP ||
      nodes.some((node) => matters(node, page, hooks.isOurs)) ||
      (hasRemoved && page.hasLost());
    if (doc.hidden || isOther()) surveys.soon();
    else if (nodes.some((node) => page.isKnown(node as Element))) hooks.reread();
    if (!doc.hidden) hooks.moved();
  };

  const start = (): void => {
    observer.observe(doc.documentElement, OBSERVED);
    listen(doc, page, hooks, surveys, signal);
    const polling = setInterval(() => {
      if (doc.hidden) return;
      if (page.hasLost()) surveys.soon();
      else hooks.reread();
    }, POLL_MS);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(polling);
      surveys.stop();
    });
  };

  const watch: Watch = { start, surveySoon: surveys.soon, surveyNow: surveys.now, queue: queueOf(whenIdle, heed) };
  return watch;
}

/**
 * Puts changes together until the browser has time for them.
 * @param heed is told what was added or changed, and whether anything was taken out of the page
 */
function queueOf(
  whenIdle: (act: () => void) => void,
  heed: (nodes: readonly Node[], hasRemoved: boolean) => void,
): Watch['queue'] {
  let queued: Node[] = [];
  let removed = false;
  let draining = false;
  const drain = (): void => {
    const [nodes, hasRemoved] = [queued, removed];
    queued = [];
    removed = draining = false;
    heed(nodes, hasRemoved);
  };
  return (records) => {
    for (const record of records) {
      removed ||= record.removedNodes.length > 0;
      if (queued.length > QUEUE_CAP) continue;
      // What is filled from now on stands as it was read until then.
      if (record.attributeName === 'aria-busy' && (record.target as Element).ariaBusy === 'true') continue;
      queued.push(...(record.type === 'childList' ? record.addedNodes : [record.target]));
    }
    if (!draining) whenIdle(drain);
    draining = true;
  };
}

/** Whether an added or changed node can change what is found: a control, a telling text, or a known field's text. */
function matters(node: Node, page: PageSession, isOurs: WatchHooks['isOurs']): boolean {
  if (!node.isConnected || isOurs(node)) return false;
  const isElement = node.nodeType === 1;
  const el = isElement ? (node as Element) : parentOf(node);
  if (!el || /^(?:SCRIPT|STYLE)$/.test(tagOf(el))) return false;
  if (isElement) {
    if (controlKind(el)) return !page.isKnown(el);
    if (el.querySelector(CONTROLS) || page.hasShadow(el)) return true;
  }
  return upFrom(el, 3).some(page.isKnown) || page.isTelling(node);
}

/** Hears of what people and the page's own programs do, until the signal is aborted. */
function listen(doc: Document, page: PageSession, hooks: WatchHooks, surveys: SurveyTurns, signal: AbortSignal): void {
  const on = (target: EventTarget | null | undefined, types: string, listener: (event: Event) => void): void => {
    for (const type of types.split(' ')) {
      target?.addEventListener(type, listener, { capture: true, passive: true, signal });
    }
  };
  const rereadSoon = rereadOnce(doc, hooks.reread, signal);
  const view = doc.defaultView;
  on(doc, 'input change', (event) => {
    if (page.isKnown(event.composedPath()[0] as Element)) hooks.reread();
    else rereadSoon();
  });
  on(doc, 'click keyup focusin focusout reset', () => {
    rereadSoon();
    hooks.moved();
  });
  on(doc, 'visibilitychange', surveys.resume);
  // A picker in a window of its own has closed, and may have called back.
  on(view, 'focus', rereadSoon);
  on(view, 'scroll resize', hooks.moved);
  on(view, 'hashchange popstate', surveys.soon);
  // Routes that a program of the page sets. Where a browser has no such event, what the route changes is seen all the same.
  on((view as { navigation?: EventTarget } | null)?.navigation, 'navigate', surveys.soon);
}

/** Reads again in a moment, once however often it is asked. */
function rereadOnce(doc: Document, reread: () => void, signal: AbortSignal): () => void {
  let due: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener('abort', () => clearTimeout(due));
  return () => {
    if (doc.hidden) return;
    due ??= setTimeout(() => {
      due = undefined;
      reread();
    }, REREAD_SOON_MS);
  };
}
