import { expect, it } from 'vitest';
import { withEmptyPage } from './harness/empty-page.ts';

/** Diagnosis lists that are no plain form: grids of newer pages, cells that are edited in place, rows that come late. */
const empty = await withEmptyPage();
const { put, view } = empty;

const codes = () => expect.poll(async () => (await view())?.chart?.diagnoses.map(({ code }) => code));
const row = (...cells: string[]): string =>
  `<div role="row">${cells.map((cell) => `<div role="gridcell">${cell}</div>`).join('')}</div>`;
const HEAD = `<div role="row"><div role="columnheader">Description</div><div role="columnheader">ICD-10-CM</div></div>`;

it('an ARIA grid, whose rows come after it', async () => {
  await put(`<h3>(M1021/M1023) Diagnoses</h3><div role="grid" id="list">${HEAD}${row('Heart failure', 'I50.9')}</div>`);
  await codes().toEqual(['I50.9']);
  await empty.page.evaluate(
    (html) => document.querySelector('#list')?.insertAdjacentHTML('beforeend', html),
    row('Hypertension', 'I10'),
  );
  await codes().toEqual(['I50.9', 'I10']);
});

it('a cell that becomes a field while it is edited', async () => {
  await put(
    `<h3>(M1021/M1023) Diagnoses</h3><div role="grid">${HEAD}${row('Heart failure', 'I50.9')}${row('Hypertension', 'I10')}</div>`,
  );
  await codes().toEqual(['I50.9', 'I10']);
  await empty.page.evaluate(() => {
    const cell = [...document.querySelectorAll('[role=gridcell]')].find(({ textContent }) => textContent === 'I10');
    if (cell) cell.innerHTML = '<input id="edited" value="I10">';
  });
  await empty.page.locator('#edited').fill('I11.9');
  await codes().toEqual(['I50.9', 'I11.9']);
});

it('cells that are edited in place, followed as a person types', async () => {
  await put(
    `<table><tr><th>(M1021) Primary Diagnosis</th><th>ICD-10-CM</th></tr><tr><td contenteditable="true">Heart failure</td><td contenteditable="true" id="code">I50.9</td></tr></table>`,
  );
  await codes().toEqual(['I50.9']);
  await empty.page.locator('#code').fill('');
  await empty.page.locator('#code').pressSequentially('I50.22');
  await codes().toEqual(['I50.22']);
});

it('an ICD-9 column before the code, and the symptom control ratings', async () => {
  await put(
    `<table><tr><td>(M1021) Primary Diagnosis</td><td></td><td>ICD-10-CM</td><td>Severity</td></tr><tr><td>Heart failure</td><td><input value="428.0"></td><td><input value="I50.9"></td><td>${[0, 1, 2, 3, 4].map((i) => `<input type="radio" name="s" value="${i}"${i === 2 ? ' checked' : ''}>${i}`).join(' ')}</td></tr></table>`,
  );
  await codes().toEqual(['I50.9']);
  await expect.poll(async () => (await view())?.chart?.oasis.M1021_PRIMARY_DIAG_SEVERITY).toBe('02');
});

it('a search box that is named as an item, and the item', async () => {
  await put(`<div><input type="search" name="M1830" value="5"></div><input name="M1830_CRNT_BATHG" value="3">`);
  await expect.poll(async () => (await view())?.chart?.oasis).toEqual({ M1830: '3' });
});
