import { coded, type Fixture, paper } from './chart.ts';

/** Treatments and diets that notes tell of. */
const told = (oasis: Record<string, string[]>, text: string) =>
  coded(['I10'], {
    oasis: { M0090: '2026-01-12', ...oasis },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });
const none = (text: string) => told({ O0110_A: ['Z1'] }, text);
const diet = (text: string) => told({ K0520_1: ['Z'] }, text);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Chemotherapy goes on',
      record: none('Undergoing chemotherapy for breast cancer, next cycle Friday.'),
      severity: 'warn',
      says: /O0110 does not mark A1 \(chemotherapy\)/,
    },
    { why: 'By its name', severity: 'warn', record: none('Receiving carboplatin every three weeks.') },
    { why: 'Radiation', severity: 'warn', record: none('Daily radiation to the hip, 4 left.'), says: /mark B1/ },
    {
      why: 'Suctioning',
      severity: 'warn',
      record: none('Suctions trach every 4 hours for thick secretions.'),
      says: /mark D1/,
    },
    { why: 'A mask at night', severity: 'warn', record: none('Wears BiPAP nightly.'), says: /mark G1/ },
    {
      why: 'A diet that is ordered',
      severity: 'warn',
      record: diet('Nutrition: on a low sodium, heart healthy diet.'),
      says: /K0520 does not mark D \(therapeutic diet\)/,
    },
    {
      why: 'An antibiotic by vein',
      record: none('Cefazolin 2 g IV every 8 hours.'),
      severity: 'warn',
      says: /mark H1/,
    },
    { why: 'A line with its dressing', record: none('PICC left arm, dsg changed.'), severity: 'warn', says: /mark O1/ },
    {
      why: 'Days of dialysis before its name',
      record: none('T/Th/S for HD at the center.'),
      severity: 'warn',
      says: /mark J1/,
    },
    { why: 'A feeding by vein overnight', record: diet('TPN 12 h overnight.'), severity: 'warn', says: /mark A/ },
    { why: 'A line of a form', severity: 'warn', record: diet('Diet: 2 gm Na.'), says: /K0520/ },
    {
      why: 'A tracheostomy that is cared for',
      severity: 'warn',
      record: none('Inner cannula care performed by niece.'),
      says: /mark E1/,
    },
    {
      why: 'A feed with a point in its name',
      severity: 'warn',
      record: diet('Osmolite 1.2 bolus 200 mL per PEG.'),
      says: /mark B/,
    },
  ],
  silent: [
    {
      why: 'Over, declined, to come, of the husband',
      record: none(
        'Completed chemotherapy in 2023. Declined radiation. Husband wears CPAP. Chemo will start in March.',
      ),
    },
    {
      why: 'Marked',
      record: told(
        { O0110_A: ['A1', 'G1'], K0520_1: ['D'] },
        'On chemotherapy weekly. Uses CPAP. Follows a renal diet.',
      ),
    },
    {
      why: 'A regular diet; taught; not kept to',
      record: diet('Regular diet. Taught low sodium diet. Non-compliant with diabetic diet.'),
    },
    { why: 'A line of a form, and no diet', record: diet('Diet: regular. Low sodium ideas shared.') },
    { why: 'Helps where others have dialysis', record: none('Volunteers at dialysis center T/Th.') },
  ],
};
