import { coded, type Fixture, paper } from './chart.ts';

const rn = (text: string, date = '2026-01-12') => paper('visit-note', 'RN', text, date);
const list = (...lines: string[]) => [
  paper('medication-list', 'RN', lines.map((line) => `- ${line}`).join('\n'), '2026-01-12'),
];
const taken = (marks: readonly string[], ...drugs: string[]) =>
  coded(['I10'], { oasis: { N0415_1: [...marks] }, documents: list(...drugs) });
const alone = (item: string, text: string, answer = '0') =>
  coded(['I10'], { oasis: { M0090: '2026-01-12', [item]: answer }, documents: [rn(text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'A drug against clotting on the list, and the class is not marked',
      record: taken(['Z'], 'Rivaroxaban 20 mg with supper', 'Lisinopril 10 mg daily'),
      severity: 'warn',
      says: /an anticoagulant \(Rivaroxaban 20 mg with\), and N0415 does not mark E/,
      key: /N0415 E/,
    },
    {
      why: 'One drug that is of two classes, of which one is marked',
      record: taken(['H'], 'Aspirin/oxycodone 325 mg/4.8 mg as needed'),
      says: /an antiplatelet .* does not mark I/,
    },
    {
      why: 'An antipsychotic at night, whatever it is for',
      record: taken(['Z'], 'Olanzapine 2.5 mg at bedtime for nausea'),
      says: /an antipsychotic/,
    },
    { why: 'An antibiotic', record: taken(['Z'], 'Amoxicillin-clavulanate 875 mg twice daily'), says: /mark F/ },
    { why: 'An opioid as needed', record: taken(['Z'], 'Tramadol 50 mg every 6 hours as needed'), says: /mark H/ },
    {
      why: 'A class is marked, and no drug of the list is of it',
      record: taken(['I'], 'Lisinopril 10 mg daily'),
      says: /marks I \(antiplatelet\), and the medications include none/,
    },
    {
      why: 'None of the above, and one of them',
      record: coded(['I10'], { oasis: { N0415_1: ['E', 'Z'] } }),
      severity: 'block',
      says: /marks Z .* and E/,
      cites: /-6020/,
    },
    {
      why: 'Nothing at all is marked',
      record: coded(['I10'], {
        oasis: { N0415A1: 0, N0415E1: 0, N0415F1: 0, N0415H1: 0, N0415I1: 0, N0415J1: 0, N0415Z1: 0 },
      }),
      severity: 'block',
      says: /neither a class/,
    },
    {
      why: 'An indication of a class that is not taken',
      record: coded(['I10'], { oasis: { N0415_1: ['E'], N0415_2: ['E', 'F'] } }),
      says: /an indication for F \(antibiotic\)/,
    },
    {
      why: 'No issue in the review, and its follow-up is answered',
      record: coded(['I10'], { oasis: { M2001: '0', M2003: '1' } }),
      severity: 'block',
      says: /M2001 is 0, so M2003 is skipped/,
      cites: /-4421/,
    },
    {
      why: 'No issue in the review, and the education is blank',
      record: coded(['I10'], { oasis: { M2001: '0', M2010: '^' } }),
      severity: 'block',
      says: /M2010 has to be answered/,
      cites: /-5490/,
    },
    {
      why: 'Issues in the review, and what follows is blank',
      record: coded(['I10'], { oasis: { M2001: '1', M2003: '^', M2020: '^' } }),
      severity: 'block',
      says: /M2003, M2020 have to be answered; they are skipped/,
      cites: /-4431/,
    },
    {
      why: 'Takes nothing, and is said to take it alone',
      record: coded(['I10'], { oasis: { M2001: '9', M2020: '0' } }),
      severity: 'block',
      says: /M2020 is skipped/,
      cites: /-4441/,
    },
    {
      why: 'Takes nothing, and the list has two drugs',
      record: coded(['I10'], {
        oasis: { M2001: '9' },
        documents: list('Lisinopril 10 mg daily', 'Atorvastatin 20 mg daily'),
      }),
      says: /M2001 is 9 .* lists 2, first Lisinopril/,
    },
    {
      why: 'No injection, and a syringe on the list',
      record: coded(['Z47.1'], { oasis: { M2030: 'NA' }, documents: list('Fondaparinux 2.5 mg subcut daily') }),
      says: /M2030 is NA .* Fondaparinux/,
    },
    {
      why: 'Takes pills alone, and the daughter fills the box',
      record: alone('M2020', 'His daughter fills the pill box on Sundays.'),
      says: /M2020 is 0 \(takes oral medications alone\); .*“daughter fills the pill box”/,
    },
    {
      why: 'Takes pills alone, and is reminded',
      record: alone('M2020', 'She needs daily reminders to take her pills.'),
      says: /“needs daily reminders to take”/,
    },
    {
      why: 'Takes pills alone, and they are set up by the son',
      record: alone('M2020', 'Medications are set up by her son each week.'),
    },
    {
      why: 'Injects alone, and the wife does it',
      record: alone('M2030', 'Wife gives the insulin each morning.'),
      says: /M2030 is 0 \(gives own injections alone\)/,
    },
    {
      why: 'Injects alone, and cannot',
      record: alone('M2030', 'Tremor: unable to self-inject enoxaparin.'),
    },
  ],
  silent: [
    { why: 'Each class as the list has it', record: taken(['E', 'H'], 'Warfarin 5 mg daily', 'Morphine ER 15 mg bid') },
    {
      why: 'A flush, an ointment, drops for the eye and a patch against nothing of these',
      record: taken(
        ['Z'],
        'Heparin 10 units/mL flush',
        'Mupirocin 2% ointment bid',
        'Ofloxacin 0.3% eye drops',
        'Lidocaine 5% patch',
      ),
    },
    { why: 'Drugs of no class', record: taken(['Z'], 'Lisinopril 10 mg daily', 'Dicyclomine 10 mg tid') },
    { why: 'A hypoglycemic is told elsewhere', record: taken(['Z'], 'Metformin 500 mg bid') },
    {
      why: 'What the hospital gave may be over',
      record: coded(['I10'], {
        oasis: { N0415_1: ['Z'], M2001: '9' },
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Discharge medications:\n- Cephalexin 500 mg qid\n- Enoxaparin 40 mg subcut daily',
          ),
        ],
      }),
    },
    {
      why: 'A class is marked, and the plan may not list all drugs',
      record: coded(['I10'], {
        oasis: { N0415_1: ['F'] },
        documents: [paper('plan-of-care', 'RN', 'Medications:\n- Lisinopril 10 mg daily')],
      }),
    },
    { why: 'One class is not said', record: coded(['I10'], { oasis: { N0415A1: 0, N0415Z1: 0 } }) },
    { why: 'Only none of the above', record: coded(['I10'], { oasis: { N0415_1: ['Z'] } }) },
    { why: 'A class and its indication', record: coded(['I10'], { oasis: { N0415_1: ['F'], N0415_2: ['F'] } }) },
    { why: 'Reviewed, and no issue', record: coded(['I10'], { oasis: { M2001: '0', M2003: '^', M2010: '1' } }) },
    {
      why: 'Reviewed, and issues',
      record: coded(['I10'], { oasis: { M2001: '1', M2003: '1', M2010: '1', M2020: '0', M2030: 'NA' } }),
    },
    { why: 'Takes nothing', record: coded(['I10'], { oasis: { M2001: '9', M2003: '^', M2020: '^' } }) },
    {
      why: 'Reviewed, with a list',
      record: coded(['I10'], { oasis: { M2001: '0' }, documents: list('Lisinopril 10 mg daily') }),
    },
    {
      why: 'An infusion, a tablet and what a clinic gives are no injections at home',
      record: coded(['I10'], {
        oasis: { M2030: 'NA' },
        documents: list(
          'Rybelsus (semaglutide) 7 mg tablet daily',
          'Vancomycin 1 g IV every 12 hours',
          'Denosumab 60 mg subcut every 6 months at clinic',
        ),
      }),
    },
    {
      why: 'Injections that the answer has too',
      record: coded(['E11.9'], { oasis: { M2030: '0' }, documents: list('Insulin lispro 6 units with meals') }),
    },
    {
      why: 'The husband fetches them, she takes them; what will be; what is taught',
      record: alone(
        'M2020',
        'Husband picks up her medications. Sets up her own pill box. Daughter will fill the pill box if needed. Instructed wife to give pills.',
      ),
    },
    {
      why: 'The insulin of the pills’ item',
      record: alone('M2020', 'Wife gives insulin and manages medications by shot.'),
    },
    { why: 'Denied', record: alone('M2020', 'Daughter does not manage the medications.') },
    { why: 'Set up by another, as the answer says', record: alone('M2020', 'Daughter fills the pill box.', '1') },
    { why: 'No drug item', record: coded(['I10'], { oasis: { M1400: '0' } }), notLooked: true },
  ],
};
