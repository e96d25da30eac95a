import { describe, expect, test } from 'vitest';
import { codeSetOn } from '../../../../shared/icd10cm/code-set.ts';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const DAY = '2026-06-20';
const codes = (text: string, date = DAY) =>
  suggestNote({ text, author: 'MD', date }, editions).suggestions.map(({ code }) => code);

/** Titles that say too little to code by, or of what is over at home: strokes and arrests, family, "other" things. */
const LEFT_OUT = /^(?:I4[6]|I6[0-3]|Z8[0-4]|T78|R29\.7|R40|O|P|V|W|X|Y|U)/;

describe('a list of diagnoses prints the titles of codes', () => {
  test('each names its code', () => {
    const list = codeSetOn(editions, DAY)?.lines() ?? [];
    const asked = list
      .filter(({ code, valid, title = '' }) => valid && !LEFT_OUT.test(code) && title.split(' ').length > 3)
      .filter((_, i) => i % 211 === 0);
    expect(asked.length).toBeGreaterThan(250);
    const missed = asked.filter(({ code, title }) => !codes(`Dx: ${title}`).includes(code));
    expect(missed.length / asked.length).toBeLessThan(0.03);
  });

  test.each([
    [
      '1. I50.33 Acute on chronic diastolic (congestive) heart failure\n2. E11.22 Type 2 diabetes mellitus w diabetic chronic kidney disease\n3. N18.31 Chronic kidney disease, stage 3a',
      ['I50.33', 'E11.22', 'N18.31'],
    ],
    [
      'TYPE 2 DIABETES MELLITUS WITH FOOT ULCER; NON-PRESSURE CHRONIC ULCER OF OTHER PART OF LEFT FOOT WITH FAT LAYER EXPOSED',
      ['E11.621', 'L97.522'],
    ],
    [
      'Dx: Unspecified dementia, unspecified severity, without behavioral disturbance, psychotic disturbance, mood disturbance, and anxiety',
      ['F03.90'],
    ],
    ['Assessment: Atherosclerosis of native arteries of right leg w ulceration of calf, stable.', ['I70.232']],
    ['Dx: Chronic embolism and thrombosis of right subclavian vein', ['I82.B21']],
    ['Dx: Pain in left knee', ['M25.562']],
    ['1. Type 2 diab with prolif diab rtnop with comb detach, l eye', ['E11.3542']],
    ['L97.512 Non-prs chronic ulcer oth prt right foot w fat layer exposed', ['L97.512']],
    ['Chronic gout due to renal impairment, left elbow, w/o tophus', ['M1A.3220']],
  ])('%s', (text, wanted) => {
    expect(codes(text).sort()).toEqual([...wanted].sort());
  });

  test('by the titles of the day', () => {
    const multiple = 'Dx: Primary progressive multiple sclerosis, unspecified';
    expect(codes(multiple, '2026-06-20')).toEqual(['G35.B0']);
    expect(codes(multiple, '2025-06-20')).not.toContain('G35.B0');
  });
});

describe('a title is read like any other words', () => {
  test.each([
    ['Chronic embolism and thrombosis of right subclavian vein was ruled out.', 'I82.B21'],
    ['Mother: malignant neoplasm of unspecified site of left female breast.', 'C50.912'],
    ['No chronic embolism and thrombosis of right subclavian vein.', 'I82.B21'],
    ['Possible chronic embolism and thrombosis of right subclavian vein.', 'I82.B21'],
  ])('%s', (text, code) => {
    expect(codes(text)).not.toContain(code);
  });

  test('what stands right beside it may make it another', () => {
    expect(codes('Pressure ulcer of left heel, stage 2, stage 3.')).toEqual([]);
    expect(codes('Pressure ulcer of left heel, stage 2, dressed daily.')).toEqual(['L89.622']);
    expect(codes('Hypertensive heart disease with heart failure.').sort()).toEqual(['I11.0', 'I50.9']);
  });

  test('its span is the words as they stand', () => {
    const text = 'PMH\n- Chronic kidney disease, stage 3a\n';
    const [one] = suggestNote({ text, author: 'MD', date: DAY }, editions).suggestions;
    expect(one?.spans.map((span) => text.slice(span.start, span.end))).toEqual(['Chronic kidney disease, stage 3a']);
  });

  test('what it says is without does not lead elsewhere', () => {
    expect(codes('Dementia without behavioral disturbance.')).toEqual(['F03.90']);
    expect(codes('Alzheimer’s dementia w/o behavioral disturbance').sort()).toEqual(['F02.80', 'G30.9']);
    expect(codes('T2DM with mild NPDR without macular edema, both eyes.')).toEqual(['E11.3293']);
  });
});
