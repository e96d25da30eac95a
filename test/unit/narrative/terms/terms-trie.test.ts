import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTrie, type Trie, TrieBuilder } from '../../../../shared/narrative/terms/trie.ts';

const phrases = fc.array(fc.array(fc.integer({ min: 1, max: 60_000 }), { minLength: 1, maxLength: 6 }), {
  maxLength: 400,
});

function build(list: readonly (readonly number[])[]): TrieBuilder {
  const builder = new TrieBuilder();
  list.forEach((words, i) => {
    builder.set(builder.add(words), (i % 60_000) + 1);
  });
  return builder;
}

function lookUp(trie: Trie, words: readonly number[]): number {
  let node = 0;
  for (const word of words) {
    node = trie.child(node, word);
    if (node === 0) return 0;
  }
  return trie.value(node);
}

test('finds every phrase that was put in, and no other, also after a way through bytes', () => {
  fc.assert(
    fc.property(phrases, phrases, (list, others) => {
      const expected = new Map(list.map((words, i) => [words.join(), (i % 60_000) + 1]));
      const built = build(list).build();
      const read = readTrie(built.bytes());
      if (!read) throw new Error('not whole');
      for (const trie of [built, read]) {
        for (const words of [...list, ...others]) expect(lookUp(trie, words)).toBe(expected.get(words.join()) ?? 0);
      }
    }),
    { numRuns: 60 },
  );
});

test('grows: a hundred thousand phrases, thousands of them from one word on', () => {
  const list = Array.from({ length: 100_000 }, (_, i) => [(i % 300) + 1, ((i * 7919) % 50_000) + 1, (i % 11) + 1]);
  const read = readTrie(build(list).build().bytes());
  if (!read) throw new Error('not whole');
  const last = new Map(list.map((words, i) => [words.join(), (i % 60_000) + 1]));
  for (const words of list) expect(lookUp(read, words)).toBe(last.get(words.join()));
});

test('bytes that are cut or changed in their counts are no trie', () => {
  const bytes = build([[1, 2], [1, 3], [4]])
    .build()
    .bytes();
  expect(readTrie(bytes.subarray(0, 3))).toBeUndefined();
  expect(readTrie(new Uint8Array())).toBeUndefined();
  for (let cut = 4; cut < bytes.length; cut++) expect(readTrie(bytes.subarray(0, cut))).toBeUndefined();
  const wrong = bytes.slice();
  wrong[4] = 200;
  expect(readTrie(wrong)).toBeUndefined();
});
