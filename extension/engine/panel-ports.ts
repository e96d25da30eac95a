import { browser } from 'wxt/browser';
import { isOwnPage, parseFromPanel, type Sender } from '../check-message.ts';
import type { FromPanel, ToPanel } from '../messages/panel.ts';
import type { PanelView } from '../messages/view.ts';

/** A line to one of our own pages. */
export interface PanelPort {
  sender?: Sender;
  postMessage(message: ToPanel): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
}

/** The panels that are open, and the tab that each of them looks at. */
export class PanelPorts {
  readonly #ports = new Map<PanelPort, number | undefined>();

  /**
   * Takes a line from one of our own pages; any other is not listened to.
   * @param left called with a tab at which no panel looks any longer
   */
  connect(port: PanelPort, heed: (message: FromPanel) => void, left: (tabId: number) => void): void {
    const ownOrigin = new URL(browser.runtime.getURL('/')).origin;
    if (!isOwnPage(port.sender, browser.runtime.id, ownOrigin)) return;
    this.#ports.set(port, undefined);
    port.onMessage.addListener((raw) => {
      const message = parseFromPanel(raw);
      if (!message) return;
      if (message.kind === 'attach') this.#ports.set(port, message.tabId);
      heed(message);
    });
    port.onDisconnect.addListener(() => {
      const tabId = this.#ports.get(port);
      this.#ports.delete(port);
      if (tabId !== undefined && !this.tabs().includes(tabId)) left(tabId);
    });
  }

  /** The tabs that a panel looks at. */
  tabs(): number[] {
    return [...new Set(this.#ports.values())].filter((tabId) => tabId !== undefined);
  }

  show(tabId: number, view: PanelView): void {
    this.tell(tabId, { kind: 'view', view });
  }

  /** Says something to every panel that looks at a tab. */
  tell(tabId: number, message: ToPanel): void {
    for (const [port, attached] of this.#ports) {
      if (attached !== tabId) continue;
      try {
        port.postMessage(message);
      } catch {
        this.#ports.delete(port);
      }
    }
  }
}

/** A view with nothing in it: what stands while nothing is known. */
export function blankView(tabId: number): PanelView {
  return { tabId, page: 'waiting', match: { state: 'none', say: 'no patient is named' }, facts: [], notes: [] };
}
