import { FLAGS } from '../../../charts/risk-flags.ts';
import { BATHING, RISKS, readsShapes } from './shapes.ts';

/** Fields that toolkits draw beside one that only their program reads, and answers that only stand there to be chosen. */

const options = BATHING.map((words, i) => `<li>${i} - ${words}</li>`).join('');
const icons = (words: readonly string[], from: number, sign: (i: number) => string): string =>
  words
    .map((text, i) => `<div><i class="material-icons">${sign(i)}</i> <span>${i + from} - ${text}</span></div>`)
    .join('');

readsShapes({
  'a field that a program keeps': [
    {
      name: 'a key in a field out of sight, the answer beside it',
      html: `<div><label>M1830 Bathing</label><div><input type="text" size="1" style="display:none" value="5"><div>3 - ${BATHING[3]}</div></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a hidden field between title and answer, a closed list of the answers behind it',
      html: `<div><label>M1830 Bathing</label><div><input type="hidden" name="x" value="9931"><div>3 - ${BATHING[3]}</div><ul style="display:none">${options}</ul></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'in a part of the page that is closed with its field',
      html: '<div style="display:none"><label>M1830 Bathing <input size="2" value="3"></label></div>',
      reads: ['M1830=3'],
    },
    {
      name: 'a list of nothing but the choice behind the box that is drawn',
      html: `<label id="l">M1830 Bathing</label><span role="combobox" aria-labelledby="l">3 - ${BATHING[3]}</span><select name="M1830" style="display:none"><option value="3" selected>3 - ${BATHING[3]}</option></select>`,
      reads: ['M1830=3', 'M1830=3'],
    },
    {
      name: 'a list of nothing but the choice in the box that is drawn',
      html: `<label id="l">M1830 Bathing</label><span role="combobox" aria-haspopup="listbox" aria-labelledby="l"><span>3 - ${BATHING[3]}</span><select style="display:none"><option value="3" selected>3 - ${BATHING[3]}</option></select></span>`,
      reads: ['M1830=3'],
    },
    {
      name: 'the native list out of sight, and a field that shows the choice before the answers',
      html: `<div><label>M1830 Bathing</label><div><select name="a" style="display:none">${BATHING.map((words, i) => `<option value="${i + 10}"${i === 3 ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select><div><div><input type="text" readonly value="3 - ${BATHING[3]}"><i></i></div><dl>${BATHING.map((words, i) => `<dd lay-value="${i + 10}">${i} - ${words}</dd>`).join('')}</dl></div></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a list of nothing but a word',
      html: '<label>M1830 Bathing <select><option>0-6 scale, loading…</option></select></label>',
      doubts: ['M1830'],
    },
    {
      name: 'names with the path of a form in a PDF',
      html: '<input name="topmostSubform[0].Page6[0].M1830[0]" value="2">',
      reads: ['M1830=2'],
    },
    {
      name: 'the option that a framework adds before one is chosen',
      html: `<label>M1830 Bathing <select><option value="? undefined:undefined ?" selected></option>${BATHING.map((words, i) => `<option value="number:${i}">${i} - ${words}</option>`).join('')}</select></label>`,
      reads: ['M1830='],
    },
  ],
  'all answers, and nothing that a reader of markup could tell the chosen one by': [
    { name: 'a list', html: `<div><h5>M1830 Bathing</h5><ul>${options}</ul></div>` },
    { name: 'one line', html: '<p>M1800 Grooming: 0 - Able / 1 - Within reach / 2 - Assist / 3 - Depends</p>' },
    {
      name: 'definitions',
      html: `<dl><dt>M1830 Bathing</dt>${BATHING.map((words, i) => `<dd>${i} - ${words}</dd>`).join('')}</dl>`,
    },
  ],
  'icons that are drawn from a word': [
    {
      name: 'round ones',
      html: `<div><h5>M1830 Bathing</h5>${icons(BATHING, 0, (i) => (i === 3 ? 'radio_button_checked' : 'radio_button_unchecked'))}</div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'square ones',
      html: `<div><h5>M1033 Risk for Hospitalization</h5>${icons(RISKS, 1, (i) => (i % FLAGS.length === 6 ? 'check_box' : 'check_box_outline_blank'))}</div>`,
      reads: ['M1033=7'],
    },
  ],
  'another time': [
    {
      name: 'a baseline',
      html: '<section><h3>Baseline function</h3><label>M1830 Bathing <input size="2" value="0"></label></section>',
      doubts: ['page'],
    },
    {
      name: 'a preview of a print beside the form',
      html: `<label>M1830 Bathing <input size="2" value="4"></label><div><h5>Print Preview – OASIS SOC 09/11/2026</h5><p>M1860 Ambulation: 3</p></div>`,
      reads: ['M1830=4'],
      doubts: ['page'],
    },
  ],
});
