import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/**
 * OASIS items on pages of many shapes: what is read, and what stays silent. A wrong reading is worse than none, so most
 * rows here are pages that must not be read.
 */

const radios = (name: string, last: number, checked: number, text: (i: number) => string): string =>
  Array.from(
    { length: last + 1 },
    (_, i) => `<input type="radio" name="${name}" value="${i}"${i === checked ? ' checked' : ''}>${text(i)}<br>`,
  ).join('');
let groups = 0;
/** Each number before its button, as legacy forms have it. */
const numbersFirst = (last: number, checked: number): string => {
  const name = `g${groups++}`;
  return Array.from(
    { length: last + 1 },
    (_, i) => `${i} <input type="radio" name="${name}" value="x${i * 7}"${i === checked ? ' checked' : ''}>`,
  ).join(' ');
};
const bathing = (i: number): string =>
  `${i} - ${i < 4 ? 'Able to bathe self in shower or tub' : 'Unable to use the shower or tub'}`;
const options = (last: number, selected: number, text = (i: number) => `${i} - Bathing`): string =>
  `<option value="">Select</option>${Array.from({ length: last + 1 }, (_, i) => `<option value="${i}"${i === selected ? ' selected' : ''}>${text(i)}</option>`).join('')}`;

interface Shape {
  name: string;
  html: string;
  reads?: string[];
  doubts?: string[];
}

const shapes: Record<string, Shape[]> = {
  'by submission name': [
    { name: 'as CMS writes it', html: `<select name="M1830_CRNT_BATHG">${options(6, 3)}</select>`, reads: ['M1830=3'] },
    { name: 'as id only', html: `<input id="M1830_CRNT_BATHG" value="03">`, reads: ['M1830=3'] },
    { name: 'other case and hyphens', html: `<input name="m1830-crnt-bathg" value="2">`, reads: ['M1830=2'] },
    { name: 'nothing between the parts', html: `<input name="M1830CrntBathg" value="2">`, reads: ['M1830=2'] },
    {
      name: 'server page prefixes',
      html: `<input name="ctl00$MainContent$txtM1830_CRNT_BATHG" id="ctl00_MainContent_txtM1830_CRNT_BATHG" value="5">`,
      reads: ['M1830=5'],
    },
    { name: 'a form array', html: `<input name="oasis[M1860_CRNT_AMBLTN]" value="2">`, reads: ['M1860=2'] },
    { name: 'a numbered suffix', html: `<input name="M1860_CRNT_AMBLTN_1" value="2">`, reads: ['M1860=2'] },
    { name: 'the number alone', html: `<input name="M1850" value="1">`, reads: ['M1850=1'] },
    { name: 'the number with a word', html: `<input name="oasis_m1850_transferring" value="1">`, reads: ['M1850=1'] },
    { name: 'the number after a Hungarian prefix', html: `<input name="ddlM1850" value="1">`, reads: ['M1850=1'] },
    { name: 'the number and a capital word', html: `<input name="M1850Transferring" value="1">`, reads: ['M1850=1'] },
    { name: 'radio buttons', html: radios('M1830_CRNT_BATHG', 6, 4, bathing), reads: ['M1830=4'] },
    {
      name: 'a blank answer is a blank reading',
      html: `<select name="M1830_CRNT_BATHG">${options(6, -1)}</select>`,
      reads: ['M1830='],
    },
    {
      name: 'an answer out of range is passed on as it is',
      html: `<input name="M1830_CRNT_BATHG" value="9">`,
      reads: ['M1830=9'],
    },
    { name: 'GG items keep their letters', html: `<input name="GG0170I1" value="04">`, reads: ['GG0170I1=4'] },
    { name: 'a discharge goal is another item', html: `<input name="GG0170I2" value="04">` },
    {
      name: 'comments beside it',
      html: `<textarea name="M1830_CRNT_BATHG_COMMENTS">3</textarea><input name="M1830_comment" value="3">`,
    },
    {
      name: 'a save button beside it',
      html: `<input type="submit" name="M1830_CRNT_BATHG_SAVE" value="3"><button name="M1830">3</button>`,
    },
    { name: 'the time beside it', html: `<input name="M1830_CRNT_BATHG_TIME_IN" value="3">` },
    {
      name: 'an earlier value beside it',
      html: `<input name="PREV_M1830_CRNT_BATHG" value="3"><input name="M1830_old" value="4">`,
    },
    { name: 'a goal', html: `<input name="M1830_CRNT_BATHG_GOAL" value="0">` },
    { name: 'item1830 is no item', html: `<input name="item1830" value="3"><input id="form1830" value="2">` },
    { name: 'a room number is no item', html: `<input name="room1830" value="3">` },
    { name: 'two numbers in one name', html: `<input name="M1830_M1840" value="3">` },
    { name: 'an id that a program made up', html: `<input id="x7M1830q9k2" value="3">` },
    {
      name: 'words of another question beside the number',
      html: `<select name="M1830_assistance_level">${options(3, 2, (i) => `${i}`)}</select>`,
    },
    {
      name: 'words of the item beside the number',
      html: `<select name="oasis_frm_M1830_bathing_ans">${options(6, 2)}</select>`,
      reads: ['M1830=2'],
    },
    {
      name: 'answers that some vendors add',
      html: `<select name="M1830_CRNT_BATHG"><option value="^">^ - Skipped</option>${options(6, 4)}<option value="NA">NA</option></select>`,
      reads: ['M1830=4'],
    },
    {
      name: 'a label that says it is a comment',
      html: `<label>M1830 Bathing comments <input size="2" value="3"></label>`,
    },
    {
      name: 'a label that says it was before',
      html: `<label>Bathing, prior level <input name="M1830_CRNT_BATHG" value="1"></label>`,
    },
    {
      name: 'a select that offers other answers',
      html: `<select name="M1830">${options(9, 8, (i) => `${i} - visits`)}</select>`,
    },
  ],
  'hidden things': [
    {
      name: 'a closed accordion',
      html: `<div style="display:none"><input name="M1840_CRNT_TOILTG" value="1"></div>`,
      reads: ['M1840=1'],
    },
    {
      name: 'a hidden mirror of a field',
      html: `<input type="hidden" name="M1840_CRNT_TOILTG" value="4"><input name="M1840_CRNT_TOILTG" value="1">`,
      reads: ['M1840=1'],
    },
    {
      name: 'a hidden field alone',
      html: `<input type="hidden" name="M1840_CRNT_TOILTG" value="04">`,
      reads: ['M1840=4'],
    },
    {
      name: 'a hidden field with more in its name',
      html: `<input type="hidden" name="orig_M1840_CRNT_TOILTG_v" value="04">`,
    },
    { name: 'a password', html: `<input type="password" name="M1840_CRNT_TOILTG" value="1">` },
    { name: 'a template', html: `<template><input name="M1840_CRNT_TOILTG" value="1"></template>` },
  ],
  'by a number in its label': [
    {
      name: 'a native label',
      html: `<label for="a">(M1830) Bathing</label><select id="a">${options(6, 2)}</select>`,
      reads: ['M1830=2'],
    },
    { name: 'a label around', html: `<label>M1830. Bathing <input value="2" size="2"></label>`, reads: ['M1830=2'] },
    { name: 'aria-label', html: `<input aria-label="M-1830 Bathing" value="2">`, reads: ['M1830=2'] },
    {
      name: 'aria-labelledby',
      html: `<div id="l1">Functional status – (M1830) Bathing</div><input aria-labelledby="l1" value="2">`,
      reads: ['M1830=2'],
    },
    {
      name: 'a legend',
      html: `<fieldset><legend>(M1830) Bathing</legend>${radios('q17', 6, 5, bathing)}</fieldset>`,
      reads: ['M1830=5'],
    },
    {
      name: 'an ARIA radio group',
      html: `<div role="radiogroup" aria-label="(M1800) Grooming"><span role="radio" aria-checked="false">0 - Able to groom self</span><span role="radio" aria-checked="true" aria-label="1 - Grooming utensils within reach"></span><span role="radio" aria-label="2 - Someone must assist"></span><span role="radio" aria-label="3 - Depends entirely"></span></div>`,
      reads: ['M1800=1'],
    },
    {
      name: 'buttons that play radio buttons',
      html: `<div id="t">M1800. Grooming</div><div role="radiogroup" aria-labelledby="t"><button role="radio" aria-checked="false">0 - Able to groom self</button><button role="radio" aria-checked="true">1 - Utensils within reach</button><button role="radio">2 - Someone must assist</button><button role="radio">3 - Depends entirely</button></div>`,
      reads: ['M1800=1'],
    },
    { name: 'a skipped answer', html: `<label>(M1860) Ambulation <input value="^"></label>`, reads: ['M1860=^'] },
    {
      name: 'a combobox that shows code and words',
      html: `<div id="l1">(M1860) Ambulation</div><input role="combobox" aria-labelledby="l1" value="2 - Requires use of a two-handed device">`,
      reads: ['M1860=2'],
    },
    {
      name: 'a combobox that shows words alone',
      html: `<div id="l1">(M1860) Ambulation</div><input role="combobox" aria-labelledby="l1" value="Requires use of a two-handed device">`,
      doubts: ['M1860'],
    },
    {
      name: 'a combobox whose input stays empty',
      html: `<label id="l1">(M1860) Ambulation</label><div><div><div>2 - Two-handed device</div><div><input role="combobox" aria-labelledby="l1" value=""></div></div></div>`,
      reads: ['M1860=2'],
    },
    {
      name: 'a label id that stands twice',
      html: `<input aria-labelledby="l" value="1"><hr><p id="l">M1830</p><p>Notes</p><p id="l">M1840</p>`,
    },
    {
      name: 'a reference in a label',
      html: `<label>Skip to M1860 <input value="1" size="1"></label><label>If M1306 is 0, go to M1322 <input size="1" value="2"></label>`,
    },
    { name: 'a quoted answer', html: `<p>M1860 = 2</p><input size="1" value="1">` },
  ],
  'by a number near it': [
    {
      name: 'radio buttons behind their numbers, with values of the program’s own',
      html: `<div>(M1850) Transferring</div><div>${numbersFirst(5, 2)}</div><div>(M1860) Ambulation</div><div>${numbersFirst(6, 3)}</div>`,
      reads: ['M1850=2', 'M1860=3'],
    },
    {
      name: 'radio buttons behind their numbers, of another question under the title',
      html: `<p>(M1860) Ambulation</p><p>Pain level</p><div>${numbersFirst(6, 6)}</div>`,
    },
    {
      name: 'a bare answer of last time between the title and the field',
      html: `<table><tr><th>Item</th><th>Prior</th><th>Current</th></tr><tr><td>M1830 Bathing</td><td>5</td><td><input value="3"></td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a bare number between the title and a field for last time',
      html: `<table><tr><th>Item</th><th>Answer</th><th>Prior</th></tr><tr><td>M1830 Bathing</td><td>5</td><td><input value="3"></td></tr></table>`,
    },
    {
      name: 'a cell before it',
      html: `<table><tr><td>(M1830) Bathing</td><td><select name="f12">${options(6, 3)}</select></td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a row above it',
      html: `<table><tr><td>(M1830) Bathing</td></tr><tr><td>${radios('adl_bath', 6, 3, bathing)}</td></tr><tr><td>(M1840) Toilet Transferring</td></tr><tr><td>${radios('adl_toilet', 4, 1, (i) => `${i} - gets to and from the toilet`)}</td></tr></table>`,
      reads: ['M1830=3', 'M1840=1'],
    },
    {
      name: 'a code box',
      html: `<table><tr><td>(M1850) Transferring</td><td>Enter Code</td><td><input size="2" value="2" name="f9"></td></tr></table>`,
      reads: ['M1850=2'],
    },
    {
      name: 'paragraphs',
      html: `<div><p><b>(M1800)</b> Grooming: current ability to tend to personal hygiene</p>${radios('x1', 3, 1, (i) => `${i} - grooming`)}</div>`,
      reads: ['M1800=1'],
    },
    {
      name: 'the paper form: the code box left of the words',
      html: `<table><tr><td>Enter Code<br><input maxlength="1" value="2"></td><td><b>M1830. Bathing</b> Current ability to wash entire body safely.<br>0. Able to bathe self<br>1. With devices</td></tr><tr><td>Enter Code<br><input maxlength="1" value="1"></td><td><b>M1840. Toilet Transferring</b></td></tr></table>`,
      reads: ['M1830=2', 'M1840=1'],
    },
    {
      name: 'a grid of columns, bare digits to choose from',
      html: `<div class="row"><div class="col"><strong>M1830. Bathing</strong><p>Current ability to wash entire body safely.</p></div><div class="col"><select id="f91">${options(6, 4, (i) => `${i}`)}</select></div></div>`,
      reads: ['M1830=4'],
    },
    {
      name: 'number, words and answer in three cells',
      html: `<table><tr><td>M1830</td><td>Bathing</td><td><select>${options(6, 4, (i) => `${i}`)}</select></td></tr><tr><td>M1845</td><td>Toileting Hygiene</td><td><select>${options(3, 1, (i) => `${i}`)}</select></td></tr></table>`,
      reads: ['M1830=4'],
    },
    {
      name: 'columns under their heads',
      html: `<table><tr><th>(M1810) Dress Upper</th><th>(M1820) Dress Lower</th></tr><tr><td><select name="a">${options(3, 1, (i) => `${i} upper body`)}</select></td><td><select name="b">${options(3, 2, (i) => `${i} lower body`)}</select></td></tr></table>`,
      reads: ['M1810=1', 'M1820=2'],
    },
    {
      name: 'a pain scale under another item',
      html: `<div>(M1860) Ambulation<br><textarea></textarea></div><div>Pain now</div><div>${radios('pain', 6, 4, (i) => `${i}`)}</div>`,
    },
    {
      name: 'a scale in the same row whose words are not the item’s',
      html: `<table><tr><td>(M1860) Ambulation</td><td>Pain scale</td><td>${radios('pain', 6, 4, (i) => `${i} pain`)}</td></tr></table>`,
    },
    {
      name: 'two fields that could each be it',
      html: `<table><tr><td>(M1830) Bathing</td><td><select name="now">${options(6, 3)}</select></td><td><select name="before">${options(6, 1)}</select></td></tr></table>`,
      doubts: ['M1830'],
    },
    {
      name: 'a comment, a device list and the answer in one row',
      html: `<table><tr><td>(M1830) Bathing</td><td><select name="now">${options(6, 3)}</select></td><td><select name="dev"><option>tub bench<option>grab bar</select></td><td><input name="cmt" value="3 times"></td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'labels behind their fields',
      html: `<div><select name="a">${options(6, 1)}</select> (M1830) Bathing<br><select name="b">${options(6, 2)}</select> (M1830) Bathing again<br></div>`,
    },
    {
      name: 'labels behind their fields, each of another item',
      html: `<div><input size="2" value="1"> (M1830) Bathing<br><input size="2" value="2"> (M1840) Toilet Transferring<br><input size="2" value="3"> (M1850) Transferring</div>`,
    },
    {
      name: 'a menu of item numbers beside an unrelated field',
      html: `<ul><li>M1830 Bathing<li>M1840 Toilet transferring<li>M1860 Ambulation</ul><p>Visits a week</p><select name="v">${options(6, 3, (i) => `${i}`)}</select>`,
    },
    {
      name: 'an answer box of something else after the last item',
      html: `<table><tr><td>(M1860) Ambulation</td><td></td></tr><tr><td>Falls risk score</td><td><input size="2" value="4"></td></tr></table>`,
    },
    {
      name: 'severity radios under a diagnosis item',
      html: `<table><tr><td>(M1021) Primary Diagnosis</td><td>${radios('sv', 4, 2, (i) => `${i}`)}</td></tr></table>`,
    },
    {
      name: 'a subset of the answers',
      html: `<table><tr><td>(M1830) Bathing</td><td>${radios('b', 2, 1, bathing)}</td></tr></table>`,
    },
  ],
  'answers and their values': [
    {
      name: 'values of a database, digits in the texts',
      html: `<select name="M1800_CRNT_GROOMING"><option value="">--</option><option value="1471">0 - Able</option><option value="1472" selected>1 - Utensils</option><option value="1473">2 - Assist</option><option value="1474">3 - Depends</option></select>`,
      reads: ['M1800=1'],
    },
    {
      name: 'values from one, texts from nought: the texts are what people see',
      html: `<input type="radio" name="M1800" value="1">0 - Able<br><input type="radio" name="M1800" value="2" checked>1 - Utensils<br><input type="radio" name="M1800" value="3">2 - Assist<br><input type="radio" name="M1800" value="4">3 - Depends`,
      reads: ['M1800=1'],
    },
    {
      name: 'words without numbers, values with',
      html: `<select name="M1800"><option value="">Choose…</option><option value="00">Able</option><option value="01" selected>Utensils within reach</option><option value="02">Assist</option><option value="03">Depends</option></select>`,
      reads: ['M1800=1'],
    },
    {
      name: 'neither words nor values carry a code',
      html: `<select name="M1800"><option value="a">Able</option><option value="b" selected>Utensils</option></select>`,
    },
    {
      name: 'labels before their buttons',
      html: `0 <input type="radio" name="M1800" value="0"> 1 <input type="radio" name="M1800" value="1"> 2 <input type="radio" name="M1800" value="2" checked> 3 <input type="radio" name="M1800" value="3">`,
      reads: ['M1800=2'],
    },
    {
      name: 'labels that could be before or after, values that say which',
      html: `0 <input type="radio" name="M1800" value="0"> 1 <input type="radio" name="M1800" value="1"> 2 <input type="radio" name="M1800" value="2" checked> 3 <input type="radio" name="M1800" value="3"> 4 visits`,
      reads: ['M1800=2'],
    },
  ],
  'names that stand against what is printed': [
    {
      name: 'the name of one item, the label of another',
      html: `<label for="M1830_CRNT_BATHG">(M1840) Toilet Transferring</label><input id="M1830_CRNT_BATHG" value="2">`,
      doubts: ['M1830'],
    },
    {
      name: 'the name of one item in the row of another',
      html: `<table><tr><td>(M1840) Toilet Transferring</td><td><input name="M1830_CRNT_BATHG" value="2"></td></tr></table>`,
      doubts: ['M1830'],
    },
    {
      name: 'an id that an unrelated field has too',
      html: `<table><tr><td>(M1830) Bathing</td><td><input id="M1830" name="a" value="2"></td></tr><tr><td>Wound length</td><td><input id="M1830" name="b" value="4"></td></tr></table>`,
      reads: ['M1830=2'],
    },
    {
      name: 'one name on two fields: both are readings, for the worker to settle',
      html: `<form><input name="M1830" value="2"></form><form><input name="M1830" value="3"></form>`,
      reads: ['M1830=2', 'M1830=3'],
    },
  ],
  'by linkId': [
    {
      name: 'a path with repeat indexes',
      html: `<input id="/99131-5/99148-9/57243-8/1/1/1" value="3 - Able to participate">`,
      reads: ['M1830=3'],
    },
    { name: 'a type before it', html: `<input id="choice-57243-8" value="3">`, reads: ['M1830=3'] },
    { name: 'the number as linkId', html: `<input id="M1830" name="M1830" value="3">`, reads: ['M1830=3'] },
    {
      name: 'the submission name as linkId in a path',
      html: `<input role="combobox" id="/oasis/M1830_CRNT_BATHG/1/1" value="3. Participates">`,
      reads: ['M1830=3'],
    },
    { name: 'another code', html: `<input id="/99131-5/8302-2/1" value="3">` },
  ],
  dates: [
    { name: 'by name', html: `<input name="M0090_INFO_COMPLETED_DT" value="11/11/2026">`, reads: ['M0090=11/11/2026'] },
    {
      name: 'a date field',
      html: `<label>(M0030) Start of Care Date <input type="date" value="2026-11-10"></label>`,
      reads: ['M0030=2026-11-10'],
    },
    {
      name: 'near its number',
      html: `<table><tr><td>(M0104) Date of Referral</td><td><input name="ref" value="11/06/2026"></td></tr></table>`,
      reads: ['M0104=11/06/2026'],
    },
    {
      name: 'in three fields',
      html: `<input name="M0090_MM" value="11"><input name="M0090_DD" value="09"><input name="M0090_YYYY" value="2026">`,
      reads: ['M0090=11/09/2026'],
    },
    {
      name: 'the month as a word',
      html: `<table><tr><td>(M0090) Date Assessment Completed</td><td><input value="10-Nov-2026"></td></tr></table>`,
      reads: ['M0090=10-Nov-2026'],
    },
    { name: 'when it was signed', html: `<label>Date M0090 signed <input value="11/12/2026"></label>` },
    { name: 'the time of it', html: `<input name="M0090_INFO_COMPLETED_TIME" value="11:20">` },
    {
      name: 'near its number, and no date',
      html: `<table><tr><td>(M0104) Date of Referral</td><td><input name="by" value="Dr. Brandt"></td></tr></table>`,
    },
    {
      name: 'the reason for assessment',
      html: `<table><tr><td>(M0100) Reason for Assessment</td></tr><tr><td><input type="radio" name="r" value="01" checked>1 - Start of care<br><input type="radio" name="r" value="03">3 - Resumption of care<br><input type="radio" name="r" value="04">4 - Recertification</td></tr></table>`,
      reads: ['M0100=1'],
    },
  ],
  'read-only pages': [
    {
      name: 'a row of title and answer',
      html: `<table><tr><td>(M1830) Bathing</td><td>3 - Participates in bathing</td></tr></table>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a term and its definition',
      html: `<dl><dt>M1860</dt><dd>2</dd><dt>M1850</dt><dd>1</dd></dl>`,
      reads: ['M1850=1', 'M1860=2'],
    },
    {
      name: 'an element named as CMS names it',
      html: `<p>Bathing: <span id="M1830_CRNT_BATHG">2</span></p>`,
      reads: ['M1830=2'],
    },
    { name: 'two answers in the row', html: `<table><tr><td>(M1830) Bathing</td><td>3</td><td>1</td></tr></table>` },
    { name: 'a score in the row', html: `<table><tr><td>(M1830) Bathing</td><td>10 points</td></tr></table>` },
    {
      name: 'an earlier answer as text beside the field',
      html: `<select name="M1830_CRNT_BATHG">${options(6, 2)}</select><table><tr><td>(M1830) Bathing</td><td>4</td></tr></table>`,
      reads: ['M1830=2'],
    },
    { name: 'an answer in a sentence', html: `<p>(M1830) Bathing was 3 at start of care.</p>` },
  ],
};

describe.each(Object.entries(shapes))('%s', (_, rows) => {
  it.each(rows)('$name', ({ html, reads = [], doubts = [] }) => {
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: reads, doubts });
  });
});
