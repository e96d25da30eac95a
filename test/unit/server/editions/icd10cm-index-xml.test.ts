import { describe, expect, it } from 'vitest';
import { parseIndexXml } from '../../../../server/editions/icd10cm/index-xml.ts';
import { indexXml } from '../../../published/written.ts';

const read = (terms: string) => parseIndexXml({ file: 'index.xml', text: indexXml(terms) });
const row = { modifiers: '', see: '', seeAlso: '', code: '' };

describe('the alphabetic index as CDC publishes it', () => {
  it('gives terms in order, each with its depth, modifiers apart, and the year', () => {
    const { version, rows } = read(`
      <mainTerm>
        <title>Lantern<nemod>(acute) (chronic)</nemod> disease</title>
        <code>Q90.9</code>
        <term level="1"><title>with</title>
          <term level="2"><title>smoke</title><code>Q90.81-</code></term>
        </term>
        <term level="1"><title><nemod>(bright)</nemod></title><code>Q90.0</code></term>
      </mainTerm>
      <mainTerm><title>Lamp</title><see>Lantern</see><seeAlso>Wick
        disorder</seeAlso></mainTerm>`);
    expect(version).toBe('2027');
    expect(rows).toEqual([
      { ...row, level: 0, term: 'Lantern disease', modifiers: '(acute) (chronic)', code: 'Q90.9' },
      { ...row, level: 1, term: 'with' },
      { ...row, level: 2, term: 'smoke', code: 'Q90.81-' },
      { ...row, level: 1, term: '', modifiers: '(bright)', code: 'Q90.0' },
      { ...row, level: 0, term: 'Lamp', see: 'Lantern', seeAlso: 'Wick disorder' },
    ]);
  });

  it('says in words where a category is meant, keeps a second code, leaves bracketed codes out', () => {
    const { rows } = read(`<mainTerm><title>Oil</title><seecat>Q92</seecat></mainTerm>
      <mainTerm><title>Spark</title><see>Fire</see><subcat>Q90.8</subcat></mainTerm>
      <mainTerm><title>Wick</title><code>Q90.0</code><code>Q91</code><manif>Q91</manif>
        <term level="1"><title>wet</title><code>Q90.1-</code></term></mainTerm>`);
    expect(rows).toEqual([
      { ...row, level: 0, term: 'Oil', see: 'category Q92' },
      { ...row, level: 0, term: 'Spark', see: 'Fire; subcategory Q90.8' },
      { ...row, level: 0, term: 'Wick', code: 'Q90.0' },
      { ...row, level: 0, term: 'Wick', code: 'Q91' },
      { ...row, level: 1, term: 'wet', code: 'Q90.1-' },
    ]);
  });

  it.each([
    [
      'an element that it does not know',
      '<mainTerm><title>A</title><price>3</price></mainTerm>',
      /<price> in <mainTerm>/,
    ],
    ['a code that is none', '<mainTerm><title>A</title><code>Q9</code></mainTerm>', /Code: no code/],
    ['a term without a title', '<mainTerm><code>Q90</code></mainTerm>', /Term: is empty/],
    [
      'a level that is skipped',
      '<mainTerm><title>A</title><term level="2"><title>b</title></term></mainTerm>',
      /level 2/,
    ],
    ['no terms', '', /holds no terms/],
    ['an entity of its own', '<mainTerm><title>A &bomb;</title></mainTerm>', /not well-formed/],
    ['text beside its elements', '<mainTerm>loose<title>A</title></mainTerm>', /text beside <title>/],
  ])('with %s is refused with its line', (_, terms, says) => {
    expect(() => read(terms)).toThrow(says);
    expect(() => read(terms)).toThrow(/^index\.xml/);
  });

  it('cut anywhere is refused', () => {
    const text = indexXml('<mainTerm><title>Lantern</title><code>Q90.9</code></mainTerm>');
    for (const at of [150, text.length - 60, text.length - 5]) {
      expect(() => parseIndexXml({ file: 'index.xml', text: text.slice(0, at) })).toThrow(/not well-formed/);
    }
  });

  it('nested deeper than any index is refused', () => {
    const open = Array.from({ length: 40 }, (_, i) => `<term level="${i + 1}"><title>t</title>`).join('');
    expect(() => read(`<mainTerm><title>A</title>${open}`)).toThrow(/deep/);
  });
});
