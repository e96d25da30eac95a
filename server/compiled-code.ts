import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';

/**
 * What tells a thread where this process keeps the code that Node compiled (`cli/setup.mjs`): a thread does not inherit it,
 * but reads the variable.
 * @returns a part of the thread's environment; empty where nothing is kept
 */
export function compiledCode(): { NODE_COMPILE_CACHE?: string } {
  const folder = getCompileCacheDir();
  return folder === undefined ? {} : { NODE_COMPILE_CACHE: dirname(folder) };
}
