import { browser } from 'wxt/browser';
import type { FrameSender } from '../check-message.ts';
import { answerTab } from '../engine.ts';
import type { FromPage, PageHint, PanelMemory, PanelView, SiteShown, ToPage } from '../messages.ts';
import { readSettings } from '../settings.ts';
import { editions } from './packs.ts';
import { blankView } from './panel-ports.ts';
import { injectOverlay, type Sites, webOrigin } from './sites.ts';
import { TabFrames } from './tabs.ts';

/** How long frames may take to answer when they are asked whether they are still there. */
const ROLL_CALL_MS = 1000;
/** After a document changed, its neighbours may be changing too. */
const PAUSE_MS = 200;

/** One tab: what its frames say, what the panel holds for it, and the answers that go out. All of it can be rebuilt. */
export class TabDesk {
  readonly frames = new TabFrames();
  memory: PanelMemory | undefined;
  readonly #tabId: number;
  readonly #sites: Sites;
  readonly #show: (view: PanelView) => void;
  /** Hints as last sent, by frame, so that nothing is sent twice. */
  readonly #sent = new Map<number, string>();
  /** Frames that have the drawing half, and those whose page keeps taking it away. */
  readonly #drawing = new Set<number>();
  readonly #stopped = new Set<number>();
  /** Frames that answered since they were last asked. */
  #heard: Set<number> | undefined;
  #answering = false;
  #again = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(tabId: number, sites: Sites, show: (view: PanelView) => void) {
    this.#tabId = tabId;
    this.#sites = sites;
    this.#show = show;
  }

  /** A frame's readings. A new document, or another patient, blanks what is shown until things have settled. */
  readings(sender: FrameSender, message: Extract<FromPage, { kind: 'readings' }>): void {
    const { frameId, documentId } = sender;
    this.#heard?.add(frameId);
    const isFirst = this.frames.isEmpty;
    const before = this.frames.frame(frameId);
    // A new document, or a new script in the old one, has been told nothing yet.
    if (!before || before.documentId !== documentId || message.version <= before.version) this.#forget(frameId);
    const change = this.frames.say(sender, message, performance.now());
    if (change === 'blank') this.blank();
    // After a stop of the worker one frame speaks and the others do not know that they must.
    if (isFirst) void this.#ask();
    if (change === 'blank' || isFirst) this.#answerSoon();
    else void this.answer();
  }

  /** A frame's document went away. */
  gone({ frameId, documentId }: FrameSender): void {
    if (this.frames.gone(frameId, documentId) !== 'blank') return;
    this.#forget(frameId);
    this.blank();
    this.#answerSoon();
  }

  /** The page keeps taking the overlay of a frame away. */
  overlayStopped(frameId: number): Promise<void> {
    this.#stopped.add(frameId);
    return this.answer();
  }

  blank(): void {
    this.#show(blankView(this.#tabId));
  }

  /** Asks every frame, and forgets those that do not answer. Says whether any did. */
  async rollCall(): Promise<boolean> {
    if (this.#heard) return true;
    const heard = new Set<number>();
    this.#heard = heard;
    await this.#ask();
    await new Promise((done) => setTimeout(done, ROLL_CALL_MS));
    this.#heard = undefined;
    const before = this.frames.frames.length;
    this.frames.keepOnly(heard);
    if (this.frames.frames.length !== before) await this.answer();
    return heard.size > 0;
  }

  /** Scrolls a frame to a field. */
  async reveal(frameId: number, handle: number): Promise<void> {
    await this.#draws(frameId);
    await this.#toFrame(frameId, { kind: 'reveal', handle });
  }

  /** Asks the engine, one run at a time; a change meanwhile makes one more run. */
  async answer(): Promise<void> {
    if (this.#pause !== undefined) return;
    this.#again = true;
    if (this.#answering) return;
    this.#answering = true;
    while (this.#again && this.#pause === undefined) {
      this.#again = false;
      await this.#answerOnce();
    }
    this.#answering = false;
  }

  /** The tab's site, as far as the browser names it. */
  async site(): Promise<SiteShown | undefined> {
    const tab = await browser.tabs.get(this.#tabId).catch(() => undefined);
    const origin = webOrigin(tab?.url);
    if (!origin) return undefined;
    return {
      origin,
      enabled: this.#sites.isEnabled(origin),
      marks: this.#sites.showsMarks(origin),
      ...(this.#sites.isAllowed(origin) ? {} : { forbidden: true }),
    };
  }

  #answerSoon(): void {
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => {
      this.#pause = undefined;
      void this.answer();
    }, PAUSE_MS);
  }

  async #answerOnce(): Promise<void> {
    const tabId = this.#tabId;
    // A worker that just woke does not know yet where it may run.
    await this.#sites.ready();
    const site = await this.site();
    const about = site ? { site } : {};
    if (this.frames.isEmpty && !this.memory?.record) {
      const off = site?.enabled === false ? { page: 'off' as const } : {};
      this.#show({ ...blankView(tabId), ...off, ...about });
      return;
    }
    const { role, coding, codingFault } = await readSettings();
    const tables = await editions().catch(() => undefined);
    if (!tables) {
      this.#show({ ...blankView(tabId), ...about, notes: [NO_TABLES] });
      return;
    }
    try {
      // Looked at after the last wait, so that no frame of before slips into the answer.
      const policy = coding ? { policy: coding } : {};
      const asked = { tabId, frames: this.frames.frames, memory: this.memory, role, ...policy };
      const { view, hints } = answerTab(asked, tables);
      if (this.#again || this.#pause !== undefined) return;
      const notes = [...view.notes];
      if (codingFault !== undefined) notes.unshift(`${POLICY_FAULT}: ${codingFault}`);
      if (this.frames.heldBack > 0) notes.push(HELD_BACK);
      if (this.#stopped.size > 0) notes.push(OVERLAY_STOPPED);
      this.#show({ ...view, ...about, notes });
      await this.#hint(hints);
    } catch {
      this.#show({ ...blankView(tabId), ...about, notes: [NO_ANSWER] });
    }
  }

  async #hint(hints: ReadonlyMap<number, PageHint[]>): Promise<void> {
    for (const { frameId, origin, version } of this.frames.frames) {
      const shown = this.#sites.showsMarks(origin) ? (hints.get(frameId) ?? []) : [];
      const text = JSON.stringify(shown);
      if (this.#sent.get(frameId) === text || (shown.length === 0 && !this.#sent.has(frameId))) continue;
      this.#sent.set(frameId, text);
      if (shown.length > 0) await this.#draws(frameId);
      await this.#toFrame(frameId, { kind: 'hints', version, hints: shown });
    }
  }

  /** Puts the drawing half into a frame, once. */
  async #draws(frameId: number): Promise<void> {
    const frame = this.frames.frame(frameId);
    if (!frame || this.#drawing.has(frameId)) return;
    this.#drawing.add(frameId);
    await injectOverlay(this.#tabId, frameId, frame.documentId);
  }

  async #ask(): Promise<void> {
    const message: ToPage = { kind: 'read' };
    await browser.tabs.sendMessage(this.#tabId, message).catch(() => {});
  }

  /** To one document, never to a frame that has meanwhile loaded another. */
  async #toFrame(frameId: number, message: ToPage): Promise<void> {
    const documentId = this.frames.frame(frameId)?.documentId;
    const target = documentId === undefined ? { frameId } : { documentId };
    await browser.tabs.sendMessage(this.#tabId, message, target).catch(() => {});
  }

  /** A frame that starts anew has been told nothing. */
  #forget(frameId: number): void {
    this.#sent.delete(frameId);
    this.#drawing.delete(frameId);
    this.#stopped.delete(frameId);
  }
}

const POLICY_FAULT = 'the agency’s coding policy cannot be used, and the rules run without it';
const HELD_BACK =
  'the page turned to another patient, and a part of it still shows what it showed before: that part is not used until it changes';
const OVERLAY_STOPPED = 'overlay stopped: the page keeps taking the marks away; everything they said stands here';
const NO_TABLES = 'the packaged tables could not be opened: install Lintel again';
/** A fault of ours. What the page showed is in no message and no log. */
const NO_ANSWER = 'Lintel could not work this page out: a fault of its own, please report the kind of page';
