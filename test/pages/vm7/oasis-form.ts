import { type Html, html } from '../html.ts';
import { DATE_ITEMS, FUNCTION_ITEMS, INPATIENT, OTHER_ITEMS, REASON, RISK } from '../oasis-items.ts';
import type { PatientState } from '../state.ts';
import { fillerSection } from './blocks.ts';
import { assessmentDiagnoses } from './diagnoses.ts';
import { itemBlock, performanceTable } from './items.ts';
import { AFTER, BEFORE } from './sections.ts';
import { type FormEdition, frameDocument, section } from './shell.ts';

/** The whole assessment in one document: about 1,900 inputs, most of them in sections that are closed. */
export function oasisForm(state: PatientState, edition: FormEdition): Html {
  return frameDocument(
    formTitle(state, edition),
    'work',
    html`<div class="bar">${formTitle(state, edition)}</div>
<form name="oasis" method="post" action="/vm7/save">
<input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="form" value="${edition}">
<table class="lay" width="100%" cellspacing="0">
${recordSection(state, edition)}
${section('dx', 'Diagnoses', true, assessmentDiagnoses(state.diagnoses, edition))}
${inpatientSection(state, edition)}
${BEFORE.map((source) => fillerSection(source, state))}
${section('risk', 'Risk Assessment', false, itemBlock(RISK, state, edition))}
${functionSection(state, edition)}
${AFTER.map((source) => fillerSection(source, state))}
</table>
${aideSection()}
<div class="foot"><input type="submit" value="Save"> <input type="button" value="Open all" onclick="vm7.toggleAll(true)"> <input type="button" value="Close all" onclick="vm7.toggleAll(false)"></div>
</form>`,
  );
}

/** `Visit Manager 7 — OASIS-E2 Start of Care — ALVAREZ, JOAN (004417)`. */
export function formTitle(state: PatientState, edition: FormEdition): string {
  const { family, given, mrn } = state.patient;
  const reason = state.oasis.M0100 === '04' ? 'Recertification' : 'Start of Care';
  const form = edition === 'e2' ? `OASIS-E2 ${reason}` : `OASIS-C ${reason}`;
  return `Visit Manager 7 — ${form} — ${`${family}, ${given}`.toUpperCase()} (${mrn})`;
}

function recordSection(state: PatientState, edition: FormEdition): Html {
  const { patient } = state;
  const shown = (number: string, label: string, value: string): Html =>
    html`<td class="rl">(${number}) ${label}</td><td>${value}</td>`;
  const dates = DATE_ITEMS.filter((item) => item.item !== 'M1005');
  return section(
    'cr',
    'Clinical Record Items',
    true,
    html`<table class="in"><tr>${shown('M0020', 'Patient ID', patient.mrn)}${shown('M0040', 'Patient Name', `${patient.family}, ${patient.given}`)}${patient.mbi === undefined ? '' : shown('M0063', 'Medicare Number', patient.mbi)}</tr></table>
<table class="two" width="100%"><tr>${dates.map((item) => html`<td valign="top">${itemBlock(item, state, edition)}</td>`)}<td width="42%">${itemBlock(REASON, state, edition)}</td></tr></table>`,
  );
}

function inpatientSection(state: PatientState, edition: FormEdition): Html {
  const discharge = DATE_ITEMS.filter((item) => item.item === 'M1005');
  return section(
    'ip',
    'Inpatient Stay',
    false,
    [INPATIENT, ...discharge].map((item) => itemBlock(item, state, edition)),
  );
}

/** ADLs in CMS's order, the scored and the others side by side, then the GG tables. */
function functionSection(state: PatientState, edition: FormEdition): Html {
  const ordered = [...FUNCTION_ITEMS, ...OTHER_ITEMS].sort((a, b) => (a.item < b.item ? -1 : 1));
  const pairs: Html[] = [];
  for (let at = 0; at < ordered.length; at += 2) {
    const cells = ordered
      .slice(at, at + 2)
      .map((item) => html`<td valign="top" width="50%">${itemBlock(item, state, edition)}</td>`);
    pairs.push(html`<tr>${cells}</tr>`);
  }
  return section(
    'adl',
    'ADLs / Functional Status',
    false,
    html`<table class="two" width="100%">${pairs}</table>${performanceTable('GG0130', 'Self-Care', state)}${performanceTable('GG0170', 'Mobility', state)}`,
  );
}

/** The aide's care plan, left in the form by an old release and never shown: it borrows ids from the real fields. */
function aideSection(): Html {
  const tasks = ['adl_bath', 'adl_groom', 'adl_dressu', 'adl_dressl', 'adl_toilet', 'adl_transf', 'adl_ambul'];
  return html`<table id="hha" style="display:none">${tasks.map(
    (task) =>
      html`<tr><td><input type="checkbox" id="${task}" name="hha_${task}" value="4"></td><td><input type="text" id="M1830" name="hha_${task}_n" value=""></td></tr>`,
  )}</table>`;
}
