import { BATHING, readsShapes } from './shapes.ts';

/** Views that only show: lists of terms, pairs of elements, diagnoses as lettered lines. */

const pair = (label: string, value: string): string =>
  `<div class="field"><div class="label">${label}</div><div class="value">${value}</div></div>`;

readsShapes({
  'terms and definitions': [
    {
      name: 'number and title, code and words',
      html: `<dl><dt>M1830 Bathing</dt><dd>3 – ${BATHING[3]}</dd><dt>M1860 Ambulation/Locomotion</dt><dd>2</dd></dl>`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'each pair in a box',
      html: `<dl><div><dt>(M0090) Date Assessment Completed</dt><dd>11/12/2026</dd></div><div><dt>(M0100) Reason for Assessment</dt><dd>01 – Start of care</dd></div></dl>`,
      reads: ['M0090=11/12/2026', 'M0100=1'],
    },
    {
      name: 'the code and its words in two elements',
      html: `<dl><dt>M1830 Bathing</dt><dd><strong>3</strong><p>${BATHING[3]}</p></dd></dl>`,
      reads: ['M1830=3'],
    },
    {
      name: 'two definitions of one term',
      html: `<dl><dt>M1830 Bathing</dt><dd>3 – then</dd><dd>2 – now</dd></dl>`,
    },
    { name: 'a term of goals', html: `<dl><dt>M1830 Bathing goal</dt><dd>1</dd></dl>` },
    {
      name: 'diagnoses, a term each',
      html: `<dl><dt>M1021 Primary Diagnosis</dt><dd>I50.9 – Heart failure, unspecified</dd><dt>M1023 Other Diagnosis b</dt><dd>I10 – Essential hypertension</dd><dt>M1023 Other Diagnosis c</dt><dd>J44.9 – COPD</dd></dl>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
  ],
  'pairs of elements': [
    {
      name: 'answers',
      html: `${pair('M1830 Bathing', `3 – ${BATHING[3]}`)}${pair('M1860 Ambulation', '2')}`,
      reads: ['M1830=3', 'M1860=2'],
    },
    {
      name: 'a day',
      html: pair('M0030 Start of Care Date', '11/10/2026'),
      reads: ['M0030=11/10/2026'],
    },
    { name: 'a count', html: pair('M1830 Bathing', '3 visits') },
    {
      name: 'answer and points',
      html: `<div><div>M1830 Bathing</div><div>3</div><div>13</div></div>`,
    },
    { name: 'a menu with counts', html: `<nav><a>M1830</a><a>3</a></nav><p>M1830 Bathing</p><p>1</p>` },
  ],
  'diagnoses as lettered lines': [
    {
      name: 'lines under one heading',
      html: `<div><h4>M1021/M1023 Diagnoses</h4><div>a. I50.9 Heart failure, unspecified</div><div>b. I10 Essential (primary) hypertension</div><div>c. J44.9 COPD</div></div>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'],
    },
    {
      name: 'rows of a table without a head',
      html: `<h4>(M1021/M1023) Diagnoses</h4><table><tr><td>a.</td><td>I50.9</td><td>Heart failure</td></tr><tr><td>b.</td><td>I10</td><td>Hypertension</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'the title first, the code in brackets',
      html: `<section><h4>M1021/M1023 Diagnoses</h4><ul><li>a) Heart failure, unspecified (I50.9)</li><li>b) Essential hypertension (I10)</li></ul></section>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'M1021 and M1023 each with its line',
      html: `<table><tr><td>M1021 Primary Diagnosis</td><td>I50.9 – Heart failure, unspecified</td></tr><tr><td>M1023 Other Diagnosis b.</td><td>I10 – Essential hypertension</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a pair of elements each',
      html: `${pair('M1021 Primary diagnosis', 'I50.9 Heart failure')}${pair('M1023 Other diagnosis b', 'I10 Hypertension')}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'titles in a row: the number of the next is no code',
      html: `<p>M1021 Primary Diagnosis: see list</p><p>M1023 Other Diagnoses: see list</p>`,
    },
    {
      name: 'a line without its code keeps its place',
      html: `<div><h4>M1021/M1023 Diagnoses</h4><div>a. Heart failure</div><div>b. I10 Essential (primary) hypertension</div></div>`,
      reads: ['dx/2=I10'],
      doubts: ['dx/1'],
    },
    {
      name: 'two codes in a line',
      html: `<div><h4>M1021/M1023 Diagnoses</h4><div>a. I50.9 Heart failure (was I11.0)</div><div>b. I10 Hypertension</div></div>`,
      reads: ['dx/2=I10'],
      doubts: ['dx/1'],
    },
    {
      name: 'a lettered list of something else behind the next title',
      html: `<div><h4>M1021/M1023 Diagnoses</h4><p>None entered</p><h4>M1028 Active Diagnoses</h4><div>a. I73.9 PVD</div><div>b. E11.9 DM</div></div>`,
    },
    {
      name: 'of the last episode',
      html: `<h3>Last episode</h3><div><h4>M1021/M1023 Diagnoses</h4><div>a. I50.9 Heart failure, unspecified</div></div>`,
      doubts: ['page'],
    },
  ],
});
