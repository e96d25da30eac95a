import { join, resolve } from 'node:path';

/** Where screenshots lie after a run. Not in the repository. */
export const ARTIFACTS = resolve(import.meta.dirname, '../../.artifacts');

/** The path of one artefact: `artifact('health-home-long-es.pdf')`. */
export function artifact(name: string): string {
  return join(ARTIFACTS, name);
}

/** What pictures are taken of: a page, or an element of one. */
interface Pictured<Options> {
  screenshot(options: Options & { path: string }): Promise<unknown>;
}

/**
 * Pictures are for people who look at them, and of the panel in every state they take as long as all that is checked there:
 * on a machine that only judges, where nobody looks, there are none.
 */
const LOOKED_AT = process.env.CI !== 'true';

/** Keeps a picture of what is in view: `keepPicture(page, 'notes-hint.png')`. */
export async function keepPicture(of: Pictured<object>, name: string): Promise<void> {
  if (LOOKED_AT) await of.screenshot({ path: artifact(name) });
}

/** Keeps a picture of a page to its end. */
export async function keepWholePicture(of: Pictured<{ fullPage: true }>, name: string): Promise<void> {
  if (LOOKED_AT) await of.screenshot({ path: artifact(name), fullPage: true });
}
