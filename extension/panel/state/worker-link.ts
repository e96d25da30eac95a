import type { FromPanel, ToPanel } from '../../messages/panel.ts';

/** The part of `runtime.Port` that is used here. */
export interface Port {
  postMessage(message: FromPanel): void;
  disconnect(): void;
  onMessage: { addListener(listener: (message: ToPanel) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** How long a new worker may take to answer before what is shown counts as stale. */
const ANSWER_MS = 1500;
const RETRY_MS = 250;
/** A worker that has said nothing at all is called again, each time after twice the time, up to this one. */
const LONGEST_WAIT_MS = 24_000;

/**
 * A line to the worker that outlives the worker. The browser stops the worker when it likes; the panel then connects
 * again (which wakes it), and says what it shows and what it holds, since the new worker knows neither. What is on
 * screen stays for the moment that this takes, and goes if no answer comes. A call that nobody answers with a word is
 * made again: a worker that the browser started and then let hang never ends its line, and the panel would wait for ever.
 */
export class WorkerLink {
  readonly #connect: () => Port;
  readonly #onMessage: (message: ToPanel) => void;
  readonly #onSilence: () => void;
  /** Called when a new worker answers the call: it must be told everything. */
  readonly #onNewWorker: () => void;
  #port: Port | undefined;
  #between = false;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #unheard: ReturnType<typeof setTimeout> | undefined;

  constructor(options: {
    connect: () => Port;
    onMessage: (message: ToPanel) => void;
    onSilence: () => void;
    onNewWorker: () => void;
  }) {
    this.#connect = options.connect;
    this.#onMessage = options.onMessage;
    this.#onSilence = options.onSilence;
    this.#onNewWorker = options.onNewWorker;
  }

  /** Sends to the worker, waking it if need be. Between two workers nothing is sent: the new one is told everything. */
  send(messages: readonly FromPanel[]): void {
    if (messages.length === 0 || this.#between) return;
    const port = this.#port ?? this.#open(2 * ANSWER_MS);
    for (const message of messages) this.#post(port, message);
  }

  /** @param patience milliseconds until the worker is called once more where it has not said a word */
  #open(patience: number): Port {
    const port = this.#connect();
    this.#port = port;
    this.#unheard = setTimeout(() => {
      this.#port = undefined;
      port.disconnect();
      this.#reopen(Math.min(2 * patience, LONGEST_WAIT_MS));
    }, patience);
    port.onMessage.addListener((message) => {
      if (this.#port !== port) return;
      clearTimeout(this.#unheard);
      if (message.kind === 'view' && message.view.page !== 'waiting') clearTimeout(this.#silence);
      this.#onMessage(message);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port !== port) return;
      this.#port = undefined;
      this.#between = true;
      clearTimeout(this.#silence);
      clearTimeout(this.#unheard);
      this.#silence = setTimeout(this.#onSilence, ANSWER_MS);
      setTimeout(() => this.#reopen(2 * ANSWER_MS), RETRY_MS);
    });
    return port;
  }

  #reopen(patience: number): void {
    this.#between = false;
    try {
      this.#open(patience);
      this.#onNewWorker();
    } catch {
      // The extension was updated or removed under the open panel: nothing to connect to, and the panel goes blank.
      this.#onSilence();
    }
  }

  #post(port: Port, message: FromPanel): void {
    try {
      port.postMessage(message);
    } catch {
      // The port died this moment; its disconnect handler says everything again.
    }
  }
}
