import { beforeAll, describe, expect, it } from 'vitest';
import type { Editions } from '../../../shared/editions/editions.ts';
import { suggestNote } from '../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../shipped.ts';

/** Abuse case 33: notes whose letters are not what they look like, by a word processor or by someone's will. */

let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});

const NOTE = 'Assessment: congestive heart failure and type 2 diabetes. Denies COPD. Sjögren syndrome since 2011.';
const codesOf = (text: string) => {
  const { suggestions } = suggestNote({ text, author: 'MD', date: '2026-01-10' }, editions);
  // What is quoted stands in the note exactly so.
  for (const { spans } of suggestions)
    for (const { start, end, text: quoted } of spans) expect(text.slice(start, end)).toBe(quoted);
  return suggestions.map(({ code }) => code).sort();
};
const WRITTEN = ['E11.9', 'I50.9', 'M35.00'];

describe('case 33: bidi, joiners, look-alikes and normal forms in notes', () => {
  it('the note as it is', () => expect(codesOf(NOTE)).toEqual(WRITTEN));

  it.each(['NFC', 'NFD', 'NFKC', 'NFKD'])('in %s: the same codes', (form) => {
    expect(codesOf(NOTE.normalize(form))).toEqual(WRITTEN);
  });

  it.each([
    ['a zero-width joiner', '\u200d'],
    ['a zero-width non-joiner', '\u200c'],
    ['a zero-width space', '\u200b'],
    ['a soft hyphen', '\u00ad'],
    ['a word joiner', '\u2060'],
    ['a mark of direction', '\u200e'],
    ['an override of direction', '\u202e'],
    ['an isolate', '\u2066'],
    ['a byte order mark', '\ufeff'],
    ['a variation selector', '\ufe0f'],
  ])('%s within words, the one that denies too: the same codes', (_name, mark) => {
    const split = NOTE.replace(/(?<=\b(?:he|Den|diab|fail))(?=art|ies|etes|ure)/g, mark);
    expect(split.length).toBe(NOTE.length + 4);
    expect(codesOf(split)).toEqual(WRITTEN);
  });

  it.each([
    ['isolates', '\u2066', '\u2069'],
    ['marks of direction', '\u200e', '\u200f'],
    ['overrides', '\u202d', '\u202c'],
    ['byte order marks', '\ufeff', '\ufeff'],
  ])('%s around words: the same codes', (_name, before, behind) => {
    expect(codesOf(NOTE.replace(/\p{L}+/gu, (word) => before + word + behind))).toEqual(WRITTEN);
    expect(codesOf(before + NOTE + behind)).toEqual(WRITTEN);
  });

  it.each([
    ['Cyrillic', 'Dеnies'],
    ['Greek', 'Denιes'],
    ['full width', 'Ｄｅｎｉｅｓ'],
  ])('a %s letter in the word that denies does not turn the denial into a diagnosis', (_name, word) => {
    expect(word).not.toBe('Denies');
    expect(codesOf(NOTE.replace('Denies', word))).toEqual(WRITTEN);
  });

  it('a text written backwards under an override is the words that it has, not those that it shows', () => {
    expect(codesOf(`${NOTE}\nPlan: \u202eDPOC\u202c and rest.`)).toEqual(WRITTEN);
  });

  it('a word in another alphabet is that word, and half of a character is none', () => {
    expect(codesOf('Assessment: СОР и рак.')).toEqual([]);
    expect(codesOf(`\udc00${NOTE}\ud800`)).toEqual(WRITTEN);
  });
});
