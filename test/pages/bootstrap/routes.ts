import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import { ALL_ITEMS } from '../oasis-items.ts';
import type { DiagnosisRow } from '../patients.ts';
import type { PageState, PatientState } from '../state.ts';
import { bootstrapForm, diagnosisName } from './form.ts';

/** The page of a newer EHR, with a post of its own. */
export function bootstrapRoutes(all: PageState): Hono {
  const app = new Hono({ strict: false });
  app.get('/style.css', async (c) =>
    c.body(await readFile(join(import.meta.dirname, 'style.css'), 'utf8'), 200, { 'content-type': 'text/css' }),
  );
  app.get('/', (c) => {
    const state = all.get(c.req.query('patient')) ?? all.all()[0];
    return state ? c.html(bootstrapForm(state, false)) : c.notFound();
  });
  app.post('/', async (c) => {
    const state = all.get(c.req.query('patient'));
    if (!state) return c.text('No such patient.', 404);
    store(state, new URLSearchParams(await c.req.text()));
    return c.html(bootstrapForm(state, true));
  });
  return app;
}

function store(state: PatientState, posted: URLSearchParams): void {
  const plain = (code: string): string => code.replace(/^0(\d)$/, '$1');
  const oasis: PatientState['oasis'] = {};
  for (const item of ALL_ITEMS) {
    if (item.kind === 'many') {
      const on = item.answers.filter(({ flag }) => flag !== undefined && posted.has(flag)).map(({ value }) => value);
      if (on.length > 0) oasis[item.item] = on;
      continue;
    }
    const value = posted.get(item.name);
    if (value) oasis[item.item] = item.item === 'M0100' ? value : plain(value);
  }
  state.oasis = oasis;
  state.diagnoses = Array.from({ length: 6 }, (_, index) => diagnosisName(index)).flatMap((stem): DiagnosisRow[] => {
    const code = posted.get(`${stem}_ICD`)?.trim() ?? '';
    const severity = posted.get(`${stem}_SEVERITY`);
    if (code === '') return [];
    return [{ code, text: posted.get(`${stem}_DESC`) ?? '', ...(severity ? { severity: plain(severity) } : {}) }];
  });
  state.saves += 1;
}
