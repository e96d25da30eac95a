import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { readDocument } from './read-page.ts';
import { BATHING, readsShapes } from './shapes.ts';

/** Parts of a page that fold up, stand behind tabs, or in dialogs and components of their own. */

const list = (...codes: string[]): string =>
  `<table><tr><th>ICD-10 Code</th><th>Description</th></tr>${codes.map((code) => `<tr><td>${code}</td><td>words</td></tr>`).join('')}</table>`;
const bathing = (chosen: number): string =>
  `<label>M1830 Bathing <select>${BATHING.map((words, i) => `<option${i === chosen ? ' selected' : ''}>${i} - ${words}</option>`).join('')}</select></label>`;
const item = (n: number, title: string, body: string): string =>
  `<div class="accordion-item"><h2 class="accordion-header"><button class="accordion-button" aria-expanded="true" aria-controls="c${n}">${title}</button></h2><div id="c${n}" class="accordion-collapse"><div class="accordion-body">${body}</div></div></div>`;
const panel = (n: number, title: string, body: string): string =>
  `<div class="MuiPaper-root"><div role="button" aria-expanded="true" aria-controls="p${n}" id="h${n}"><div class="content"><p>${title}</p></div></div><div class="collapse"><div role="region" id="p${n}" aria-labelledby="h${n}">${body}</div></div></div>`;
const tabs = (...names: string[]): string =>
  `<div role="tablist">${names.map((name, i) => `<button role="tab" id="t${i}" aria-controls="tp${i}">${name}</button>`).join('')}</div>`;
const tabPanel = (n: number, body: string): string =>
  `<div role="tabpanel" id="tp${n}" aria-labelledby="t${n}">${body}</div>`;

it('a component that folds up what it is given names that by a title in its root', () => {
  const { window } = new JSDOM(`<x-part>${bathing(4)}</x-part><x-own></x-own>${bathing(2)}`);
  const { document } = window;
  const root = document.querySelector('x-part')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<details open><summary>Prior assessment</summary><slot></slot></details>';
  // What a component says of itself alone names nothing else.
  const own = document.querySelector('x-own')?.attachShadow({ mode: 'open' });
  if (own) own.innerHTML = '<details open><summary>Prior assessment</summary><p>none</p></details>';
  expect(readDocument(document).readings).toEqual(['M1830=2']);
});

readsShapes({
  'parts that fold up': [
    {
      name: 'the heading of a list is a button',
      html: item(1, 'M1021/M1023 Diagnoses', list('I50.9', 'I10')),
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'an earlier assessment in one part, the one of now in another',
      html: `${item(1, 'Previous OASIS (09/11/2026)', bathing(5))}${item(2, 'Functional Status', bathing(3))}`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
    {
      name: 'the same, only shown',
      html: `${item(1, 'Prior assessment', `<dl><dt>M1830 Bathing</dt><dd>5</dd></dl>${list('I11.0')}`)}${item(2, 'Functional Status', '<dl><dt>M1830 Bathing</dt><dd>3</dd></dl>')}`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
    {
      name: 'elements that play buttons',
      html: `${panel(1, 'Previous episode', `<p>M1830 Bathing: 5</p>`)}${panel(2, 'Current episode', `<p>M1830 Bathing: 3</p>`)}`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
    {
      name: 'a summary that heads a list',
      html: `<details open><summary>Diagnoses</summary>${list('I50.9', 'I10')}</details>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'an element that plays a heading',
      html: `<div role="heading" aria-level="3">Diagnoses</div>${list('I50.9')}<div role="heading" aria-level="3">Procedures</div>${list('F07Z9FZ')}`,
      reads: ['dx/1=I50.9'],
    },
  ],
  'parts behind tabs': [
    {
      name: 'a tab of now and one of before',
      html: `${tabs('Current', 'Prior episode')}${tabPanel(0, bathing(3))}${tabPanel(1, bathing(5))}`,
      reads: ['M1830=3'],
      doubts: ['page'],
    },
    {
      name: 'lists behind both',
      html: `${tabs('Current', 'Previous certification')}${tabPanel(0, `<h3>M1021/M1023 Diagnoses</h3>${list('I50.9', 'I10')}`)}${tabPanel(1, `<h3>M1021/M1023 Diagnoses</h3>${list('I11.0')}`)}`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
      doubts: ['page'],
    },
    {
      name: 'a tab named as the list',
      html: `${tabs('M1021/M1023 Diagnoses', 'Medications')}${tabPanel(0, list('I50.9'))}${tabPanel(1, '<table><tr><th>Medication</th><th>Diagnosis Code</th></tr><tr><td>Metformin</td><td>E11.9</td></tr></table>')}`,
    },
  ],
  'dialogs and copies of forms': [
    {
      name: 'a form to edit the list waits in a dialog that is not open',
      html: `<h3>M1021/M1023 Diagnoses</h3>${list('I50.9', 'I10')}<div class="modal" style="display:none"><h4>M1021/M1023 Diagnoses</h4><table><tr><th>ICD-10 Code</th><th>Description</th></tr><tr><td><input value=""></td><td><input></td></tr></table></div>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'a form to edit an answer waits in one, and is blank',
      html: `<table><tr><td>M1830 Bathing</td><td>3 - ${BATHING[3]}</td></tr></table><div class="modal" style="display:none"><label>M1830 Bathing <input size="2" value=""></label></div>`,
      reads: ['M1830=', 'M1830=3'],
    },
  ],
});

it('a table of components, each with a root of its own', () => {
  const { window } = new JSDOM('<body><ehr-card></ehr-card></body>');
  const doc = window.document as unknown as Document;
  const host = doc.querySelector('ehr-card') as HTMLElement;
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<h3>M1021/M1023 Diagnoses</h3><table><thead><tr><th>ICD-10 Code</th><th>Description</th></tr></thead><tbody>${'<tr><td data-label="ICD-10 Code"><ehr-text></ehr-text></td><td>words</td></tr>'.repeat(2)}</tbody></table>`;
  ['I50.9', 'I10'].forEach((code, i) => {
    const cell = root.querySelectorAll('ehr-text')[i] as HTMLElement;
    cell.attachShadow({ mode: 'open' }).innerHTML = `<span>${code}</span>`;
  });
  expect(readDocument(doc).readings).toEqual(['dx/1=I50.9', 'dx/2=I10']);
});

it('a field and its label in the root of a component, the title outside', () => {
  const { window } = new JSDOM('<body><p>M1860 Ambulation/Locomotion</p><ehr-field></ehr-field></body>');
  const doc = window.document as unknown as Document;
  const root = (doc.querySelector('ehr-field') as HTMLElement).attachShadow({ mode: 'open' });
  root.innerHTML = `<label for="x">M1830 Bathing</label><input id="x" size="2" value="3">`;
  expect(readDocument(doc).readings).toEqual(['M1830=3']);
});
