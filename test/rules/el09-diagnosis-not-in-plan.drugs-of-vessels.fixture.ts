import { coded, type Fixture, paper } from './chart.ts';

/** Drugs for pressure and lipids beside diabetes. */
const plan = (text: string) => ({ documents: [paper('plan-of-care', 'MD', text)] });
const DIAGNOSES = 'Pertinent diagnoses: CHF, diabetes, hypertension.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Losartan and a statin are nothing for the sugar',
      record: coded(
        ['I50.22', 'I10', 'E11.9'],
        plan(
          `${DIAGNOSES}\nOrders: SN 2w4: daily weights, blood pressure.\nMedications: losartan 50 mg daily; atorvastatin 20 mg daily`,
        ),
      ),
      says: /E11\.9/,
    },
  ],
  silent: [
    {
      why: 'They spare the kidney and the vessels of a diabetic',
      record: coded(
        ['I50.22', 'E11.22', 'N18.31', 'E11.51'],
        plan(
          `${DIAGNOSES}\nOrders: SN 2w4: daily weights, creatinine.\nMedications: losartan 50 mg daily; atorvastatin 20 mg daily`,
        ),
      ),
    },
    {
      why: 'Metformin',
      record: coded(
        ['I50.22', 'E11.9'],
        plan(`${DIAGNOSES}\nOrders: SN 2w4: daily weights.\nMedications: losartan 50 mg daily; metformin 500 mg bid`),
      ),
    },
  ],
};
