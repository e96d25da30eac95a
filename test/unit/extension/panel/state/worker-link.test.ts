import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { FromPanel, ToPanel } from '../../../../../extension/messages/panel.ts';
import type { PanelView } from '../../../../../extension/messages/view.ts';
import { type Port, WorkerLink } from '../../../../../extension/panel/state/worker-link.ts';

/** A port whose worker we play. */
class FakePort implements Port {
  sent: FromPanel[] = [];
  dead = false;
  readonly #messages: ((message: ToPanel) => void)[] = [];
  readonly #ends: (() => void)[] = [];
  readonly onMessage = { addListener: (listener: (message: ToPanel) => void) => void this.#messages.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#ends.push(listener) };

  postMessage(message: FromPanel): void {
    if (this.dead) throw new Error('Attempting to use a disconnected port object');
    this.sent.push(message);
  }
  disconnect(): void {
    this.dead = true;
  }
  say(message: ToPanel): void {
    for (const listener of this.#messages) listener(message);
  }
  stop(): void {
    this.dead = true;
    for (const listener of this.#ends) listener();
  }
}

const view: PanelView = { tabId: 1, page: 'read', match: { state: 'none', say: '' }, facts: [], notes: [] };

describe('the line to the worker', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  function link() {
    const ports: FakePort[] = [];
    const heard: ToPanel[] = [];
    const onSilence = vi.fn();
    const made: WorkerLink = new WorkerLink({
      connect: () => {
        const port = new FakePort();
        ports.push(port);
        return port;
      },
      onMessage: (message) => heard.push(message),
      onSilence,
      onNewWorker: () => made.send([{ kind: 'attach', tabId: 1 }]),
    });
    return { made, ports, heard, onSilence };
  }

  it('connects again after the worker was stopped, and says what a new worker must know', () => {
    const { made, ports, onSilence } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    ports[0]?.stop();
    vi.advanceTimersByTime(300);
    expect(ports).toHaveLength(2);
    expect(ports[1]?.sent).toEqual([{ kind: 'attach', tabId: 1 }]);
    ports[1]?.say({ kind: 'view', view });
    vi.advanceTimersByTime(5000);
    expect(onSilence).not.toHaveBeenCalled();
  });

  it('a greeting is no answer: only a view of the page is', () => {
    const { made, ports, onSilence } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    ports[0]?.stop();
    vi.advanceTimersByTime(300);
    ports[1]?.say({ kind: 'view', view: { ...view, page: 'waiting' } });
    vi.advanceTimersByTime(5000);
    expect(onSilence).toHaveBeenCalledTimes(1);
  });

  it('holds its words while there is no worker, since the new one is told everything', () => {
    const { made, ports } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    ports[0]?.stop();
    made.send([{ kind: 'reveal', tabId: 1, frameId: 0, handle: 3 }]);
    expect(ports).toHaveLength(1);
    vi.advanceTimersByTime(300);
    expect(ports[1]?.sent).toEqual([{ kind: 'attach', tabId: 1 }]);
  });

  it('takes what is shown for stale when no answer comes', () => {
    const { made, ports, onSilence } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    ports[0]?.stop();
    vi.advanceTimersByTime(5000);
    expect(onSilence).toHaveBeenCalledTimes(1);
  });

  it('calls again, ever more rarely, while a worker that was started says not a word', () => {
    const { made, ports, heard } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    ports[0]?.stop();
    vi.advanceTimersByTime(4000);
    expect(ports).toHaveLength(3);
    expect(ports[1]?.dead).toBe(true);
    expect(ports[2]?.sent).toEqual([{ kind: 'attach', tabId: 1 }]);
    ports[1]?.say({ kind: 'view', view });
    expect(heard).toEqual([]);
    vi.advanceTimersByTime(180_000);
    expect(ports.length).toBeGreaterThan(6);
    expect(ports.length).toBeLessThan(15);
    ports.at(-1)?.say({ kind: 'view', view });
    const calls = ports.length;
    vi.advanceTimersByTime(180_000);
    expect(ports).toHaveLength(calls);
    expect(heard).toHaveLength(1);
  });

  it('hears nothing from a port that is gone', () => {
    const { made, ports, heard } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    ports[0]?.stop();
    ports[0]?.say({ kind: 'view', view });
    expect(heard).toEqual([]);
  });

  it('survives a port that dies between two words', () => {
    const { made, ports } = link();
    made.send([{ kind: 'attach', tabId: 1 }]);
    const [port] = ports;
    if (port) port.dead = true;
    expect(() => made.send([{ kind: 'reveal', tabId: 1, frameId: 0, handle: 3 }])).not.toThrow();
  });

  it('goes quiet when the extension itself is gone', () => {
    const onSilence = vi.fn();
    const first = new FakePort();
    let calls = 0;
    const made = new WorkerLink({
      connect: () => {
        if (calls++ > 0) throw new Error('Extension context invalidated.');
        return first;
      },
      onMessage: () => {},
      onSilence,
      onNewWorker: () => {},
    });
    made.send([{ kind: 'attach', tabId: 1 }]);
    first.stop();
    expect(() => vi.advanceTimersByTime(5000)).not.toThrow();
    expect(onSilence).toHaveBeenCalled();
  });
});
