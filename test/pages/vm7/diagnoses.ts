import { attr, type Html, html } from '../html.ts';
import type { DiagnosisRow } from '../patients.ts';
import { usDate } from '../state.ts';
import type { FormEdition } from './shell.ts';

/** How many lettered rows each form has: CMS's six, or the old template's twelve, and the plan of care's. */
export const ROWS = { e2: 6, c: 12, poc: 22 } as const;

/** The diagnosis table of the assessment. The description has no id; every code shares one. */
export function assessmentDiagnoses(rows: readonly DiagnosisRow[], edition: FormEdition): Html {
  return edition === 'e2' ? editionE2(rows) : editionC(rows);
}

function editionE2(rows: readonly DiagnosisRow[]): Html {
  const head = (text: string, first: boolean): Html =>
    html`<tr class="dh"><td>${text}</td><td>${first ? 'ICD-10-CM' : ''}</td><td>${first ? 'Onset / Exacerbation' : ''}</td><td>${first ? 'Symptom control' : ''}</td></tr>`;
  return html`<table class="dx" width="100%" cellspacing="0">
${head('(M1021) Primary Diagnosis', true)}${row(rows[0], 1, 'e2')}
${head('(M1023) Other Diagnoses', false)}${lettered(rows, 2, ROWS.e2, 'e2')}</table>`;
}

function editionC(rows: readonly DiagnosisRow[]): Html {
  return html`<table class="dx" width="100%" cellspacing="0">
<tr class="dh"><td>Column 1<br>(M1020) Primary Diagnosis</td><td>Column 2<br>ICD-9-CM / ICD-10-CM</td><td>Onset / Exac.</td><td>Severity</td><td colspan="2">(M1024) Payment Diagnoses<br>Columns 3 and 4 (optional)</td></tr>
${row(rows[0], 1, 'c')}
<tr class="dh"><td>(M1022) Other Diagnoses</td><td></td><td></td><td></td><td></td><td></td></tr>
${lettered(rows, 2, ROWS.c, 'c')}</table>`;
}

function lettered(rows: readonly DiagnosisRow[], from: number, to: number, edition: FormEdition): Html[] {
  return Array.from({ length: to - from + 1 }, (_, index) => row(rows[from + index - 1], from + index, edition));
}

function row(diagnosis: DiagnosisRow | undefined, number: number, edition: FormEdition): Html {
  const letter = String.fromCharCode(96 + number);
  const payment = edition === 'c' ? ['3', '4'].map((column) => paymentCell(number, column)) : '';
  return html`<tr><td nowrap>${letter}. <input type="text" size="42" name="dxds_${number}" value="${diagnosis?.text ?? ''}" autocomplete="off" onkeydown="vm7.suggest(this, ${number})"></td><td nowrap>${codeCell(diagnosis, number)}</td><td nowrap>${onsetCell(diagnosis, number)}</td><td nowrap>${severityCell(diagnosis, number)}</td>${payment}</tr>`;
}

function codeCell(diagnosis: DiagnosisRow | undefined, number: number): Html {
  return html`<input type="text" size="9" maxlength="10" id="icd" name="dxcd_${number}" value="${diagnosis?.code ?? ''}"> <input type="button" value="…" title="Find code" onclick="vm7.pick(${number})">`;
}

function onsetCell(diagnosis: DiagnosisRow | undefined, number: number): Html {
  const options = [
    ['', ''],
    ['O', 'Onset'],
    ['E', 'Exacerbation'],
  ] as const;
  return html`<select name="dxoe_${number}">${options.map(([value, text]) => html`<option value="${value}" ${attr((diagnosis?.onset ?? '') === value, 'selected')}>${text}</option>`)}</select> <input type="text" size="10" name="dxdt_${number}" value="${usDate(diagnosis?.date)}">`;
}

function severityCell(diagnosis: DiagnosisRow | undefined, number: number): Html[] {
  return ['0', '1', '2', '3', '4'].map(
    (value) =>
      html`<input type="radio" name="dxsv_${number}" value="${value}" ${attr(diagnosis?.severity === value, 'checked')}>${value} `,
  );
}

/** Older payment columns: they look like diagnoses and are none. */
function paymentCell(number: number, column: string): Html {
  return html`<td nowrap><input type="text" size="14" name="dxp${column}d_${number}"> <input type="text" size="7" id="icd" name="dxp${column}c_${number}"></td>`;
}

/** The list of the plan of care (CMS-485 locators 11 and 13): one line a diagnosis, numbered, longer than the form's six. */
export function planOfCareDiagnoses(rows: readonly DiagnosisRow[]): Html {
  const line = (number: number): Html => {
    const diagnosis = rows[number - 1];
    return html`<tr><td>${number}.</td><td nowrap>${codeCell(diagnosis, number)}</td><td><input type="text" size="60" name="dxds_${number}" value="${diagnosis?.text ?? ''}"></td><td nowrap>${onsetCell(diagnosis, number)}</td></tr>`;
  };
  return html`<table class="dx" width="100%" cellspacing="0">
<tr class="dh"><td colspan="2">11. ICD-10-CM</td><td>Principal Diagnosis</td><td>Date (O/E)</td></tr>${line(1)}
<tr class="dh"><td colspan="2">13. ICD-10-CM</td><td>Other Pertinent Diagnoses</td><td>Date (O/E)</td></tr>
${Array.from({ length: ROWS.poc - 1 }, (_, index) => line(index + 2))}</table>`;
}
