import { describe, expect, test } from 'vitest';
import { isItselfOnly, meaningsOf, modifierKind } from '../../../../shared/narrative/conditions/modifier-words.ts';
import { lexiconOn } from '../../../../shared/narrative/terms/lexicon.ts';
import { shippedEditions } from '../../../shipped.ts';

const lexicon = lexiconOn(await shippedEditions(), '2026-06-20');
const words = lexicon?.phrases.numbers.words() ?? [];
const token = (word: string) => ({ start: 0, end: word.length, word, number: 0 });

describe('words that stand for themselves only', () => {
  test('have no other meaning and are of no kind, whatever stands before them', () => {
    const plain = words.filter(isItselfOnly);
    expect(plain.length).toBeGreaterThan(15_000);
    expect(plain.filter((word) => modifierKind(word) !== 'other')).toEqual([]);
    const isItself = (word: string, before: string, isAtHead: boolean) => {
      const [meaning, ...others] = meaningsOf(token(word), token(before), isAtHead);
      return meaning === word && others.length === 0;
    };
    for (const before of ['deep', 'skin', 'partial', 'to', 'non', 'stage', 'hand', 'was'])
      for (const isAtHead of [true, false])
        expect(plain.filter((word) => !isItself(word, before, isAtHead))).toEqual([]);
  });

  test.each(['left', 'ble', 'iv', '3a', 'g3b', 'g3aa2', 'stage', 'chronic', 'only', 'dominant', 'initial'])(
    'not: %s',
    (word) => {
      expect(isItselfOnly(word)).toBe(false);
    },
  );
});
