import { createRoot } from 'react-dom/client';
import { SmartPanel } from './SmartPanel.tsx';
import { takeCode } from './sign-in.ts';
import { Stages } from './stages.ts';
import '../panel/panel.css';
import './smart.css';

/** How often a window that nobody touches looks at the clock. */
const TICK_MS = 5_000;

const stages = new Stages();
const session = () => {
  const stage = stages.get();
  return stage.at === 'in' ? stage.room.session : undefined;
};
for (const name of ['pointerdown', 'pointermove', 'keydown', 'wheel'] as const) {
  addEventListener(name, () => session()?.touch(), { capture: true, passive: true });
}
setInterval(() => session()?.tick(), TICK_MS);
document.addEventListener('visibilitychange', () => session()?.tick());
// The credential is in this window's memory alone: who leaves it, by closing or by going elsewhere, signs out.
addEventListener('pagehide', () => session()?.end('signed-out'));

const root = document.getElementById('root');
if (root) createRoot(root).render(<SmartPanel stages={stages} />);
void stages.begin(takeCode());
