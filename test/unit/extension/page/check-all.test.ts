import { describe, expect, it } from 'vitest';
import { FLAGS } from '../../../charts/risk-flags.ts';
import { readPage } from './read-page.ts';

/** M1033 and its like: ten boxes, one answer. */

const WORDS = [
  'History of falls (2 or more falls in the past 12 months)',
  'Unintentional weight loss of a total of 10 pounds or more',
  'Multiple hospitalizations (2 or more) in the past 6 months',
  'Multiple emergency department visits (2 or more)',
  'Decline in mental, emotional, or behavioral status in the past 3 months',
  'Reported or observed history of difficulty complying with any medical instructions',
  'Currently taking 5 or more medications',
  'Currently reports exhaustion',
  'Other risk(s) not listed in 1 - 8',
  'None of the above',
];
const box = (attributes: string, on: boolean): string => `<input type="checkbox" ${attributes}${on ? ' checked' : ''}>`;
const ticked = new Set([1, 3, 7]);
const list = (make: (n: number, on: boolean) => string, from = 1, to = 10): string =>
  Array.from({ length: to - from + 1 }, (_, i) => make(from + i, ticked.has(from + i))).join('\n');

describe('M1033', () => {
  it.each([
    ['flags by submission name', list((n, on) => box(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="1"`, on))],
    [
      'flags with a hidden field before each box',
      list(
        (n, on) =>
          `<input type="hidden" name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="0">${box(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="1"`, on)}`,
      ),
    ],
    [
      'numbers in the labels',
      list((n, on) => `<label>${box(`name="M1033[]" value="${n}"`, on)} ${n} - ${WORDS[n - 1]}</label><br>`),
    ],
    [
      'numbers behind the boxes, under the title',
      `<table><tr><td>(M1033) Risk for Hospitalization</td></tr><tr><td>${list((n, on) => `${box(`name="hr_${n}" value="1"`, on)} ${n} - ${WORDS[n - 1]}<br>`)}</td></tr></table>`,
    ],
    [
      'words alone, under the title',
      `<fieldset><legend>(M1033) Risk for Hospitalization</legend>${list((n, on) => `<label>${box(`name="hr_${n}"`, on)} ${WORDS[n - 1]}</label>`)}</fieldset>`,
    ],
    [
      'a row each, the words before the box',
      `<table><tr><td>(M1033) Risk for Hospitalization</td></tr>${list((n, on) => `<tr><td>${n} - ${WORDS[n - 1]}</td><td>${box(`name="hr_${n}"`, on)}</td></tr>`)}</table>`,
    ],
    [
      'number and title in two elements side by side',
      `<div><label><span>M1033</span><span>Risk for Hospitalization</span></label></div><div>${list((n, on) => `<label>${box('', on)}<span>${n}. ${WORDS[n - 1]}</span></label>`)}</div>`,
    ],
    ['values alone', list((n, on) => box(`name="M1033" value="${n}"`, on))],
  ])('%s', (_, html) => {
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: ['M1033=1 3 7'], doubts: [] });
  });

  it('flags asked as yes or no are readings of their own', () => {
    const html = FLAGS.map(
      (flag, i) =>
        `<select name="M1033_HOSP_RISK_${flag}"><option value="">–</option><option value="0"${i > 1 ? ' selected' : ''}>0 No</option><option value="1"${i <= 1 ? ' selected' : ''}>1 Yes</option></select>`,
    ).join('');
    const { readings } = readPage(`<body>${html}</body>`);
    expect(readings).toHaveLength(10);
    expect(readings).toContain('M1033_HOSP_RISK_WEIGHT_LOSS=1');
    expect(readings).toContain('M1033_HOSP_RISK_NONE_ABOVE=0');
  });

  it('a multiple select, and a combobox with its choices beside it', () => {
    const select = `<select multiple name="M1033">${list((n, on) => `<option value="${n}"${on ? ' selected' : ''}>${n} - ${WORDS[n - 1]}</option>`)}</select>`;
    expect(readPage(`<body>${select}</body>`).readings).toEqual(['M1033=1 3 7']);
    const chips = `<label id="l">(M1033) Risk for Hospitalization</label><div><ul><li><button>×</button>${WORDS[0]}</li><li><button>×</button>3 - ${WORDS[2]}</li></ul><input role="combobox" aria-labelledby="l"></div>`;
    expect(readPage(`<body>${chips}</body>`).readings).toEqual(['M1033=1 3']);
    const other = chips.replace('3 - ', '').replace(WORDS[2] ?? '', 'Lives alone');
    expect(readPage(`<body>${other}</body>`)).toEqual({ readings: [], doubts: ['M1033'] });
  });

  it('a hidden field beside a box mirrors it, where only some of the boxes stand there', () => {
    const html = list(
      (n, on) =>
        `<input type="hidden" name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="0">${box(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="1"`, on)}`,
      1,
      4,
    );
    expect(readPage(`<body>${html}</body>`).readings).toEqual([
      'M1033_HOSP_RISK_HSTRY_FALLS=1',
      'M1033_HOSP_RISK_MLTPL_ED_VISIT=0',
      'M1033_HOSP_RISK_MLTPL_HOSPZTN=1',
      'M1033_HOSP_RISK_WEIGHT_LOSS=0',
    ]);
  });

  it('hidden flags of an earlier step are read', () => {
    const html = FLAGS.map(
      (flag, i) => `<input type="hidden" name="M1033_HOSP_RISK_${flag}" value="${i === 9 ? 1 : 0}">`,
    ).join('');
    expect(readPage(`<body>${html}</body>`).readings).toContain('M1033_HOSP_RISK_NONE_ABOVE=1');
  });

  it('some of the boxes are single flags, never a whole answer', () => {
    const html = list((n, on) => box(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="1"`, on), 1, 7);
    const { readings } = readPage(`<body>${html}</body>`);
    expect(readings).toHaveLength(7);
    expect(readings).toContain('M1033_HOSP_RISK_HSTRY_FALLS=1');
    expect(readings.some((reading) => reading.startsWith('M1033='))).toBe(false);
  });

  it('nothing ticked is a blank reading', () => {
    const html = list((n) => box(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="1"`, false));
    expect(readPage(`<body>${html}</body>`).readings).toEqual(['M1033=']);
  });

  it('an answer that stands twice and differs is a doubt', () => {
    const html = `${list((n, on) => box(`name="M1033_HOSP_RISK_${FLAGS[n - 1]}" value="1"`, on))}${box('name="M1033_HOSP_RISK_HSTRY_FALLS"', false)}`;
    const { readings, doubts } = readPage(`<body>${html}</body>`);
    expect(readings).toEqual([]);
    expect(doubts).toEqual(['M1033']);
  });

  it.each([
    [
      'M1032 of the older form is another list',
      `<table><tr><td>(M1032) Risk for Hospitalization</td></tr><tr><td>${list((n, on) => `${box(`name="hr_${n}"`, on)} ${n} - ${WORDS[n - 1]}<br>`, 1, 7)}</td></tr></table>`,
    ],
    [
      'boxes of a medication list under no title',
      list((n, on) => `<label>${box(`name="fall_${n}"`, on)} ${WORDS[n - 1]}</label>`),
    ],
    [
      'a text whose number and words name two answers',
      `<fieldset><legend>(M1033) Risk</legend><label>${box('name="a"', true)} 2 - Currently reports exhaustion</label></fieldset>`,
    ],
  ])('silent: %s', (_, html) => {
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: [], doubts: [] });
  });

  it.each([
    ['heading', '<h3>Fall risk</h3>', '<h3>M1033 Risk for Hospitalization</h3>', ''],
    [
      'legend',
      '<fieldset><legend>Fall risk</legend>',
      '</fieldset><fieldset><legend>M1033 Risk for Hospitalization</legend>',
      '</fieldset>',
    ],
  ])('boxes over its %s are none of it: another part of the form asks of falls too', (_, other, own, end) => {
    const html = `${other}<label>${box('', false)} History of falls</label><label>${box('', true)} Uses a cane</label>
      ${own}${list((n, on) => `<label>${box('', on)} ${n} - ${WORDS[n - 1]}</label><br>`)}${end}`;
    expect(readPage(`<body>${html}</body>`)).toEqual({ readings: ['M1033=1 3 7'], doubts: [] });
  });
});
