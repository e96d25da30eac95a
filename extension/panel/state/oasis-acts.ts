import type { PanelActs } from './context.ts';
import { memoryOf } from './state.ts';
import type { PanelStore } from './store.ts';

const NO_ANSWER = 'Not read: Lintel did not answer. Try again.';
const RECORD_STANDS = 'Not taken: a record of the service is loaded. Put it away first.';

/** What is done with an OASIS file that a person chose or dropped: its assessment is the record, of its own patient. */
export function oasisActs(store: PanelStore, lookUp: PanelActs['lookUp']): Pick<PanelActs, 'loadOasis'> {
  return {
    loadOasis: async (xml) => {
      const { tabId } = store.get();
      const { version, record } = memoryOf(store.get());
      if (record && isOfService(record)) return { ok: false, say: RECORD_STANDS };
      const answer = await lookUp({ kind: 'read-oasis', xml });
      if (answer?.kind === 'oasis-not-read') return { ok: false, say: `Not read: ${answer.say}.` };
      if (answer?.kind !== 'oasis-read' || tabId === undefined) return { ok: false, say: NO_ANSWER };
      store.dispatch({ kind: 'record', tabId, version, record: answer.chart, notes: answer.notes });
      return { ok: true, value: undefined };
    },
  };
}

/** Whether a record came from a FHIR server. */
function isOfService({ sources }: NonNullable<ReturnType<typeof memoryOf>['record']>): boolean {
  return Object.values(sources).some((all) => all.some(({ kind }) => kind === 'fhir'));
}
