import { CELL, FIELDS } from './grid.ts';
import type { PageSession } from './session.ts';
import { controlKind, parentOf, tagOf, textIn } from './survey.ts';

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
/** Rows that come late: each of their cells is a text of its own. */
const MOST_CELLS = 80;
/** The state of ARIA controls, and nothing else: watching every attribute has frozen browsers (anchors.md section 2). */
const ATTRIBUTES = ['aria-checked', 'aria-selected', 'role'];

export class Watch {
  readonly #doc: Document;
  /** What is known of the page. */
  readonly #page: PageSession;
  readonly #hooks: WatchHooks;
  readonly #signal: AbortSignal;
  #observe: (root: Node) => void = () => {};
  #queue: Node[] = [];
  #removed = false;
  #draining = false;
  #surveyDue: ReturnType<typeof setTimeout> | undefined;
  #rereadDue: ReturnType<typeof setTimeout> | undefined;
  /** When the next survey may begin. */
  #notBefore = 0;
  #surveying = false;
  /** Something changed that no survey has seen. */
  #missed = false;

  constructor(doc: Document, page: PageSession, hooks: WatchHooks, signal: AbortSignal) {
    this.#doc = doc;
    this.#page = page;
    this.#hooks = hooks;
    this.#signal = signal;
  }

  /** Starts. Everything ends when the signal is aborted. */
  start(): void {
    const { MutationObserver } = this.#doc.defaultView ?? globalThis;
    const observer = new MutationObserver((records) => this.queue(records));
    this.#observe = (root) => {
      observer.observe(root, { childList: true, subtree: true, characterData: true, attributeFilter: ATTRIBUTES });
    };
    this.#observe(this.#doc.documentElement);
    const poll = setInterval(() => this.#poll(), POLL_MS);
    this.#signal.addEventListener('abort', () => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(this.#surveyDue);
      clearTimeout(this.#rereadDue);
    });
    this.#listen();
  }

  /** Asks for a survey as soon as its cost allows; in a hidden tab, as soon as that is shown. */
  surveySoon(): void {
    this.#missed = true;
    if (this.#isHidden() || this.#surveying) return;
    this.#surveyDue ??= setTimeout(
      () => {
        this.#surveyDue = undefined;
        this.#whenIdle(() => void this.surveyNow());
      },
      Math.max(0, this.#notBefore - performance.now()),
    );
  }

  /** Surveys without waiting for its turn; one at a time, and once more where the page changed meanwhile. */
  async surveyNow(): Promise<void> {
    this.#missed = true;
    if (this.#surveying) return;
    this.#surveying = true;
    this.#missed = false;
    const cost = await this.#hooks.survey(() => new Promise((done) => setTimeout(done)));
    this.#notBefore = performance.now() + Math.max(LEAST_PAUSE_MS, cost * COST_SHARE);
    this.#surveying = false;
    // Observing a root twice changes nothing.
    if (!this.#signal.aborted) this.#page.roots().slice(0, MOST_ROOTS).forEach(this.#observe);
    if (this.#missed) this.surveySoon();
  }

  /** The observer's callback: queues and returns. */
  queue(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#removed ||= record.removedNodes.length > 0;
      if (this.#queue.length > QUEUE_CAP) continue;
      this.#queue.push(...(record.type === 'childList' ? record.addedNodes : [record.target]));
    }
    if (this.#draining) return;
    this.#draining = true;
    this.#whenIdle(() => {
      this.#draining = false;
      this.#drain();
    });
  }

  #drain(): void {
    const nodes = this.#queue;
    const removed = this.#removed;
    this.#queue = [];
    this.#removed = false;
    if (this.#isHidden()) {
      this.#missed = true;
      return;
    }
    if (nodes.length > QUEUE_CAP || nodes.some((node) => this.#matters(node)) || (removed && this.#page.hasLost()))
      this.surveySoon();
    else if (nodes.some((node) => this.#page.isKnown(node as Element))) this.#hooks.reread();
    this.#hooks.moved();
  }

  /** Whether an added or changed node can change what is found: a control, a telling text, or a known field's text. */
  #matters(node: Node): boolean {
    if (!node.isConnected || this.#hooks.isOurs(node)) return false;
    const isElement = node.nodeType === 1;
    const el = isElement ? (node as Element) : parentOf(node);
    if (!el || /^(?:SCRIPT|STYLE)$/.test(tagOf(el))) return false;
    if (isElement) {
      if (controlKind(el)) return !this.#page.isKnown(el);
      if (el.querySelector(CONTROLS) || this.#page.hasShadow(el)) return true;
      const cells = [...el.querySelectorAll(CELL)].slice(0, MOST_CELLS);
      if (cells.some((cell) => this.#page.isTelling(textIn(cell)))) return true;
    }
    return this.#isInKnown(el) || this.#page.isTelling(textIn(node).slice(0, 2000));
  }

  #isInKnown(el: Element): boolean {
    let at: Element | null = el;
    for (let i = 0; at && i < 3; i++, at = parentOf(at)) if (this.#page.isKnown(at)) return true;
    return false;
  }

  #listen(): void {
    const on = (target: EventTarget | null | undefined, types: string, listener: (event: Event) => void): void => {
      for (const type of types.split(' ')) {
        target?.addEventListener(type, listener, { capture: true, passive: true, signal: this.#signal });
      }
    };
    const view = this.#doc.defaultView;
    on(this.#doc, 'input change', (event) => {
      if (this.#page.isKnown(event.composedPath()[0] as Element)) this.#hooks.reread();
      else this.#rereadSoon();
    });
    on(this.#doc, 'click keyup focusin focusout reset', () => {
      this.#rereadSoon();
      this.#hooks.moved();
    });
    on(this.#doc, 'visibilitychange', () => {
      if (this.#missed) this.surveySoon();
    });
    // A picker in a window of its own has closed, and may have called back.
    on(view, 'focus', () => this.#rereadSoon());
    on(view, 'scroll resize', () => this.#hooks.moved());
    on(view, 'hashchange popstate', () => this.surveySoon());
    // Routes that a program of the page sets. Where a browser has no such event, what the route changes is seen all the same.
    on((view as { navigation?: EventTarget } | null)?.navigation, 'navigate', () => this.surveySoon());
  }

  #rereadSoon(): void {
    if (this.#isHidden()) return;
    this.#rereadDue ??= setTimeout(() => {
      this.#rereadDue = undefined;
      this.#hooks.reread();
    }, REREAD_SOON_MS);
  }

  #poll(): void {
    if (this.#isHidden()) return;
    if (this.#page.hasLost()) this.surveySoon();
    else this.#hooks.reread();
  }

  #isHidden(): boolean {
    return this.#doc.hidden;
  }

  #whenIdle(act: () => void): void {
    requestIdleCallback(() => this.#signal.aborted || act(), { timeout: IDLE_TIMEOUT_MS });
  }
}
