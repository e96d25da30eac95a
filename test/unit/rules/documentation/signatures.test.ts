import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../../shared/rules/facts.ts';
import { signaturesOf } from '../../../../shared/rules/papers/signatures.ts';

const signed = (text: string) => {
  const paper: Paper = {
    place: 0,
    id: '1',
    type: 'plan-of-care',
    date: '2026-01-20',
    given: text,
    text,
    state: 'read',
    pointer: '/documents/0',
  };
  return signaturesOf(paper).map(({ name, day }) => [name, day]);
};

describe('signatures in a document', () => {
  it.each([
    ['Signed and dated: Helen Okafor, MD, 2026-01-15.', 'Helen Okafor', '2026-01-15'],
    ['Electronically signed by Carla M. Ruiz, M.D. on 1/19/2026 10:40 AM', 'Carla M. Ruiz', '2026-01-19'],
    ['Physician signature: Peter van der Berg MD  Date: January 9, 2026', 'Peter van der Berg', '2026-01-09'],
    [
      "Attending Physician's Signature and Date Signed: Digitally signed by Ann O'Neil, DO 01/19/2026",
      "Ann O'Neil",
      '2026-01-19',
    ],
    ['/s/ Helen Okafor, NP 01/15/26', 'Helen Okafor', '2026-01-15'],
    ['Electronically Signed\nCarla Ruiz, MD\n01/19/2026', 'Carla Ruiz', '2026-01-19'],
    ['Physician signature: Carla Ruiz, MD\nDate: 01/19/2026', 'Carla Ruiz', '2026-01-19'],
    ['Signature: Dr. Okafor 1/15', 'Okafor', '2026-01-15'],
  ])('%s', (text, name, day) => {
    expect(signed(text)).toContainEqual([name, day]);
  });

  it.each([
    'Physician signature: ____________ Date: ______',
    'Not yet signed by Dr. Okafor',
    'Clinician signature: Ann Lee, RN 01/12/2026',
    'Consents signed by patient 1/12/2026',
    'Awaiting signature of Dr. Okafor',
    'The patient is unsigned.',
    'Designed for Helen Okafor, MD',
  ])('none: %s', (text) => {
    expect(signed(text)).toEqual([]);
  });
});
