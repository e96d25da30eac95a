import type { Doubt, Reading } from '../messages/frame.ts';

/** What one frame of a tab last said. */
export interface FrameState {
  frameId: number;
  documentId: string | undefined;
  origin: string;
  version: number;
  readings: readonly Reading[];
  doubts: readonly Doubt[];
  title: string;
  truncated: boolean;
  /** Whether it shows answers that nothing in it can read yet. */
  views?: boolean | undefined;
  /** The EHR that it is recognised as. */
  site?: string | undefined;
  /** When its document first spoke (milliseconds, any clock). */
  since: number;
  /** When something that it said beside what banners say last changed or went; absent: never. */
  changed?: number;
  /** Set where it names another patient than before and says of him, in the same fields, what it said of the one before. */
  isOfBefore?: boolean;
}

/** A reading with the frame it stands in. */
export interface Placed {
  frame: FrameState;
  reading: Reading;
}

/** How evidence names a frame. Stable while the tab lives, and free of the page's words. */
export function frameName({ frameId }: Pick<FrameState, 'frameId'>): string {
  return frameId === 0 ? 'top' : `frame ${frameId}`;
}

/** How people are told which frame: by its title. */
export function frameWords(frame: FrameState, frames: readonly FrameState[]): string {
  if (frames.length < 2) return 'this page';
  return frame.title === '' ? `${frameName(frame)} of this page` : `“${frame.title}”`;
}

/** What a reading says, in one text. */
export function textOf(reading: Reading): string {
  return typeof reading.value === 'string' ? reading.value : reading.value.join(' ');
}
