import { describe, expect, test } from 'vitest';
import { disagreements, listedCodes } from '../../../../server/editions/icd10cm/codes-packs.ts';
import { parseIndex } from '../../../../server/editions/icd10cm/index-file.ts';
import { parseTabular, tabularDisagreements } from '../../../../server/editions/icd10cm/tabular-file.ts';
import { parseValidity } from '../../../../server/editions/icd10cm/validity-file.ts';

const validity = (...lines: string[]) => parseValidity({ file: 'validity.csv', text: lines.join('\n') });
const HEAD = 'code,valid_from,valid_to,mce_flags';

describe('the validity table', () => {
  test('gives days and flags', () => {
    expect(validity(HEAD, 'Q900,2015-10-01,,', 'Q905,2015-10-01,2018-09-30,manifestation unspecified')).toEqual([
      { code: 'Q900', from: '2015-10-01', flags: [] },
      { code: 'Q905', from: '2015-10-01', to: '2018-09-30', flags: ['manifestation', 'unspecified'] },
    ]);
  });

  test('columns are found by name', () => {
    expect(validity('valid_to,mce_flags,code,valid_from', ',ecodepdx,Y370,2016-10-01')).toEqual([
      { code: 'Y370', from: '2016-10-01', flags: ['ecodepdx'] },
    ]);
  });

  test.each([
    [
      'a column is missing',
      ['code,valid_from,valid_to', 'Q900,2015-10-01,'],
      /validity\.csv:1: has no column mce_flags/,
    ],
    ['a code has another form', [HEAD, 'Q90.0,2015-10-01,,'], /validity\.csv:2: code: no code/],
    ['a code stands twice', [HEAD, 'Q900,2015-10-01,,', 'Q900,2016-10-01,,'], /validity\.csv:3: Q900 stands twice/],
    ['a first day does not exist', [HEAD, 'Q900,2015-02-30,,'], /validity\.csv:2: Q900: valid_from/],
    ['a last day is before the first', [HEAD, 'Q900,2015-10-01,2014-09-30,'], /validity\.csv:2: Q900: valid_to/],
    ['a flag is not known', [HEAD, 'Q900,2015-10-01,,shiny'], /validity\.csv:2: Q900: unknown flag/],
    ['a quote does not end', [HEAD, 'Q900,"2015-10-01,,'], /validity\.csv/],
  ])('refused where %s', (_, lines, message) => {
    expect(() => validity(...lines)).toThrow(message);
  });

  test('and a list of codes are compared on a day', () => {
    const rows = [
      { code: 'Q90', billable: false, shortTitle: '', title: 'Lantern disease' },
      { code: 'Q900', billable: true, shortTitle: '', title: 'Lantern disease, bright' },
    ];
    const table = validity(HEAD, 'Q900,2020-04-01,,manifestation', 'Q905,2015-10-01,2020-04-01,');
    const listed = listedCodes(rows, table);
    expect(listed.map(({ code, manifestation }) => [code, manifestation])).toEqual([
      ['Q90', false],
      ['Q900', true],
    ]);
    expect(disagreements(listed, table, '2020-04-02')).toEqual([]);
    expect(disagreements(listed, table, '2020-04-01')).toEqual(['Q905']);
    expect(disagreements(listed, table, '2020-03-31')).toEqual(['Q905', 'Q900']);
  });
});

/** A tabular list of an invented chapter, in CDC's elements. */
const TABULAR = `<?xml version="1.0" encoding="utf-8"?>
<ICD10CM.tabular>
  <version>2031</version>
  <introduction><introSection type="title"><title>passed over</title></introSection></introduction>
  <chapter>
    <name>99</name>
    <desc>Lantern diseases (Q90-Q99)</desc>
    <includes><note>lamps</note></includes>
    <sectionIndex><sectionRef first="Q90" last="Q91" id="Q90-Q91">passed over</sectionRef></sectionIndex>
    <section id="Q90-Q91">
      <desc>Lanterns (Q90-Q91)</desc>
      <codeFirst><note>oil,
         such as:</note><note>thin oil (Q92.0)</note></codeFirst>
      <diag>
        <name>Q90</name>
        <desc>Lantern disease</desc>
        <sevenChrNote><note>A 7th character is to be added</note></sevenChrNote>
        <sevenChrDef>
          <extension char="A">first look</extension>
          <note>first glance</note>
          <extension char="D">later look</extension>
        </sevenChrDef>
        <diag>
          <name>Q90.0</name>
          <desc>Lantern disease, bright</desc>
          <inclusionTerm><note>Glare &amp; glow</note></inclusionTerm>
          <excludes1><note>dim (Q90.1)</note></excludes1>
          <excludes2><note>wick (Q91)</note></excludes2>
          <excludes1><note>dark</note></excludes1>
        </diag>
        <diag placeholder="true"><name>Q90.1X</name><desc>Placeholder</desc></diag>
      </diag>
    </section>
    <section id="Q91">
      <desc>Wicks (Q91)</desc>
      <diag><name>Q91</name><desc>Wick disorder</desc></diag>
    </section>
  </chapter>
</ICD10CM.tabular>`;
const tabular = (text: string) => parseTabular({ file: 'tabular.xml', text });

describe('the tabular list', () => {
  test('gives chapters, sections and codes in order, each with its notes in their own words', () => {
    const list = tabular(TABULAR);
    expect(list.version).toBe('2031');
    expect(list.nodes.map(({ level, id, within, title }) => [level, id, within, title])).toEqual([
      ['chapter', '99', undefined, 'Lantern diseases (Q90-Q99)'],
      ['section', 'Q90-Q91', '99', 'Lanterns (Q90-Q91)'],
      ['code', 'Q90', 'Q90-Q91', undefined],
      ['code', 'Q900', undefined, undefined],
      ['code', 'Q901X', undefined, undefined],
      ['section', 'Q91', '99', 'Wicks (Q91)'],
      ['code', 'Q91', 'Q91', undefined],
    ]);
    expect(list.nodes[1]?.blocks).toEqual([{ kind: 'codeFirst', lines: ['oil, such as:', 'thin oil (Q92.0)'] }]);
    expect(list.nodes[2]?.blocks).toEqual([
      { kind: 'sevenChrNote', lines: ['A 7th character is to be added'] },
      { kind: 'sevenChrDef', lines: ['A first look', '  first glance', 'D later look'] },
    ]);
    expect(list.nodes[3]?.blocks).toEqual([
      { kind: 'inclusionTerm', lines: ['Glare & glow'] },
      { kind: 'excludes1', lines: ['dim (Q90.1)'] },
      { kind: 'excludes2', lines: ['wick (Q91)'] },
      { kind: 'excludes1', lines: ['dark'] },
    ]);
  });

  test.each([
    [
      'an element that it does not know',
      '<excludes1>',
      '<excludes3>',
      /tabular\.xml:27: <excludes3> in <diag> is not known/,
    ],
    ['a code twice', '<name>Q91</name>', '<name>Q90</name>', /tabular\.xml:36: code Q90 stands twice/],
    ['a code under another', '<name>Q90.0</name>', '<name>Q91.0</name>', /tabular\.xml:24: Q910 stands under Q90/],
    ['a name that is no code', '<name>Q90.0</name>', '<name>bright one</name>', /tabular\.xml:24: a code has no name/],
    ['a 7th character that is none', 'char="D"', 'char="Dd"', /tabular\.xml:21: a 7th character/],
    [
      'a note before the first 7th character',
      '<extension char="A">first look</extension>',
      '',
      /tabular\.xml:20: a note before/,
    ],
    [
      'text where none belongs',
      '<diag>\n          <name>Q90.0',
      '<diag>stray\n          <name>Q90.0',
      /tabular\.xml:24: text beside/,
    ],
    ['a cut file', '</ICD10CM.tabular>', '', /tabular\.xml:\d+: is not well-formed/],
    ['another document', /<chapter>[\s\S]*<\/chapter>/, '', /holds no codes/],
  ])('%s is refused with its line', (_, find, put, message) => {
    expect(() => tabular(TABULAR.replace(find, put))).toThrow(message);
  });

  test('and the codes of its year are compared: 7th characters only where the list defines them', () => {
    const list = tabular(TABULAR);
    const codes = ['Q90', 'Q900', 'Q900XXA', 'Q901X', 'Q901XXD', 'Q91'];
    expect(tabularDisagreements(list, new Set(codes))).toEqual([]);
    expect(tabularDisagreements(list, new Set([...codes, 'Q901XXS', 'Q91XXXA', 'Q92']))).toEqual([
      'Q901XXS',
      'Q91XXXA',
      'Q92',
    ]);
    expect(tabularDisagreements(list, new Set(codes.slice(1)))).toEqual(['Q90']);
  });
});

const INDEX_HEAD = 'RowID,Letter,Level,Term,See,SeeAlso,NonEssModif,Code';
const index = (...lines: string[]) => parseIndex({ file: 'index.csv', text: [INDEX_HEAD, ...lines].join('\n') });

describe('the alphabetic index', () => {
  test('gives terms with their level, references, modifiers and codes', () => {
    expect(
      index(
        '1,L,0,"Lantern, lanterns",,"Lamp,  oil",(brass) (tin),Q90.9',
        '2,L,1,dim,,,,Q90.1-',
        '3,L,0,Lamp,Lantern,,,',
        '4,L,1,,,,(oil),Q90.-',
      ),
    ).toEqual([
      { level: 0, term: 'Lantern, lanterns', see: '', seeAlso: 'Lamp, oil', modifiers: '(brass) (tin)', code: 'Q90.9' },
      { level: 1, term: 'dim', see: '', seeAlso: '', modifiers: '', code: 'Q90.1-' },
      { level: 0, term: 'Lamp', see: 'Lantern', seeAlso: '', modifiers: '', code: '' },
      { level: 1, term: '', see: '', seeAlso: '', modifiers: '(oil)', code: 'Q90.-' },
    ]);
  });

  test('a code may have a letter second', () => {
    expect(index('1,L,0,Lantern,,,,QA0.01')[0]?.code).toBe('QA0.01');
  });

  test.each([
    ['a level is skipped', ['1,L,0,Lantern,,,,', '2,L,2,dim,,,,'], /index\.csv:3: Level: 2 stands under 0/],
    ['the first term is no main term', ['1,L,1,Lantern,,,,'], /index\.csv:2: Level: 1 stands under -1/],
    ['a level is no number', ['1,L,deep,Lantern,,,,'], /index\.csv:2: Level/],
    ['a term is empty', ['1,L,0,,,,,Q90.9'], /index\.csv:2: Term: is empty/],
    ['a code is none', ['1,L,0,Lantern,,,,see Q90'], /index\.csv:2: Code: no code/],
    ['there are no terms', [], /index\.csv: holds no terms/],
  ])('refused where %s', (_, lines, message) => {
    expect(() => index(...lines)).toThrow(message);
  });

  test('refused where a column is missing', () => {
    expect(() => parseIndex({ file: 'index.csv', text: 'Level,Term\n0,Lantern' })).toThrow(
      /index\.csv:1: has no column See, SeeAlso, NonEssModif, Code/,
    );
  });
});
