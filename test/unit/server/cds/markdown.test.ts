import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownOf, summaryOf } from '../../../../server/cds/markdown.ts';

describe('markdownOf', () => {
  it.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['![x](https://evil.test/beacon.gif)', '!\\[x\\]\\(https: //evil.test/beacon.gif)'],
    ['[ok](java\tscript:alert(1))', '\\[ok\\]\\(java script:alert(1))'],
    ['see www.evil.test', 'see www .evil.test'],
    ['# Heading | `code`', '\\# Heading \\| \\`code\\`'],
    ['1. item', '\\1. item'],
    ['a & b', 'a &amp; b'],
    ['abc\u202Edef\u0007', 'abcdef'],
  ])('%j', (text, shown) => expect(markdownOf(text)).toBe(shown));

  it('keeps ordinary words as they are', () => {
    const words = 'Homebound status: “walker”, criterion two (effort); 5 of 15 – M1830.';
    expect(markdownOf(words)).toBe(words);
  });

  it('leaves no line, tag, entity, link or mark unescaped, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = markdownOf(text);
        expect(shown).not.toMatch(/[<>\n\r\t]|:\/\/|\]\(|(?<!\\)[`*_[\]#|~@]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });
});

describe('summaryOf', () => {
  it('is one line, plain, and shorter than 140 characters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const summary = summaryOf(text);
        expect(summary.length).toBeLessThan(140);
        expect(summary).not.toMatch(/[<>\n]/);
      }),
    );
  });

  it('ends at a word', () => {
    expect(summaryOf(`${'word '.repeat(40)}end`)).toMatch(/ word…$/);
    expect(summaryOf('short')).toBe('short');
  });
});
