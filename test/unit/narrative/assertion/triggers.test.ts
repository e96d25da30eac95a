import { describe, expect, test } from 'vitest';
import { FAMILY, OWN } from '../../../../shared/narrative/assertion/triggers/family.ts';
import { HISTORICAL, NOT_PAST } from '../../../../shared/narrative/assertion/triggers/historical.ts';
import { FOUND, HYPOTHETICAL, PLAN } from '../../../../shared/narrative/assertion/triggers/hypothetical.ts';
import { NEGATION, NO_NEGATION } from '../../../../shared/narrative/assertion/triggers/negation.ts';
import { CERTAIN, POSSIBLE } from '../../../../shared/narrative/assertion/triggers/possible.ts';
import { wordsOf } from '../../../../shared/narrative/reading/tokens.ts';

const LISTS = [
  ...[NEGATION, NO_NEGATION, POSSIBLE, CERTAIN, HISTORICAL, NOT_PAST],
  ...[HYPOTHETICAL, FOUND, PLAN, FAMILY, OWN],
].flat();

describe('the lists of triggers', () => {
  test('no phrase stands in two lists of its kind and side: the second one would never count, nor its reach', () => {
    const listOf = new Map<string, number>();
    const twice = LISTS.flatMap(({ kind, side, phrases }, list) =>
      phrases.split('|').flatMap((phrase) => {
        const words = phrase.split(/\s+/).flatMap((word) => (word === '*' ? word : wordsOf(word)));
        const key = [kind, side, ...words].join(' ');
        const other = listOf.get(key);
        listOf.set(key, other ?? list);
        return other === undefined || other === list ? [] : [key];
      }),
    );
    expect(twice).toEqual([]);
  });
});
