import { BATHING, readsShapes } from './shapes.ts';

/** Lists of diagnoses in grids as widget libraries draw them: head and body apart, columns pinned, rows as tables. */

const dx: [string, string, string][] = [
  ['I50.9', 'Heart failure, unspecified', 'Primary'],
  ['I10', 'Essential (primary) hypertension', 'Other'],
  ['J44.9', 'Chronic obstructive pulmonary disease, unspecified', 'Other'],
];
const read = ['dx/1=I50.9', 'dx/2=I10', 'dx/3=J44.9'];
const rows = (make: (code: string, words: string, i: number, kind: string) => string): string =>
  dx.map(([code, words, kind], i) => make(code, words, i, kind)).join('');

readsShapes({
  'head and body in two tables': [
    {
      name: 'a scrolling grid: a table for the head, a table for the body',
      html: `<h3>M1021/M1023 Diagnoses</h3><div role="grid"><div class="hd"><table role="presentation"><thead><tr><th role="columnheader">#</th><th role="columnheader">Description</th><th role="columnheader">ICD-10 Code</th><th role="columnheader">O/E</th></tr></thead></table></div><div class="bd"><table role="presentation"><tbody>${rows((code, words, i) => `<tr><td role="gridcell">${i + 1}</td><td role="gridcell">${words}</td><td role="gridcell">${code}</td><td role="gridcell">E</td></tr>`)}</tbody></table></div></div>`,
      reads: read,
    },
    {
      name: 'the same without roles',
      html: `<div class="panel"><div class="panel-title"><h4>Diagnoses</h4></div><div class="scroll-head"><table><tr><th>Rank</th><th>ICD-10-CM</th><th>Description</th></tr></table></div><div class="scroll-body"><table>${rows((code, words, i) => `<tr><td>${i + 1}</td><td>${code}</td><td>${words}</td></tr>`)}</table></div></div>`,
      reads: read,
    },
    {
      name: 'fields in the body, a hidden first row that sets the widths',
      html: `<h3>(M1021/M1023) Diagnoses</h3><div class="hdiv"><table><thead><tr><th>Code</th><th>Diagnosis</th><th>Severity</th></tr></thead></table></div><div class="bdiv"><table><tbody><tr style="height:0"><td></td><td></td><td></td></tr>${rows((code, words) => `<tr><td><input name="r" value="${code}"></td><td><input value="${words}"></td><td><input size="2" value="2"></td></tr>`)}</tbody></table></div>`,
      reads: [...read, 'dx-rating/1=2', 'dx-rating/2=2', 'dx-rating/3=2'],
    },
    {
      name: 'the head of one grid, the body of another between',
      html: `<h3>(M1021/M1023) Diagnoses</h3><p>No rows</p><h3>Allergies</h3><table><tr><th>Code</th><th>Name</th></tr></table><table><tr><td>Z88.0</td><td>Penicillin</td></tr></table>`,
    },
  ],
  'a table each row': [
    {
      name: 'rows as tables under a head of elements',
      html: `<div role="grid" aria-label="Diagnoses"><h3>M1021/M1023 Diagnoses</h3><div role="rowgroup"><div role="row"><div role="columnheader">Code</div><div role="columnheader">Description</div></div></div><div class="view">${rows((code, words) => `<table role="presentation" class="grid-item"><tbody><tr role="row"><td role="gridcell"><div>${code}</div></td><td role="gridcell"><div>${words}</div></td></tr></tbody></table>`)}</div></div>`,
      reads: read,
    },
    {
      name: 'without roles',
      html: `<div><h3>M1021/M1023 Diagnoses</h3><table class="hd"><tr><td>ICD-10</td><td>Description</td></tr></table>${rows((code, words) => `<table class="item"><tr><td>${code}</td><td>${words}</td></tr></table>`)}</div>`,
      reads: read,
    },
  ],
  'a grid of elements': [
    {
      name: 'columns that carry their ids, rows by index',
      html: `<h2>Diagnoses (M1021/M1023)</h2><div role="treegrid"><div role="rowgroup"><div role="row" aria-rowindex="1"><div role="columnheader" aria-colindex="1"><span>Seq</span></div><div role="columnheader" aria-colindex="2"><span>Code</span></div><div role="columnheader" aria-colindex="3"><span>Description</span></div></div></div><div role="rowgroup">${rows((code, words, i) => `<div role="row" aria-rowindex="${i + 2}" row-index="${i}"><div role="gridcell" aria-colindex="1" col-id="seq">${i + 1}</div><div role="gridcell" aria-colindex="2" col-id="code">${code}</div><div role="gridcell" aria-colindex="3" col-id="desc">${words}</div></div>`)}</div></div>`,
      reads: read,
    },
    {
      name: 'a pinned column: each row stands in two parts',
      html: `<h2>Diagnoses (M1021/M1023)</h2><div role="grid" aria-rowcount="4"><div role="rowgroup" class="pinned-head"><div role="row" aria-rowindex="1"><div role="columnheader" aria-colindex="1">Code</div></div></div><div role="rowgroup" class="head"><div role="row" aria-rowindex="1"><div role="columnheader" aria-colindex="2">Description</div></div></div><div role="rowgroup" class="pinned">${rows((code, _, i) => `<div role="row" aria-rowindex="${i + 2}"><div role="gridcell" aria-colindex="1">${code}</div></div>`)}</div><div role="rowgroup">${rows((_, words, i) => `<div role="row" aria-rowindex="${i + 2}"><div role="gridcell" aria-colindex="2">${words}</div></div>`)}</div></div>`,
      reads: read,
    },
    {
      name: 'rows drawn out of order, placed by their index',
      html: `<h2>M1021/M1023 Diagnoses</h2><div role="grid"><div role="row" aria-rowindex="1"><div role="columnheader">ICD-10 code</div><div role="columnheader">Title</div></div>${[2, 0, 1].map((i) => `<div role="row" aria-rowindex="${i + 2}" style="position:absolute;top:${i * 40}px"><div role="gridcell">${dx[i]?.[0]}</div><div role="gridcell">${dx[i]?.[1]}</div></div>`).join('')}</div>`,
      reads: read,
    },
    {
      name: 'a grid that draws the rows in view only',
      html: `<h2>M1021/M1023 Diagnoses</h2><div role="grid" aria-rowcount="12"><div role="row" aria-rowindex="1"><div role="columnheader">ICD-10 code</div></div>${rows((code, _, i) => `<div role="row" aria-rowindex="${i + 6}"><div role="gridcell">${code}</div></div>`)}</div>`,
      doubts: ['dx'],
    },
    {
      name: 'the same without a count: the first row drawn is not the first',
      html: `<h2>M1021/M1023 Diagnoses</h2><div role="grid"><div role="row" aria-rowindex="1"><div role="columnheader">ICD-10 code</div></div>${rows((code, _, i) => `<div role="row" aria-rowindex="${i + 6}"><div role="gridcell">${code}</div></div>`)}</div>`,
      doubts: ['dx'],
    },
    {
      name: 'a cell in editing, the others shown',
      html: `<h2>M1021/M1023 Diagnoses</h2><div role="grid"><div role="row"><div role="columnheader">ICD-10 code</div><div role="columnheader">Description</div></div>${rows((code, words, i) => `<div role="row"><div role="gridcell">${i === 1 ? `<input value="${code}">` : code}</div><div role="gridcell">${words}</div></div>`)}</div>`,
      reads: read,
    },
  ],
  'a server grid': [
    {
      name: 'rows of fields with names of its own, a row to add below',
      html: `<fieldset><legend>M1021 / M1023 Diagnoses</legend><table id="ctl00_gvDx"><tr><th>&nbsp;</th><th>ICD-10-CM</th><th>Description</th><th>O/E</th><th>Date</th></tr>${rows((code, words, i) => `<tr><td><a href="#">Edit</a></td><td><span id="ctl00_gvDx_ctl0${i + 2}_lblIcd">${code}</span></td><td>${words}</td><td>O</td><td>11/0${i + 1}/2026</td></tr>`)}<tr><td><a href="#">Add</a></td><td><input name="ctl00$gvDx$ctl06$txtNewIcd" value=""></td><td><input name="ctl00$gvDx$ctl06$txtNewDesc"></td><td></td><td></td></tr></table></fieldset>`,
      reads: [...read, 'dx/4='],
    },
    {
      name: 'a pager: further pages are not shown',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>Code</th><th>Description</th></tr>${rows((code, words) => `<tr><td>${code}</td><td>${words}</td></tr>`)}</table><div class="pager">Page 1 of 3</div>`,
      reads: read,
      doubts: ['dx'],
    },
    {
      name: 'codes without dots, an onset or exacerbation flag and its day',
      html: `<table><tr><th colspan="4">(M1021/M1023) Diagnoses</th></tr><tr><th>ICD</th><th>Description</th><th>O/E</th><th>Onset Date</th></tr><tr><td>I509</td><td>Heart failure</td><td>E</td><td>11/02/2026</td></tr><tr><td>E1165</td><td>Type 2 diabetes with hyperglycemia</td><td>O</td><td>01/15/2019</td></tr></table>`,
      reads: ['dx/1=I509', 'dx/2=E1165'],
    },
    {
      name: 'code and title in one cell, the flag and day behind it',
      html: `<table><tr><th>M1021/M1023 Diagnosis (ICD-10 code)</th><th>Severity</th></tr><tr><td>I50.9 - Heart failure, unspecified (E) 11/02/2026</td><td>02</td></tr><tr><td>I10 - Essential hypertension (O) 01/15/2019</td><td>01</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10', 'dx-rating/1=2', 'dx-rating/2=1'],
    },
    {
      name: 'a card each',
      html: `<section><h3>M1021/M1023 Diagnoses</h3>${rows((code, words, i) => `<div class="card"><div class="badge">${i === 0 ? 'Primary' : 'Other'}</div><strong>${code}</strong><p>${words}</p></div>`)}</section>`,
      reads: read,
    },
    {
      name: 'an ordered list of codes and titles',
      html: `<section><h3>M1021/M1023 Diagnoses</h3><ol>${rows((code, words) => `<li>${code} - ${words}</li>`)}</ol></section>`,
      reads: read,
    },
    {
      name: 'numbered lines',
      html: `<div><h4>M1021/M1023 Diagnoses</h4>${rows((code, words, i) => `<div>${i + 1}. ${code} ${words}</div>`)}</div>`,
      reads: read,
    },
    {
      name: 'autocomplete boxes that hold code and title',
      html: `<div><label for="p">M1021 Primary Diagnosis</label><input id="p" role="combobox" value="I50.9 - Heart failure, unspecified"></div><div><label for="s1">M1023 Other Diagnosis (b)</label><input id="s1" role="combobox" value="I10 - Essential (primary) hypertension"></div><div><label for="s2">M1023 Other Diagnosis (c)</label><input id="s2" role="combobox" value=""></div>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'bathing in a grid of items: head apart from its rows',
      html: `<div class="hd"><table><tr><th>Item</th><th>Previous</th><th>Current</th></tr></table></div><div class="bd"><table><tr><td>M1830 Bathing</td><td>5</td><td><select>${BATHING.map((words, i) => `<option value="${i}"${i === 3 ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></td></tr></table></div>`,
      reads: ['M1830=3'],
    },
  ],
});
