import type { FrameSender } from '../check-message.ts';
import { injectNotes, injectViews } from './sites.ts';
import type { TabFrames } from './tab-frames.ts';
import type { TabNotes } from './tab-notes.ts';

const MOST_TRIES = 3;
const TRY_AGAIN_MS = 2_000;

type Document = Pick<FrameSender, 'frameId' | 'documentId'>;

/** Puts further readers into documents of one tab that have something for them; more than once where the browser was too busy. */
export class FrameScripts {
  readonly #tabId: number;
  readonly #frames: TabFrames;
  readonly #notes: TabNotes;

  constructor(tabId: number, frames: TabFrames, notes: TabNotes) {
    this.#tabId = tabId;
    this.#frames = frames;
    this.#notes = notes;
  }

  /** The reader of notes, until it has a line to us. */
  async readNotesOf({ frameId, documentId }: Document): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES && !this.#notes.reads(frameId, documentId); tries++) {
      if (this.#frames.frame(frameId)?.documentId !== documentId) return;
      await injectNotes(this.#tabId, frameId, documentId);
      await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
    }
  }

  /** The reader of what is only shown, and once more where it has not answered. */
  async readViewsOf({ frameId, documentId }: Document): Promise<void> {
    await injectViews(this.#tabId, frameId, documentId);
    await new Promise((done) => setTimeout(done, TRY_AGAIN_MS));
    const frame = this.#frames.frame(frameId);
    if (frame?.documentId === documentId && frame?.views) await injectViews(this.#tabId, frameId, documentId);
  }
}
