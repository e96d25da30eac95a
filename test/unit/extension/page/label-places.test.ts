import { BATHING, readsShapes } from './shapes.ts';

/** Where forms put their words: over, before and behind the field, in pieces, and days in parts. */

const options = (chosen: number): string =>
  BATHING.map((words, i) => `<option value="${i}"${i === chosen ? ' selected' : ''}>${i} - ${words}</option>`).join('');

readsShapes({
  'the label': [
    {
      name: 'over the field',
      html: `<div><div class="lbl">M1830 Bathing</div><div><select>${options(3)}</select></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'in pieces',
      html: `<div><span>(</span><b>M1830</b><span>)</span> <i>Bathing</i>: <select>${options(3)}</select></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'number and letter apart',
      html: `<div><span>M</span><span>1830</span> Bathing <select>${options(3)}</select></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'number in a badge, words in a heading',
      html: `<div class="q"><div><span class="badge">M1830</span></div><div><h4>Bathing</h4><p>Current ability to wash entire body safely.</p></div><div><select>${options(3)}</select></div></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'behind the field, with for',
      html: `<select id="b9">${options(3)}</select><label for="b9">M1830 Bathing</label>`,
      reads: ['M1830=3'],
    },
    { name: 'in the placeholder', html: `<input placeholder="M1830 Bathing" value="3" size="2">` },
    {
      name: 'with a help sign and a star',
      html: `<label for="b">M1830. Bathing <span class="req">*</span> <a href="#">?</a></label><select id="b">${options(3)}</select>`,
      reads: ['M1830=3'],
    },
    {
      name: 'in a floating box over an outlined field',
      html: `<div><div><input id="x1" value="2"><fieldset aria-hidden="true"><legend><span>M1860 Ambulation</span></legend></fieldset></div><label for="x1">M1860 Ambulation</label></div>`,
      reads: ['M1860=2'],
    },
    {
      name: 'a title, a guide to fold open, then the field',
      html: `<div><h5>M1830 Bathing</h5><details><summary>Guidance</summary><p>Excludes washing face.</p></details><select>${options(3)}</select></div>`,
      reads: ['M1830=3'],
    },
  ],
  'the start of care in parts, without its number': [
    {
      name: 'names that say so',
      html: `<div>SOC Date: <input name="socMonth" size="2" value="11"> / <input name="socDay" size="2" value="10"> / <input name="socYear" size="4" value="2026"></div>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'labels that say so',
      html: `<fieldset><legend>Start of Care Date</legend><label>Month <input value="11"></label><label>Day <input value="10"></label><label>Year <input value="2026"></label></fieldset>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'a row, placeholders that say so',
      html: `<table><tr><td>Start of Care</td><td><input placeholder="MM" value="11"><input placeholder="DD" value="10"><input placeholder="YYYY" value="2026"></td></tr></table>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'the month as a choice',
      html: `<div><span>SOC Date</span> <select aria-label="Month"><option value="10">October</option><option value="11" selected>November</option></select><input aria-label="Day" value="10"><input aria-label="Year" value="2026"></div>`,
      reads: ['M0030=November 10, 2026'],
    },
    {
      name: 'spin buttons of a date field',
      html: `<div role="group" aria-label="SOC Date"><span role="spinbutton" aria-label="month" contenteditable="true">11</span>/<span role="spinbutton" aria-label="day" contenteditable="true">10</span>/<span role="spinbutton" aria-label="year" contenteditable="true">2026</span></div>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'three boxes without a word each',
      html: `<div>SOC Date: <input size="2" maxlength="2" value="11">/<input size="2" maxlength="2" value="10">/<input size="4" maxlength="4" value="2026"></div>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'blank parts are a blank day',
      html: `<div>SOC Date: <input name="socMonth" value=""><input name="socDay" value=""><input name="socYear" value=""></div>`,
      reads: ['M0030='],
    },
    {
      name: 'a birth date in parts',
      html: `<div>Date of Birth: <input name="dobMonth" value="03"><input name="dobDay" value="12"><input name="dobYear" value="1947"></div>`,
      reads: ['patient/birth-date=03/12/1947'],
    },
    { name: 'a month alone', html: `<div>SOC Date: <input name="socMonth" value="11"></div>` },
    {
      name: 'of the period before',
      html: `<div>Previous SOC Date: <input name="m" placeholder="MM" value="11"><input placeholder="DD" value="10"><input placeholder="YYYY" value="2025"></div>`,
    },
    {
      name: 'one field with a mask',
      html: `<label>SOC Date <input placeholder="MM/DD/YYYY" value="11/10/2026"></label>`,
      reads: ['M0030=11/10/2026'],
    },
    {
      name: 'a day and its time',
      html: `<div>SOC Date: <input name="socDate" value="11/10/2026"> Time: <input name="socTime" value="09:30"></div>`,
      reads: ['M0030=11/10/2026'],
    },
  ],
  'numbers as pages print them': [
    {
      name: 'in square brackets',
      html: `<label>[M1830] Bathing <select>${options(3)}</select></label>`,
      reads: ['M1830=3'],
    },
    {
      name: 'with a full stop',
      html: `<label>M1830. Bathing <select>${options(3)}</select></label>`,
      reads: ['M1830=3'],
    },
    {
      name: 'behind the words',
      html: `<label>Bathing (M1830) <select>${options(3)}</select></label>`,
      reads: ['M1830=3'],
    },
    {
      name: 'with a section letter before',
      html: `<div><h4>Section G. Functional Status</h4><p>G. M1830 - Bathing</p><select>${options(3)}</select></div>`,
      reads: ['M1830=3'],
    },
    {
      name: 'a GG item with its column digit',
      html: `<label>GG0170I1. Walk 10 feet: SOC/ROC Performance <select><option>06</option><option selected>04</option><option>88</option></select></label>`,
      reads: ['GG0170I1=4'],
    },
    {
      name: 'GG fields by bare names in a row of two',
      html: `<table><tr><td>I. Walk 10 feet</td><td><input name="GG0170I1" value="04"></td><td><input name="GG0170I2" value="06"></td></tr></table>`,
      reads: ['GG0170I1=4'],
    },
  ],
});
