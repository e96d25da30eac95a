import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { html, raw } from '../html.ts';
import type { PageState, PatientState } from '../state.ts';
import { PARTS, part, routedPage, stepPage } from './flow.ts';
import { banner, frameset, menu, status, tabs } from './frames.ts';
import { oasisForm } from './oasis-form.ts';
import { editor, editorDone, findCodes, picker } from './popups.ts';
import { type Posted, save, saveEditor } from './save.ts';
import { frameDocument } from './shell.ts';
import { physicianNote, planOfCare, storedRecord, visitNote, worksheet } from './work-pages.ts';

/** Visit Manager 7: the legacy EHR of ours, in the manner of ehr-pages.md section 7. Server-rendered, in memory. */
export function vm7Routes(all: PageState): Hono {
  const app = new Hono({ strict: false });
  const state = (id: string | undefined): PatientState | undefined => all.get(id);

  app.get('/', (c) => {
    const patient = state(c.req.query('patient')) ?? all.all()[0];
    if (!patient) return c.notFound();
    return c.html(
      frameset(patient.patient.id, c.req.query('top') ?? 'oasis-e2', c.req.query('bottom') ?? 'plan-of-care'),
    );
  });

  for (const name of ['vm7.js', 'vm7.css']) {
    app.get(`/${name}`, async (c) => {
      const type = name.endsWith('.js') ? 'text/javascript' : 'text/css';
      return c.body(await readFile(join(import.meta.dirname, name), 'utf8'), 200, { 'content-type': type });
    });
  }

  const views: Record<string, (state: PatientState) => ReturnType<typeof html>> = {
    banner,
    tabs,
    menu: (patient) => menu(patient, all),
    'work/oasis-e2': (patient) => oasisForm(patient, 'e2'),
    'work/oasis-c': (patient) => oasisForm(patient, 'c'),
    'work/plan-of-care': planOfCare,
    'work/note': visitNote,
    'work/physician-note': physicianNote,
    'work/worksheet': worksheet,
    'work/record': (patient) => storedRecord(patient, false),
    'work/steps': (patient) => stepPage(patient, 1, {}),
    'work/routed': routedPage,
  };
  for (const [path, view] of Object.entries(views)) {
    app.get(`/${path}`, (c) => {
      const patient = state(c.req.query('patient'));
      return patient ? c.html(view(patient)) : c.text('No such patient.', 404);
    });
  }
  app.get('/status', (c) => c.html(status()));

  app.get('/part/:key', (c) => {
    const patient = state(c.req.query('patient'));
    return patient ? c.html(html`${part(c.req.param('key'), patient)}`) : c.text('No such patient.', 404);
  });
  app.get('/codes', (c) => c.json(findCodes(c.req.query('q') ?? '')));
  app.get('/picker', (c) => c.html(picker(Number(c.req.query('row') ?? 1), c.req.query('q') ?? '')));

  app.get('/editor', (c) => {
    const patient = state(c.req.query('patient'));
    return patient ? c.html(editor(patient, Number(c.req.query('number') ?? 1))) : c.text('No such patient.', 404);
  });
  app.post('/editor', async (c) => {
    const posted = await form(c.req);
    const patient = state(one(posted, 'patient'));
    if (!patient) return c.text('No such patient.', 404);
    saveEditor(patient, posted, Number(one(posted, 'number')));
    return c.html(editorDone());
  });

  app.post('/save', async (c) => {
    const posted = await form(c.req);
    const patient = state(one(posted, 'patient'));
    if (!patient) return c.text('No such patient.', 404);
    const problem = save(patient, posted);
    return c.html(problem === undefined ? storedRecord(patient, true) : refused(problem));
  });

  app.post('/steps', async (c) => {
    const { step, ...posted } = await form(c.req);
    const patient = state(one(posted, 'patient'));
    if (!patient) return c.text('No such patient.', 404);
    const next = Number(step) + 1;
    if (next <= PARTS.length) {
      const { patient: _patient, form: _form, ...carried } = posted;
      return c.html(stepPage(patient, next, carried));
    }
    const problem = save(patient, posted);
    return c.html(problem === undefined ? storedRecord(patient, true) : refused(problem));
  });

  return app;
}

/** An error as such systems tell it: a native alert, then back to the form as the user left it. */
function refused(problem: string): ReturnType<typeof html> {
  return frameDocument(
    'Error',
    'work',
    html`<script type="text/javascript">alert(${raw(JSON.stringify(problem))}); history.back();</script>`,
  );
}

async function form(request: { parseBody(options: { all: true }): Promise<Record<string, unknown>> }): Promise<Posted> {
  const body = await request.parseBody({ all: true });
  const posted: Posted = {};
  for (const [name, value] of Object.entries(body)) {
    posted[name] = Array.isArray(value) ? value.map(String) : String(value);
  }
  return posted;
}

function one(posted: Posted, name: string): string | undefined {
  const value = posted[name];
  return Array.isArray(value) ? value[0] : value;
}
