import { readsShapes } from './shapes.ts';

/** Days that are asked in parts, or whose words stand in the head of a table. */

readsShapes({
  'a day under its title, beside the word Date': [
    {
      name: 'in the row below, no native label',
      html: `<table><tr><td><b>M0030. Start of Care Date</b></td></tr><tr><td><label>Date</label><input type="date" value="2026-11-10"></td></tr><tr><td><b>M0080. Discipline of Person Completing Assessment</b></td></tr><tr><td><label><input type="checkbox"> 1. RN</label></td></tr><tr><td><b>M0090. Date Assessment Completed</b></td></tr><tr><td><label>Date:</label><input type="date" value="2026-11-12"></td></tr></table>`,
      reads: ['M0030=2026-11-10', 'M0090=2026-11-12'],
    },
    {
      name: 'a native label',
      html: `<div><p>(M0090) Date Assessment Completed</p><label>Date <input value="11/12/2026"></label></div>`,
      reads: ['M0090=11/12/2026'],
    },
    {
      name: 'not that of a signature further down',
      html: `<p>(M0090) Date Assessment Completed</p><p>Reviewed with the patient.</p><label>Signature <input value="A. Nurse"></label><label>Date <input value="11/15/2026"></label>`,
    },
    {
      name: 'an answer is no day',
      html: `<div><p>(M1860) Ambulation</p><label>Date <input value="2"></label></div>`,
    },
  ],
  'a day in parts': [
    {
      name: 'named for the item',
      html: `<input name="M0090_month" value="11"><input name="M0090_day" value="09"><input name="M0090_year" value="2026">`,
      reads: ['M0090=11/09/2026'],
    },
    {
      name: 'behind its title, with labels of their own',
      html: `<div><p>(M0090) Date Assessment Completed</p><input aria-label="Month" value="11"> / <input aria-label="Day" value="09"> / <input aria-label="Year" value="2026"></div>`,
      reads: ['M0090=11/09/2026'],
    },
    {
      name: 'behind its title, with placeholders',
      html: `<table><tr><td>M0030 Start of Care Date</td><td><input placeholder="MM" size="2" value="11"><input placeholder="DD" size="2" value="10"><input placeholder="YYYY" size="4" value="2026"></td></tr></table>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'in a group named for the item, the day first',
      html: `<fieldset><legend>M0090 Date assessment completed</legend><label>Day <input value="09"></label><label>Month <input value="11"></label><label>Year <input value="2026"></label></fieldset>`,
      reads: ['M0090=11/09/2026'],
    },
    {
      name: 'the month as a choice',
      html: `<div role="group" aria-label="M0030 Start of Care Date"><select aria-label="Month"><option value="10">October</option><option value="11" selected>November</option></select><input aria-label="Day" value="10"><input aria-label="Year" value="2026"></div>`,
      reads: ['M0030=November 10, 2026'],
    },
    {
      name: 'blank',
      html: `<div><p>(M0090) Date Assessment Completed</p><input aria-label="Month"><input aria-label="Day"><input aria-label="Year"></div>`,
      reads: ['M0090='],
    },
    {
      name: 'a month and a year alone',
      html: `<div><p>(M0090) Date Assessment Completed</p><input aria-label="Month" value="11"><input aria-label="Year" value="2026"></div>`,
      doubts: ['M0090'],
    },
    {
      name: 'a day and the time behind it',
      html: `<div><p>(M0090) Date Assessment Completed</p><input type="date" value="2026-11-09"><input type="time" value="11:20"></div>`,
      reads: ['M0090=2026-11-09'],
    },
  ],
  'a day under the head of its column': [
    {
      name: 'each under its own',
      html: `<table><tr><th>M0030 SOC Date</th><th>M0032 ROC Date</th><th>M0090 Date Assessment Completed</th></tr><tr><td><input type="date" value="2026-11-10"></td><td><input type="date"></td><td><input type="date" value="2026-11-12"></td></tr></table>`,
      reads: ['M0030=2026-11-10', 'M0032=', 'M0090=2026-11-12'],
    },
    {
      name: 'beside other columns',
      html: `<table><tr><th>Clinician</th><th>(M0090) Date completed</th><th>Visit date</th></tr><tr><td><input value="Brandt"></td><td><input type="date" value="2026-11-12"></td><td><input type="date" value="2026-11-11"></td></tr></table>`,
      reads: ['M0090=2026-11-12'],
    },
    {
      name: 'in words, without a number',
      html: `<table><tr><th>SOC Date</th><th>Discharge Date</th></tr><tr><td><input type="date" value="2026-11-10"></td><td><input type="date"></td></tr></table>`,
      reads: ['M0030=2026-11-10'],
    },
    {
      name: 'when it was exported',
      html: `<table><tr><th>M0090 exported</th></tr><tr><td><input type="date" value="2026-11-14"></td></tr></table>`,
    },
  ],
  'the reason for assessment': [
    {
      name: 'a box that shows its words',
      html: `<label id="r">M0100 Reason for assessment</label><div role="combobox" aria-labelledby="r">01 – Start of care – further visits planned</div>`,
      reads: ['M0100=1'],
    },
    {
      name: 'a select under the head of its column',
      html: `<table><tr><th>M0100 Reason</th><th>M0090 Completed</th></tr><tr><td><select><option value="7a">1 - Start of care</option><option value="7b" selected>4 - Recertification</option><option value="7c">9 - Discharge</option></select></td><td><input type="date" value="2026-11-12"></td></tr></table>`,
      reads: ['M0090=2026-11-12', 'M0100=4'],
    },
  ],
});
