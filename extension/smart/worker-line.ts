import type { LookUpAnswer, LookUpAsked } from '../messages/look-up.ts';
import type { FromPanel, ToPanel } from '../messages/panel.ts';
import type { FromWorker, ToWorker } from './messages.ts';

/** A line to the worker of this page. It lives as long as the sign-in does, and what it holds goes with it. */
export interface WorkerLine {
  send(messages: readonly FromPanel[]): void;
  lookUp(asked: LookUpAsked): Promise<LookUpAnswer | undefined>;
  close(): void;
}

/** Starts a worker with the first message, and takes what it says; its failure is said once, in words for people. */
export function openLine(
  first: Extract<ToWorker, { kind: 'open' }>,
  heard: { message(message: ToPanel): void; failed(say: string): void },
): WorkerLine {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  const post = (message: ToWorker): void => worker.postMessage(message);
  const waiting = new Map<number, (answer: LookUpAnswer | undefined) => void>();
  let asked = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
    if (data.kind === 'panel') return heard.message(data.message);
    if (data.kind === 'failed') return heard.failed(data.say);
    waiting.get(data.id)?.(data.answer);
    waiting.delete(data.id);
  });
  worker.addEventListener('error', () => heard.failed('Lintel stopped: a fault of its own.'));
  post(first);
  return {
    send: (messages) => {
      for (const message of messages) post({ kind: 'panel', message });
    },
    lookUp: (question) =>
      new Promise((resolve) => {
        waiting.set(++asked, resolve);
        post({ kind: 'look-up', id: asked, asked: question });
      }),
    close: () => worker.terminate(),
  };
}
