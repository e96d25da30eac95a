import { expect, test } from 'vitest';
import { tokensOf } from '../../../../shared/narrative/reading/tokens.ts';
import { keepForm, NO_NUMBER, numberedForm, WordTable } from '../../../../shared/narrative/reading/word-form.ts';

test('a word that is kept has one number, however it is written; another has none', () => {
  const number = keepForm('numberedword');
  expect(keepForm('numberedword')).toBe(number);
  for (const written of ['numberedword', 'NumberedWords', 'numberedword’s'])
    expect(numberedForm(written)).toEqual({ word: 'numberedword', number });
  expect(numberedForm('wordofnobody')).toEqual({ word: 'wordofnobody', number: NO_NUMBER });
});

test('tokens have the number of their word, also those that are a part of a word or a mark', () => {
  for (const word of ['hip', 'and', 'knee', 'can', 'not', 'will']) keepForm(word);
  const tokens = tokensOf('Hips & knees can’t, won’t, cannot');
  expect(tokens.map(({ word }) => word)).toEqual(['hip', 'and', 'knee', 'can', 'not', 'will', 'not', 'can', 'not']);
  for (const { word, number } of tokens) expect(number).toBe(keepForm(word));
});

test('a table tells of a word by its number, and by its letters where it was read before the table was made', () => {
  const [early] = tokensOf('tabledwords');
  const table = new WordTable(new Map([['tabledword', 'here']]));
  const [late, other] = tokensOf('tabledwords untabled');
  keepForm('untabled');
  const [kept] = tokensOf('untabled');
  expect(early?.number).toBe(NO_NUMBER);
  expect(late?.number).not.toBe(NO_NUMBER);
  for (const token of [early, late]) expect(token && table.get(token)).toBe('here');
  for (const token of [other, kept]) expect(token && table.get(token)).toBeUndefined();
});
