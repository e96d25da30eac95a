import type { FromPanel } from '../../messages/panel.ts';
import { INITIAL, type PanelEvent, type PanelState, step } from './state.ts';

/** Holds the panel's state for React (`useSyncExternalStore`) and sends what each event asks for. */
export class PanelStore {
  #state: PanelState = INITIAL;
  readonly #listeners = new Set<() => void>();
  #send: (messages: FromPanel[]) => void = () => {};

  /** Where messages go; set once the line to the worker stands. */
  connect(send: (messages: FromPanel[]) => void): void {
    this.#send = send;
  }

  readonly get = (): PanelState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  dispatch(event: PanelEvent): void {
    const { state, send } = step(this.#state, event);
    if (state !== this.#state) {
      this.#state = state;
      for (const listener of this.#listeners) listener();
    }
    this.#send(send);
  }
}
