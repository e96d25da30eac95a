import { useState, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { Panel } from '../../../extension/panel/Panel.tsx';
import type { PanelActs } from '../../../extension/panel/state/context.ts';
import { PanelStore } from '../../../extension/panel/state/store.ts';
import { typingActs } from '../../../extension/panel/state/typing.ts';
import '../../../extension/panel/panel.css';
import { HEALTH_HOME } from './health-home-scenes.ts';
import { SCENES } from './scenes.ts';

/**
 * The panel without the extension: `?scene=NAME` renders one invented view. For screenshots, for axe and for the
 * component's own tests; never shipped. `window.harness` lets a test send views and see what the panel sent.
 */
const name = new URLSearchParams(location.search).get('scene') ?? 'determined';
const scene = SCENES[name] ?? HEALTH_HOME[name];
const store = new PanelStore();
const sent: unknown[] = [];
store.connect((messages) => sent.push(...messages));

const acts: PanelActs = {
  reveal: (at) => sent.push({ kind: 'reveal', ...at }),
  revealNote: (at) => sent.push({ kind: 'reveal-note', ...at }),
  add: (key) => sent.push({ kind: 'add', key }),
  ...typingActs(store),
  copy: async (text) => {
    sent.push({ kind: 'copy', text });
    return true;
  },
  enableSite: (site) => sent.push({ kind: 'enable-site', origin: site.origin }),
  disableSite: ({ origin }) => sent.push({ kind: 'disable', origin }),
  setMarks: (site, on) => sent.push({ kind: 'marks', origin: site.origin, on }),
  listEndpoints: async () => scene?.service?.endpoints ?? { ok: true, value: ['ehr'] },
  findPatients: async () => scene?.service?.patients ?? { ok: true, value: { patients: [], more: false } },
  loadRecord: async (patient) => {
    sent.push({ kind: 'load', ...patient });
    return { ok: true, value: null };
  },
  readPdf: async () => ({ ok: false, say: 'No Lintel service is set.' }),
  loadOasis: async () => ({ ok: false, say: 'Not read: no worker stands behind this page.' }),
  dropRecord: () => store.dispatch({ kind: 'drop-record' }),
  lookUp: async (asked) => {
    sent.push(asked);
    return undefined;
  },
  openOptions: () => sent.push({ kind: 'options' }),
};

function Harness() {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const [held] = useState(acts);
  if (!scene) return <p>No such scene. There are: {Object.keys(SCENES).join(', ')}</p>;
  return <Panel state={state} role={scene.role} service={scene.service && 'http://127.0.0.1:8787'} acts={held} />;
}

Object.assign(window, { harness: { store, sent, scene, scenes: Object.keys(SCENES) } });
const root = document.getElementById('root');
if (root) createRoot(root).render(<Harness />);
if (scene) {
  store.dispatch({ kind: 'tab', tabId: 1 });
  for (const event of scene.events) store.dispatch(event);
}

/** Brings the scene's tab to the front as soon as it is drawn, and says when all is there. */
function turn(): void {
  const tab = [...document.querySelectorAll<HTMLElement>('[role=tab]')].find((each) =>
    each.textContent?.startsWith(scene?.tab ?? ''),
  );
  if (scene?.tab && tab?.ariaSelected !== 'true') {
    tab?.click();
    requestAnimationFrame(turn);
  } else document.documentElement.dataset.ready = 'yes';
}
turn();
