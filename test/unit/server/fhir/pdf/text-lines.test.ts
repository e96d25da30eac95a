import { describe, expect, it } from 'vitest';
import { type PlacedText, textInLines } from '../../../../../server/fhir/pdf/text-lines.ts';

const at = (x: number, y: number, text: string, height = 10): PlacedText => ({
  x,
  y,
  text,
  height,
  width: text.length * height * 0.5,
});

describe('the words of a page', () => {
  it('are read from the top and from the left, in whatever order they were drawn', () => {
    const drawn = [at(50, 706, 'Wound bed 80% granulation.'), at(90, 720, 'nurse visit'), at(50, 720, 'Skilled')];
    expect(textInLines(drawn)).toBe('Skilled nurse visit\nWound bed 80% granulation.');
  });

  it('that are one word in pieces stay one word, and words apart get a blank', () => {
    expect(textInLines([at(50, 700, 'hyper'), at(75, 700, 'tension,'), at(118, 700, 'CKD')])).toBe('hypertension, CKD');
  });

  it('of a table keep their row together', () => {
    const table = [at(50, 700, 'BNP'), at(50, 686, 'Creatinine'), at(300, 700, '880 pg/mL'), at(300, 686, '1.9 mg/dL')];
    expect(textInLines(table)).toBe('BNP  880 pg/mL\nCreatinine  1.9 mg/dL');
  });

  it('a little above or below the line stand in it', () => {
    expect(textInLines([at(50, 700, 'HbA'), at(65.4, 698, '1c', 6), at(74, 700, '8.4%')])).toBe('HbA1c 8.4%');
  });

  it('printed twice for bold are read once', () => {
    expect(textInLines([at(50, 700, 'Assessment'), at(50.4, 700, 'Assessment')])).toBe('Assessment');
  });

  it('that say the same thing twice side by side are read twice', () => {
    expect(textInLines([at(50, 700, 'pain'), at(83, 700, 'pain')])).toBe('pain  pain');
  });

  it('further apart than lines of a paragraph get an empty line between them', () => {
    expect(textInLines([at(50, 700, 'Plan'), at(50, 688, 'Daily weights.'), at(50, 640, 'Signed')])).toBe(
      'Plan\nDaily weights.\n\nSigned',
    );
  });

  it('in two columns that do not stand level are read one column after the other', () => {
    const left = ['Heart failure is worse.', 'She sleeps in a chair', 'and uses two pillows.', 'Weight up 6 lb.'];
    const right = ['Lives with a daughter', 'who gives the pills.', 'Stairs to the bath:', 'twelve, no rail.'];
    const page = [
      at(50, 740, 'Visit of 24 November 2026, a line over the whole width of the page'),
      ...left.map((text, i) => at(50, 700 - 12 * i, text)),
      ...right.map((text, i) => at(330, 694 - 12 * i, text)),
    ];
    expect(textInLines(page).split('\n').filter(Boolean)).toEqual([
      'Visit of 24 November 2026, a line over the whole width of the page',
      ...left,
      ...right,
    ]);
  });

  it('in columns that stand level are rows of a table', () => {
    const rows = ['Sodium', 'Potassium', 'Creatinine', 'BNP', 'Hemoglobin'];
    const table = rows.flatMap((name, i) => [at(50, 700 - 12 * i, name), at(330, 700 - 12 * i, `${i}.1`)]);
    expect(textInLines(table).split('\n')).toEqual(rows.map((name, i) => `${name}  ${i}.1`));
  });

  it('of a page without any are none', () => {
    expect(textInLines([])).toBe('');
    expect(textInLines([at(50, 700, '  ')])).toBe('');
  });
});
