import { mkdir } from 'node:fs/promises';
import { buildExtension } from '../../../server/cli/build-extension.ts';
import { ARTIFACTS } from './artifacts.ts';

/** Before any browser test: the extension is built once, from what stands in the work tree. */
export default async function setup(): Promise<void> {
  await mkdir(ARTIFACTS, { recursive: true });
  await buildExtension();
}
