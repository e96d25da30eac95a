import { given } from '../../shared/chart/given.ts';
import type { Edition } from '../../shared/editions/edition.ts';
import { codeSetOn, newestCodesDay } from '../../shared/icd10cm/code-set.ts';
import { indexOn } from '../../shared/icd10cm/index-terms.ts';
import { notesOn } from '../../shared/icd10cm/notes.ts';
import { buildPhrases } from '../../shared/narrative/terms/build-phrases.ts';
import { openEditions } from './open.ts';
import type { PackBuilder } from './pack-builder.ts';
import { writePack } from './write-pack.ts';

/** One pack for all days: which of its phrases count on a day, the code list of that day says. */
const TERMS: Edition = {
  id: 'narrative-terms',
  kind: 'narrative-terms',
  label: 'terms of notes',
  from: '2015-10-01',
  to: '2027-10-01',
  authority: 'sourced',
  origin: [
    'Lintel: shared/narrative/terms',
    'CDC ICD-10-CM alphabetic index, tabular list and titles, as in the packs beside it',
  ],
};

/**
 * The pack `narrative-terms`, built from the packs of ICD-10-CM in the same folder and from `shared/narrative/terms`. It reads
 * no source data: `npm run packs -- --only terms` works on every machine.
 */
export const termPacks: PackBuilder = {
  name: 'terms',
  build: async (_data, folder) => [await writePack(folder, TERMS, await termSections(folder))],
};

/** What the pack of terms holds when built now. @throws when the packs of ICD-10-CM are not in the folder */
export async function termSections(folder?: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const kinds = ['icd10cm-codes', 'icd10cm-notes', 'icd10cm-index'] as const;
  const editions = await openEditions({ kinds, ...given('folder', folder) });
  const day = newestCodesDay(editions) ?? '';
  const [codes, index, notes] = [codeSetOn(editions, day), indexOn(editions, day), notesOn(editions, day)];
  if (!codes || !index || !notes) throw new Error('the packs of codes, notes and index have to be built first');
  return buildPhrases(codes, index, notes);
}
