import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument, readPage } from './read-page.ts';

/** Who a page is about, which period it is, and the EHR's own HIPPS: only where plain words say so. */

interface Shape {
  name: string;
  html: string;
  reads?: string[];
}

const shapes: Record<string, Shape[]> = {
  'the patient': [
    {
      name: 'label and value in one text',
      html: `<div>Patient: ALVAREZ, JOAN &nbsp; MRN: 004417 &nbsp; DOB: 03/12/1947</div>`,
      reads: ['patient/birth-date=03/12/1947', 'patient/mrn=004417', 'patient/name=ALVAREZ, JOAN'],
    },
    {
      name: 'label and value in cells',
      html: `<table><tr><td>Patient Name</td><td>Alvarez, Joan</td><td>MR #</td><td>004417</td></tr></table>`,
      reads: ['patient/mrn=004417', 'patient/name=Alvarez, Joan'],
    },
    {
      name: 'terms',
      html: `<dl><dt>Medical Record Number</dt><dd>A-004417</dd><dt>Date of birth</dt><dd>Mar 12, 1947</dd></dl>`,
      reads: ['patient/birth-date=Mar 12, 1947', 'patient/mrn=A-004417'],
    },
    {
      name: 'bold values',
      html: `<table><tr><td>MRN: <b>004417</b></td><td>Medicare: <b>1EG4TE5MK72</b></td></tr></table>`,
      reads: ['patient/mbi=1EG4TE5MK72', 'patient/mrn=004417'],
    },
    {
      name: 'fields',
      html: `<label>MRN <input value="004417"></label><label>Date of Birth <input type="date" value="1947-03-12"></label>`,
      reads: ['patient/birth-date=1947-03-12', 'patient/mrn=004417'],
    },
    {
      name: 'OASIS names',
      html: `<input name="M0020_PAT_ID" value="004417"><input name="M0040_PAT_LNAME" value="Alvarez"><input name="M0040_PAT_FNAME" value="Joan"><input name="M0066_PAT_BIRTH_DT" value="03/12/1947">`,
      reads: ['patient/birth-date=03/12/1947', 'patient/family=Alvarez', 'patient/given=Joan', 'patient/mrn=004417'],
    },
    {
      name: 'the label as the first word',
      html: `<strong>Alvarez, Joan</strong><span>MRN 004417</span><span>Born 1947-03-12</span>`,
      reads: ['patient/birth-date=1947-03-12', 'patient/mrn=004417', 'patient/name=Alvarez, Joan'],
    },
    {
      name: 'a name in a banner, first and before the labelled number',
      html: `<header>HOLLOWAY, WINONA · MRN: 004417 · DOB: 03/12/1947</header>`,
      reads: ['patient/birth-date=03/12/1947', 'patient/mrn=004417', 'patient/name=HOLLOWAY, WINONA'],
    },
    {
      name: 'a name as heading, its number as term and definition',
      html: `<header><h1>Holloway, Winona</h1><dl><div><dt>MRN</dt><dd>004417</dd></div></dl></header>`,
      reads: ['patient/mrn=004417', 'patient/name=Holloway, Winona'],
    },
    {
      name: 'a name in the first cell',
      html: `<table><tr><td>O'NEIL-RUIZ, MARY ANN</td><td>MRN: <b>004417</b></td></tr></table>`,
      reads: ['patient/mrn=004417', "patient/name=O'NEIL-RUIZ, MARY ANN"],
    },
    {
      name: 'a physician’s name before the number',
      html: `<table><tr><td>Physician</td><td>BRANDT, LENA</td><td>MRN: 004417</td></tr></table>`,
      reads: ['patient/mrn=004417'],
    },
    {
      name: 'a name with a title behind it',
      html: `<div><span>BRANDT, LENA RN</span> <span>MRN: 004417</span></div>`,
      reads: ['patient/mrn=004417'],
    },
    {
      name: 'the user beside the way out',
      html: `<div><span>BRANDT, LENA</span> <a>Logout</a></div><div>MRN: 004417</div>`,
      reads: ['patient/mrn=004417'],
    },
    {
      name: 'a greeting, a town, a sentence',
      html: `<p>Welcome, Lena MRN: 004417</p><p>Springfield, IL DOB: 03/12/1947</p><p>Search by name, or MRN: 004417</p>`,
      reads: ['patient/birth-date=03/12/1947', 'patient/mrn=004417', 'patient/mrn=004417'],
    },
    {
      name: 'other wordings',
      html: `<table><tr><td>Pt Name:</td><td>Holloway, Winona</td><td>MR No:</td><td>004417</td><td>DOB</td><td>12-Mar-1947</td></tr></table>`,
      reads: ['patient/birth-date=12-Mar-1947', 'patient/mrn=004417', 'patient/name=Holloway, Winona'],
    },
    {
      name: 'the number of a hospital, the birth date of a newborn, the start of an earlier stay',
      html: `<p>Hospital MRN: 88123</p><p>Newborn DOB: 01/02/2026</p><p>Original SOC: 01/02/2025</p>`,
    },
    { name: 'a caregiver’s birth date', html: `<p>Caregiver DOB: 01/02/1950</p><p>Emergency contact's MRN: 12345</p>` },
    { name: 'a name without a label', html: `<h1>ALVAREZ, JOAN</h1><p>004417</p>` },
    {
      name: 'a physician',
      html: `<div>Physician: BRANDT, LENA &nbsp; NPI: 1234567893 &nbsp; Phone: 555-0100</div><p>Name: Brandt, Lena</p>`,
    },
    { name: 'a sentence about the number', html: `<p>Find the patient by name or MRN</p><p>1234 results</p>` },
    { name: 'an old claim number is no MBI', html: `<div>Medicare #: 123-45-6789A</div>` },
    {
      name: 'a title that looks like a name, without a site file',
      html: `<div>Charts 3 — Start of Care — ALVAREZ, JOAN (004417)</div>`,
    },
    {
      name: 'a list of patients: every number is a reading, none will be used',
      html: `<table><tr><td>MRN: 004417</td></tr><tr><td>MRN: 004471</td></tr></table>`,
      reads: ['patient/mrn=004417', 'patient/mrn=004471'],
    },
  ],
  'the period': [
    {
      name: 'certification, two fields',
      html: `<div>Certification Period: From <input value="11/10/2026"> To <input value="01/08/2027"></div>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'certification, a dash between',
      html: `<div>Cert Period <input value="11/10/2026"> – <input value="01/08/2027"></div>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'certification as text',
      html: `<table><tr><td>Cert: <b>11/10/2026 - 01/08/2027</b></td></tr></table>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'certification, From and To in words',
      html: `<table><tr><td>3. Certification Period</td><td>From 11/10/2026 To 01/08/2027</td></tr></table>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'a 30-day period',
      html: `<p>30-day period: 11/10/2026 - 12/09/2026</p>`,
      reads: ['period/from=11/10/2026', 'period/through=12/09/2026'],
    },
    {
      name: 'the start of care in a banner',
      html: `<p>SOC: 11/10/2026 &nbsp; Physician-ordered SOC: 11/08/2026</p>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'the period before and the one to come',
      html: `<p>Previous Cert Period: 09/11/2026 - 11/09/2026</p><p>Next Certification Period: 01/09/2027 - 03/09/2027</p><p>Prior 30-day period: 10/11/2026 - 11/09/2026</p>`,
    },
    {
      name: 'another date in the row',
      html: `<div>Recertified by phone on <input value="11/10/2026"></div><div>Physician Cert Date <input value="11/12/2026"></div>`,
    },
  ],
  'the EHR’s own HIPPS': [
    { name: 'as text', html: `<p>HIPPS Code: 2HB31</p>`, reads: ['hipps=2HB31'] },
    { name: 'in a field', html: `<label>HIPPS <input readonly value="1ea21"></label>`, reads: ['hipps=1ea21'] },
    { name: 'in a cell', html: `<table><tr><td>HIPPS</td><td>3LC11</td></tr></table>`, reads: ['hipps=3LC11'] },
    { name: 'those of two periods', html: `<p>HIPPS: 1HC21 / 3HC21</p><p>HIPPS: 1HC21 → 3HC21</p>` },
    { name: 'an earlier one', html: `<p>Previous HIPPS: 1HB31</p><p>Projected HIPPS code: 1HB31</p>` },
    {
      name: 'two columns, of which none is said to stand',
      html: `<table><tr><td>HIPPS</td><td>2HB31</td><td>2HC31</td></tr></table>`,
    },
    { name: 'of another payment system', html: `<p>HIPPS Code: 2BGLS</p><p>HIPPS: AAA00</p>` },
    { name: 'a code that only looks like one', html: `<p>Room 2HB31</p>` },
  ],
};

describe.each(Object.entries(shapes))('%s', (_, rows) => {
  it.each(rows)('$name', ({ html, reads = [] }) => {
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: reads, doubts: [] });
  });
});

describe('a page that has a site file', () => {
  it('gives up name and number in its title bar', () => {
    const html = `<body><div>Visit Manager 7 — OASIS-E2 Start of Care — ALVAREZ, JOAN (004417)</div></body>`;
    expect(readPage(html).readings).toEqual(['patient/mrn=004417', 'patient/name=ALVAREZ, JOAN']);
  });
});

describe('shadow roots', () => {
  it('reads open ones', () => {
    const { window } = new JSDOM('<body><x-form></x-form></body>');
    const host = window.document.querySelector('x-form') as HTMLElement;
    host.attachShadow({ mode: 'open' }).innerHTML = '<label>(M1830) Bathing <input value="2" size="2"></label>';
    expect(readDocument(window.document as unknown as Document).readings).toEqual(['M1830=2']);
  });
});

it('a table of assessments names each by its kind and day: none of them is the start of care', () => {
  const table = (cell: string): string =>
    `<body><table><tr><th>Assessment</th><th>Status</th></tr><tr><td>Recert 08/02/2026</td><td>locked</td></tr><tr><td>${cell}</td><td>open</td></tr></table></body>`;
  expect(readPage(table('SOC 10/06/2026')).readings).toEqual([]);
  expect(readPage('<body><div>SOC 10/06/2026</div></body>').readings).toEqual(['M0030=10/06/2026']);
});
