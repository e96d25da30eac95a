import { attr, type Html, html } from '../html.ts';
import { type PageState, type PatientState, usDate } from '../state.ts';
import { frameDocument } from './shell.ts';

/** The work pages by the word that the address uses. */
export const WORK_PAGES: Readonly<Record<string, string>> = {
  'oasis-e2': 'OASIS-E2 assessment',
  'oasis-c': 'OASIS-C template',
  'plan-of-care': 'Plan of care (485)',
  note: 'Visit note',
  worksheet: 'PDGM worksheet',
  steps: 'Assessment in steps',
  routed: 'Quick assessment',
  record: 'Stored record',
};

/**
 * Six frames: banner, menu, tabs, two work frames, status.
 * @param top @param bottom keys of {@link WORK_PAGES}
 */
export function frameset(patient: string, top: string, bottom: string): Html {
  return html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<html><head><title>Visit Manager 7</title></head>
<frameset rows="58,*,24" border="1">
<frame name="banner" src="/vm7/banner?patient=${patient}" scrolling="no">
<frameset cols="186,*" border="2">
<frame name="menu" src="/vm7/menu?patient=${patient}">
<frameset rows="30,*,38%" border="3">
<frame name="tabs" src="/vm7/tabs?patient=${patient}" scrolling="no">
<frame name="wtop" src="/vm7/work/${top}?patient=${patient}">
<frame name="wbot" src="/vm7/work/${bottom}?patient=${patient}">
</frameset></frameset>
<frame name="status" src="/vm7/status" scrolling="no">
<noframes><body>Visit Manager 7 needs frames.</body></noframes>
</frameset></html>`;
}

/** Who is open: the only frame that shows the birth date. */
export function banner(state: PatientState): Html {
  const { family, given, mrn, mbi, birthDate, gender, period } = state.patient;
  return frameDocument(
    'Patient',
    'banner',
    html`<table width="100%"><tr><td class="pn">${`${family}, ${given}`.toUpperCase()}</td>
<td>MRN: <b>${mrn}</b></td><td>DOB: <b>${usDate(birthDate)}</b></td><td>Sex: <b>${gender}</b></td>${mbi === undefined ? '' : html`<td>Medicare: <b>${mbi}</b></td>`}
<td align="right">Cert: <b>${usDate(period.certFrom)} - ${usDate(period.certThrough)}</b></td></tr></table>`,
  );
}

/** Patients and work pages. Choosing a patient changes three frames and never the address of the window. */
export function menu(state: PatientState, all: PageState): Html {
  const patients = all
    .all()
    .map(
      ({ patient }) =>
        html`<option value="${patient.id}" ${attr(patient.id === state.patient.id, 'selected')}>${patient.family}, ${patient.given}</option>`,
    );
  const links = Object.entries(WORK_PAGES).map(
    ([key, title]) =>
      html`<tr><td><a href="#" onclick="return vm7.open('${key}')">${title}</a></td><td align="right"><a href="#" title="Open below" onclick="return vm7.open('${key}', 'wbot')">▼</a></td></tr>`,
  );
  return frameDocument(
    'Menu',
    'menu',
    html`<b>Visit Manager 7</b><br><select id="who" onchange="vm7.choose(this.value)">${patients}</select>
<table width="100%" cellspacing="0">${links}<tr><td><a href="#" onclick="return vm7.edit()">Diagnosis editor</a></td><td></td></tr></table>`,
  );
}

/** The episode that is open, as a strip above the work frames. */
export function tabs(state: PatientState): Html {
  const { from, through } = state.patient.period;
  return frameDocument(
    'Episode',
    'tabs',
    html`<span class="tab on">Chart</span><span class="tab">Schedule</span><span class="tab">Orders</span><span class="tab">Billing</span>
<span class="ep">Billing period: ${usDate(from)} - ${usDate(through)}</span>`,
  );
}

export function status(): Html {
  return frameDocument(
    'Status',
    'status',
    html`Ready<span style="float:right">Demonstration - invented patients</span>`,
  );
}
