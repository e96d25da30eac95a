import { browser } from 'wxt/browser';
import type { PageHint, ToPage } from '../messages/frame.ts';
import { injectOverlay, type Sites } from './sites.ts';
import type { TabFrames } from './tab-frames.ts';

/** What the frames of one tab are told to draw: each hint once, each frame's drawing half when it is first needed. */
export class TabMarks {
  readonly #tabId: number;
  readonly #frames: TabFrames;
  readonly #sites: Sites;
  /** Hints as last sent, by frame, so that nothing is sent twice. */
  readonly #sent = new Map<number, string>();
  /** Frames that have the drawing half, and those whose page keeps taking it away. */
  readonly #drawing = new Set<number>();
  readonly #stopped = new Set<number>();

  constructor(tabId: number, frames: TabFrames, sites: Sites) {
    this.#tabId = tabId;
    this.#frames = frames;
    this.#sites = sites;
  }

  /** Whether some page keeps taking the overlay away. */
  get areStopped(): boolean {
    return this.#stopped.size > 0;
  }

  stoppedIn(frameId: number): void {
    this.#stopped.add(frameId);
  }

  /** A frame that starts anew has been told nothing. */
  forget(frameId: number): void {
    this.#sent.delete(frameId);
    this.#drawing.delete(frameId);
    this.#stopped.delete(frameId);
  }

  async show(hints: ReadonlyMap<number, PageHint[]>): Promise<void> {
    for (const { frameId, origin, version } of this.#frames.frames) {
      const shown = this.#sites.showsMarks(origin) ? (hints.get(frameId) ?? []) : [];
      const text = JSON.stringify(shown);
      if (this.#sent.get(frameId) === text || (shown.length === 0 && !this.#sent.has(frameId))) continue;
      this.#sent.set(frameId, text);
      if (shown.length > 0) await this.#draws(frameId);
      await this.#toFrame(frameId, { kind: 'hints', version, hints: shown });
    }
  }

  /** Scrolls a frame to a field. */
  async reveal(frameId: number, handle: number): Promise<void> {
    await this.#draws(frameId);
    await this.#toFrame(frameId, { kind: 'reveal', handle });
  }

  /** Puts the drawing half into a frame, once. */
  async #draws(frameId: number): Promise<void> {
    const frame = this.#frames.frame(frameId);
    if (!frame || this.#drawing.has(frameId)) return;
    this.#drawing.add(frameId);
    await injectOverlay(this.#tabId, frameId, frame.documentId);
  }

  /** To one document, never to a frame that has meanwhile loaded another. */
  async #toFrame(frameId: number, message: ToPage): Promise<void> {
    const documentId = this.#frames.frame(frameId)?.documentId;
    const target = documentId === undefined ? { frameId } : { documentId };
    await browser.tabs.sendMessage(this.#tabId, message, target).catch(() => {});
  }
}
