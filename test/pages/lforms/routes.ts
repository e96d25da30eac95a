import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { type Html, html } from '../html.ts';
import { type PageState, type PatientState, usDate } from '../state.ts';
import { hasLforms, LFORMS_FOLDER_OF_PACKAGE, LFORMS_MISSING, LFORMS_PATH } from './installed.ts';
import { oasisQuestionnaire, oasisResponse } from './questionnaire.ts';

/** An OASIS assessment in NLM's LHC-Forms: an Angular web component in the light DOM, ids like `/M1830/1/1`, no names. */
export function lformsRoutes(all: PageState): Hono {
  const app = new Hono({ strict: false });
  app.use(
    '/assets/*',
    // The folder that is always there is the root: a fresh checkout has the package only after the server has started.
    serveStatic({
      root: LFORMS_FOLDER_OF_PACKAGE,
      rewriteRequestPath: (path) => path.replace('/lforms/assets', `/${LFORMS_PATH}`),
    }),
  );
  app.get('/', (c) => {
    if (!hasLforms()) return c.text(LFORMS_MISSING, 503);
    const state = all.get(c.req.query('patient')) ?? all.all()[0];
    return state ? c.html(page(state)) : c.notFound();
  });
  app.get('/form/:patient', (c) => {
    const state = all.get(c.req.param('patient'));
    if (!state) return c.text('No such patient.', 404);
    return c.json({
      questionnaire: oasisQuestionnaire(),
      response: state.questionnaireResponse ?? oasisResponse(state),
    });
  });
  app.post('/form/:patient', async (c) => {
    const state = all.get(c.req.param('patient'));
    if (!state) return c.text('No such patient.', 404);
    state.questionnaireResponse = await c.req.json();
    state.saves += 1;
    return c.body(null, 204);
  });
  return app;
}

function page(state: PatientState): Html {
  const { id, family, given, mrn, birthDate, gender, period } = state.patient;
  return html`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>OASIS-E2 Start of Care</title>
<link rel="stylesheet" href="/lforms/assets/webcomponent/styles.css">
<style>
body { font: 15px system-ui, "DejaVu Sans", sans-serif; margin: 0; }
header { background: #f3f6fa; border-bottom: 1px solid #cbd5e1; padding: 10px 24px; display: flex; gap: 28px; align-items: baseline; flex-wrap: wrap; }
header h1 { font-size: 17px; margin: 0; }
header dl { display: flex; gap: 22px; margin: 0; flex-wrap: wrap; } header dl div { display: flex; gap: 6px; }
header dt { color: #526070; } header dd { margin: 0; }
main { max-width: 1100px; margin: 0 auto; padding: 16px 24px 60px; }
button#save { padding: 6px 18px; }
</style></head>
<body><header><h1>${family}, ${given}</h1><dl><div><dt>MRN</dt><dd>${mrn}</dd></div><div><dt>Date of birth</dt><dd>${usDate(birthDate)}</dd></div><div><dt>Sex</dt><dd>${gender}</dd></div><div><dt>Billing period</dt><dd>${usDate(period.from)} - ${usDate(period.through)}</dd></div></dl></header>
<main><div id="form">Loading the form…</div><p><button id="save" type="button">Save</button> <span id="state" role="status"></span></p></main>
<script src="/lforms/assets/webcomponent/assets/lib/zone.min.js"></script>
<script src="/lforms/assets/webcomponent/runtime.js"></script>
<script src="/lforms/assets/webcomponent/polyfills.js"></script>
<script src="/lforms/assets/webcomponent/main.js"></script>
<script src="/lforms/assets/fhir/R4/lformsFHIR.min.js"></script>
<script type="module">
const address = '/lforms/form/${id}';
const { questionnaire, response } = await (await fetch(address)).json();
const form = LForms.Util.convertFHIRQuestionnaireToLForms(questionnaire, 'R4');
const filled = LForms.Util.mergeFHIRDataIntoLForms('QuestionnaireResponse', response, form, 'R4');
document.getElementById('form').textContent = '';
await LForms.Util.addFormToPage(filled, 'form', { prepopulate: false });
document.body.dataset.ready = 'yes';
document.getElementById('save').onclick = async () => {
  const saved = LForms.Util.getFormFHIRData('QuestionnaireResponse', 'R4', document.getElementById('form'));
  const answer = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(saved) });
  document.getElementById('state').textContent = answer.ok ? 'Saved' : 'Not saved';
};
</script></body></html>`;
}
