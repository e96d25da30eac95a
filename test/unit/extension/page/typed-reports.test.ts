import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { readDocument, readPage } from './read-page.ts';

/** A report as it was typed: lines of text in one element, with or without columns. */
const typed = (text: string): ReturnType<typeof readPage> => readPage(`<body><pre>${text}</pre></body>`);

const ADL = ['(M1830) Bathing: 3 - Able to participate in bathing', '(M1850) Transferring: 2 - Able to bear weight'];

describe('a report in lines of typed text', () => {
  it('is read a line at a time where item and answer stand in one', () => {
    expect(typed(['OASIS-E1 START OF CARE', ...ADL].join('\n'))).toEqual({
      readings: ['M1830=3', 'M1850=2'],
      doubts: [],
    });
  });

  it('is not read where a line of it heads what is of another time', () => {
    for (const head of ['PRIOR ASSESSMENT', 'Discharge Assessment', 'GOALS', 'Prior level of function:'])
      expect(typed([head, ...ADL].join('\n'))).toEqual({ readings: [], doubts: ['page'] });
  });

  it('is said and not read where its lines stand in columns', () => {
    const text = `4. Medical Record No.   8. Date
   0045512                 10/14/2026
11. ICD      Principal Diagnosis                    Date
    S72.141D Displaced intertrochanteric fracture   10/02/2026 (O)
12. ICD      Surgical Procedure                     Date
    NA
13. ICD      Other Pertinent Diagnoses              Date
    I48.20   Chronic atrial fibrillation            10/02/2026 (E)`;
    expect(typed(text)).toEqual({ readings: [], doubts: ['page'] });
  });

  it('of something else is not spoken of', () => {
    for (const text of ['Claim 1001 sent.\nClaim 1002 held.', 'function f() {\n  return 42;\n}', ''])
      expect(typed(text)).toEqual({ readings: [], doubts: [] });
  });
});

describe('an answer whose number stands in a badge', () => {
  const shown = (answer: string): string[] =>
    readPage(`<body><dl><dt>M1810 Current ability to dress upper body</dt><dd>${answer}</dd></dl></body>`).readings;

  it('is read before words that CMS’s answers begin with', () => {
    expect(shown('<span class="badge">2</span> Someone must help the patient put on upper body clothing')).toEqual([
      'M1810=2',
    ]);
  });

  it('is no answer before other words', () => {
    for (const words of ['staff members helped', 'times a day', 'goals met', 'errors found'])
      expect(shown(`<span class="badge">2</span> ${words}`)).toEqual([]);
  });
});

describe('lines that are components', () => {
  it('are all under the heading outside of them', () => {
    const { document } = new JSDOM(
      '<body><section><h3>M1021/M1023 Diagnoses</h3><x-row></x-row><x-row></x-row><x-row></x-row></section></body>',
    ).window;
    for (const [i, row] of [...document.querySelectorAll('x-row')].entries()) {
      row.attachShadow({
        mode: 'open',
      }).innerHTML = `<div><button>⋮</button><input aria-label="ICD-10 code" value="${['T81.31XA', 'E11.65', 'Z79.4'][i]}"></div>`;
    }
    expect(readDocument(document as unknown as Document).readings).toEqual([
      'dx/1=T81.31XA',
      'dx/2=E11.65',
      'dx/3=Z79.4',
    ]);
  });
});
