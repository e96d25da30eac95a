import { openEditions } from '../server/editions/open.ts';
import type { Editions } from '../shared/editions/editions.ts';

let open: Promise<Editions> | undefined;

/**
 * The packs that the project ships, opened once for all test files of a process, with all that is built from them when it
 * is first asked for: the code set, the lexicon, the indexes take longer than most of what a test asks of them.
 */
export function shippedEditions(): Promise<Editions> {
  open ??= openEditions();
  return open;
}
