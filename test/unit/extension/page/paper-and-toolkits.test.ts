import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { FLAGS } from '../../../charts/risk-flags.ts';
import { readDocument } from './read-page.ts';
import { BATHING, flagsWith, RISKS, readsShapes } from './shapes.ts';

/** Forms in the look of CMS's paper, and what toolkits of several years draw around their fields. */

const H = '<h3>M1021/M1023 Diagnoses</h3>';
const tr = (...cells: string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
const BATH = [...BATHING];
const card = (i: number, code: string, more: string): string =>
  `<li><span>⋮⋮</span><span>${i}</span><span>${code}</span><span>words</span>${more}<button>Remove</button></li>`;
const severity = (i: number): string =>
  `<div>${[0, 1, 2].map((x) => `<label><input type="radio" name="s${i}" value="${x}">${x}</label>`).join('')}</div>`;

readsShapes({
  'the plan of care in boxes of codes and boxes of words': [
    {
      name: 'each box holds its number and a line a code; procedures between are none',
      html: `<table>${tr('11. ICD<br>I13.0', 'Principal Diagnosis<br>words 10/12/2026 (E)')}${tr('12. ICD<br>0JH606Z', 'Surgical Procedure<br>Pacemaker 10/02/2026')}${tr('13. ICD-10-CM<br>I50.32<br>N18.4<br>Z95.0', 'Other Pertinent Diagnoses<br>words (E)<br>words (O)<br>words (O)')}${tr('14. DME and Supplies: walker', '15. Safety Measures')}</table>`,
      reads: ['dx-list/1=I13.0', 'dx-list/2=I50.32', 'dx-list/3=N18.4', 'dx-list/4=Z95.0'],
    },
    {
      name: 'numbers of other boxes head no list',
      html: `<table>${tr('10. ICD<br>I13.0', 'words')}${tr('21. ICD<br>I50.32<br>N18.4', 'words')}</table>`,
    },
    {
      name: 'the number of the claim and the name with the address',
      html: `<table>${tr("1. Patient's HI Claim No.<br>1EG4TE5MK72", '4. Medical Record No.<br>55-1029')}${tr("6. Patient's Name and Address<br>Lindqvist, Astrid M<br>14 Elm Court<br>Tyler, TX 75701", "7. Provider's Name and Address<br>Sunrise Home Care, Inc.")}</table>`,
      reads: ['patient/mbi=1EG4TE5MK72', 'patient/mrn=55-1029', 'patient/name=Lindqvist, Astrid M'],
    },
  ],
  'printed answers': [
    {
      name: 'number, words and answer in three cells',
      html: `<table><tr><th>Item</th><th>Description</th><th>Response</th></tr>${tr('M1021', 'Primary Diagnosis', 'I69.354 Hemiplegia')}${tr('M1023', 'Other Diagnosis 1', 'I10 Hypertension')}${tr('M1023', 'Other Diagnosis 2', 'Z79.01')}${tr('GG0170I1', 'Walk 10 feet', '04 - Supervision')}</table>`,
      reads: ['GG0170I1=4', 'dx/1=I69.354', 'dx/2=I10', 'dx/3=Z79.01'],
    },
    {
      name: 'what was before, in a column of its own',
      html: `<table><tr><th>Item</th><th>Prior</th><th>Current</th></tr>${tr('M1021', 'I50.9 HF', 'I50.22 HF')}${tr('M1023', 'I10', 'I11.0')}</table>`,
      reads: ['dx/1=I50.22', 'dx/2=I11.0'],
    },
    {
      name: 'boxes 11 and 13 as lines of spans, each line once',
      html: `<div>${['11. ICD-10-CM|Principal Diagnosis', 'C18.2| words', '12. ICD-10-PCS|Surgical Procedure', '0DTF0ZZ| words', '13. ICD-10-CM|Other Pertinent Diagnoses', 'Z43.3| words'].map((line) => `<div><span>${line.split('|').join('</span><span>')}</span></div>`).join('')}</div>`,
      reads: ['dx-list/1=C18.2', 'dx-list/2=Z43.3'],
    },
    {
      name: 'two codes behind Enter Code are no answer',
      html: `<table><tr><td colspan="2"><b>M1830. Bathing</b></td></tr>${tr('Enter Code<br><div>5</div>', 'Enter Code<br><div>2</div>')}</table>`,
    },
    {
      name: 'a tick in a cell of its own',
      html: `<div><p>(M1830) Bathing:</p><table>${BATH.map((words, i) => tr(i === 4 ? 'X' : '&nbsp;', String(i), words)).join('')}</table></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'the tick behind its answer',
      html: `<div><p>(M1830) Bathing:</p><table>${BATH.map((words, i) => tr(String(i), words, i === 4 ? '✓' : '')).join('')}</table></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'two ticks are no answer',
      html: `<div><p>(M1830) Bathing:</p><table>${BATH.map((words, i) => tr(i === 4 || i === 5 ? 'X' : '', String(i), words)).join('')}</table></div>`,
    },
    {
      name: 'boxes in cells of their own',
      html: `<h4>(M1033) Risk for Hospitalization</h4><table>${RISKS.map((words, i) => tr(i === 1 || i === 8 ? '☒' : '☐', words)).join('')}</table>`,
      reads: ['M1033=2 9'],
    },
    {
      name: 'the code in its box, beside all answers, below the title',
      html: `<table><tr><td colspan="2"><b>M1830. Bathing</b></td></tr>${tr('Enter Code<br><div>2</div>', `Current ability<br>${BATH.map((words, i) => `${i}. ${words}`).join('<br>')}`)}</table>`,
      reads: ['M1830=2'],
    },
    {
      name: 'a number in the row below a title is no answer of it',
      html: `<table><tr><td colspan="2"><b>M1830. Bathing</b></td></tr>${tr('Pain level', '2')}</table>`,
    },
  ],
  'lines as cards': [
    {
      name: 'with a handle, a rank, and radio buttons for the rating',
      html: `${H}<ul>${card(1, 'C50.912', severity(1))}${card(2, 'Z17.0', severity(2))}</ul>`,
      reads: ['dx/1=C50.912', 'dx/2=Z17.0'],
    },
    {
      name: 'that can be ticked are offered',
      html: `${H}<ul>${['C50.912', 'Z17.0'].map((code) => `<li><label><input type="checkbox"> ${code} words</label></li>`).join('')}</ul>`,
      doubts: ['dx'],
    },
  ],
  'fields that toolkits draw': [
    {
      name: 'flags of an item as text fields are no list of its answers',
      html: FLAGS.map((flag, i) => `<input name="M1033_HOSP_RISK_${flag}" value="${i === 1 || i === 3 ? 1 : 0}">`).join(
        '',
      ),
      reads: flagsWith(2, 4),
    },
    {
      name: 'a box that keeps its key in a field out of sight',
      html: `<label id="a">M1860 Ambulation/Locomotion</label><span role="combobox" aria-labelledby="a"><span><span>3 - Able to walk only with supervision</span></span><button></button><input style="display: none;" value="3"></span><label id="b">M1850 Transferring</label><span role="listbox" aria-haspopup="listbox" aria-labelledby="b"><span>2 - Able to bear weight and pivot</span><input style="display:none" value="8812"></span><label id="c">M1800 Grooming</label><span role="listbox" aria-haspopup="true" aria-labelledby="c"><span>1 - Utensils must be placed within reach</span></span>`,
      reads: ['M1800=1', 'M1850=2', 'M1860=3'],
    },
    {
      name: 'radio buttons without a name, each in wrappers of its own',
      html: `<div><div><label>M1830 Bathing</label></div><div>${BATH.map((words, i) => `<label><span><input type="radio" value="${i}"${i === 2 ? ' checked' : ''}></span><span>${i} - ${words}</span></label>`).join('')}</div></div>`,
      reads: ['M1830=2'],
    },
    {
      name: 'a day in boxes of two, two and four characters',
      html: `<fieldset><legend>M0090. Date Assessment Completed</legend><input maxlength="2" value="10"> / <input maxlength="2" value="07"> / <input maxlength="4" value="2026"></fieldset>`,
      reads: ['M0090=10/07/2026'],
    },
    {
      name: 'label over value, each deep in boxes of its own, on a long page',
      html: `<div>${['MRN|T-55610', 'Date of Birth|3/14/1952', `Remarks|${'words '.repeat(90)}`].map((pair) => `<div><span>${pair.split('|')[0]}</span><div><i>${pair.split('|')[1]}</i><button>Edit</button></div></div>`).join('')}</div>`,
      reads: ['patient/birth-date=3/14/1952', 'patient/mrn=T-55610'],
    },
  ],
  'who the patient is': [
    {
      name: 'a table of facts that begins with the name',
      html: `<h3>Patient</h3><table>${tr('Name', 'Sorensen, Karl')}${tr('MRN', '81-3302')}${tr('Birth date', '08/19/1935')}</table>`,
      reads: ['patient/birth-date=08/19/1935', 'patient/mrn=81-3302'],
    },
    {
      name: 'a therapist is no patient',
      html: '<p>PT: Garcia, Elena</p><p>MRN: 5531</p>',
      reads: ['patient/mrn=5531'],
    },
    {
      name: 'what somebody is called stands behind the name',
      html: `<div><b>Nguyen, Thanh (Tom)</b><div>MRN: 9-0017 · DOB: 10/10/1946</div></div><p>Pt Name: Holloway, Grant (“Bud”) Acct # 88213</p>`,
      reads: [
        'patient/birth-date=10/10/1946',
        'patient/mrn=9-0017',
        'patient/name=Holloway, Grant',
        'patient/name=Nguyen, Thanh',
      ],
    },
  ],
  'what is only tried out': [
    {
      name: 'a calculator',
      html: '<h2>PDGM Calculator</h2><label>M1830 Bathing <input size="2" value="2"></label><div>HIPPS: 2FC31</div>',
      doubts: ['page'],
    },
  ],
});

it.each([
  [
    'the label of a component, by an id that each of them has',
    '<label for="input"><slot name="label"></slot></label>',
    '',
  ],
  ['the label by reference', '<div id="label"><slot name="label"></slot></div>', 'aria-labelledby="label"'],
  ['nothing but what stands before the field', '<div><slot name="label"></slot></div>', ''],
])('what a component is given stands where its slot is: %s', (_, label, more) => {
  const { document } = new JSDOM(
    ['M1830 Bathing', 'M1860 Ambulation', 'Pain scale']
      .map((text, i) => `<x-field value="${i + 1}"><span slot="label">${text}</span></x-field>`)
      .join(''),
  ).window;
  for (const host of document.querySelectorAll('x-field'))
    host.attachShadow({
      mode: 'open',
    }).innerHTML = `${label}<input id="input" ${more} size="2" value="${host.getAttribute('value')}">`;
  expect(readDocument(document as unknown as Document)).toEqual({ readings: ['M1830=1', 'M1860=2'], doubts: [] });
});
