import type { FromPanel, PanelMemory } from '../../../../../extension/messages/panel.ts';
import type { PanelView, PatientShown } from '../../../../../extension/messages/view.ts';
import { INITIAL, type PanelEvent, type PanelState, step } from '../../../../../extension/panel/state/state.ts';

/** Plays events one after another; `sent` is everything that went to the worker. */
export class Played {
  state: PanelState = INITIAL;
  sent: FromPanel[] = [];

  play(...events: PanelEvent[]): this {
    for (const event of events) {
      const next = step(this.state, event);
      this.state = next.state;
      this.sent.push(...next.send);
    }
    return this;
  }

  /** What the worker was told last of this tab. */
  told(tabId = 1): PanelMemory {
    const messages = this.sent.filter((m) => m.kind === 'memory').filter((m) => m.tabId === tabId);
    return messages.at(-1)?.memory ?? { entered: {} };
  }
}

export const joan: PatientShown = { name: 'Alvarez, Joan', birthDate: '1947-03-12', mrn: '004417' };

export const ruth: PatientShown = { name: 'Okafor, Ruth', birthDate: '1939-08-02', mrn: '004471' };

/** What the worker shows of a tab with this patient on its page. */
export function view(page: PatientShown | undefined, memoryVersion?: number, tabId = 1): PanelView {
  return {
    tabId,
    page: page ? 'read' : 'waiting',
    match: page ? { state: 'page-only', say: 'from the page', page } : { state: 'none', say: 'nobody is named' },
    facts: [],
    notes: [],
    ...(memoryVersion === undefined ? {} : { memoryVersion }),
  };
}

/** A view as the worker would make it now, with the memory it was told last. */
export const seen = (played: Played, page: PatientShown | undefined): PanelEvent => ({
  kind: 'view',
  view: view(page, played.told().version ?? 0),
});
