import { coded, type Fixture, paper } from './chart.ts';

const plan = (text: string) => ({ documents: [paper('plan-of-care', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'The plan lists COPD, the claim does not',
      record: coded(['I50.22', 'I10'], plan('Diagnoses: 1. I50.22 2. I10 3. J44.9\nSN 2w4.')),
      severity: 'warn',
      says: /In the plan of care, not in the list of diagnoses: J44\.9/,
      count: 1,
    },
    {
      why: 'The claim has two that the plan does not list',
      record: coded(['I50.22', 'I10', 'E11.9', 'Z79.84'], plan('Pertinent diagnoses: I50.22, I10.\nSN 2w4.')),
      says: /not in the plan of care: E11\.9, Z79\.84/,
      count: 1,
    },
    {
      why: 'The face-to-face note writes a code that nobody coded',
      record: coded(['I50.22'], {
        documents: [paper('face-to-face', 'MD', 'Seen for I50.23 acute on chronic systolic failure.')],
      }),
      says: /face-to-face note.*I50\.23/,
    },
    {
      why: 'Both ways',
      record: coded(['I50.22', 'I10'], plan('Diagnoses: I50.32, I10.\nSN 2w4.')),
      count: 2,
    },
    {
      why: 'M1023 has a code that neither plan nor claim has',
      record: coded(['I50.22', 'I10'], {
        ...plan('Diagnoses: I50.22, I10.\nSN 2w4.'),
        oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22', M1023_OTH_DIAG1_ICD: 'J44.9' },
      }),
      says: /In the assessment, not in the plan of care: J44\.9/,
    },
    {
      why: 'The plan and M1023 have what the list has not: told once',
      record: coded(['I50.22', 'I10'], {
        oasis: { M1021_PRIMARY_DIAG_ICD: 'I50.22', M1023_OTH_DIAG1_ICD: 'J44.9' },
        documents: [paper('plan-of-care', 'MD', 'Diagnoses: 1. I50.22 2. I10 3. J44.9')],
      }),
      says: /^In the plan of care, not in the list/,
    },
  ],
  silent: [
    { why: 'The same codes', record: coded(['I50.22', 'I10'], plan('Diagnoses: I50.22; I10.\nSN 2w4.')) },
    {
      why: 'A plan in words',
      record: coded(['I50.22', 'I10'], plan('Diagnoses: heart failure, hypertension.\nSN 2w4.')),
    },
    {
      why: 'A vitamin, a vertebra and a blood group are no codes',
      record: coded(
        ['I50.22', 'I10'],
        plan('Diagnoses: I50.22, I10.\nOrders: vitamin B12 monthly, lift precautions for T12 and L4.'),
      ),
    },
    {
      why: 'The list of other diagnoses is not known to be whole',
      record: { from: '2026-01-12', principal: 'I50.22', ...plan('Diagnoses: I50.22, I10.') },
    },
    {
      why: 'Another plan is a scan',
      record: coded(['I50.22', 'I10', 'E11.9'], {
        documents: [...plan('Diagnoses: I50.22, I10.').documents, { type: 'plan-of-care', date: '2026-01-15' }],
      }),
    },
    { why: 'Neither document', record: coded(['I50.22', 'I10']), notLooked: true },
    {
      why: 'A header of the day in the list and in the plan: CV01 tells of it, and they do not differ',
      record: coded(['E11.22', 'N18.3'], plan('Diagnoses: E11.22; N18.3.\nSN 2w4.')),
    },
  ],
};
