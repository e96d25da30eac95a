import { coded, type Fixture, paper } from './chart.ts';

/** Treatments that are there and not marked, marked and over, and which kind of them; height and weight against the BMI code. */
const marked = (item: string, marks: readonly string[], text: string, codes: readonly string[] = ['I10']) =>
  coded(codes, {
    oasis: { M0090: '2026-01-12', [item]: [...marks] },
    documents: [paper('visit-note', 'RN', text, '2026-01-12')],
  });
const treated = (marks: readonly string[], text: string, codes?: readonly string[]) =>
  marked('O0110_A', marks, text, codes);
const fed = (marks: readonly string[], text: string) => marked('K0520_1', marks, text);
const body = (inches: string, pounds: string, ...codes: string[]) =>
  coded(codes, { oasis: { M0090: '2026-01-12', M1060A: inches, M1060B: pounds } });
const warn = { severity: 'warn' as const };

export const fixture: Fixture = {
  fires: [
    {
      ...warn,
      why: 'Oxygen without its word',
      record: treated(['Z1'], 'On 3L NC via concentrator, lungs clear.'),
      says: /does not mark C1 \(oxygen therapy\)/,
    },
    {
      ...warn,
      why: 'Oxygen that was given up',
      record: treated(['C1'], 'Home O2 was discontinued by pulmonology, tanks gone.'),
      says: /O0110 marks C1 \(oxygen therapy\); .*“O2 was discontinued”/,
      key: /O0110 C1/,
    },
    {
      ...warn,
      why: 'Chemotherapy that is over',
      record: treated(['A1'], 'Finished chemo in March, surveillance now.'),
    },
    { ...warn, why: 'Radiation that is over', record: treated(['B1'], 'Radiation completed in the fall.') },
    { ...warn, why: 'No tracheostomy any more', record: treated(['E1'], 'Decannulated 1/2, stoma closed.') },
    { ...warn, why: 'The mask went back', record: treated(['G1'], 'No longer uses CPAP, lost 60 lb.') },
    {
      ...warn,
      why: 'The course is over',
      record: treated(['H1'], 'Completed 6-week course of IV antibiotics Friday.'),
    },
    { ...warn, why: 'The kidneys came back', record: treated(['J1'], 'No longer on dialysis since November.') },
    { ...warn, why: 'The line is out', record: treated(['O1'], 'PICC line was removed 1/11 after the last dose.') },
    {
      ...warn,
      why: 'The feeding tube is out',
      record: fed(['B'], 'PEG was pulled 12/20, eats everything by mouth.'),
      says: /K0520 marks B \(feeding tube\)/,
    },
    { ...warn, why: 'Parenteral feeding is over', record: fed(['A'], 'TPN was stopped last week, eats well.') },
    {
      ...warn,
      why: 'Continuous by the note, intermittent by the form',
      record: treated(['C1', 'C3'], 'Wears O2 2 L around the clock.'),
      says: /O0110 marks C3 \(intermittent oxygen\) and not C2 \(continuous oxygen\)/,
      key: /O0110 C2/,
    },
    {
      ...warn,
      why: 'By night, and continuous by the form',
      record: treated(['C1', 'C2'], 'O2 at 2 lpm at night only.'),
    },
    { ...warn, why: 'The other dialysis', record: treated(['J1', 'J2'], 'Does CAPD exchanges four times daily.') },
    { ...warn, why: 'The other mask', record: treated(['G1', 'G3'], 'BiPAP 14/6 nightly.') },
    { ...warn, why: 'The other access', record: treated(['O1', 'O4'], 'Midline to RUE flushes well.') },
    { ...warn, why: 'By mouth and not by vein', record: treated(['A1', 'A2'], 'Taking capecitabine, tolerates it.') },
    { ...warn, why: 'Suctioned as needed', record: treated(['D1', 'D2'], 'Suctioned prn for thin secretions.') },
    { ...warn, why: 'Transfusions', record: treated(['Z1'], 'Receives transfusion of 1 unit PRBCs every 2 weeks.') },
    { ...warn, why: 'A ventilator', record: treated(['E1'], 'Ventilator dependent, AC 12, alarms checked.') },
    { ...warn, why: 'A line by its arm', record: treated(['H1'], 'RUE double lumen PICC; biopatch changed.') },
    {
      ...warn,
      why: 'Textures by their number',
      record: fed(['Z'], 'Diet on eval: IDDSI 5 with mildly thick liquids.'),
    },
    {
      ...warn,
      why: 'A diet without the word',
      record: fed(['Z'], 'Nutritional requirements: 1800 cal ADA, no concentrated sweets.'),
    },
    {
      ...warn,
      why: 'The code of a body of twice that size',
      record: body('64', '150', 'E66.813', 'Z68.41'),
      says: /64 inches and 150 pounds, a body mass index of 25\.7; Z68\.41/,
      key: /M1060/,
    },
    { ...warn, why: 'Underweight by its code', record: body('66', '168', 'E44.0', 'Z68.1') },
  ],
  silent: [
    { why: 'No cannula', record: treated(['Z1'], 'Weaned from 2L NC to room air before discharge.') },
    { why: 'The cannula of the spouse', record: treated(['Z1'], 'Spouse on 3L NC in the den.') },
    { why: 'To come', record: treated(['Z1'], 'PICC to be placed 1/20 at radiology.') },
    {
      why: 'The tank was moved',
      record: treated(['C1'], 'O2 tank was removed from the bedroom; wears O2 2L continuous.'),
    },
    {
      why: 'Given up and taken up again',
      record: treated(['C1'], 'O2 was discontinued, then restarted; uses O2 2 L nightly.'),
    },
    { why: 'Not by day', record: treated(['C1'], 'Does not wear O2 during the day.') },
    {
      why: 'The code has it going on',
      record: treated(['J1'], 'No longer on dialysis at DaVita, does it at home.', ['N18.6', 'Z99.2']),
    },
    { why: 'A cycle of several', record: treated(['A1'], 'Completed chemo cycle 3 of 6.') },
    { why: 'The dressing came off', record: treated(['O1'], 'PICC dressing removed and changed, site clean.') },
    { why: 'It will come out', record: treated(['O1'], 'PICC will be removed next week.') },
    {
      why: 'Another tube was taken out of the nose',
      record: fed(['B'], 'NG tube was removed; Jevity via PEG 4 cans daily.'),
    },
    {
      why: 'Both kinds are told',
      record: treated(['J1', 'J3'], 'PD exchanges nightly; hemodialysis at the center as backup.'),
    },
    { why: 'The kind of before', record: treated(['G1', 'G2'], 'BiPAP nightly, was on CPAP before.') },
    { why: 'No kind is marked', record: treated(['G1'], 'CPAP nightly.') },
    { why: 'Every kind is marked', record: treated(['C1', 'C2', 'C3', 'C4'], 'O2 at night only.') },
    { why: 'The kind that is marked', record: treated(['C1', 'C2'], 'O2 2 L around the clock.') },
    { why: 'Two talk', record: treated(['Z1'], 'Platelets 140, CBC monthly.') },
    { why: 'Regular food', record: fed(['Z'], 'Upgraded from IDDSI 5 to regular by SLP.') },
    { why: 'The index fits the code', record: body('64', '250', 'E66.813', 'Z68.41') },
    { why: 'Two units off', record: body('65', '199', 'E66.811', 'Z68.31') },
    { why: 'A slip of the scale is no body', record: body('6', '150', 'E66.813', 'Z68.41') },
    { why: 'A child’s percentile is no index', record: body('50', '90', 'E66.9', 'Z68.54') },
  ],
};
