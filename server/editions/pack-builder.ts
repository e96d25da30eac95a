import { fileURLToPath } from 'node:url';
import type { ManifestEntry } from './write-pack.ts';

/** Where the source data lies on the machine that builds packs, unless told: beside the checkout. Users do not have it. */
export const DEFAULT_DATA = process.env.LINTEL_DATA ?? fileURLToPath(new URL('../../../shared/data', import.meta.url));

/** One family of packs: reads published files below `data` and writes packs into `folder`. */
export interface PackBuilder {
  /** As `npm run packs -- --only NAME` takes it. */
  name: string;
  /**
   * @param data the folder of source files (laid out as {@link DEFAULT_DATA})
   * @param folder where the packs go, through `writePack`
   * @returns the manifest lines of what was written
   * @throws when a source file is missing or does not say what it should: a pack is never built from half of it
   */
  build(data: string, folder: string): Promise<ManifestEntry[]>;
}
