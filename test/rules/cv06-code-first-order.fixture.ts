import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'the kidney stage is first, what caused it behind',
      record: coded(['N18.31', 'I12.9', 'E78.5']),
      severity: 'block',
      says: /I12\.9 .* goes before N18\.31 .*code first at N18/,
    },
    {
      why: 'heart failure before hypertensive heart disease',
      record: coded(['E11.9', 'I50.32', 'I11.0', 'I48.0']),
      severity: 'error',
      count: 1,
    },
    {
      why: 'foot ulcer before the diabetes and the gangrene: each that is there goes before',
      record: coded(['I10', 'L97.512', 'E11.621', 'I96']),
      severity: 'error',
      count: 2,
    },
    { why: 'pressure ulcer before its gangrene', record: coded(['L89.154', 'I96', 'G82.20']), severity: 'block' },
    { why: 'pneumonia of COVID-19 before COVID-19', record: coded(['J12.82', 'U07.1']), severity: 'block' },
    {
      why: 'retention before the enlarged prostate that causes it',
      record: coded(['I10', 'R33.8', 'N40.1']),
      severity: 'error',
    },
    {
      why: 'severe sepsis before the infection: an example of the note, and the guideline binds it',
      record: coded(['R65.20', 'A41.9', 'N17.9']),
      severity: 'block',
    },
    {
      why: 'secondary varices first: their note asks for the underlying disease in words only',
      record: coded(['I85.10', 'K76.6', 'K70.31']),
      severity: 'error',
      says: /says to code first underlying disease/,
    },
    {
      why: 'gastroparesis before the code of its diabetes: what stands before is the same diabetes with something else',
      record: coded(['E10.649', 'E10.21', 'K31.84', 'E10.43']),
      severity: 'error',
      says: /E10\.43 .* goes before K31\.84/,
    },
    {
      why: 'gastroparesis as primary, and behind it the diabetes whose own term is "with diabetic gastroparesis"',
      record: coded(['K31.84', 'E11.43', 'I10']),
      severity: 'block',
      says: /E11\.43 .* goes before K31\.84/,
    },
    {
      why: 'gastroparesis before scleroderma, which may be its cause or not',
      record: coded(['K31.84', 'M34.9', 'I10']),
      severity: 'warn',
      says: /where it is the cause/,
    },
    { why: 'scoliosis that is secondary, of nobody knows what', record: coded(['M41.54', 'I10']), severity: 'error' },
    {
      why: 'infarction of type 2 first, COPD behind: a warning, the COPD may not be the cause',
      record: coded(['I21.A1', 'J44.1', 'I10']),
      severity: 'warn',
    },
    {
      why: 'only the principal’s place is stated: what goes before it does not',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'E78.5' }, { code: 'N18.31', rank: 1 }, { code: 'I12.9' }] },
      severity: 'block',
      count: 1,
    },
    { why: 'varices first, and another pair out of order', record: coded(['I85.10', 'I50.32', 'I11.0']), count: 2 },
    {
      why: 'gastroparesis behind what is no cause, and before the scleroderma',
      record: coded(['I10', 'K31.84', 'M34.9']),
      severity: 'warn',
    },
    {
      why: 'gastroparesis behind another code of the diabetes, before its own and before the scleroderma',
      record: coded(['E10.649', 'K31.84', 'E10.43', 'M34.9']),
      severity: 'error',
    },
    {
      why: 'gastroparesis behind an eating disorder, and before the one that its note names and scleroderma',
      record: coded(['F50.21', 'K31.84', 'F50.010', 'M34.9']),
      severity: 'warn',
      says: /F50\.010/,
    },
    {
      why: 'A fracture around a prosthesis before the fracture.',
      record: coded(['M97.12XD', 'S72.452D']),
      says: /S72\.452D .* goes before M97\.12XD/,
    },
    {
      why: 'the score of a stroke beside what the stroke left: the note asks for an acute stroke',
      record: coded(['I69.352', 'R29.708']),
      severity: 'warn',
      says: /R29\.708 .*code first the type of cerebral infarction/,
    },
    {
      why: 'a chronic total occlusion of an artery of a limb, and no atherosclerosis of it',
      record: coded(['E11.9', 'I70.92']),
      severity: 'warn',
    },
    {
      why: 'why a drug was taken too little, and no underdosing',
      record: coded(['I50.9', 'Z91.120']),
      severity: 'warn',
    },
    { why: 'neuropathy of a poison that nobody names', record: coded(['G62.2']), severity: 'info', count: 1 },
    {
      why: 'Hypertension resists treatment, and has no code.',
      severity: 'warn',
      asks: 'add',
      says: /existing hypertension/,
      record: coded(['E11.9', 'I1A.0']),
    },
    {
      why: 'Ascites of a neoplasm first, the neoplasm of no example behind it.',
      severity: 'warn',
      says: /code first malignancy/,
      record: coded(['R18.0', 'C25.0']),
    },
    {
      why: 'The hypertension stands behind what says how it is.',
      severity: 'warn',
      says: /is listed after it/,
      record: coded(['E26.09', 'I1A.0', 'I11.9']),
    },
  ],
  silent: [
    { why: 'the score of the stroke that is listed', record: coded(['I63.411', 'R29.708']) },
    { why: 'an occlusion behind the disease of its artery', record: coded(['I70.245', 'L97.523', 'I70.92']) },
    { why: 'a coronary occlusion behind the coronary disease', record: coded(['I25.10', 'I25.82']) },
    {
      why: 'flutter, a clot of a vein: their notes speak of pregnancies',
      record: coded(['I48.92', 'I82.402', 'I42.9']),
    },
    { why: 'histoplasmosis of a patient without AIDS', record: coded(['B39.4']) },
    { why: 'the poison stands before its neuropathy', record: coded(['T56.0X1D', 'G62.2']) },
    {
      why: 'only the principal’s place is stated: the order of the others is not known',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'E78.5', rank: 1 }, { code: 'N18.31' }, { code: 'I12.9' }] },
    },
    { why: 'each cause before its consequence', record: coded(['I13.0', 'E11.22', 'N18.31', 'I50.32']) },
    { why: 'another legal order of the same codes', record: coded(['E11.22', 'I13.0', 'N18.31', 'I50.32']) },
    { why: 'nothing that the note names is in the list', record: coded(['N18.31', 'E78.5', 'M17.11']) },
    { why: 'heart failure alone', record: coded(['I50.32', 'I48.0', 'E78.5']) },
    {
      why: 'the adverse effect follows what it caused, though blood disorders stand behind',
      record: coded(['D84.821', 'T45.1X5D', 'D63.1', 'N18.4']),
    },
    { why: 'gastroparesis behind the code of its diabetes', record: coded(['E10.649', 'E10.43', 'K31.84', 'E10.21']) },
    { why: 'gastroparesis behind another cause of the list', record: coded(['M34.9', 'K31.84', 'E11.43']) },
    { why: 'an underlying disease is asked for where it applies', record: coded(['F01.50', 'I10']) },
    { why: 'varices behind the liver disease', record: coded(['K70.31', 'I85.10', 'K76.6']) },
    { why: 'infarction of type 2 behind the anemia that caused it', record: coded(['D62', 'I21.A1', 'J44.9']) },
    {
      why: 'adverse effect of amiodarone: the note speaks of poisoning',
      record: coded(['E03.2', 'T46.2X5D', 'I48.20']),
    },
    {
      why: 'no order: ranks are not stated',
      record: coded(['I10']),
      chart: { diagnoses: [{ code: 'N18.31' }, { code: 'I12.9' }] },
      notLooked: true,
    },
    { why: 'a manifestation whose note has words only is CV05', record: coded(['G01', 'I10']) },
    { why: 'what is coded also is not asked for first', record: coded(['I27.20', 'I10']) },
    {
      why: 'of two before the gastroparesis the diabetes may be its cause',
      record: coded(['I10', 'E10.649', 'K31.84', 'M34.9']),
    },
    {
      why: 'A fracture around a prosthesis behind the fracture.',
      record: coded(['S72.452D', 'M97.12XD']),
    },
    {
      why: 'A fracture of the other side.',
      record: coded(['M97.12XD', 'S72.451D']),
    },
    {
      why: 'A fracture of another bone.',
      record: coded(['M97.12XD', 'S42.202D']),
    },
    {
      why: 'The hypertension is that of heart failure.',
      record: coded(['I11.0', 'I50.9', 'I1A.0']),
    },
    {
      why: 'A cause stands first.',
      record: coded(['C25.0', 'R18.0']),
    },
    {
      why: 'Some one of its manifestations may follow.',
      record: coded(['U07.1', 'J12.82']),
    },
    {
      why: 'Any underlying condition, if there is one.',
      record: coded(['L97.511', 'I10']),
    },
    {
      why: 'A cardiomyopathy that was there before no pregnancy, and nothing else of the heart.',
      record: coded(['J44.9', 'I42.9', 'E78.5']),
    },
    {
      why: 'A cardiomyopathy first.',
      record: coded(['I42.9', 'E78.5']),
    },
  ],
};
