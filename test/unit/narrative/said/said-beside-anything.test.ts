import { expect, test } from 'vitest';
import { suggestNote } from '../../../../shared/narrative/suggest-note.ts';
import { shippedEditions } from '../../../shipped.ts';

/*
 * What a note says of the patient is said whatever a visit note says beside it: each of these remarks, before or behind, on its line or
 * on one of its own, changes no code of each of these sentences.
 */
const editions = await shippedEditions();

const SAID = ['Dx CHF.', 'Stage 3 pressure ulcer sacrum.', 'T2DM on Lantus; food insecurity.'];

const REMARKS = [
  ...['VSS.', 'Skin check: dry.', 'Wound check: n/a.', 'Lungs CTA bilat.', 'Pain: none.', 'Instructed on low Na diet.'],
  ...[
    'Teach-back good.',
    'Next visit Tues.',
    'Med rec done; pillbox filled.',
    'Emergency plan reviewed.',
    'Edema: none.',
  ],
  ...[
    'FSBS 142.',
    'Cg present.',
    'Goals: progressing.',
    'Plan: SN 1w4.',
    'Allergies: NKDA.',
    'Resolved: none.',
    'INR check due Fri.',
  ],
  ...[
    'Fall risk: MAHC 5.',
    'If SOB, call SN.',
    'R/O UTI, UA sent.',
    'Son has DM.',
    'Caregiver denies strain.',
    'Labs: drawn.',
  ],
  ...[
    'Results: pending.',
    'Imaging: none.',
    'Immunizations: UTD.',
    'Family history: unknown.',
    'Exam: benign.',
    'COVID: neg.',
  ],
  ...[
    'Differential: none.',
    'Surgical history: none.',
    'Depression: PHQ-2 0.',
    'Ruled out: none.',
    'Hearing: WNL.',
    'Drugs: denies.',
  ],
];

const SET: readonly ((said: string, remark: string) => string)[] = [
  (said, remark) => `${said} ${remark}`,
  (said, remark) => `${remark} ${said}`,
  (said, remark) => `${said}\n${remark}`,
  (said, remark) => `${remark}\n${said}`,
];

function codesOf(text: string): string[] {
  const { suggestions, questions } = suggestNote({ text, author: 'RN', date: '2026-11-20' }, editions);
  const asked = questions.filter(({ reason }) => reason === 'not-a-provider').flatMap(({ codes = [] }) => codes);
  return [...suggestions.map(({ code }) => code), ...asked].sort();
}

test.each(REMARKS)('%s', (remark) => {
  const changed = SAID.flatMap((said) => {
    const alone = codesOf(said);
    expect(alone).not.toEqual([]);
    return SET.map((set) => set(said, remark)).filter((text) => codesOf(text).join() !== alone.join());
  });
  expect(changed).toEqual([]);
});

/** The blood pressure tells of no disease, and what stands behind the vital signs does. */
test('behind vital signs, on their line or the next', () => {
  for (const gap of [' ', '\n']) {
    expect(codesOf(`VS: BP 128/70 P 72 R 18 T 98.2 O2 96% RA.${gap}Dx CHF.`)).toEqual(['I50.9']);
    expect(codesOf(`VS: BP 128/70, P 72${gap}R 18, T 98.2${gap}`)).toEqual([]);
  }
});
