import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string, lab?: string) => ({
  documents: [paper('progress-note', 'MD', text), ...(lab ? [paper('lab', 'LAB', lab)] : [])],
});

export const fixture: Fixture = {
  fires: [
    {
      why: 'Stage 4, and a filtration rate of 74',
      record: coded(['I12.9', 'N18.4'], says('Hypertensive CKD stage 4.', 'eGFR: 74, creatinine 0.9')),
      severity: 'query',
      says: /N18\.4.*eGFR 74/,
    },
    {
      why: 'Low sodium with 139 and 141',
      record: coded(['E87.1'], says('Hyponatremia.', 'Sodium 139 mmol/L. Na 141.')),
      says: /sodium 139, 141/,
    },
    {
      why: 'Systolic failure with an ejection fraction of 65',
      record: coded(['I50.22'], says('Chronic systolic heart failure. Echo: EF 65%.')),
      says: /ejection fraction 65/,
    },
    { why: 'Anemia with 15', record: coded(['D64.9'], says('Anemia, unspecified.', 'Hemoglobin 15.1')) },
    { why: 'An ejection fraction as a range', record: coded(['I50.22'], says('HFrEF. LVEF 60-65%.')), says: /60/ },
    { why: 'Class 3 obesity at 31', record: coded(['E66.813'], says('Class 3 obesity, BMI 31.2.')) },

    {
      why: 'Iron deficiency anemia, and hemoglobin 14.6: the name of the anemia is no word of treatment',
      record: coded(['I10', 'D50.9'], {
        documents: [
          paper('progress-note', 'MD', 'Iron deficiency anemia. Hypertension.'),
          paper('lab', 'LAB', 'Hemoglobin 14.6 g/dL.', '2026-01-10'),
        ],
      }),
      says: /14\.6/,
    },
    {
      why: 'Severe malnutrition at a body mass index of 31, who eats all meals.',
      record: coded(['E43', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Severe protein-calorie malnutrition. BMI 31.2, weight stable, eats all meals. Hypertension.',
          ),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'Normal values are no result',
      record: coded(['E87.1'], says('Hyponatremia.', 'Sodium 135-145 mmol/L is normal.')),
    },
    { why: 'The result goes with it', record: coded(['I12.9', 'N18.4'], says('CKD stage 4.', 'eGFR 24')) },
    {
      why: 'One of two results goes with it',
      record: coded(['E87.1'], says('Hyponatremia.', 'Sodium 128. Sodium 137.')),
    },
    { why: 'Treated', record: coded(['E87.6'], says('Hypokalemia, on potassium chloride 20 mEq.', 'Potassium 4.1')) },
    {
      why: 'Recovered ejection fraction',
      record: coded(['I50.22'], says('Systolic heart failure with recovered EF 58.')),
    },
    { why: 'A goal is no result', record: coded(['E87.1'], says('Hyponatremia. Keep sodium 135.')) },
    { why: 'The provider does not name it', record: coded(['E87.1'], says('Fatigue.', 'Sodium 140')) },
    {
      why: 'No word of a provider',
      record: coded(['E87.1'], { documents: [paper('lab', 'LAB', 'Sodium 140')] }),
      notLooked: true,
    },

    {
      why: 'Iron deficiency anemia under iron',
      record: coded(['I10', 'D50.9'], {
        documents: [
          paper('progress-note', 'MD', 'Iron deficiency anemia, on iron infusions. Hypertension.'),
          paper('lab', 'LAB', 'Hemoglobin 14.6 g/dL.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'Obese, and malnourished by what was lost.',
      record: coded(['E43', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Severe protein-calorie malnutrition: lost 40 lb in two months, BMI 31.2. Hypertension.',
          ),
        ],
      }),
    },
  ],
};
