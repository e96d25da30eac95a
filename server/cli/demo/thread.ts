import { Worker } from 'node:worker_threads';
import { compiledCode } from '../../compiled-code.ts';

/**
 * Runs a server on a thread of its own, so that the others do not wait while it is busy.
 * @param file the module to run: it reads `workerData`, and posts one answer when it is up
 * @returns that answer; rejects with the thread's error where it fails before
 */
export function onThread<Answer>(file: URL, workerData: unknown, stack: AsyncDisposableStack): Promise<Answer> {
  const worker = new Worker(file, { workerData, env: { ...process.env, ...compiledCode() } });
  stack.defer(async () => void (await worker.terminate()));
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`the thread of ${file.pathname} ended`)));
  });
}
