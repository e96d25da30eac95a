import { BATHING, readsShapes } from './shapes.ts';

/** What is of another time, or of nobody: under such a heading nothing is an answer of now, and the panel says so. */

const item = `<div><h4>M1830 Bathing</h4>${BATHING.map((words, i) => `<label><input type="radio" name="b" value="${i}"${i === 3 ? ' checked' : ''}> ${i} - ${words}</label>`).join('')}</div>`;
const shown = `<table><tr><th>Item</th><th>Answer</th></tr><tr><td>M1830 Bathing</td><td>3</td></tr></table>`;
const headings = [
  'Discharge assessment',
  'OASIS-E2 Discharge',
  'D/C Not to an Inpatient Facility (OASIS-E2)',
  'Transfer assessment',
  'Prior assessment',
  'Last episode',
  'Goal',
  'Previous SOC',
  'Template',
  'Example',
  'Assessment history',
  'Hospital stay (discharge summary)',
];

readsShapes({
  'a heading of another time': headings.flatMap((heading) => [
    { name: `${heading}: fields`, html: `<section><h2>${heading}</h2>${item}</section>`, doubts: ['page'] },
    { name: `${heading}: a view`, html: `<section><h2>${heading}</h2>${shown}</section>`, doubts: ['page'] },
  ]),
  'a heading of now': [
    'Start of care assessment',
    'Resumption of care',
    'Recertification assessment',
    'Functional status',
    'Discharge planning',
    'Assessment and goals',
  ].map((heading) => ({
    name: heading,
    html: `<section><h2>${heading}</h2>${item}</section>`,
    reads: ['M1830=3'],
  })),
  'a discharge assessment that says what it is': [
    {
      name: 'M0100 under the heading',
      html: `<section><h2>Discharge assessment</h2><div><label>M0100 Reason for assessment <select><option>8 - Death at home</option><option selected>9 - Discharge from agency</option></select></label></div>${item}</section>`,
      reads: ['M0100=9', 'M1830=3'],
    },
    {
      name: 'M0100 under the heading, not answered yet',
      html: `<section><h2>Discharge assessment</h2><div><label>M0100 Reason for assessment <select><option></option><option>8 - Death at home</option><option>9 - Discharge from agency</option></select></label></div>${item}</section>`,
      doubts: ['page'],
      reads: ['M0100='],
    },
    {
      name: 'M0100 as radio buttons of which none is marked',
      html: `<section><h2>OASIS discharge assessment</h2><div><p>(M0100) This Assessment is Currently Being Completed for the Following Reason</p><label><input type="radio" name="why" value="8"> 8 - Death at home</label><label><input type="radio" name="why" value="9"> 9 - Discharge from agency</label></div>${item}</section>`,
      doubts: ['page'],
      reads: ['M0100='],
    },
    {
      name: 'M0100 of another form on the page',
      html: `<section><h2>Start of care</h2><label>M0100 Reason for assessment <select><option selected>1 - Start of care</option><option>3 - Resumption</option></select></label></section><section><h2>Discharge assessment</h2>${item}</section>`,
      reads: ['M0100=1'],
      doubts: ['page'],
    },
  ],
  'a fact in words': [
    {
      name: 'of an earlier episode',
      html: `<section><h3>Previous episode</h3><p>SOC Date: 01/02/2025</p></section>`,
      doubts: ['page'],
    },
    {
      name: 'who the patient is stays so under any heading',
      html: `<section><h3>Previous episode</h3><p>MRN: 004417</p></section>`,
      reads: ['patient/mrn=004417'],
    },
  ],
  'a number inside other words': [
    { name: 'a device', html: `<label>M1830 model number <input value="2"></label>` },
    {
      name: 'a device in a row',
      html: `<table><tr><td>M1830 model number</td><td><input size="2" value="2"></td></tr></table>`,
    },
    { name: 'a serial number', html: `<label>Serial no. M1860 <input size="4" value="3"></label>` },
    { name: 'a device that is shown', html: `<table><tr><td>Lift M1850</td><td>2</td></tr></table>` },
    { name: 'a form', html: `<label>Form M1830 revision <input size="2" value="2"></label>` },
    { name: 'a name for a device', html: `<input name="M1830_model_number" value="2">` },
    {
      name: 'the item itself',
      html: `<label>M1830 <input size="2" value="2"></label><label>M1850: Current ability to move safely from bed to chair <input size="2" value="1"></label>`,
      reads: ['M1830=2', 'M1850=1'],
    },
  ],
});
