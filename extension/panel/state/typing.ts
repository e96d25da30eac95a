import type { PanelActs } from './context.ts';
import { memoryOf, type PanelState } from './state.ts';
import type { PanelStore } from './store.ts';
import { draftShown } from './tab-memory.ts';

/** The acts that only change what was typed. */
export function typingActs(store: PanelStore): Pick<PanelActs, 'type' | 'typeAfter'> {
  return {
    type: (change) => store.dispatch({ kind: 'draft', change }),
    typeAfter: async (work, change) => {
      const before = place(store.get());
      const value = await work;
      const state = store.get();
      if (place(state) !== before) return false;
      store.dispatch({ kind: 'draft', change: change(draftShown(memoryOf(state)), value) });
      return true;
    },
  };
}

/** Changes with the tab in front, and with its patient or document: what was begun before is not for what stands there now. */
function place(state: PanelState): string {
  return `${state.tabId} ${memoryOf(state).freshFrom}`;
}
