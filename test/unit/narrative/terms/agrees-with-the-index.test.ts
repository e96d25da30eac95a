/**
 * Our phrases against the Alphabetic Index and the inclusion terms: where both have the same words, ours leads to the code that
 * they print, above or below it. What we mean otherwise stands here with its reason, so that no line drifts unseen when a year's
 * index changes.
 */
import { expect, test } from 'vitest';
import { indexOn } from '../../../../shared/icd10cm/index-terms.ts';
import { notesOn } from '../../../../shared/icd10cm/notes.ts';
import { indexPhrases } from '../../../../shared/narrative/terms/index-phrases.ts';
import { inclusionPhrases } from '../../../../shared/narrative/terms/list-phrases.ts';
import { wordingsOf } from '../../../../shared/narrative/terms/read-terms.ts';
import { termLines } from '../../../../shared/narrative/terms/topics.ts';
import { WordNumbers } from '../../../../shared/narrative/terms/word-numbers.ts';
import { shippedEditions } from '../../../shipped.ts';

const DAY = '2026-10-01';

const MEANT_OTHERWISE: Readonly<Record<string, readonly string[]>> = {
  'names no condition by itself, or another one in a note of home health': [
    'artery ulcer',
    'artery ulceration',
    'asthma childhood',
    'bone marrow depression',
    'bone necrosis',
    'broken tooth',
    'childhood asthma',
    'fat peripheral arterial disease',
    'necrosis bone',
    'necrotic bone',
  ],
  'the index prints it under a main term whose other words a note does not say': [
    'carcinoma liver',
    'chronic osteomyelitis ischium',
    'compensatory hypertrophy kidney',
    'hemophilic arthropathy',
    'korsakoff disease',
    'korsakoff psychosis',
    'korsakoff syndrome',
    'liver carcinoma',
    'quadriplegic cerebral palsy',
    'wernicke aphasia',
    'wernicke korsakoff syndrome',
  ],
  'of adults at home: the fracture of a fall, the operated spine, COVID-19, the neuropathy of both legs, the bleeding colon':
    [
      'cervical spine fusion',
      'coronavirus infection',
      'diverticulosis bleeding',
      'femur fracture',
      'fracture femur',
      'fused spine',
      'fusion cervical spine',
      'fusion lumbar spine',
      'hip fracture',
      'lumbar spine fusion',
      'neuropathy leg',
      'neuropathy lower extremity',
      'pelvis fracture',
      'spine fusion',
    ],
  'a status, or an organism that another code is due to': [
    'allergy food',
    'food allergy',
    'infection methicillin resistant staphylococcus aureus',
    'pseudomona aeruginosa',
  ],
};

test('phrases of ours that the classification has too lead to its codes', async () => {
  const editions = await shippedEditions();
  const [index, notes] = [indexOn(editions, DAY), notesOn(editions, DAY)];
  if (!index || !notes) throw new Error('packs are missing');
  const numbers = new WordNumbers();
  const names = new Map<number, string>();
  const ours = new Map<string, string>();
  for (const { spec, phrases } of termLines()) {
    for (const words of phrases.flatMap(wordingsOf)) {
      const ids = words.map((word) => {
        const id = numbers.add(word);
        names.set(id, word);
        return id;
      });
      if (!ours.has(ids.join(' '))) ours.set(ids.join(' '), spec);
    }
  }
  const printed = new Map<string, Set<string>>();
  const take = (words: readonly number[], code: string): void => {
    const said = words.join(' ');
    if (!ours.has(said)) return;
    const codes = printed.get(said) ?? new Set();
    printed.set(said, codes.add(plain(code)));
  };
  indexPhrases(index, numbers, take);
  inclusionPhrases(notes, numbers, take);

  const apart = [...printed].flatMap(([said, codes]) => {
    const meant = (ours.get(said) ?? '')
      .split(/[>+/]/)
      .map(plain)
      .filter((code) => code !== '');
    const agrees = [...codes].some((code) => meant.some((each) => each.startsWith(code) || code.startsWith(each)));
    return agrees
      ? []
      : said
          .split(' ')
          .flatMap((id) => names.get(Number(id)) ?? [])
          .join(' ');
  });
  expect(printed.size).toBeGreaterThan(1_000);
  expect(apart.sort()).toEqual(Object.values(MEANT_OTHERWISE).flat().sort());
});

function plain(code: string): string {
  return code.replace('.', '').replace(/-$/, '');
}
