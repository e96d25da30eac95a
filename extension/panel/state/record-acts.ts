import type { PanelActs } from './context.ts';
import { findPatients, listEndpoints, readPdf, readRecord, type Service, type ServiceAnswer } from './service.ts';
import { memoryOf } from './state.ts';
import type { PanelStore } from './store.ts';

/** Puts a question to the service, wherever that is, with whatever credential there is now. */
export type Ask = <T>(question: (at: Service) => Promise<ServiceAnswer<T>>) => Promise<ServiceAnswer<T>>;

/** The acts that have to do with the service's records. */
export function recordActs(
  store: PanelStore,
  ask: Ask,
): Pick<PanelActs, 'listEndpoints' | 'findPatients' | 'loadRecord' | 'dropRecord' | 'readPdf'> {
  return {
    listEndpoints: () => ask(listEndpoints),
    findPatients: (query) => ask((at) => findPatients(at, query)),
    loadRecord: async (patient) => {
      const { tabId } = store.get();
      const { version } = memoryOf(store.get());
      const answer = await ask((at) => readRecord(at, patient));
      if (!answer.ok || tabId === undefined) return answer;
      const { chart, reported, notLooked } = answer.value;
      const notes = [
        // One reason may hold for many places: said once, with all of them.
        ...[...Map.groupBy(reported, ({ say }) => say)].map(
          ([say, at]) => `${say} (${at.map((one) => one.at).join(', ')})`,
        ),
        ...notLooked.map((type) => `${type} could not be looked at to the end`),
      ];
      store.dispatch({ kind: 'record', tabId, version, record: chart, notes });
      return answer;
    },
    readPdf: (bytes) => ask((at) => readPdf(at, bytes)),
    dropRecord: () => store.dispatch({ kind: 'drop-record' }),
  };
}

/** Puts text on the clipboard; says whether the browser took it. */
export function copy(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
