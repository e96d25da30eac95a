import { createRoot } from 'react-dom/client';
import { Workbench } from '../../workbench/Workbench.tsx';
import '../../panel/panel.css';
import '../../workbench/workbench.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<Workbench />);
