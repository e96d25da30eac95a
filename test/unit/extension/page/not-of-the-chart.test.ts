import { readsShapes } from './shapes.ts';

/** Codes, answers and days that stand on the page and are not the chart's: pickers, favourites, history, notes, others. */

const table = (head: string[], ...rows: string[][]): string =>
  `<table><tr>${head.map((text) => `<th>${text}</th>`).join('')}</tr>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const codes = table(['Code', 'Description'], ['C34.90', 'Lung cancer'], ['I11.0', 'Hypertensive heart disease']);
const chart = `<section><h3>M1021/M1023 Diagnoses</h3>${table(['ICD-10 code', 'Description'], ['I50.9', 'Heart failure'], ['I10', 'Hypertension'])}</section>`;
const read = ['dx/1=I50.9', 'dx/2=I10'];

readsShapes({
  'a list of codes to choose from': [
    {
      name: 'a picker: what was found',
      html: `<div role="dialog"><h3>Diagnosis codes</h3><form class="search"><input type="search" placeholder="Search ICD-10" value="lung"><button>Search</button></form>${codes}</div>`,
    },
    { name: 'search results', html: `<h3>ICD-10 search results</h3>${codes}` },
    {
      name: 'a picker open over the form',
      html: `${chart}<div role="dialog" aria-label="Find a diagnosis"><h4>Diagnosis codes</h4><input placeholder="Search"><button>Search</button>${codes}</div>`,
      reads: read,
    },
    ...[
      'Favorite diagnoses',
      'Frequently used diagnoses',
      'Suggested diagnosis codes',
      'Recent diagnosis codes',
      'Common diagnoses',
      'Diagnosis library',
    ].map((heading) => ({
      name: heading,
      html: `${chart}<section><h3>${heading}</h3>${codes}</section>`,
      reads: read,
    })),
    {
      name: 'choices that hang open under the field',
      html: `<div><h4>M1021 Primary Diagnosis</h4><label>ICD-10 code <input value="I50.9" role="combobox" aria-controls="o"></label><ul id="o" role="listbox"><li role="option">I50.1 Left ventricular failure</li><li role="option" aria-selected="true">I50.20 Unspecified systolic</li></ul></div>`,
      reads: ['dx/1=I50.9'],
    },
  ],
  'diagnoses of another time or kind': [
    ...[
      'Past medical history diagnoses',
      'Resolved diagnoses',
      'Inactive diagnoses',
      'Historical diagnoses',
      'Hospital diagnoses',
      'Referral diagnoses',
      'Previous episode diagnoses',
      'Discharge diagnoses',
      'Family history: diagnoses',
      'Rejected diagnoses',
    ].map((heading) => ({
      name: `${heading}, behind the list of now`,
      html: `${chart}<section><h3>${heading}</h3>${codes}</section>`,
      reads: read,
    })),
    {
      name: 'M1028 behind the list',
      html: `${chart}<section><h3>(M1028) Active Diagnoses</h3>${table(['ICD-10 code', 'Description'], ['I73.9', 'PVD'])}</section>`,
      reads: read,
    },
    {
      name: 'M1011 before it',
      html: `<section><h3>(M1011) Inpatient Diagnosis</h3>${table(['ICD-10 code', 'Description'], ['J18.9', 'Pneumonia'])}</section>${chart}`,
      reads: read,
    },
    {
      name: 'orders with their codes',
      html: `<h3>Orders</h3>${table(['Order', 'Diagnosis code'], ['Wound care', 'L89.153'])}`,
    },
    {
      name: 'a wound with its code',
      html: `<h3>Wound 1</h3><label>Wound diagnosis code <input value="L89.153"></label>`,
    },
    {
      name: 'a list of patients with their codes',
      html: `<h2>Census</h2>${table(['Patient', 'MRN', 'Primary diagnosis', 'ICD-10'], ['Alvarez, Joan', '004417', 'Heart failure', 'I50.9'], ['Brandt, Lena', '004471', 'COPD', 'J44.9'])}`,
    },
    {
      name: 'a line that was deleted, in place',
      html: `<section><h3>M1021/M1023 Diagnoses</h3>${table(['ICD-10 code', 'Description', 'Status'], ['I50.9', 'Heart failure', 'Active'], ['I10', 'Hypertension', 'Deleted'])}</section>`,
      reads: ['dx/1=I50.9'],
    },
    {
      name: 'a line ended by a day',
      html: `<section><h3>M1021/M1023 Diagnoses</h3>${table(['ICD-10 code', 'Description', 'End date'], ['I50.9', 'Heart failure', ''], ['J18.9', 'Pneumonia', '10/30/2026'])}</section>`,
      reads: ['dx/1=I50.9'],
    },
  ],
  'a HIPPS that is not the page’s own': [
    {
      name: 'in two columns of periods',
      html: `<table><tr><th></th><th>Early</th><th>Late</th></tr><tr><td>HIPPS</td><td>1HB31</td><td>3HB31</td></tr></table>`,
    },
    {
      name: 'in a banner, behind other facts',
      html: `<div>Period 1 | HIPPS: 2HB31 | Weight: 1.1234 | LUPA threshold: 4</div>`,
      reads: ['hipps=2HB31'],
    },
    {
      name: 'in a message',
      html: `<div class="message-body"><p>Hi Lena, the prior agency billed HIPPS Code: 2HB31 for him.</p></div>`,
    },
    {
      name: 'in the text of a note that is shown',
      html: `<h4>Coordination note</h4><div>Billing called.<br>HIPPS: 2HB31<br>Will follow up.</div>`,
      doubts: ['page'],
    },
    {
      name: 'in a note that is being written',
      html: `<div contenteditable="true"><p>Coder says</p><p>HIPPS: 2HB31</p><p>MRN: 998877</p></div>`,
    },
    { name: 'in a comment that people left', html: `<ul class="comments"><li>HIPPS Code: 2HB31</li></ul>` },
    { name: 'in a sentence', html: `<p>If the HIPPS code 2HB31 is returned, call billing.</p>` },
    { name: 'in a text area', html: `<label>Note <textarea>HIPPS Code: 2HB31</textarea></label>` },
    {
      name: 'in a script, a template, a comment of the source',
      html: `<script>var s = "HIPPS Code: 2HB31";</script><script type="text/template"><p>HIPPS Code: 2HB31</p></script><template><p>HIPPS Code: 2HB31</p></template><!-- HIPPS Code: 2HB31 --><noscript>HIPPS Code: 2HB31</noscript>`,
    },
    {
      name: 'in parts that nobody sees',
      html: `<p hidden>HIPPS Code: 2HB31</p><div style="display:none"><p>HIPPS Code: 2HB31</p></div><div style="visibility:hidden">HIPPS Code: 2HB31</div><p style="opacity:0">HIPPS Code: 2HB31</p><span style="position:absolute;left:-9999px">HIPPS Code: 2HB31</span>`,
    },
    {
      name: 'by a style sheet',
      html: `<style>.x { display: none }</style><section class="x"><table><tr><td>HIPPS</td><td>2HB31</td></tr></table></section>`,
    },
    {
      name: 'seen beside one that is not',
      html: `<div hidden>HIPPS: 1AA11</div><p>HIPPS Code: 2HB31</p>`,
      reads: ['hipps=2HB31'],
    },
    { name: 'of an example', html: `<h3>Example</h3><p>HIPPS Code: 2HB31</p>`, doubts: ['page'] },
    {
      name: 'a claim of another period',
      html: `<h3>Claim history</h3>${table(['From', 'HIPPS'], ['09/11/2026', '1HB31'])}`,
    },
    {
      name: 'a panel of the grouper',
      html: `<div class="card"><h4>PDGM</h4><div><span>HIPPS</span><span>2HB31</span></div></div>`,
      reads: ['hipps=2HB31'],
    },
  ],
  'answers that nobody sees': [
    {
      name: 'what a reviewer recommends, in a field beside the answer',
      html: `<table><tr><th>Item</th><th>Clinician response</th><th>QA recommendation</th></tr><tr><td>M1830 Bathing</td><td>3</td><td><input size="1" value="4"></td></tr></table>`,
    },
    {
      name: 'an old copy for print',
      html: `<div style="display:none" class="print-only"><table><tr><td>M1830 Bathing</td><td>5</td></tr></table></div>`,
    },
    {
      name: 'a list of diagnoses in a pane that is not open',
      html: `<div style="display:none"><h3>M1021/M1023 Diagnoses</h3>${codes}</div>`,
    },
    {
      name: 'a list in such a pane and one that is seen',
      html: `<div hidden><h3>M1021/M1023 Diagnoses</h3>${codes}</div>${chart}`,
      reads: read,
    },
    {
      name: 'a number and a birth date of the last patient',
      html: `<div hidden>MRN: 999999 DOB: 01/01/1930</div><p>MRN: 004417</p>`,
      reads: ['patient/mrn=004417'],
    },
    {
      name: 'fields of a tab that is not open are read',
      html: `<div role="tabpanel" hidden><label>M1830 Bathing <input size="2" value="3"></label></div>`,
      reads: ['M1830=3'],
    },
  ],
});
