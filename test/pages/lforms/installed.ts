import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The folder whose lockfile names the package, and nothing that it is built of: npm installs what a lockfile names, which is a
 * fifth of the bytes and one package for 135. What `npm install` writes there is cut down again (`installed.test.ts`).
 */
export const LFORMS_FOLDER_OF_PACKAGE = import.meta.dirname;

/** The built files of the real package, within that folder. */
export const LFORMS_PATH = 'node_modules/lforms/dist/lforms';

/** How to get them, for people. */
export const LFORMS_MISSING = 'LHC-Forms is not installed. Run: npm ci --prefix test/pages/lforms --ignore-scripts';

/** Whether the real package is there. Nothing stands in for it. */
export function hasLforms(): boolean {
  return existsSync(join(LFORMS_FOLDER_OF_PACKAGE, LFORMS_PATH, 'webcomponent/main.js'));
}
