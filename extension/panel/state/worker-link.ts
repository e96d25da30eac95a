import type { FromPanel, ToPanel } from '../../messages/panel.ts';

/** The part of `runtime.Port` that is used here. */
export interface Port {
  postMessage(message: FromPanel): void;
  onMessage: { addListener(listener: (message: ToPanel) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** How long a new worker may take to answer before what is shown counts as stale. */
const ANSWER_MS = 1500;
const RETRY_MS = 250;

/**
 * A line to the worker that outlives the worker. The browser stops the worker when it likes; the panel then connects
 * again (which wakes it), and says what it shows and what it holds, since the new worker knows neither. What is on
 * screen stays for the moment that this takes, and goes if no answer comes.
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
    const port = this.#port ?? this.#open();
    for (const message of messages) this.#post(port, message);
  }

  #open(): Port {
    const port = this.#connect();
    this.#port = port;
    port.onMessage.addListener((message) => {
      if (this.#port !== port) return;
      if (message.kind === 'view' && message.view.page !== 'waiting') clearTimeout(this.#silence);
      this.#onMessage(message);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port !== port) return;
      this.#port = undefined;
      this.#between = true;
      clearTimeout(this.#silence);
      this.#silence = setTimeout(this.#onSilence, ANSWER_MS);
      setTimeout(() => this.#reopen(), RETRY_MS);
    });
    return port;
  }

  #reopen(): void {
    this.#between = false;
    try {
      this.#open();
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
