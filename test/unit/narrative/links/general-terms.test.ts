import { describe, expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const read = (text: string) => suggestNote({ text, author: 'MD', date: '2026-06-01' }, editions);
const categories = (text: string) => read(text).suggestions.map(({ code }) => code.slice(0, 3));

describe('a general name in passing is asked about, not guessed', () => {
  test.each([
    ['Started on prednisone for immune colitis gr 2, stools now formed.', 'K52'],
    ['Followed for mixed ischemic/valvular cardiomyopathy, EF 30.', 'I42'],
    ['Scleroderma with ILD (NSIP) on mycophenolate.', 'J84'],
    ['Home with immune colitis and fever.', 'K52'],
    ['Home after hip fracture.', 'S72'],
    ['Lovenox bid for DVT.', 'I82'],
    ['5th metacarpal fx in a splint.', 'S62'],
  ])('%s', (text, category) => {
    expect(categories(text)).not.toContain(category);
    expect(read(text).questions.some(({ axis }) => axis !== undefined)).toBe(true);
  });

  test('a side that is missing is asked of the clinician, a type of the provider', () => {
    const asked = (text: string) => read(text).questions.map(({ kind, axis }) => `${kind} ${axis}`);
    expect(asked('Home after hip fracture.')).toContain('return-to-clinician laterality');
    expect(asked('Home with immune colitis and fever.')).toContain('query-provider type');
  });
});

describe('a general name that is an item, or that notes leave at that, is suggested', () => {
  test.each([
    ['Ulcerative colitis.', 'K51.90'],
    ['Dx: cardiomyopathy', 'I42.9'],
    ['PMH: HTN, cardiomyopathy, ulcerative colitis', 'I42.9'],
    ['He takes Eliquis for his AF daily.', 'I48.91'],
    ['Stable COPD clinically.', 'J44.9'],
    ['Her known hypothyroidism is treated.', 'E03.9'],
    ['Right hip fracture after a fall.', 'S72.001D'],
    ['DVT of the left leg, on Eliquis.', 'I82.402'],
    ['New dysphagia today.', 'R13.10'],
    ['Colon cancer resected in April, FOLFOX to start.', 'C18.9'],
  ])('%s → %s', (text, code) => {
    expect(read(text).suggestions.map((one) => one.code)).toContain(code);
  });
});
