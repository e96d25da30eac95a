import { openEditions } from '../../../server/editions/open.ts';

/** The packs that the project ships, opened once a test file. */
export const shipped = await openEditions({ kinds: ['icd10cm-codes', 'icd10cm-notes', 'icd10cm-index'] });
