import type { PageHint } from '../messages/frame.ts';
import type { Views } from '../page/look.ts';
import type { OverlayFrame } from './overlay.ts';

/**
 * How the two scripts of a frame meet. `page.js` reads and runs in every frame of an enabled site; `overlay.js` draws, and
 * is put only into frames that have something to show. Both live in the extension's own world of that frame, which the
 * page cannot see.
 */
export interface FrameLink {
  frame: OverlayFrame;
  signal: AbortSignal;
  /** Set once the overlay is there. */
  overlay?: LinkedOverlay;
  /** Set once the notes of the frame are read: calls the worker where no line to it stands. */
  notes?(): void;
  /** The shadow roots of the page. */
  roots(): readonly ShadowRoot[];
  /** What `page.js` lends that reader (`page/tools.ts`). */
  tools: readonly unknown[];
  /** Called when the reader of what the frame only shows is there. */
  see(views: Views): void;
  /** Called when the overlay is there. */
  ready(): void;
  /** Ends both scripts: a newer one of ours has started in this frame. */
  end(): void;
}

export interface LinkedOverlay {
  show(hints: readonly PageHint[]): void;
  draw(): void;
  reveal(handle: number): void;
  owns(node: Node): boolean;
}

const KEY = Symbol.for('lintel.frame');

/** Leaves the frame’s half for the drawing half, which comes as a script of its own into the same world. */
export function putLink(link: FrameLink): void {
  (globalThis as Record<symbol, unknown>)[KEY] = link;
}

/** The frame’s half; `undefined` where the drawing half came without it. */
export function takeLink(): FrameLink | undefined {
  return (globalThis as Record<symbol, unknown>)[KEY] as FrameLink | undefined;
}
