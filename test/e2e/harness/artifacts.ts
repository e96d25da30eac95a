import { join, resolve } from 'node:path';

/** Where screenshots lie after a run. Not in the repository. */
export const ARTIFACTS = resolve(import.meta.dirname, '../../.artifacts');

/** The path of one artefact: `artifact('legacy-panel.png')`. */
export function artifact(name: string): string {
  return join(ARTIFACTS, name);
}
