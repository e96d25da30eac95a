import { expect, it } from 'vitest';
import { sortedFiles } from '../../../../../extension/panel/documentation/sorted-files.ts';
import type { CdaHeader } from '../../../../../shared/fhir/cda/header.ts';

const about = (patient: NonNullable<CdaHeader['patient']>): CdaHeader => ({
  type: { coding: [] },
  security: [],
  patient,
});
const HOLLOWAY = { family: 'Holloway', given: 'Winona', birthDate: '1941-03-07' };

it('files that were read are documents of the patient, OASIS submissions, or another patient’s and not taken', () => {
  const note = { name: 'note.txt', text: 'Seen at home.' };
  const hers = {
    name: 'ccd.xml',
    text: 'Discharge summary',
    notes: ['a table was left out'],
    about: about(HOLLOWAY),
  };
  const his = {
    name: 'park.xml',
    text: 'Progress note',
    about: about({ family: 'Park', birthDate: '1950-11-30' }),
  };
  const { documents, oasis, notes } = sortedFiles([note, his, { oasis: '<ASSESSMENT/>' }, hers], HOLLOWAY);
  expect(documents).toEqual([note, hers]);
  expect(oasis).toEqual(['<ASSESSMENT/>']);
  expect(notes).toEqual([
    'park.xml: not taken: the birth date in its header is not this patient’s',
    'ccd.xml: a table was left out',
  ]);
});

it('what a document says of its patient in part is taken, and said', () => {
  const married = { name: 'ccd.xml', text: 'x', about: about({ ...HOLLOWAY, family: 'Whitfield' }) };
  const { documents, notes } = sortedFiles([married], HOLLOWAY);
  expect(documents).toHaveLength(1);
  expect(notes).toEqual(['ccd.xml: the name in its header differs in part from this patient’s: look whose it is']);
});
