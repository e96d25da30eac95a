import { browser } from 'wxt/browser';
import {
  type FrameSender,
  frameSender,
  isOwnPage,
  parseFromPage,
  parseFromPanel,
  type Sender,
} from '../check-message.ts';
import { answerTab } from '../engine.ts';
import type { FromPage, FromPanel, PageHint, PanelMemory, PanelView, SiteShown, ToPage, ToPanel } from '../messages.ts';
import { writeLexicon } from '../page/lexicon.ts';
import { readSettings } from '../settings.ts';
import { GENERIC } from '../sites/generic.ts';
import { editions } from './packs.ts';
import { inject, injectOverlay, type Sites, webOrigin } from './sites.ts';
import { TabFrames } from './tabs.ts';

/** A line to one of our own pages. */
export interface PanelPort {
  sender?: Sender;
  postMessage(message: ToPanel): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** What the worker remembers of a tab. All of it can be asked for again. */
interface Tab {
  frames: TabFrames;
  memory?: PanelMemory;
  /** Hints as last sent, by frame, so that nothing is sent twice. */
  sent: Map<number, string>;
  /** Frames that have the drawing half. */
  drawing: Set<number>;
  /** Frames whose page keeps taking the overlay away. */
  stopped: Set<number>;
  answering: boolean;
  again: boolean;
  /** Frames that answered since they were last asked. */
  heard: Set<number> | undefined;
  pause: ReturnType<typeof setTimeout> | undefined;
}

/** What frames look for, as they are told it. */
const LEXICON = writeLexicon(GENERIC);

/** How long frames may take to answer when they are asked whether they are still there. */
const ROLL_CALL_MS = 1000;
/** After a document changed, its neighbours may be changing too. */
const PAUSE_MS = 200;

/** Takes messages in, asks the engine, sends answers out. Holds no fact that it cannot ask for again. */
export class Desk {
  readonly #sites: Sites;
  readonly #tabs = new Map<number, Tab>();
  readonly #panels = new Map<PanelPort, number | undefined>();

  constructor(sites: Sites) {
    this.#sites = sites;
  }

  /**
   * A message from a content script. Anything that is not ours, or not from an enabled frame, is dropped.
   * @returns what the frame is answered, if anything
   */
  async fromPage(raw: unknown, from: Sender): Promise<string | undefined> {
    await this.#sites.ready();
    const sender = frameSender(from, browser.runtime.id, (origin) => this.#sites.isEnabled(origin));
    const message = sender && parseFromPage(raw);
    if (!sender || !message) return undefined;
    if (message.kind === 'hello') return LEXICON;
    await this.#heed(sender, message);
    return undefined;
  }

  async #heed(sender: FrameSender, message: FromPage): Promise<void> {
    switch (message.kind) {
      case 'readings':
        return this.#readings(sender, message);
      case 'gone':
        return this.#gone(sender);
      case 'open-panel':
        // The click in the page is the gesture that the browser asks for.
        return void browser.sidePanel?.open({ tabId: sender.tabId }).catch(() => {});
      case 'overlay-stopped':
        this.#tabs.get(sender.tabId)?.stopped.add(sender.frameId);
        return this.#answer(sender.tabId);
      case 'marks-off':
        await this.#sites.setMarks(sender.origin, false);
        return this.#all((tabId) => this.#answer(tabId));
      case 'hello':
        return;
    }
  }

  /** One of our own pages connects. Others are cut off. */
  connect(port: PanelPort): void {
    const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
    if (!isOwnPage(port.sender, browser.runtime.id, ownOrigin)) return;
    this.#panels.set(port, undefined);
    port.onMessage.addListener((raw) => {
      const message = parseFromPanel(raw);
      if (message) void this.#fromPanel(port, message);
    });
    port.onDisconnect.addListener(() => {
      const tabId = this.#panels.get(port);
      this.#panels.delete(port);
      if (tabId !== undefined && ![...this.#panels.values()].includes(tabId)) delete this.#tabs.get(tabId)?.memory;
    });
  }

  /** Settings, sites or permissions changed: everything may look different. */
  changed(): void {
    this.#all((tabId) => this.#answer(tabId));
    for (const tabId of this.#panels.values())
      if (tabId !== undefined && !this.#tabs.has(tabId)) void this.#greet(tabId);
  }

  closed(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  /** A tab finished loading something: frames that are gone without a word are found out. */
  loaded(tabId: number): void {
    if (this.#tabs.has(tabId)) void this.#rollCall(tabId);
  }

  #readings(sender: FrameSender, message: Extract<FromPage, { kind: 'readings' }>): void {
    const isNew = !this.#tabs.has(sender.tabId);
    const tab = this.#tab(sender.tabId);
    tab.heard?.add(sender.frameId);
    const before = tab.frames.frame(sender.frameId);
    // A new document, or a new script in the old one, has been told nothing yet.
    if (!before || before.documentId !== sender.documentId || message.version <= before.version)
      forget(tab, sender.frameId);
    const change = tab.frames.say(sender, message, performance.now());
    if (change === 'blank') this.#blank(sender.tabId);
    // After a stop of the worker one frame speaks and the others do not know that they must.
    if (isNew) void this.#ask(sender.tabId);
    if (change === 'blank' || isNew) this.#answerSoon(sender.tabId);
    else void this.#answer(sender.tabId);
  }

  #gone({ tabId, frameId, documentId }: FrameSender): void {
    const tab = this.#tabs.get(tabId);
    if (tab?.frames.gone(frameId, documentId) !== 'blank') return;
    forget(tab, frameId);
    this.#blank(tabId);
    this.#answerSoon(tabId);
  }

  async #fromPanel(port: PanelPort, message: FromPanel): Promise<void> {
    const { tabId } = message;
    switch (message.kind) {
      case 'attach':
        this.#panels.set(port, tabId);
        return this.#greet(tabId);
      case 'memory':
        this.#tab(tabId).memory = withoutUndefined(message.memory);
        return this.#answer(tabId);
      case 'reveal':
        await this.#draws(tabId, message.frameId);
        return this.#toFrame(tabId, message.frameId, { kind: 'reveal', handle: message.handle });
      case 'enable-site':
        return this.enable(tabId, message.origin);
      case 'disable-site':
        return this.#disable(tabId, message.origin);
      case 'marks':
        await this.#sites.setMarks(message.origin, message.on);
        return this.#all((each) => this.#answer(each));
    }
  }

  /** Switches Lintel on at a site whose permission was just granted, and runs it in the open tab. */
  async enable(tabId: number, origin: string): Promise<void> {
    await this.#sites.ready();
    if (webOrigin(origin) !== origin || !this.#sites.isAllowed(origin)) return this.#greet(tabId);
    await this.#sites.enable(origin);
    if (this.#sites.isEnabled(origin)) await inject(tabId);
    return this.#greet(tabId);
  }

  async #disable(tabId: number, origin: string): Promise<void> {
    for (const [id, tab] of this.#tabs) {
      for (const frame of tab.frames.frames)
        if (frame.origin === origin) await this.#toFrame(id, frame.frameId, { kind: 'stop' });
      this.#tabs.delete(id);
    }
    await this.#sites.disable(origin);
    return this.#greet(tabId);
  }

  /** What a panel sees first: blank, then whether Lintel runs here, then what the frames say. */
  async #greet(tabId: number): Promise<void> {
    this.#blank(tabId);
    await this.#sites.ready();
    const site = await this.#site(tabId);
    if (!site?.enabled) {
      this.#show(tabId, { ...blankView(tabId), page: 'off', ...(site ? { site } : {}) });
      return;
    }
    const tab = this.#tab(tabId);
    if (!tab.frames.isEmpty) return this.#answer(tabId);
    const answered = await this.#rollCall(tabId);
    // No script there: the tab was open before the site was enabled, or the extension was updated under it.
    if (!answered) await inject(tabId);
  }

  /** Asks every frame, and forgets those that do not answer. Says whether any did. */
  async #rollCall(tabId: number): Promise<boolean> {
    const tab = this.#tab(tabId);
    if (tab.heard) return true;
    tab.heard = new Set();
    await this.#ask(tabId);
    await new Promise((done) => setTimeout(done, ROLL_CALL_MS));
    const { heard } = tab;
    tab.heard = undefined;
    const before = tab.frames.frames.length;
    tab.frames.keepOnly(heard ?? new Set());
    if (tab.frames.frames.length !== before) await this.#answer(tabId);
    return (heard?.size ?? 0) > 0;
  }

  async #ask(tabId: number): Promise<void> {
    const message: ToPage = { kind: 'read' };
    await browser.tabs.sendMessage(tabId, message).catch(() => {});
  }

  #answerSoon(tabId: number): void {
    const tab = this.#tab(tabId);
    clearTimeout(tab.pause);
    tab.pause = setTimeout(() => {
      tab.pause = undefined;
      void this.#answer(tabId);
    }, PAUSE_MS);
  }

  /** Asks the engine, one run at a time a tab; a change meanwhile makes one more run. */
  async #answer(tabId: number): Promise<void> {
    const tab = this.#tabs.get(tabId);
    if (!tab || tab.pause !== undefined) return;
    if (tab.answering) {
      tab.again = true;
      return;
    }
    tab.answering = true;
    try {
      do {
        tab.again = false;
        await this.#answerOnce(tabId, tab);
      } while (tab.again && tab.pause === undefined);
    } finally {
      tab.answering = false;
    }
  }

  async #answerOnce(tabId: number, tab: Tab): Promise<void> {
    // A worker that just woke does not know its sites yet, and "off" would be a lie.
    await this.#sites.ready();
    const site = await this.#site(tabId);
    if (tab.frames.isEmpty && !tab.memory?.record) {
      this.#show(tabId, {
        ...blankView(tabId),
        ...(site?.enabled === false ? { page: 'off' as const } : {}),
        ...(site ? { site } : {}),
      });
      return;
    }
    const { role } = await readSettings();
    try {
      const tables = await editions();
      // Looked at after the last wait, so that no frame of before slips into the answer.
      const { frames } = tab.frames;
      const { view, hints } = answerTab({ tabId, frames, memory: tab.memory, role }, tables);
      const notes = [...view.notes];
      if (tab.frames.heldBack > 0) notes.push(HELD_BACK);
      if (tab.stopped.size > 0) notes.push(OVERLAY_STOPPED);
      if (tab.again || tab.pause !== undefined) return;
      this.#show(tabId, { ...view, notes, ...(site ? { site } : {}) });
      await this.#hint(tabId, tab, hints);
    } catch {
      this.#show(tabId, {
        ...blankView(tabId),
        notes: ['the packaged tables could not be opened; install Lintel again'],
      });
    }
  }

  async #hint(tabId: number, tab: Tab, hints: ReadonlyMap<number, PageHint[]>): Promise<void> {
    for (const frame of tab.frames.frames) {
      const shown = this.#sites.showsMarks(frame.origin) ? (hints.get(frame.frameId) ?? []) : [];
      const text = JSON.stringify(shown);
      if (tab.sent.get(frame.frameId) === text || (shown.length === 0 && !tab.sent.has(frame.frameId))) continue;
      tab.sent.set(frame.frameId, text);
      if (shown.length > 0) await this.#draws(tabId, frame.frameId);
      await this.#toFrame(tabId, frame.frameId, { kind: 'hints', version: frame.version, hints: shown });
    }
  }

  /** Puts the drawing half into a frame, once. */
  async #draws(tabId: number, frameId: number): Promise<void> {
    const tab = this.#tabs.get(tabId);
    const frame = tab?.frames.frame(frameId);
    if (!tab || !frame || tab.drawing.has(frameId)) return;
    tab.drawing.add(frameId);
    await injectOverlay(tabId, frameId, frame.documentId);
  }

  /** To one document, never to a frame that has meanwhile loaded another. */
  async #toFrame(tabId: number, frameId: number, message: ToPage): Promise<void> {
    const documentId = this.#tabs.get(tabId)?.frames.frame(frameId)?.documentId;
    const target = documentId === undefined ? { frameId } : { documentId };
    await browser.tabs.sendMessage(tabId, message, target).catch(() => {});
  }

  async #site(tabId: number): Promise<SiteShown | undefined> {
    const tab = await browser.tabs.get(tabId).catch(() => undefined);
    const origin = webOrigin(tab?.url);
    if (!origin) return undefined;
    return {
      origin,
      enabled: this.#sites.isEnabled(origin),
      marks: this.#sites.showsMarks(origin),
      ...(this.#sites.isAllowed(origin) ? {} : { forbidden: true }),
    };
  }

  #blank(tabId: number): void {
    this.#show(tabId, blankView(tabId));
  }

  #show(tabId: number, view: PanelView): void {
    for (const [port, attached] of this.#panels) {
      if (attached !== tabId) continue;
      try {
        port.postMessage({ kind: 'view', view });
      } catch {
        this.#panels.delete(port);
      }
    }
  }

  #tab(tabId: number): Tab {
    const known = this.#tabs.get(tabId);
    if (known) return known;
    const tab: Tab = {
      frames: new TabFrames(),
      sent: new Map(),
      drawing: new Set(),
      stopped: new Set(),
      answering: false,
      again: false,
      heard: undefined,
      pause: undefined,
    };
    this.#tabs.set(tabId, tab);
    return tab;
  }

  #all(act: (tabId: number) => void): void {
    for (const tabId of this.#tabs.keys()) act(tabId);
  }
}

const HELD_BACK =
  'the page turned to another patient, and a part of it still shows what it showed before: that part is not used until it changes';

const OVERLAY_STOPPED = 'overlay stopped: the page keeps taking the marks away; everything they said stands here';

/** A frame that starts anew has been told nothing. */
function forget(tab: Tab, frameId: number): void {
  tab.sent.delete(frameId);
  tab.drawing.delete(frameId);
  tab.stopped.delete(frameId);
}

function blankView(tabId: number): PanelView {
  return { tabId, page: 'waiting', match: { state: 'none', say: 'no patient is named' }, facts: [], notes: [] };
}

/** zod's optional keys may hold `undefined`; ours do not. */
function withoutUndefined(memory: PanelMemory): PanelMemory {
  return JSON.parse(JSON.stringify(memory)) as PanelMemory;
}
