import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';

/**
 * Runs a server on a thread of its own, so that the others do not wait while it is busy.
 * @param file the module to run: it reads `workerData`, and posts one answer when it is up
 * @returns that answer; rejects with the thread's error where it fails before
 */
export function onThread<Answer>(file: URL, workerData: unknown, stack: AsyncDisposableStack): Promise<Answer> {
  // A thread does not inherit where this one keeps compiled code (setup.mjs), but reads the variable.
  const compiled = getCompileCacheDir();
  const env = compiled === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(compiled) };
  const worker = new Worker(file, { workerData, env });
  stack.defer(async () => void (await worker.terminate()));
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`the thread of ${file.pathname} ended`)));
  });
}
