import { readsShapes } from './shapes.ts';

/** Pages on which style, and not the order of the document, says what stands where. */

const row = (style: string, ...cells: string[]): string =>
  `<div role="row" style="${style}">${cells.map((cell) => `<div role="cell">${cell}</div>`).join('')}</div>`;
const HEAD = `<div role="row"><div role="columnheader">ICD-10 Code</div><div role="columnheader">Description</div></div>`;
const at = (top: number, left: number, html: string): string =>
  `<div style="position:absolute;top:${top}px;left:${left}px">${html}</div>`;
const box = (value: number): string => `<input size="2" value="${value}">`;

readsShapes({
  'rows of a list': [
    {
      name: 'moved to their places, drawn again for others as the list is scrolled',
      html: `<h3>M1021/M1023 Diagnoses</h3><div role="table">${HEAD}<div>${row('transform:translateY(64px)', 'N18.30', 'CKD')}${row('transform:translateY(0px)', 'I50.22', 'Heart failure')}${row('transform:translateY(32px)', 'E11.22', 'Diabetes')}</div></div>`,
      reads: ['dx/1=I50.22', 'dx/2=E11.22', 'dx/3=N18.30'],
    },
    {
      name: 'placed by their tops, fields in them',
      html: `<h3>M1021/M1023 Diagnoses</h3><div>${[
        ['N18.4', 96],
        ['I13.0', 0],
        ['I50.32', 48],
      ]
        .map(([code, top]) => row(`position:absolute;top:${top}px`, `<input aria-label="ICD-10 code" value="${code}">`))
        .join('')}</div>`,
      reads: ['dx/1=I13.0', 'dx/2=I50.32', 'dx/3=N18.4'],
    },
    {
      name: 'one of them moved a little',
      html: `<h3>M1021/M1023 Diagnoses</h3><div role="table">${HEAD}${row('', 'I50.9', 'Heart failure')}${row('position:relative;top:-4px', 'I10', 'Hypertension')}</div>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
    {
      name: 'lines without letters, placed by their tops out of order',
      html: `<h3>M1021/M1023 Diagnoses</h3><div>${at(50, 0, 'Z95.0 – Pacemaker')}${at(0, 0, 'I48.20 – Atrial fibrillation')}${at(25, 0, 'I51.9 – Heart disease')}</div>`,
      doubts: ['dx'],
    },
    {
      name: 'lines with letters, placed by their tops out of order: the letters say',
      html: `<h3>M1021/M1023 Diagnoses</h3><div>${at(50, 0, 'c. Z95.0 – Pacemaker')}${at(0, 0, 'a. I48.20 – Atrial fibrillation')}${at(25, 0, 'b. I51.9 – Heart disease')}</div>`,
      reads: ['dx/1=I48.20', 'dx/2=I51.9', 'dx/3=Z95.0'],
    },
    {
      name: 'drawn from the bottom up',
      html: `<h3>M1021/M1023 Diagnoses</h3><div role="table">${HEAD}<div style="display:flex;flex-direction:column-reverse">${row('', 'I10', 'Hypertension')}${row('', 'I25.10', 'CAD')}</div></div>`,
      doubts: ['dx'],
    },
    {
      name: 'drawn in an order of their own',
      html: `<h3>M1021/M1023 Diagnoses</h3><div role="table" style="display:flex">${HEAD}${row('order:2', 'I10', 'Hypertension')}${row('order:1', 'I25.10', 'CAD')}</div>`,
      doubts: ['dx'],
    },
    {
      name: 'a table each, numbered from the midst of the list',
      html: `<h2>M1021/M1023 Diagnoses</h2><table><tr><td>ICD-10 Code</td><td>Description</td></tr></table><div>${['N18.4', 'Z79.4'].map((code, i) => `<table data-recordindex="${i + 12}"><tr><td>${code}</td><td>words</td></tr></table>`).join('')}</div>`,
      doubts: ['dx'],
    },
  ],
  'titles and fields': [
    {
      name: 'in order of their making: those of one line belong together',
      html: `<div>${at(0, 0, 'M1840 Toilet Transferring')}${at(40, 0, 'M1850 Transferring')}${at(0, 300, box(3))}${at(40, 300, box(1))}</div>`,
      reads: ['M1840=3', 'M1850=1'],
    },
    {
      name: 'a field behind the title of another line',
      html: `<div>${at(10, 0, 'M1850')}${at(50, 90, box(4))}${at(50, 0, 'M1860')}${at(10, 90, box(1))}</div>`,
      reads: ['M1850=1', 'M1860=4'],
    },
    {
      name: 'two titles in one line',
      html: `<div>${at(0, 0, 'M1800 Grooming')}${at(0, 300, 'M1830 Bathing')}${at(0, 450, box(4))}${at(0, 150, box(1))}</div>`,
    },
    {
      name: 'a field in a line of no title',
      html: `<div>${at(0, 0, 'M1800 Grooming')}${at(40, 0, 'M1830 Bathing')}${at(80, 150, box(4))}</div>`,
    },
  ],
});
