import { describe, expect, test } from 'vitest';
import { tokensOf } from '../../../../shared/narrative/reading/tokens.ts';
import { keepForm, wordForm } from '../../../../shared/narrative/reading/word-form.ts';
import { UNKNOWN } from '../../../../shared/narrative/terms/known-words.ts';
import { lexiconOn } from '../../../../shared/narrative/terms/lexicon.ts';
import { shippedEditions } from '../../../shipped.ts';

const phrases = lexiconOn(await shippedEditions(), '2026-06-20')?.phrases;
if (!phrases) throw new Error('no terms');
const { words, numbers, trie } = phrases;

describe('what terms know of a word', () => {
  test('its number, and where the phrases go on that begin with it', () => {
    const of = words.of('pneumonia');
    expect(of.id).toBe(numbers.find('pneumonia'));
    expect(of.node).toBe(trie.child(0, of.id));
    expect(of.node).toBeGreaterThan(0);
    expect(words.of('pneumonia')).toBe(of);
  });

  test('Roman numerals as terms have them', () => {
    expect(words.of('iii').id).toBe(numbers.find('3'));
  });

  test('fillers and what may stand inside', () => {
    expect(words.of('of')).toMatchObject({ filler: true, insert: false });
    expect(words.of('left')).toMatchObject({ filler: false, insert: true });
  });

  test('abbreviations of one sense and of several', () => {
    expect(words.of('copd').expansion).toContain('pulmonary');
    expect(words.of('ms').senses?.length).toBeGreaterThan(1);
    expect(words.of('ms').expansion).toBeUndefined();
  });

  test('nothing of a name', () => {
    expect(words.of('wojciechowski')).toBe(UNKNOWN);
    expect(words.of('')).toBe(UNKNOWN);
  });

  test('the same of a word of a note, before and after it has a number', () => {
    for (const text of ['copd', 'COPD', 'legs of Wojciechowski', 'iii ms left'])
      for (let times = 0; times < 3; times++)
        for (const token of tokensOf(text)) expect(words.ofForm(token)).toBe(words.of(token.word));
  });

  test('what a slip was meant for, and nothing more of it', () => {
    expect(words.nearest('pneumonai')).toMatchObject({ id: numbers.find('pneumonia'), expansion: undefined });
    expect(words.nearest('xyz')).toBe(UNKNOWN);
  });
});

describe('forms of known words', () => {
  test('are the same however often, and in whatever case they are asked for', () => {
    keepForm('edema');
    for (const raw of ['Oedemas', 'EDEMA', 'edema', 'Oedemas', 'AIDS', 'aids', 'aid']) {
      const first = wordForm(raw);
      expect(wordForm(raw)).toBe(first);
    }
    expect(['Oedemas', 'EDEMA', 'edema'].map(wordForm)).toEqual(['edema', 'edema', 'edema']);
    expect(['AIDS', 'aid', 'Aids'].map(wordForm)).toEqual(['aids', 'aid', 'aids']);
    expect(tokensOf('Oedemas, edema').map(({ word }) => word)).toEqual(['edema', 'edema']);
  });
});
