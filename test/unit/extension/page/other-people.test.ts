import { readsShapes } from './shapes.ts';

/** Numbers and days of people and places beside the patient, and days that name an assessment. */

const PATIENT = '<div>Patient: ALVAREZ, JOAN | MRN: 004417</div>';
const JOAN = ['patient/mrn=004417', 'patient/name=ALVAREZ, JOAN'];
const born = '<dl><dt>Name</dt><dd>ALVAREZ, PEDRO</dd><dt>DOB</dt><dd>07/19/1941</dd></dl>';

readsShapes({
  'the birth date of somebody else alone': [
    {
      name: 'in a card of the caregiver',
      html: `${PATIENT}<div><div><h4>Primary Caregiver</h4></div><div>${born}</div></div>`,
      reads: JOAN,
    },
    {
      name: 'behind a line in bold',
      html: `${PATIENT}<p><b>Emergency Contact</b></p><table><tr><td>Date of Birth:</td><td>07/19/1941</td></tr></table>`,
      reads: JOAN,
    },
    {
      name: 'in a small box that begins so',
      html: `${PATIENT}<div><div>Caregiver</div><div><label>Date of Birth</label><input value="07/19/1941"></div></div>`,
      reads: JOAN,
    },
    {
      name: 'in a part that is labelled so',
      html: `${PATIENT}<section aria-label="Caregiver information">${born}</section>`,
      reads: JOAN,
    },
    {
      name: 'in the panel of a tab',
      html: `${PATIENT}<button role="tab" id="t">Spouse</button><div role="tabpanel" aria-labelledby="t">${born}</div>`,
      reads: JOAN,
    },
    {
      name: 'of the user',
      html: `${PATIENT}<section><h3>My profile</h3><label>Date of Birth <input value="05/05/1985"></label></section>`,
      reads: JOAN,
    },
  ],
  'in one line with a name': [
    {
      name: 'of who comes next',
      html: `${PATIENT}<footer>Next: BECKER, TOM · DOB: 01/05/1939 · 2:00 PM</footer>`,
      reads: JOAN,
    },
    { name: 'of a child', html: `${PATIENT}<p>Delivered twins, Baby A DOB: 10/02/2026</p>`, reads: JOAN },
    {
      name: 'of the patient',
      html: '<p>Patient: ALVAREZ, JOAN DOB: 03/02/1944</p>',
      reads: ['patient/birth-date=03/02/1944', 'patient/name=ALVAREZ, JOAN'],
    },
  ],
  'numbers of somebody else': [
    {
      name: 'of the subscriber',
      html: `${PATIENT}<fieldset><legend>Subscriber information</legend><label>Date of Birth <input value="07/19/1941"></label><label>Medicare Number <input value="1EG4-TE5-MK73"></label></fieldset>`,
      reads: JOAN,
    },
    {
      name: 'of a hospital',
      html: `<div>Patient: ALVAREZ, JOAN</div><fieldset><legend>Referring facility</legend><label>MRN <input value="99812345"></label></fieldset>`,
      reads: ['patient/name=ALVAREZ, JOAN'],
    },
  ],
  'a part for the patient': [
    {
      name: 'and the caregiver',
      html: `<section><h3>Patient and caregiver</h3><p>DOB: 03/02/1944</p></section>`,
      reads: ['patient/birth-date=03/02/1944'],
    },
  ],
  'a day behind the kind of an assessment': [
    {
      name: 'of a document in a list',
      html: '<ul><li>OASIS SOC 09/11/2026</li><li>Visit note SOC 09/11/2026</li></ul>',
    },
    {
      name: 'on a tab',
      html: '<div role="tablist"><a role="tab">SOC 09/11/2026</a><a role="tab">Recert 11/07/2026</a></div>',
    },
    {
      name: 'in a table of documents',
      html: '<table><tr><th>Type</th><th>Date</th></tr><tr><td>Start of Care</td><td>09/11/2026</td></tr></table>',
    },
    {
      name: 'the start of care itself',
      html: '<div>ALVAREZ, JOAN · MRN: 004417 · SOC 11/10/2026</div>',
      reads: ['M0030=11/10/2026', 'patient/mrn=004417', 'patient/name=ALVAREZ, JOAN'],
    },
    {
      name: 'the start of care in a table of fields',
      html: '<table><tr><th>Field</th><th>Value</th></tr><tr><td>Start of Care</td><td>11/10/2026</td></tr></table>',
      reads: ['M0030=11/10/2026'],
    },
  ],
});
