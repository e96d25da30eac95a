import { describe, expect, test } from 'vitest';
import { termSections } from '../../../../server/editions/terms.ts';
import { Editions } from '../../../../shared/editions/editions.ts';
import { PackError } from '../../../../shared/editions/pack.ts';
import { matchTerms } from '../../../../shared/narrative/conditions/match.ts';
import { readNote } from '../../../../shared/narrative/reading/reading.ts';
import { lexiconOn } from '../../../../shared/narrative/terms/lexicon.ts';
import { Phrases } from '../../../../shared/narrative/terms/phrases.ts';
import { shippedEditions } from '../../../shipped.ts';

const editions = await shippedEditions();
const [pack] = editions.all('narrative-terms');
if (!pack) throw new Error('the pack of terms is missing: npm run packs -- --only terms');

test('the shipped pack is what the term files, index and lists give: else `npm run packs -- --only terms`', async () => {
  const built = await termSections();
  expect([...built.keys()]).toEqual([...pack.sections.keys()]);
  for (const [name, bytes] of built) expect(Buffer.compare(bytes, pack.sections.get(name) ?? new Uint8Array())).toBe(0);
});

describe('a day', () => {
  const codesOn = (day: string, text: string) => {
    const lexicon = lexiconOn(editions, day);
    if (!lexicon) throw new Error('no lexicon');
    return matchTerms(readNote(text), lexicon).map(({ codes }) => codes.join('+'));
  };

  // Tabular lists: G35 complete until 2025-09-30; G20 until 2023-09-30; E66.81- from 2024-10-01; I42.0 complete until 2026-09-30.
  test.each([
    ['2025-09-30', 'Relapsing remitting multiple sclerosis.', 'G35'],
    ['2025-10-01', 'Relapsing remitting multiple sclerosis.', 'G35.A'],
    ['2023-09-30', 'Parkinson’s disease.', 'G20'],
    ['2023-10-01', 'Parkinson’s disease.', 'G20.A1'],
    ['2024-09-30', 'Class 3 obesity.', 'E66.01'],
    ['2024-10-01', 'Class 3 obesity.', 'E66.813'],
    ['2024-10-01', 'Morbid obesity.', 'E66.01'],
    ['2020-09-30', 'CKD stage 3b.', 'N18.3'],
    ['2020-10-01', 'CKD stage 3b.', 'N18.32'],
    ['2026-10-01', 'Dilated cardiomyopathy.', 'I42.0'],
  ])('on %s %s is %s', (day, text, code) => {
    expect(codesOn(day, text)).toEqual([code]);
  });

  test('every code of a match is listed on the day', () => {
    for (const day of ['2016-01-01', '2022-01-01', '2025-06-01', '2026-10-01']) {
      const lexicon = lexiconOn(editions, day);
      const note = readNote(
        'COVID-19, vaping-related disorder, class 2 obesity, heart failure, long COVID, RRMS, BPH with LUTS.',
      );
      const codes = lexicon ? matchTerms(note, lexicon).flatMap((match) => match.codes) : [];
      expect(codes.length).toBeGreaterThan(0);
      for (const code of codes) expect(lexicon?.codes.has(code), `${day} ${code}`).toBe(true);
    }
    expect(codesOn('2016-01-01', 'COVID-19.')).toEqual([]);
  });

  test('without a code list of the day, or without the pack, there is no lexicon', () => {
    expect(lexiconOn(editions, '2040-01-01')).toBeUndefined();
    expect(lexiconOn(editions, 'no day')).toBeUndefined();
    expect(lexiconOn(new Editions(editions.all('icd10cm-codes')), '2026-10-01')).toBeUndefined();
  });
});

test('a pack that is not whole is named, and nothing is guessed', () => {
  for (const name of pack.sections.keys()) {
    const without = new Map([...pack.sections].filter(([each]) => each !== name));
    expect(() => new Phrases({ edition: pack.edition, sections: without })).toThrow(PackError);
  }
  const cut = new Map(pack.sections).set('trie', (pack.sections.get('trie') ?? new Uint8Array()).slice(0, -1));
  expect(() => new Phrases({ edition: pack.edition, sections: cut })).toThrow(/narrative-terms/);
});
