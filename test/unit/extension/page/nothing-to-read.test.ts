import { BATHING, readsShapes } from './shapes.ts';

/** What pages show beside the answers of now: logs, reviews, warnings, copies and samples. Nothing of it is read. */

const list =
  '<table><tr><th>ICD-10 Code</th><th>Description</th></tr><tr><td>I11.0</td><td>Hypertensive heart disease</td></tr></table>';
const log = (heads: string[], ...cells: string[]): string =>
  `<table><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr><tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table>`;

readsShapes({
  'what was changed': [
    {
      name: 'old and new values',
      html: `<h3>Audit trail</h3>${log(['Field', 'Old value', 'New value', 'User', 'When'], 'M1830 Bathing', '5', '3', 'jdoe', '11/12/2026 10:02')}`,
      doubts: ['page'],
    },
    ...['Audit log', 'Change history', 'Revision history', 'Activity log', 'Version 2 (superseded)'].map((heading) => ({
      name: `a table under "${heading}"`,
      html: `<h3>${heading}</h3>${log(['Field', 'Value', 'Changed by'], 'M1830 Bathing', '5', 'jdoe')}<h4>M1021/M1023 Diagnoses</h4>${list}`,
      doubts: ['page'],
    })),
    {
      name: 'a sentence of the log',
      html: `<ul><li>11/12/2026 10:02 – jdoe changed M1830 Bathing: 3</li><li>11/12/2026 09:58 – M0090 Date Assessment Completed: 11/11/2026 replaced</li></ul>`,
    },
    {
      name: 'an assessment that was corrected: the earlier version folded below',
      html: `<label>M1830 Bathing <input size="2" value="3"></label><details><summary>Earlier version</summary><p>M1830 Bathing: 5</p><p>M1860 Ambulation: 4</p></details>`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
  ],
  'what somebody says': [
    {
      name: 'an alert by its role',
      html: `<div role="alert">M1830 Bathing: 3 – inconsistent with M1840</div>`,
    },
    {
      name: 'a tooltip that stands open',
      html: `<div role="tooltip">M1830 Bathing: 6 - ${BATHING[6]}</div>`,
    },
    {
      name: 'a log of a conversation',
      html: `<div role="log"><p>Nurse: M1830 Bathing: 4</p><p>HIPPS Code: 1AA11</p></div>`,
    },
    {
      name: 'the read-only text of a note',
      html: `<h3>Visit note 11/12/2026</h3><div class="note-body"><p>M1830 Bathing: 4</p><p>Primary diagnosis I50.9, secondary I10.</p><p>HIPPS Code: 1AA11</p></div>`,
    },
    {
      name: 'an editor with a table of its own',
      html: `<div contenteditable="true"><h3>M1021/M1023 Diagnoses</h3>${list}<p>M1830 Bathing: 4</p></div>`,
    },
  ],
  'copies and samples': [
    {
      name: 'a copy that slides by, hidden from readers',
      html: `<div><p>M1830 Bathing: 3</p></div><div aria-hidden="true" class="clone"><p>M1830 Bathing: 5</p><p>HIPPS Code: 1AA11</p></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a part of the page that takes no part',
      html: `<div inert><h3>M1021/M1023 Diagnoses</h3>${list}<p>HIPPS Code: 1AA11</p></div>`,
    },
    {
      name: 'a page behind an open dialog is the page still',
      html: `<div aria-hidden="true" id="root"><p>M1830 Bathing: 3</p></div><div role="dialog" aria-modal="true"><p>Save changes?</p><button>Save</button></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a visible title beside an answer that is clipped away',
      html: `<table><tr><td>M1830 Bathing</td><td><span style="position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)">6 - ${BATHING[6]}</span></td></tr></table>`,
    },
    {
      name: 'the same in two elements',
      html: `<div><div>M1830 Bathing</div><div style="position:absolute;width:1px;height:1px;overflow:hidden">6</div></div><div><div>M1860 Ambulation</div><div>2</div></div>`,
      reads: ['M1860=2'],
    },
    {
      name: 'words of a template with gaps to fill',
      html: `<template><p>M1830 Bathing: 3</p></template><script type="text/x-template"><input name="M1860_CRNT_AMBLTN" value="2"></script><p>M1850 Transferring: {{ m1850 }}</p><p>M1840 Toilet Transferring: [[answer]]</p>`,
    },
    {
      name: 'a sheet of instructions for print',
      html: `<h3>Response-Specific Instructions</h3><table><tr><td>M1830 Bathing</td><td>3</td></tr></table>`,
      doubts: ['page'],
    },
    {
      name: 'a row that averages over patients',
      html: `<h3>Agency benchmarks</h3>${log(['Item', 'Agency', 'State', 'National'], 'M1830 Bathing', '2', '3', '3')}`,
      doubts: ['page'],
    },
    {
      name: 'a flowsheet with days as its columns',
      html: `<table><tr><th></th><th>11/10/26 0900</th><th>11/12/26 1000</th></tr><tr><td>M1830 Bathing</td><td>5</td><td>3</td></tr></table>`,
    },
    {
      name: 'a page of other episodes',
      html: `<h2>Previous episodes</h2><h3>Episode 09/11/2026</h3><h4>M1021/M1023 Diagnoses</h4>${list}<p>HIPPS Code: 1HB31</p>`,
      doubts: ['page'],
    },
  ],
});
