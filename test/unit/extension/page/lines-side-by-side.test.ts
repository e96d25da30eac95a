import { readsShapes } from './shapes.ts';

/** Lists of which each line begins with its code, in whatever it is drawn. */

const table = (head: string, ...codes: string[]): string =>
  `<table><tr>${head}<th>Description</th></tr>${codes.map((code) => `<tr><td>${code}</td><td>words</td></tr>`).join('')}</table>`;
const CODE = '<th>ICD-10 Code</th>';

readsShapes({
  lines: [
    {
      name: 'whose words are those of other lists too',
      html: `<h3>Diagnoses</h3><ul><li>Z48.815 Encounter for surgical aftercare</li><li>Z79.899 Other long term drug therapy</li><li>J30.9 Allergic rhinitis</li></ul>`,
      reads: ['dx/1=Z48.815', 'dx/2=Z79.899', 'dx/3=J30.9'],
    },
    {
      name: 'the same in a table without header cells',
      html: `<h3>Diagnoses</h3><table><tr><td>#</td><td>Diagnosis</td></tr><tr><td>1</td><td>Z48.815 - Surgical aftercare</td></tr><tr><td>2</td><td>I10 - Hypertension</td></tr></table>`,
      reads: ['dx/1=Z48.815', 'dx/2=I10'],
    },
    {
      name: 'words first, the code in brackets',
      html: `<h2>Diagnoses</h2><ol><li>COPD with acute exacerbation (J44.1)</li><li>Essential hypertension (I10)</li></ol>`,
      reads: ['dx/1=J44.1', 'dx/2=I10'],
    },
    {
      name: 'between breaks, below the titles of a plan of care',
      html: `<div>11. ICD Principal Diagnosis<br>I50.22 Heart failure 10/20/26 (E)</div><div>12. ICD Surgical Procedure<br>N/A</div><div>13. ICD Other Pertinent Diagnoses<br>I11.0 Hypertensive heart disease<br>E11.22 Diabetes with kidney disease</div>`,
      reads: ['dx-list/1=I50.22', 'dx-list/2=I11.0', 'dx-list/3=E11.22'],
    },
    {
      name: 'chips beside their titles',
      html: `<div><label>M1021 Primary Diagnosis</label><div><span>I69.351 Hemiplegia</span></div></div><div><label>M1023 Other Diagnoses</label><div><span>I10 Hypertension</span><span>E78.5 Hyperlipidemia</span></div></div>`,
      reads: ['dx/1=I69.351', 'dx/2=I10', 'dx/3=E78.5'],
    },
    {
      name: 'rows to be dragged, each with its number',
      html: `<h4>Diagnoses</h4><div>${['1 I87.2', '2 L97.921'].map((line) => `<div draggable="true"><span>⠿</span>${line.replace(/(\S+) (\S+)/, '<b>$1</b><i>$2</i>')}<span>words</span></div>`).join('')}</div>`,
      reads: ['dx/1=I87.2', 'dx/2=L97.921'],
    },
    {
      name: 'sentences that only begin like codes',
      html: '<h3>Diagnoses</h3><p>N95 mask needed for all visits.</p><p>B12 injections monthly.</p>',
    },
    {
      name: 'boxes to tick',
      html: `<h3>Diagnoses</h3>${['I10 Hypertension', 'E11.9 Diabetes'].map((line) => `<div><label><input type="checkbox"> ${line}</label></div>`).join('')}`,
    },
    {
      name: 'the primary printed over a table of the others',
      html: `<div><div>M1021 Primary Diagnosis</div><div><h5>M16.11</h5><p>Osteoarthritis</p></div></div><div><div>M1023 Other Diagnoses</div>${table(CODE, 'Z47.1', 'Z96.641')}</div>`,
      reads: ['dx/1=M16.11', 'dx/2=Z47.1', 'dx/3=Z96.641'],
    },
    {
      name: 'rows below the rows of their titles, without heads',
      html: `<table><tr><td colspan="2">M1021 Primary Diagnosis</td></tr><tr><td>I50.9</td><td>Heart failure</td></tr><tr><td colspan="2">M1023 Other Diagnoses</td></tr><tr><td>I10</td><td>Hypertension</td></tr></table>`,
      reads: ['dx/1=I50.9', 'dx/2=I10'],
    },
  ],
  'a grid': [
    {
      name: 'sorted by its codes',
      html: `<h3>Diagnoses</h3>${table('<th aria-sort="ascending">ICD-10 Code</th>', 'E11.9', 'I50.9')}`,
      doubts: ['dx'],
    },
    {
      name: 'on its second page, which only its pager says',
      html: `<h3>Diagnoses</h3>${table(CODE, 'E78.5', 'K21.9')}<ul class="pagination"><li>1</li><li aria-current="page">2</li></ul>`,
      doubts: ['dx'],
    },
    {
      name: 'below the form that adds lines to it',
      html: `<h3>Diagnoses</h3><div><label>ICD-10 Code <input value="R26.89"></label><label>Description <input value="Gait"></label></div>${table(CODE, 'I63.9', 'I10')}`,
      reads: ['dx/1=I63.9', 'dx/2=I10'],
    },
  ],
  'a field of a code': [
    {
      name: 'with what its mask shows behind it, or alone',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><tr><th></th><th>ICD-10-CM</th></tr><tr><td>a</td><td><input value="I50.33__"></td></tr><tr><td>b</td><td><input value="___.____"></td></tr></table>`,
      reads: ['dx/1=I50.33', 'dx/2='],
    },
    {
      name: 'in which somebody is typing words',
      html: `<h3>M1021/M1023 Diagnoses</h3><table><tr><th>ICD-10 Code</th></tr><tr><td><input role="combobox" value="I50.9 - Heart failure"></td></tr><tr><td><input role="combobox" aria-expanded="true" value="hypert"></td></tr></table>`,
      reads: ['dx/1=I50.9'],
      doubts: ['dx/2'],
    },
  ],
});
