import { readsShapes } from './shapes.ts';

/** Days as date fields of libraries hold them, and as headers and views write them. */

const part = (name: string, text: string): string =>
  `<span role="spinbutton" aria-label="${name}" contenteditable="true" aria-valuetext="${text}">${text}</span>`;

readsShapes({
  'fields of libraries': [
    {
      name: 'parts that are edited in place, with a hidden whole',
      html: `<div><label id="d">M0030 Start of Care Date</label><div role="group" aria-labelledby="d">${part('Month', '11')}<span>/</span>${part('Day', '10')}<span>/</span>${part('Year', '2026')}</div><input type="hidden" value="2026-11-10"></div>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'parts that say whose part they are',
      html: `<div><span id="d">M0090 Date Assessment Completed</span><div role="group" aria-labelledby="d">${part('month, M0090 Date Assessment Completed', '11')}/${part('day, M0090 Date Assessment Completed', '12')}/${part('year, M0090 Date Assessment Completed', '2026')}</div></div>`,
      reads: ['M0090=11/12/2026'],
    },
    {
      name: 'a server control that keeps the day twice',
      html: `<span>M0030 Start of Care</span><input id="ctl00_M0030_START_CARE_DT" name="ctl00$M0030_START_CARE_DT" style="visibility:hidden;position:absolute" value="2026-11-10"><input id="ctl00_M0030_START_CARE_DT_dateInput" value="11/10/2026"><input type="hidden" id="ctl00_M0030_START_CARE_DT_dateInput_ClientState" value="{}">`,
      reads: ['M0030=11/10/2026', 'M0030=2026-11-10'],
    },
    {
      name: 'a day with its time',
      html: `<label>M0090 Date Assessment Completed <input type="datetime-local" value="2026-11-12T14:05"></label>`,
      reads: ['M0090=2026-11-12T14:05'],
    },
    {
      name: 'a day of two digits a year: passed on as it stands',
      html: `<label>M0090 Date Assessment Completed <input value="11/12/26"></label>`,
      reads: ['M0090=11/12/26'],
    },
    {
      name: 'three lists to choose from, the month by its name',
      html: `<fieldset><legend>M0104 Date of Referral</legend><select aria-label="Month"><option>Month</option><option selected>Nov</option></select><select aria-label="Day"><option>Day</option><option selected>7</option></select><select aria-label="Year"><option>Year</option><option selected>2026</option></select></fieldset>`,
      reads: ['M0104=Nov 7, 2026'],
    },
  ],
  'days that are shown': [
    {
      name: 'day, month in letters, year',
      html: `<table><tr><td>M0090 Date Assessment Completed</td><td>12-Nov-2026</td></tr><tr><td>M0030 Start of Care Date</td><td>10 Nov 2026</td></tr></table>`,
      reads: ['M0030=10 Nov 2026', 'M0090=12-Nov-2026'],
    },
    {
      name: 'two digits a year in a view: passed on as they stand',
      html: `<table><tr><td>M0030 Start of Care Date</td><td>11/10/26</td></tr></table>`,
      reads: ['M0030=11/10/26'],
    },
    {
      name: 'two digits a year behind words: passed on as they stand, for somebody to be told',
      html: `<p>SOC: 11/10/26</p><p>Cert Period: 11/10/26 - 01/08/27</p>`,
      reads: ['M0030=11/10/26', 'cert/from=11/10/26', 'cert/through=01/08/27'],
    },
    {
      name: 'months in letters without a comma',
      html: `<p>Start of Care: 10-Nov-2026</p><dl><dt>Cert Period</dt><dd>10-Nov-2026 to 08-Jan-2027</dd></dl>`,
      reads: ['M0030=10-Nov-2026', 'cert/from=10-Nov-2026', 'cert/through=08-Jan-2027'],
    },
    {
      name: 'first and last day of the certification under labels of their own',
      html: `<label>Cert From <input value="11/10/2026"></label><label>Cert To <input value="01/08/2027"></label>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'the same in longer words, only shown',
      html: `<dl><dt>Certification Start Date</dt><dd>11/10/2026</dd><dt>Certification End Date</dt><dd>01/08/2027</dd></dl>`,
      reads: ['cert/from=11/10/2026', 'cert/through=01/08/2027'],
    },
    {
      name: 'an age behind the birth date',
      html: `<table><tr><td>DOB</td><td>03/12/1947 (79 y)</td></tr><tr><td>MRN</td><td>004417</td></tr></table>`,
      reads: ['patient/birth-date=03/12/1947', 'patient/mrn=004417'],
    },
    {
      name: 'the certification that comes next',
      html: `<p>Next Cert Period: 01/09/2027 - 03/09/2027</p><p>Upcoming SOC: 01/09/2027</p>`,
    },
    {
      name: 'a start of care that is only planned',
      html: `<p>Target SOC Date: 11/10/2026</p><p>Requested Start of Care: 11/09/2026</p><p>SOC date pending</p>`,
    },
  ],
});
