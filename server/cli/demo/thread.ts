import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { compiledCode } from '../../compiled-code.ts';

/** A server on a thread of its own. */
export interface Thread<Answer, Told> {
  /** What it posted when it was up. */
  answer: Answer;
  /** Tells it something; resolves when it has posted again. */
  tell(message: Told): Promise<void>;
}

/**
 * Runs a server on a thread of its own, so that the others do not wait while it is busy.
 * @param file the module to run: it reads `workerData`, and posts an answer when it is up
 * @throws the thread's error where it fails before
 */
export async function onThread<Answer, Told = never>(
  file: URL,
  workerData: unknown,
  stack: AsyncDisposableStack,
): Promise<Thread<Answer, Told>> {
  const worker = new Worker(file, { workerData, env: { ...process.env, ...compiledCode() } });
  stack.defer(async () => void (await worker.terminate()));
  const answer = await new Promise<Answer>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', () => reject(new Error(`the thread of ${file.pathname} ended`)));
  });
  return {
    answer,
    tell: async (message) => {
      const heard = once(worker, 'message');
      worker.postMessage(message);
      await heard;
    },
  };
}
