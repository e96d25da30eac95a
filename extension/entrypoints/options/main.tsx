import { createRoot } from 'react-dom/client';
import { Options } from './Options.tsx';
import '../../panel/panel.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Options />);
