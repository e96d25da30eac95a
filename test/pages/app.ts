import { Hono } from 'hono';
import { bootstrapRoutes } from './bootstrap/routes.ts';
import { type Html, html } from './html.ts';
import { lformsRoutes } from './lforms/routes.ts';
import { notesRoutes } from './notes/routes.ts';
import { reactRoutes } from './react/routes.ts';
import type { PageState } from './state.ts';
import { vm7Routes } from './vm7/routes.ts';

/** Every demo EHR page, over one in-memory database. */
export function pagesApp(state: PageState): Hono {
  const app = new Hono({ strict: false });
  app.get('/', (c) => c.html(start(state)));
  app.get('/favicon.ico', (c) => c.body(null, 204));
  app.route('/vm7', vm7Routes(state));
  app.route('/lforms', lformsRoutes(state));
  app.route('/bootstrap', bootstrapRoutes(state));
  app.route('/react', reactRoutes(state));
  app.route('/notes', notesRoutes(state));
  // For tests: what is stored, and a fresh start.
  app.get('/stored/:patient', (c) => {
    const stored = state.get(c.req.param('patient'));
    return stored ? c.json(stored) : c.text('No such patient.', 404);
  });
  app.post('/reset', (c) => {
    state.reset();
    return c.body(null, 204);
  });
  return app;
}

/** The list of patients, with each page shape that shows them. */
function start(state: PageState): Html {
  const rows = state.all().map(({ patient }) => {
    const { id, family, given, mrn } = patient;
    return html`<tr><td>${family}, ${given}</td><td>${mrn}</td><td><a href="/vm7/?patient=${id}">Visit Manager 7</a> · <a href="/vm7/?patient=${id}&amp;top=oasis-c&amp;bottom=worksheet">old template</a> · <a href="/lforms/?patient=${id}">LHC-Forms</a> · <a href="/bootstrap/?patient=${id}">labelled form</a> · <a href="/react/?patient=${id}">React form</a> · <a href="/notes/?patient=${id}">notes</a></td></tr>`;
  });
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Demo EHR pages</title>
<style>body{font:16px system-ui,sans-serif;margin:40px auto;max-width:860px;padding:0 16px;color:#1c2430}table{border-collapse:collapse;width:100%}td{padding:8px 10px;border-top:1px solid #d5dbe5}a{color:#1f4f9c}</style></head>
<body><h1>Demo EHR pages</h1><p>Invented patients on pages in the manner of real EHRs. Enable Lintel on this site from its toolbar button.</p><table>${rows}</table></body></html>`;
}
