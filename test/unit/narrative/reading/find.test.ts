import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstIn, isIn, matchesIn, mayHold, rowsIn } from '../../../../shared/narrative/reading/find.ts';

const rulesOut = (pattern: RegExp, text: string) => !mayHold({ text }, pattern);

describe('where a pattern is looked for', () => {
  test.each<[pattern: RegExp, holds: string, lacks: string]>([
    [/\b(?:warfarin|coumadin)\b/i, 'on WARFARIN 5 mg', 'on heparin'],
    [/\bCEA\b/i, '(CEA) in May', 'ocean, ceased'],
    [/\bT[KHS][AR]\b/, 's/p THA', 'that, start'],
    [/\bex[- ]?lap\b/i, 'after ex-lap', 'a complex lap'],
    [/(?:\w+ )?hernia repair/i, 'inguinal hernia repair', 'hernia, wheelchair repaired'],
    [/\b\d\d ?fr\b/i, '16fr coude', '160 from home, f16 fr'],
    [/(?:left|right) (?:\w+ ){0,3}(?:ankle|heel)/i, 'right outer heel', 'left knee, right hip'],
    [/\b(?:left|right) (?:\w+ ){0,3}(?:ankle|heel)/i, 'right outer heel', 'upright, cleft heel'],
    [/\bfalls? \(?last year/i, 'falls (last year', 'fell last year'],
    [/\b(?:(?:F\/C|foley)[^.\n]{0,20}\bchanged|midline)\b/i, 'F/C was changed', 'dressing was changed'],
    [/\b(?:(?:\w+ )?hernia repair|BMI|GT(?= ?\d))\b/i, 'GT 20 fr', 'agt, hernia repeatedly'],
    [/(?:^|[\s|,;(])(?:wound )?(?:site|loc)\s*[:=]/im, 'x\nLoc: heel', 'parasite: none, bloc: x'],
    [/(?<![\p{L}\d])(?:spiriva|advair)(?![\p{L}\d])/iu, 'Advair bid', 'albuterol'],
  ])('%s', (pattern, holds, lacks) => {
    expect(rulesOut(pattern, holds)).toBe(false);
    expect(rulesOut(pattern, lacks)).toBe(true);
  });

  test('of a list the rows are left whose pattern a note may hold, in their order', () => {
    const rowsFor = rowsIn(
      [
        { names: /\bwarfarin\b/gi, code: 1 },
        { names: /\d+/g, code: 2 },
        { names: /(?:\w+ )?hernia repair/gi, code: 3 },
        { names: /\b(?:CABG|coronary bypass)\b/g, code: 4 },
      ],
      ({ names }) => names,
    );
    const codesFor = (text: string) => rowsFor({ text }).map(({ code }) => code);
    expect(codesFor('On Warfarin since the coronary bypass')).toEqual([1, 2, 4]);
    expect(codesFor('inguinal hernia repair')).toEqual([2, 3]);
    expect(codesFor('two \u017ftro\u212ae\u017f')).toEqual([1, 2, 3, 4]);
  });

  test('letters that are like s and k to a pattern without regard to case', () => {
    expect(rulesOut(/strokes/iu, 'two \u017ftro\u212ae\u017f')).toBe(false);
  });

  test('what a pattern may match anywhere is ruled out nowhere', () => {
    for (const pattern of [/\d+/, /./, /\bpo\b|x?/, /[^a]{9}/, /(?:chf)*/, /\p{L}+/u])
      expect(rulesOut(pattern, 'zz')).toBe(false);
  });

  test('no match is ruled out, whatever the pattern and the text', () => {
    const letters = fc.constantFrom('a', 'b', 'K', 's', '0', '7', '_', ' ', '-', '\n', 'é', '\u017f', '🦶');
    const atom = fc.constantFrom(
      'a',
      'b',
      'k',
      'S',
      'ab',
      'ba',
      '0',
      '_',
      ' ',
      '-',
      'é',
      '\\d',
      '\\w',
      '\\s',
      '\\W',
      '.',
      '\\b',
      '\\B',
      '^',
      '$',
      '[ab]',
      '[- ]',
      '[^a]',
      '[0-9]',
      '[a-k]',
      '[\\s-]',
      '\\n',
    );
    // Repeated parts hold no repeated ones: they would take longer to match than the world stands.
    const repeated = fc
      .tuple(fc.array(atom, { minLength: 1, maxLength: 4 }), fc.constantFrom('?', '*', '+', '{2}', '{0,2}', '{1,3}?'))
      .map(([parts, many]) => `(?:${parts.join('')})${many}`);
    const { pattern } = fc.letrec<{ pattern: string; part: string; sequence: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 2, depthIdentifier: 'pattern' },
        atom,
        repeated,
        fc
          .tuple(fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'), tie('pattern'))
          .map(([open, inner]) => `${open}${inner})`),
      ),
      sequence: fc.array(tie('part'), { minLength: 1, maxLength: 5 }).map((parts) => parts.join('')),
      pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((all) => all.join('|')),
    }));
    fc.assert(
      fc.property(
        pattern,
        fc.constantFrom('', 'i', 'u', 'iu'),
        fc.array(letters, { maxLength: 16 }),
        (source, flags, text) => {
          const made = new RegExp(source, flags);
          const whole = text.join('');
          if (!made.test(whole)) return;
          expect(rulesOut(made, whole)).toBe(false);
          expect(rowsIn([made], (each) => each)({ text: whole })).toEqual([made]);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('where words begin that a match begins with, all matches are found, whatever the pattern and the text', () => {
    const word = fc.constantFrom(
      'abc',
      'abcd',
      'ab',
      'a',
      'stro',
      'kes',
      'sk',
      '12',
      '1',
      'o2',
      'x_y',
      'é',
      '🦶',
      'AB',
      'foo bar',
    );
    const gap = fc.constantFrom('', '', ' ', ' ', '\n', '-', '\u00a0', '\ud83e', '\u017f');
    const choice = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '', '?', '{1,2}'))
      .map(([words, many]) => `(?:${words.join('|')})${many}`);
    const link = fc.constantFrom(
      '',
      ' ',
      ' ?',
      '\\b',
      '\\s',
      '\\w*',
      '[- ]',
      '\\d',
      '.',
      '(?=a)',
      '(?!b)',
      '[^a]?',
      '|',
      '|\\b',
    );
    const source = fc
      .tuple(
        fc.constantFrom('\\b', '\\b', '^', '(?:^|[\\s(])', ''),
        fc.array(fc.tuple(choice, link), { minLength: 1, maxLength: 4 }),
      )
      .map(([first, parts]) => first + parts.flat().join(''));
    const plain = (all: Iterable<RegExpExecArray>) => [...all].map((match) => [match.index, ...match]);
    fc.assert(
      fc.property(
        source,
        fc.constantFrom('', 'i', 'u', 'iu', 'm'),
        fc.array(fc.tuple(word, gap), { maxLength: 12 }),
        (written, flags, parts) => {
          const of = { text: parts.flat().join('') };
          const all = new RegExp(written, `${flags}g`);
          matchesIn({ text: '' }, all);
          expect(plain(matchesIn(of, all))).toEqual(plain(of.text.matchAll(all)));
          const one = new RegExp(written, flags);
          firstIn({ text: '' }, one);
          expect(firstIn(of, one)?.index).toBe(one.exec(of.text)?.index);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('gives what the pattern alone would give', () => {
    const of = { text: 'CABG 2019, then another CABG' };
    const pattern = /\bcabg\b/gi;
    expect([...matchesIn(of, pattern)].map(({ index }) => index)).toEqual([0, 24]);
    expect([...matchesIn(of, pattern)].map(({ index }) => index)).toEqual([0, 24]);
    expect(firstIn(of, /another/)?.index).toBe(16);
    expect(isIn(of, /valve/)).toBe(false);
  });

  test('gives every match that matchAll gives, empty ones too, and leaves the pattern at its start', () => {
    const letters = fc.constantFrom('a', 'b', ' ', '🦶', '\ud83e', 'é');
    const patterns = [/a*/g, /a*/gu, /\b/g, /(?:)/gu, /[^a]/gu, /(?=b)/g, /b?$/g, /🦶?/gu];
    fc.assert(
      fc.property(fc.constantFrom(...patterns), fc.array(letters, { maxLength: 12 }), (pattern, parts) => {
        const text = parts.join('');
        const plain = (all: Iterable<RegExpExecArray>) => [...all].map(({ 0: words, index }) => [index, words]);
        expect(plain(matchesIn({ text }, pattern))).toEqual(plain(text.matchAll(pattern)));
        expect(pattern.lastIndex).toBe(0);
      }),
    );
  });
});
