import type { WriteAsked, Written } from './write.ts';

/** Where the worker finds the writing script in a frame, in the extension's own world of it. */
export const WRITE_KEY = 'lintel.write';

export interface WriteDoor {
  address(): string;
  write(handle: number, asked: WriteAsked): Promise<Written>;
}
