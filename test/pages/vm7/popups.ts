import { attr, type Html, html } from '../html.ts';
import { CODES } from '../icd.ts';
import type { PatientState } from '../state.ts';
import { frameDocument } from './shell.ts';

/** The code picker: a window of its own that writes into the window that opened it. */
export function picker(row: number, query: string): Html {
  return frameDocument(
    'Find code',
    'popup',
    html`<div class="bar">Find a diagnosis code</div>
<form method="get" action="/vm7/picker"><input type="hidden" name="row" value="${row}">
<input type="text" name="q" size="30" value="${query}"> <input type="submit" value="Search"></form>
<table class="dx" width="100%" cellspacing="0">${findCodes(query).map(
      ([code, title]) =>
        html`<tr><td><a href="#" onclick="return vm7.choosePicked(${row}, '${code}', this.getAttribute('title'))" title="${title}">${code}</a></td><td>${title}</td></tr>`,
    )}</table>`,
  );
}

/** The diagnosis editor: a popup for one diagnosis, whose code comes from a second popup. */
export function editor(state: PatientState, number: number): Html {
  const row = state.diagnoses[number - 1];
  return frameDocument(
    'Diagnosis editor',
    'popup',
    html`<div class="bar">Diagnosis editor</div>
<form method="post" action="/vm7/editor"><input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="number" value="${number}">
<table class="in">
<tr><td class="rl">Diagnosis</td><td><input type="text" size="44" name="dxds_${number}" value="${row?.text ?? ''}"></td></tr>
<tr><td class="rl">Code</td><td><input type="text" size="9" id="icd" name="dxcd_${number}" value="${row?.code ?? ''}" readonly> <input type="button" value="…" onclick="vm7.pick(${number})"></td></tr>
<tr><td class="rl">Onset</td><td><select name="dxoe_${number}"><option value=""></option><option value="O" ${attr(row?.onset === 'O', 'selected')}>Onset</option><option value="E" ${attr(row?.onset === 'E', 'selected')}>Exacerbation</option></select></td></tr>
<tr><td class="rl">Severity</td><td>${['0', '1', '2', '3', '4'].map((value) => html`<input type="radio" name="dxsv_${number}" value="${value}" ${attr(row?.severity === value, 'checked')}>${value} `)}</td></tr>
</table><div class="foot"><input type="submit" value="Save"> <input type="button" value="Cancel" onclick="window.close()"></div></form>`,
  );
}

/** After the editor saved: the work frame of the opener shows the stored row, and the popup goes. */
export function editorDone(): Html {
  return frameDocument(
    'Saved',
    'popup',
    html`<p>Saved.</p><script type="text/javascript">if (window.opener) { window.opener.parent.frames['wtop'].location.reload(); window.close(); }</script>`,
  );
}

/** Codes whose number or title holds the words. Empty question, no answer. */
export function findCodes(query: string): readonly (readonly [code: string, title: string])[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  return CODES.filter(([code, title]) => {
    const text = `${code} ${title}`.toLowerCase();
    return words.every((word) => text.includes(word));
  }).slice(0, 25);
}
