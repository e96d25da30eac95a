import { type Html, html } from '../html.ts';
import { COLUMN_WIDTH, type PatientState, usDate } from '../state.ts';
import { planOfCareDiagnoses } from './diagnoses.ts';
import { frameDocument } from './shell.ts';

/** CMS-485 as a work page: its list of diagnoses is longer than the assessment's. */
export function planOfCare(state: PatientState): Html {
  const { certFrom, certThrough } = state.patient.period;
  return frameDocument(
    'Plan of care',
    'work',
    html`<div class="bar">Home Health Certification and Plan of Care</div>
<form name="poc" method="post" action="/vm7/save"><input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="form" value="poc">
<table class="in"><tr><td class="rl">2. Start of Care Date</td><td>${usDate(one(state, 'M0030'))}</td><td class="rl">3. Certification Period</td><td>From ${usDate(certFrom)} To ${usDate(certThrough)}</td></tr></table>
${planOfCareDiagnoses(state.planOfCare)}
<table class="blk" width="100%" cellspacing="0"><tr><td class="bt">21. Orders for discipline and treatments</td></tr><tr><td><textarea name="orders" rows="3" cols="90">${text(state, 'orders')}</textarea></td></tr></table>
<div class="foot"><input type="submit" value="Save"></div></form>`,
  );
}

/** A nurse's visit note: free text and little else. */
export function visitNote(state: PatientState): Html {
  return frameDocument(
    'Visit note',
    'work',
    html`<div class="bar">Skilled Nursing Visit Note</div>
<form name="note" method="post" action="/vm7/save"><input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="form" value="note">
<table class="in"><tr><td class="rl">Visit date</td><td><input type="text" size="10" name="note_date" value="${text(state, 'note_date')}"></td><td class="rl">Time in</td><td><input type="text" size="6" name="note_in" value="${text(state, 'note_in')}"></td><td class="rl">Time out</td><td><input type="text" size="6" name="note_out" value="${text(state, 'note_out')}"></td></tr></table>
<table class="blk" width="100%" cellspacing="0"><tr><td class="bt">Narrative</td></tr><tr><td><textarea name="note_narrative" rows="8" cols="100">${text(state, 'note_narrative')}</textarea></td></tr></table>
<div class="foot"><input type="submit" value="Save"> <span class="nt">at most ${COLUMN_WIDTH.note} characters are kept</span></div></form>`,
  );
}

/** A physician's note, as it is copied into the EHR. */
export function physicianNote(state: PatientState): Html {
  return frameDocument(
    'Physician note',
    'work',
    html`<div class="bar">Physician Note</div>
<form name="pnote" method="post" action="/vm7/save"><input type="hidden" name="patient" value="${state.patient.id}"><input type="hidden" name="form" value="note">
<table class="blk" width="100%" cellspacing="0"><tr><td class="bt">Physician narrative</td></tr><tr><td><textarea name="note_narrative" rows="8" cols="100">${text(state, 'note_narrative')}</textarea></td></tr></table></form>`,
  );
}

/** The EHR's own grouping, printed as text. It is a claim of that software and nothing more. */
export function worksheet(state: PatientState): Html {
  const { hipps, period } = state.patient;
  const positions = ['Source and timing', 'Clinical group', 'Functional level', 'Comorbidity', 'Placeholder'];
  return frameDocument(
    'PDGM worksheet',
    'work',
    html`<div class="bar">PDGM Worksheet</div>
${
  hipps === undefined
    ? html`<p class="nt">This period has not been grouped.</p>`
    : html`<table class="in"><tr><td class="rl">Billing period</td><td>${usDate(period.from)} - ${usDate(period.through)}</td></tr><tr><td class="rl">HIPPS code</td><td><b>${hipps}</b></td></tr></table>
<table class="dx" cellspacing="0"><tr class="dh"><td>Position</td><td>Value</td><td>Meaning</td></tr>${positions.map((meaning, index) => html`<tr><td>${index + 1}</td><td>${hipps[index] ?? ''}</td><td>${meaning}</td></tr>`)}</table>`
}`,
  );
}

/** What the database holds now, readable by a person and by a test: storage, not appearance. */
export function storedRecord(state: PatientState, saved: boolean): Html {
  const list = (title: string, rows: PatientState['diagnoses']): Html =>
    html`<table class="dx" width="100%" cellspacing="0"><tr class="dh"><td colspan="5">${title}</td></tr>${rows.map((row, index) => html`<tr><td>${index + 1}</td><td>${row.code}</td><td>${row.text}</td><td>${row.onset ?? ''}</td><td>${row.severity ?? ''}</td></tr>`)}</table>`;
  const answers = Object.entries(state.oasis).sort(([a], [b]) => (a < b ? -1 : 1));
  return frameDocument(
    'Stored record',
    'work',
    html`<div class="bar">${saved ? 'Saved' : 'Stored record'}</div>
${list('Assessment diagnoses', state.diagnoses)}${list('Plan of care diagnoses', state.planOfCare)}
<table class="in">${answers.map(([item, value]) => html`<tr><td class="rl">${item}</td><td>${Array.isArray(value) ? value.join(', ') : value}</td></tr>`)}</table>
<p><a href="javascript:history.back()">Back to the form</a></p>`,
  );
}

function text(state: PatientState, name: string): string {
  const value = state.other[name];
  return typeof value === 'string' ? value : '';
}

function one(state: PatientState, item: string): string {
  const value = state.oasis[item];
  return typeof value === 'string' ? value : '';
}
