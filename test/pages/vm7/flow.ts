import { type Html, html } from '../html.ts';
import { DATE_ITEMS, FUNCTION_ITEMS, INPATIENT, REASON, RISK } from '../oasis-items.ts';
import type { PatientState } from '../state.ts';
import { assessmentDiagnoses } from './diagnoses.ts';
import { itemBlock } from './items.ts';
import type { Posted } from './save.ts';
import { frameDocument } from './shell.ts';

/** The same assessment in parts: one page each, or one route each. */
export const PARTS: readonly (readonly [key: string, title: string])[] = [
  ['dates', 'Dates and referral'],
  ['diagnoses', 'Diagnoses'],
  ['risk', 'Risk'],
  ['function', 'Functional status'],
];

/** The fields of one part. */
export function part(key: string, state: PatientState): Html[] {
  if (key === 'dates') return [...DATE_ITEMS, REASON, INPATIENT].map((item) => itemBlock(item, state, 'e2'));
  if (key === 'diagnoses') return [assessmentDiagnoses(state.diagnoses, 'e2')];
  if (key === 'risk') return [itemBlock(RISK, state, 'e2')];
  if (key === 'function') return FUNCTION_ITEMS.map((item) => itemBlock(item, state, 'e2'));
  return [];
}

/**
 * One page of the flow. What earlier pages posted rides along in hidden fields until the last page saves it; the server
 * remembers nothing in between.
 */
export function stepPage(state: PatientState, step: number, carried: Posted): Html {
  const [key, title] = PARTS[step - 1] ?? ['', ''];
  const hidden = Object.entries(carried).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => html`<input type="hidden" name="${name}" value="${one}">`),
  );
  return frameDocument(
    title,
    'work',
    html`<div class="bar">Assessment, page ${step} of ${PARTS.length}: ${title}</div>
<form method="post" action="/vm7/steps"><input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="form" value="e2"><input type="hidden" name="step" value="${step}">${hidden}
${part(key, state)}
<div class="foot"><input type="submit" value="${step < PARTS.length ? 'Next' : 'Finish and save'}"></div></form>`,
  );
}

/** The hash-routed variant: one document, whose parts come and go with `#/dates`, `#/diagnoses`, … */
export function routedPage(state: PatientState): Html {
  return frameDocument(
    'Quick assessment',
    'work',
    html`<div class="bar">Quick assessment</div>
<div class="routes">${PARTS.map(([key, title]) => html`<a class="route" href="#/${key}">${title}</a> `)}</div>
<form id="routed" method="post" action="/vm7/save"><input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="form" value="e2">
<div id="view">Loading…</div><div class="foot"><input type="button" value="Save" onclick="vm7.saveRouted()"> <span id="saved" class="nt"></span></div></form>
<script type="text/javascript">vm7.routed('${state.patient.id}');</script>`,
  );
}
