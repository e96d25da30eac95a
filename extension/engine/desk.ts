import { browser } from 'wxt/browser';
import { type FrameSender, frameSender, parseFromNotes, parseFromPage, type Sender } from '../check-message.ts';
import type { FromPage, ToPage } from '../messages/frame.ts';
import type { ToNotes } from '../messages/notes.ts';
import type { FromPanel, PanelMemory } from '../messages/panel.ts';
import { writeLexicon } from '../page/lexicon.ts';
import { GENERIC } from '../sites/generic.ts';
import { NOTE_WORDS } from '../sites/notes.ts';
import { blankView, type PanelPort, PanelPorts } from './panel-ports.ts';
import { inject, type Sites, webOrigin } from './sites.ts';
import { TabDesk } from './tab-desk.ts';

/** What frames look for, as they are told it. */
const LEXICON = writeLexicon(GENERIC);
const WORDS = writeLexicon(NOTE_WORDS);

/** A frame's line for its notes. */
export interface NotesPort {
  sender?: Sender;
  postMessage(message: ToNotes): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/**
 * Where messages come in. Two tiers, and nothing falls from one into the other: frames of enabled sites may say what
 * they show and ask for a hint's acts; our own pages may ask for everything. Both are checked for shape and sender.
 */
export class Desk {
  readonly #sites: Sites;
  readonly #tabs = new Map<number, TabDesk>();
  readonly #panels = new PanelPorts();

  constructor(sites: Sites) {
    this.#sites = sites;
  }

  /**
   * A message from a content script. Anything that is not ours, or not from an enabled frame, is dropped.
   * @returns what the frame is answered, if anything
   */
  async fromPage(raw: unknown, from: Sender): Promise<string | undefined> {
    // The click in the page is the gesture that the browser asks for, and it does not outlive a single wait. So this one
    // act is let through before the worker knows where it runs: it shows a panel, and says nothing to anybody.
    if (parseFromPage(raw)?.kind === 'open-panel' && frameSender(from, browser.runtime.id, () => true)) {
      const tabId = from.tab?.id;
      if (tabId !== undefined) void browser.sidePanel?.open({ tabId }).catch(() => {});
      return undefined;
    }
    await this.#sites.ready();
    const sender = frameSender(from, browser.runtime.id, (origin) => this.#sites.isEnabled(origin));
    if (!sender) {
      await stop(from);
      return undefined;
    }
    const message = parseFromPage(raw);
    if (message?.kind === 'hello') return LEXICON;
    if (message) await this.#heed(sender, message);
    return undefined;
  }

  /** A frame with notes connects. From where Lintel is not switched on, nobody is listened to. */
  async connectNotes(port: NotesPort): Promise<void> {
    await this.#sites.ready();
    const sender = frameSender(port.sender ?? {}, browser.runtime.id, (origin) => this.#sites.isEnabled(origin));
    if (!sender) {
      port.disconnect();
      return;
    }
    const { tabId } = sender;
    this.#tab(tabId).connectNotes(sender, port);
    port.onMessage.addListener((raw) => {
      const message = parseFromNotes(raw);
      if (message && this.#sites.isEnabled(sender.origin)) this.#tabs.get(tabId)?.note(port, message);
    });
    port.onDisconnect.addListener(() => this.#tabs.get(tabId)?.notesEnded(sender, port));
    port.postMessage({ kind: 'words', words: WORDS });
  }

  /** One of our own pages connects. */
  connect(port: PanelPort): void {
    this.#panels.connect(
      port,
      (message) => void this.#heedPanel(message),
      (tabId) => {
        // What a person typed goes with the panel that it was typed in.
        this.#tabs.get(tabId)?.forget();
      },
    );
  }

  /** The role changed: everything may look different. */
  settingsChanged(): void {
    for (const tab of this.#tabs.values()) void tab.answer();
  }

  /**
   * Sites or permissions changed. What stood of a site that is off now goes at once; scripts that still run there are
   * asked to speak, and told to go when they do.
   */
  async sitesChanged(): Promise<void> {
    for (const [tabId, tab] of this.#tabs) {
      if (tab.frames.frames.every(({ origin }) => this.#sites.isEnabled(origin))) continue;
      this.#tabs.delete(tabId);
      tab.blank();
    }
    const message: ToPage = { kind: 'read' };
    for (const { id } of await browser.tabs.query({})) {
      if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => {});
    }
    this.settingsChanged();
    for (const tabId of this.#panels.tabs()) void this.#greet(tabId);
  }

  closed(tabId: number): void {
    this.#tabs.delete(tabId);
  }

  /** A tab finished loading something: frames that are gone without a word are found out. */
  loaded(tabId: number): void {
    void this.#tabs.get(tabId)?.rollCall();
  }

  /** Switches Lintel on at a site whose permission was just granted, and runs it in the open tab. */
  async enable(tabId: number, origin: string): Promise<void> {
    await this.#sites.ready();
    const ranHere = this.#sites.isEnabled(origin);
    if (webOrigin(origin) === origin && this.#sites.isAllowed(origin)) {
      await this.#sites.enable(origin);
      // A click where it is on already starts nothing anew: each frame would read its page a second time.
      if (!ranHere && this.#sites.isEnabled(origin)) await inject(tabId);
    }
    await this.#greet(tabId);
  }

  /** What a frame may say. */
  async #heed(sender: FrameSender, message: FromPage): Promise<void> {
    const { tabId, frameId, origin } = sender;
    switch (message.kind) {
      case 'readings':
        return this.#tab(tabId).readings(sender, message);
      case 'gone':
        return this.#tabs.get(tabId)?.gone(sender);
      case 'overlay-stopped':
        return this.#tabs.get(tabId)?.overlayStopped(frameId);
      case 'marks-off':
        return this.#setMarks(origin, false);
      case 'unshown':
        return this.#panels.tell(tabId, { kind: 'unshown', tabId, frameId, handle: message.handle });
      case 'hello':
      case 'open-panel':
        return;
    }
  }

  /** What only our own pages may say. */
  async #heedPanel(message: FromPanel): Promise<void> {
    const { tabId } = message;
    switch (message.kind) {
      case 'attach':
        return this.#greet(tabId);
      case 'memory':
        this.#tab(tabId).memory = withoutUndefined(message.memory);
        return this.#tab(tabId).answer();
      case 'reveal':
        return this.#tabs.get(tabId)?.reveal(message.frameId, message.handle);
      case 'reveal-note': {
        const { frameId, field, start, end, words } = message;
        return this.#tabs.get(tabId)?.revealNote(frameId, { field, start, end, words });
      }
      case 'add': {
        const became = await this.#tabs.get(tabId)?.add(message.key);
        return this.#panels.tell(tabId, { kind: 'added', tabId, key: message.key, say: became?.say ?? 'not inserted' });
      }
      case 'enable-site':
        return this.enable(tabId, message.origin);
      case 'disable-site':
        await this.#sites.disable(message.origin);
        return this.sitesChanged();
      case 'marks':
        return this.#setMarks(message.origin, message.on);
    }
  }

  async #setMarks(origin: string, on: boolean): Promise<void> {
    await this.#sites.setMarks(origin, on);
    this.settingsChanged();
  }

  /** What a panel sees first: blank, then whether Lintel runs here, then what the frames say. */
  async #greet(tabId: number): Promise<void> {
    const tab = this.#tab(tabId);
    tab.blank();
    await this.#sites.ready();
    const site = await tab.site();
    if (!site?.enabled) {
      this.#panels.show(tabId, { ...blankView(tabId), page: 'off', ...(site ? { site } : {}) });
      return;
    }
    if (!tab.frames.isEmpty) return tab.answer();
    // No script there: the tab was open before the site was enabled, or the extension was updated under it.
    if (!(await tab.rollCall())) await inject(tabId);
  }

  #tab(tabId: number): TabDesk {
    const known = this.#tabs.get(tabId);
    if (known) return known;
    const tab = new TabDesk(tabId, this.#sites, (view) => this.#panels.show(tabId, view));
    this.#tabs.set(tabId, tab);
    return tab;
  }
}

/** Our own script in a frame where Lintel is not (or no longer) switched on is told to go. */
async function stop({ id, tab, frameId, documentId }: Sender): Promise<void> {
  if (id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return;
  const message: ToPage = { kind: 'stop' };
  const target = documentId === undefined ? { frameId } : { documentId };
  await browser.tabs.sendMessage(tab.id, message, target).catch(() => {});
}

/** zod's optional keys may hold `undefined`; ours do not. */
function withoutUndefined(memory: PanelMemory): PanelMemory {
  return JSON.parse(JSON.stringify(memory)) as PanelMemory;
}
