import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { App } from '../../panel/App.tsx';
import { panelActs } from '../../panel/state/acts.ts';
import { followTab } from '../../panel/state/follow-tab.ts';
import '../../panel/panel.css';
import { PanelStore } from '../../panel/state/store.ts';
import { WorkerLink } from '../../panel/state/worker-link.ts';

const store = new PanelStore();
const link = new WorkerLink({
  connect: () => browser.runtime.connect({ name: 'panel' }),
  onMessage: (message) => store.dispatch(message),
  onSilence: () => store.dispatch({ kind: 'silence' }),
  onNewWorker: () => store.dispatch({ kind: 'new-worker' }),
});
store.connect((messages) => link.send(messages));
void followTab(store);

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <App store={store} actsFor={(service) => panelActs(store, (messages) => link.send(messages), service)} />,
  );
}
