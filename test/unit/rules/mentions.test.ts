import { describe, expect, it } from 'vitest';
import { mentions } from '../../../shared/rules/mentions.ts';

const SOB = /\b(?:shortness of breath|short of breath|SOB|dyspnea)\b/g;
const found = (text: string) => mentions(text, SOB).map((one) => one.text);

describe('mentions', () => {
  it.each([
    ['Becomes short of breath on the stairs.', 'short of breath'],
    ['Denies chest pain but has dyspnea with dressing.', 'dyspnea'],
    ['No edema. SOB with 20 feet.', 'SOB'],
    ['BP 128/74, SpO2 91 %, dyspnea at rest', 'dyspnea'],
  ])('finds: %s', (text, word) => {
    expect(found(text)).toEqual([word]);
  });

  it.each([
    'Denies SOB.',
    'No cough, fever or dyspnea.',
    'SOB: none',
    'SOB - denies',
    'Call the nurse for shortness of breath.',
    'Taught signs and symptoms of heart failure: edema, dyspnea, weight gain.',
    'Admitted last month with shortness of breath.',
    'History of dyspnea.',
    'Never short of breath.',
    'Lungs clear without dyspnea',
  ])('leaves out: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('a sentence does not deny the next one, and a line ends a sentence', () => {
    expect(found('No chest pain. Dyspnea with stairs: dyspnea after one flight.')).toEqual(['dyspnea']);
    expect(found('Cough: no\nSOB on exertion')).toEqual(['SOB']);
  });

  it('gives the place of the words', () => {
    const text = 'Walks 20 feet, then short of breath.';
    const [one] = mentions(text, SOB);
    expect(text.slice(one?.start, one?.end)).toBe('short of breath');
  });
});
