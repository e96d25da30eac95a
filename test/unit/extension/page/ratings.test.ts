import { describe, expect, it } from 'vitest';
import { readPage } from './read-page.ts';

/** The symptom control rating beside each diagnosis, and who pays (M0150). */

const radios = (name: string, chosen: number, last = 4): string =>
  Array.from(
    { length: last + 1 },
    (_, i) => `<input type="radio" name="${name}" value="${i}"${i === chosen ? ' checked' : ''}>${i} `,
  ).join('');
const ratings = (html: string): string[] =>
  readPage(`<body>${html}</body>`).readings.filter((reading) => reading.startsWith('dx-rating'));

describe('symptom control ratings', () => {
  it.each([
    [
      'by name, in a list',
      `<select name="M1023_OTH_DIAG2_SEVERITY"><option value="">Select</option>${[0, 1, 2, 3, 4].map((i) => `<option value="0${i}"${i === 3 ? ' selected' : ''}>0${i}</option>`).join('')}</select>`,
      ['dx-rating/3=3'],
    ],
    [
      'by name, in boxes of which one is ticked',
      ['00', '01', '02', '03', '04']
        .map(
          (i) =>
            `<input type="checkbox" name="M1021_PRIMARY_DIAG_SEVERITY" value="${i}"${i === '02' ? ' checked' : ''}> ${i} `,
        )
        .join(''),
      ['dx-rating/1=2'],
    ],
    [
      'by name, with the item’s number as its label',
      `<label>M1021 symptom control <input name="M1021_PRIMARY_DIAG_SEVERITY" value="02" size="2"></label>`,
      ['dx-rating/1=2'],
    ],
    ['by the number of the paper form', `<input name="M1023_B2_SEVERITY" value="4">`, ['dx-rating/2=4']],
    [
      'beside the code, under a head',
      `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td><td>Symptom control rating</td></tr><tr><td>a.</td><td><input name="c1" value="I50.9"></td><td>${radios('s1', 2)}</td></tr><tr><td>(M1023) Other Diagnoses</td><td></td><td></td></tr><tr><td>b.</td><td><input name="c2" value="I10"></td><td>${radios('s2', -1)}</td></tr></table>`,
      ['dx-rating/1=2', 'dx-rating/2='],
    ],
    [
      'in a table of its own inside the cell',
      `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM / Severity</td></tr><tr><td>a. <input name="d1" value="x"></td><td><table><tr><td><input name="c1" value="I50.9"></td></tr><tr><td>${radios('s1', 3)}</td></tr></table></td></tr></table>`,
      ['dx-rating/1=3'],
    ],
    [
      'in blocks with labels',
      `<fieldset><legend>(M1021) Primary Diagnosis</legend><label>ICD-10 code <input value="I50.9"></label><label>Severity <input size="2" value="02"></label></fieldset>`,
      ['dx-rating/1=2'],
    ],
    [
      'in a combobox of a form renderer',
      `<fieldset><legend>(M1021) Primary Diagnosis</legend><label>ICD-10 code <input value="I50.9"></label><label>Symptom control <input role="combobox" value="2"></label></fieldset>`,
      ['dx-rating/1=2'],
    ],
    [
      'another scale of 0 to 4 in the row',
      `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td><td>Pain</td></tr><tr><td>a.</td><td><input name="c1" value="I50.9"></td><td>${radios('p1', 2)}</td></tr></table>`,
      [],
    ],
    [
      'a scale that is not this one',
      `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td><td>Severity</td></tr><tr><td>a.</td><td><input name="c1" value="I50.9"></td><td>${radios('p1', 2, 10)}</td></tr></table>`,
      [],
    ],
    [
      'two that could be it',
      `<table><tr><td>(M1021) Primary Diagnosis</td><td>ICD-10-CM</td><td>Severity at start</td><td>Severity now</td></tr><tr><td>a.</td><td><input name="c1" value="I50.9"></td><td>${radios('p1', 2)}</td><td>${radios('p2', 1)}</td></tr></table>`,
      [],
    ],
  ])('%s', (_, html, reads) => {
    expect(ratings(html)).toEqual(reads);
  });
});

const SOURCES = [
  'None; no charge for current services',
  'Medicare (traditional fee-for-service)',
  'Medicare (HMO/managed care/Advantage plan)',
  'Medicaid (traditional fee-for-service)',
  'Medicaid (HMO/managed care)',
  "Workers' compensation",
  'Title programs (for example, Title III, V, or XX)',
  'Other government (for example, TriCare, VA)',
  'Private insurance',
  'Private HMO/managed care',
  'Self-pay',
  'Other (specify)',
];

describe('who pays (M0150)', () => {
  const boxes = (ticked: number, numbered: boolean): string =>
    [...SOURCES, 'Unknown']
      .map(
        (text, i) =>
          `<div><label><input type="checkbox"${i === ticked ? ' checked' : ''}> ${numbered ? `${i === 12 ? 'UK' : i} - ` : ''}${text}</label></div>`,
      )
      .join('');

  it.each(SOURCES.map((text, i) => [text, i] as const))('by its words: %s', (_, i) => {
    const html = `<fieldset><legend>(M0150) Current Payment Sources for Home Care: mark all that apply</legend>${boxes(i, false)}</fieldset>`;
    expect(readPage(`<body>${html}</body>`).readings).toEqual([`M0150=${i}`]);
  });

  it('by its numbers', () => {
    const html = `<fieldset><legend>(M0150) Current Payment Sources for Home Care</legend>${boxes(10, true)}</fieldset>`;
    expect(readPage(`<body>${html}</body>`).readings).toEqual(['M0150=10']);
  });

  it('by the names of its flags, where some of them stand on the page', () => {
    const html = `<input type="checkbox" name="M0150_CPAY_MCARE_FFS" checked><input type="checkbox" name="M0150_CPAY_MCAID_FFS">`;
    expect(readPage(`<body>${html}</body>`).readings).toEqual(['M0150_CPAY_MCAID_FFS=0', 'M0150_CPAY_MCARE_FFS=1']);
  });
});
