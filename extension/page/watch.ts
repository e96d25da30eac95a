import { FIELDS } from './grid.ts';
import { parentOf, tagOf, upFrom } from './nodes.ts';
import type { PageSession } from './session.ts';
import { controlKind } from './survey.ts';

/**
 * Watching a page without getting in its way. One observer; its callback only queues; the queue is drained when the
 * browser is idle, and looks at added nodes only. Whether anything in it calls for a new survey is decided there; a
 * survey is never made more often than its own cost allows. A hidden tab is not watched at all.
 */
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
/** A survey may take at most this share of the time. */
const COST_SHARE = 20;
const LEAST_PAUSE_MS = 250;
const REREAD_SOON_MS = 120;
/** Values that the page's own scripts set (a code picker calling back) give no event. */
const POLL_MS = 1500;
const CONTROLS = `input,${FIELDS}`;
/** The state of ARIA controls, and nothing else: watching every attribute has frozen browsers (anchors.md section 2). */
const ATTRIBUTES = ['aria-busy', 'aria-checked', 'aria-pressed', 'aria-selected', 'role'];

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

/** @param page what is known of the document */
export function watchOf(doc: Document, page: PageSession, hooks: WatchHooks, signal: AbortSignal): Watch {
  let observe: (root: Node) => void = () => {};
  let queued: Node[] = [];
  let removed = false;
  let draining = false;
  let surveyDue: ReturnType<typeof setTimeout> | undefined;
  let rereadDue: ReturnType<typeof setTimeout> | undefined;
  /** When the next survey may begin. */
  let notBefore = 0;
  let surveying = false;
  /** Something changed that no survey has seen. */
  let missed = false;

  const whenIdle = (act: () => void): void => {
    requestIdleCallback(() => signal.aborted || act(), { timeout: IDLE_TIMEOUT_MS });
  };

  const surveySoon = (): void => {
    missed = true;
    if (doc.hidden || surveying) return;
    surveyDue ??= setTimeout(
      () => {
        surveyDue = undefined;
        whenIdle(() => void surveyNow());
      },
      Math.max(0, notBefore - performance.now()),
    );
  };

  const surveyNow = async (): Promise<void> => {
    missed = true;
    if (surveying) return;
    surveying = true;
    missed = false;
    const cost = await hooks.survey(() => new Promise((done) => setTimeout(done)));
    notBefore = performance.now() + Math.max(LEAST_PAUSE_MS, cost * COST_SHARE);
    surveying = false;
    // Observing a root twice changes nothing.
    if (!signal.aborted) page.roots().slice(0, MOST_ROOTS).forEach(observe);
    if (missed) surveySoon();
  };

  const queue = (records: readonly MutationRecord[]): void => {
    for (const record of records) {
      removed ||= record.removedNodes.length > 0;
      if (queued.length > QUEUE_CAP) continue;
      // What is filled from now on stands as it was read until then.
      if (record.attributeName === 'aria-busy' && (record.target as Element).ariaBusy === 'true') continue;
      queued.push(...(record.type === 'childList' ? record.addedNodes : [record.target]));
    }
    if (draining) return;
    draining = true;
    whenIdle(() => {
      draining = false;
      drain();
    });
  };

  const drain = (): void => {
    const nodes = queued;
    const hasRemoved = removed;
    queued = [];
    removed = false;
    if (doc.hidden) {
      missed = true;
      return;
    }
    if (nodes.length > QUEUE_CAP || nodes.some(matters) || (hasRemoved && page.hasLost())) surveySoon();
    else if (nodes.some((node) => page.isKnown(node as Element))) hooks.reread();
    hooks.moved();
  };

  /** Whether an added or changed node can change what is found: a control, a telling text, or a known field's text. */
  const matters = (node: Node): boolean => {
    if (!node.isConnected || hooks.isOurs(node)) return false;
    const isElement = node.nodeType === 1;
    const el = isElement ? (node as Element) : parentOf(node);
    if (!el || /^(?:SCRIPT|STYLE)$/.test(tagOf(el))) return false;
    if (isElement) {
      if (controlKind(el)) return !page.isKnown(el);
      if (el.querySelector(CONTROLS) || page.hasShadow(el)) return true;
    }
    return upFrom(el, 3).some(page.isKnown) || page.isTelling(node);
  };

  const listen = (): void => {
    const on = (target: EventTarget | null | undefined, types: string, listener: (event: Event) => void): void => {
      for (const type of types.split(' ')) {
        target?.addEventListener(type, listener, { capture: true, passive: true, signal });
      }
    };
    const view = doc.defaultView;
    on(doc, 'input change', (event) => {
      if (page.isKnown(event.composedPath()[0] as Element)) hooks.reread();
      else rereadSoon();
    });
    on(doc, 'click keyup focusin focusout reset', () => {
      rereadSoon();
      hooks.moved();
    });
    on(doc, 'visibilitychange', () => {
      if (missed) surveySoon();
    });
    // A picker in a window of its own has closed, and may have called back.
    on(view, 'focus', rereadSoon);
    on(view, 'scroll resize', hooks.moved);
    on(view, 'hashchange popstate', surveySoon);
    // Routes that a program of the page sets. Where a browser has no such event, what the route changes is seen all the same.
    on((view as { navigation?: EventTarget } | null)?.navigation, 'navigate', surveySoon);
  };

  const rereadSoon = (): void => {
    if (doc.hidden) return;
    rereadDue ??= setTimeout(() => {
      rereadDue = undefined;
      hooks.reread();
    }, REREAD_SOON_MS);
  };

  const poll = (): void => {
    if (doc.hidden) return;
    if (page.hasLost()) surveySoon();
    else hooks.reread();
  };

  const start = (): void => {
    const { MutationObserver } = doc.defaultView ?? globalThis;
    const observer = new MutationObserver((records) => watch.queue(records));
    observe = (root) => {
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
    };
    observe(doc.documentElement);
    const polling = setInterval(poll, POLL_MS);
    signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(polling);
      clearTimeout(surveyDue);
      clearTimeout(rereadDue);
    });
    listen();
  };

  const watch: Watch = { start, surveySoon, surveyNow, queue };
  return watch;
}
