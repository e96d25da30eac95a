import type { Classification } from '../classify.ts';

/**
 * The bytes of an answer, the same at every door (HTTP, worker, filter): equal charts and equal packs give equal text.
 * There is one of these, so that no door formats, sorts or rounds on its own.
 */
export function classificationText(classification: Classification): string {
  return JSON.stringify(classification);
}
