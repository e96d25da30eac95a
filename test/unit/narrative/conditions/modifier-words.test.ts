import { describe, expect, test } from 'vitest';
import { openEditions } from '../../../../server/editions/open.ts';
import { isItselfOnly, meaningsOf, modifierKind } from '../../../../shared/narrative/conditions/modifier-words.ts';
import { lexiconOn } from '../../../../shared/narrative/terms/lexicon.ts';

const lexicon = lexiconOn(await openEditions({ kinds: ['icd10cm-codes', 'narrative-terms'] }), '2026-06-20');
const words = lexicon?.phrases.numbers.words() ?? [];
const token = (word: string) => ({ start: 0, end: word.length, word, number: 0 });

describe('words that stand for themselves only', () => {
  test('have no other meaning and are of no kind, whatever stands before them', () => {
    const plain = words.filter(isItselfOnly);
    expect(plain.length).toBeGreaterThan(15_000);
    for (const word of plain) {
      expect(modifierKind(word)).toBe('other');
      for (const before of ['deep', 'skin', 'partial', 'to', 'non', 'stage', 'hand', 'was'])
        for (const isAtHead of [true, false]) expect(meaningsOf(token(word), token(before), isAtHead)).toEqual([word]);
    }
  });

  test.each(['left', 'ble', 'iv', '3a', 'g3b', 'g3aa2', 'stage', 'chronic', 'only', 'dominant', 'initial'])(
    'not: %s',
    (word) => {
      expect(isItselfOnly(word)).toBe(false);
    },
  );
});
