import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html, raw } from '../html.ts';
import { DATE_ITEMS, FUNCTION_ITEMS, INPATIENT, REASON, RISK } from '../oasis-items.ts';
import type { PageState, PatientState } from '../state.ts';
import { REACT_MODULES, reactModule } from './lib.ts';

/** A single-page EHR of controlled React inputs: random ids, no names, values that live in state only. */
export function reactRoutes(all: PageState): Hono {
  const app = new Hono({ strict: false });
  app.get('/lib/*', async (c) => {
    const source = await reactModule(decodeURIComponent(c.req.path.split('/lib/')[1] ?? ''));
    return source === undefined ? c.notFound() : c.body(source, 200, { 'content-type': 'text/javascript' });
  });
  app.get('/page.js', async (c) =>
    c.body(await readFile(join(import.meta.dirname, 'page.js'), 'utf8'), 200, { 'content-type': 'text/javascript' }),
  );
  app.get('/', (c) => {
    const state = all.get(c.req.query('patient')) ?? all.all()[0];
    if (!state) return c.notFound();
    const imports = Object.fromEntries(REACT_MODULES.map((name) => [name, `/react/lib/${encodeURIComponent(name)}`]));
    return c.html(html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>OASIS-E2 assessment</title>
<script type="importmap">${raw(JSON.stringify({ imports }))}</script><link rel="stylesheet" href="/bootstrap/style.css"></head>
<body><div id="root">Loading…</div><script type="module">import { start } from '/react/page.js'; start('${state.patient.id}');</script></body></html>`);
  });
  app.get('/form/:patient', (c) => {
    const state = all.get(c.req.param('patient'));
    if (!state) return c.text('No such patient.', 404);
    const items = { dates: DATE_ITEMS, choices: [REASON, ...FUNCTION_ITEMS], many: [INPATIENT, RISK] };
    return c.json({ items, patient: state.patient, oasis: state.oasis, diagnoses: state.diagnoses });
  });
  app.post('/form/:patient', async (c) => {
    const state = all.get(c.req.param('patient'));
    if (!state) return c.text('No such patient.', 404);
    const saved = (await c.req.json()) as Pick<PatientState, 'oasis' | 'diagnoses'>;
    state.oasis = saved.oasis;
    state.diagnoses = saved.diagnoses.filter(({ code }) => code !== '');
    state.saves += 1;
    return c.body(null, 204);
  });
  return app;
}
