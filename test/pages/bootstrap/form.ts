import { attr, type Html, html } from '../html.ts';
import { DATE_ITEMS, FUNCTION_ITEMS, INPATIENT, type OasisItem, OTHER_ITEMS, REASON, RISK } from '../oasis-items.ts';
import { type PatientState, usDate } from '../state.ts';
import { AFTER, BEFORE, type Block, type Section } from '../vm7/sections.ts';

/** Sections of the filler that this EHR has too: about 1,100 inputs in all. */
const FILLER = ['hx', 'vs', 'pn', 'rs', 'cv', 'gu', 'gi', 'ns', 'ms', 'md', 'sp', 'pc', 'gl', 'en', 'hb'];

/**
 * An assessment in the manner of a newer home health EHR: one document of many parts, native labels, CMS's submission
 * names as names and ids, codes with two digits, symptom control as checkboxes, and ids that stand twice.
 */
export function bootstrapForm(state: PatientState, saved: boolean): Html {
  const { id, family, given, mrn, birthDate, period } = state.patient;
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>OASIS-E2 | Hearthside</title>
<link rel="stylesheet" href="/bootstrap/style.css"></head><body>
<nav class="navbar"><span class="brand">Hearthside</span><span>Patients</span><span>Schedule</span><span>Claims</span></nav>
<div class="patient"><strong>${given} ${family}</strong> <span>MRN: ${mrn}</span> <span>Date of birth: ${usDate(birthDate)}</span> <span>Billing period: ${usDate(period.from)} - ${usDate(period.through)}</span></div>
<form class="container" method="post" action="/bootstrap/?patient=${id}">
${saved ? html`<div class="alert" role="status">Saved.</div>` : ''}
${card('Administrative', [...DATE_ITEMS.map((item) => field(item, state)), field(REASON, state), checkAll(INPATIENT, state)])}
${card('Diagnoses', diagnoses(state))}
${card('Risk for hospitalization', [checkAll(RISK, state)])}
${card(
  'Functional status',
  [...FUNCTION_ITEMS, ...OTHER_ITEMS].map((item) => field(item, state)),
)}
${[...BEFORE, ...AFTER].filter(({ key }) => FILLER.includes(key)).map((section) => filler(section, state))}
<button class="btn" type="submit">Save</button></form></body></html>`;
}

function card(title: string, body: Html | Html[]): Html {
  return html`<section class="card"><h2 class="card-header">${title}</h2><div class="card-body">${body}</div></section>`;
}

function field(item: OasisItem, state: PatientState): Html {
  const value = state.oasis[item.item];
  if (item.kind === 'date' || item.kind === 'text') {
    const shown = typeof value === 'string' ? value : '';
    return html`<div class="row"><label class="form-label" for="${item.name}">${item.item}. ${item.label}</label><input class="form-control" type="date" id="${item.name}" name="${item.name}" value="${shown}"></div>`;
  }
  const choices = item.answers.map((answer) => {
    const code = /^\d$/.test(answer.value) ? `0${answer.value}` : answer.value;
    const id = `${item.name}_${answer.value}`;
    return html`<div class="form-check"><input class="form-check-input" type="radio" id="${id}" name="${item.name}" value="${code}" ${attr(value === answer.value, 'checked')}><label class="form-check-label" for="${id}">${answer.text}</label></div>`;
  });
  return html`<div class="row"><div class="form-label">${item.item}. ${item.label}</div><div>${choices}</div></div>`;
}

/** A check-all item: one flag a box, each with its own submission name. */
function checkAll(item: OasisItem, state: PatientState): Html {
  const value = state.oasis[item.item] ?? [];
  const boxes = item.answers.map(
    (answer) =>
      html`<div class="form-check"><input class="form-check-input" type="checkbox" id="${answer.flag ?? ''}" name="${answer.flag ?? ''}" value="1" ${attr(value.includes(answer.value), 'checked')}><label class="form-check-label" for="${answer.flag ?? ''}">${answer.text}</label></div>`,
  );
  return html`<div class="row"><div class="form-label">${item.item}. ${item.label}</div><div>${boxes}</div></div>`;
}

/** Six diagnoses by submission name; symptom control as checkboxes whose ids are the same in every row. */
function diagnoses(state: PatientState): Html[] {
  return Array.from({ length: 6 }, (_, index) => {
    const stem = diagnosisName(index);
    const row = state.diagnoses[index];
    const severity = ['00', '01', '02', '03', '04'].map(
      (code) =>
        html`<input type="checkbox" id="severity_${code}" name="${stem}_SEVERITY" value="${code}" ${attr(row?.severity !== undefined && code === `0${row.severity}`, 'checked')}> ${code} `,
    );
    return html`<div class="row dx"><label class="form-label" for="${stem}_ICD">${index === 0 ? 'M1021. Primary diagnosis' : `M1023. Other diagnosis ${String.fromCharCode(97 + index)}`}</label><div><input class="form-control" id="${stem}_ICD" name="${stem}_ICD" value="${row?.code ?? ''}" size="9"> <input class="form-control wide" name="${stem}_DESC" value="${row?.text ?? ''}"><div class="sev">Symptom control ${severity}</div></div></div>`;
  });
}

/** `M1021_PRIMARY_DIAG` for the first, `M1023_OTH_DIAG1` … for the others. */
export function diagnosisName(index: number): string {
  return index === 0 ? 'M1021_PRIMARY_DIAG' : `M1023_OTH_DIAG${index}`;
}

function filler(section: Section, state: PatientState): Html {
  return card(
    section.title,
    section.blocks.map((block, index) => fillerBlock(block, `${section.key}${index + 1}`, state)),
  );
}

function fillerBlock(block: Block, prefix: string, state: PatientState): Html {
  const value = (name: string): string => String(state.other[name] ?? '');
  if (block.kind === 'text') {
    return html`<div class="row"><label class="form-label" for="note">${block.title}</label><textarea class="form-control wide" id="note" name="${prefix}" rows="3">${value(prefix)}</textarea></div>`;
  }
  if (block.kind === 'checks') {
    const boxes = block.labels.map(
      (label, index) =>
        html`<span class="form-check inline"><input class="form-check-input" type="checkbox" id="check${index}" name="${prefix}_${index}" value="1"><label for="check${index}">${label}</label></span>`,
    );
    return html`<div class="row"><div class="form-label">${block.title}</div><div>${boxes}</div></div>`;
  }
  if (block.kind === 'radios') {
    const rows = block.labels.map(
      (label, y) =>
        html`<tr><td>${label}</td>${block.options.map((option, x) => html`<td><label><input type="radio" name="${prefix}_${y}" value="${x}"> ${option}</label></td>`)}</tr>`,
    );
    return html`<div class="row"><div class="form-label">${block.title}</div><table class="table">${rows}</table></div>`;
  }
  const rows = block.rows.map(
    (row, y) =>
      html`<tr><td>${row}</td>${block.columns.map((_, x) => html`<td><input class="form-control sm" type="${block.cell === 'check' ? 'checkbox' : 'text'}" id="cell${x}" name="${prefix}_${y}_${x}" value="${block.cell === 'check' ? '1' : value(`${prefix}_${y}_${x}`)}"></td>`)}</tr>`,
  );
  return html`<div class="row"><div class="form-label">${block.title}</div><table class="table"><tr><td></td>${block.columns.map((column) => html`<th>${column}</th>`)}</tr>${rows}</table></div>`;
}
