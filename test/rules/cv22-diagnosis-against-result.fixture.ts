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
    { why: 'A sodium of 135 is normal', record: coded(['E87.1'], says('Hyponatremia.', 'Sodium 135 mmol/L.')) },
    {
      why: 'A potassium of 3.5 is not low',
      record: coded(['E87.6'], says('Hypokalemia.', 'Potassium 3.5')),
      says: /potassium 3\.5/,
    },
    {
      why: 'A potassium of 5.0 is not high',
      record: coded(['E87.5'], says('Hyperkalemia.', 'Potassium 5.0')),
      says: /potassium 5/,
    },
    {
      why: 'A hemoglobin of 13.0 is no anemia',
      record: coded(['D64.9'], says('Anemia, unspecified.', 'Hemoglobin 13.0')),
    },
    {
      why: 'A filtration rate of 60 is no stage 3',
      record: coded(['I12.9', 'N18.31'], says('Hypertensive CKD stage 3a.', 'eGFR: 60')),
    },
    {
      why: 'Diastolic failure with an ejection fraction of 25',
      record: coded(['I50.32'], says('Chronic diastolic heart failure. EF 25%.')),
      says: /ejection fraction 25/,
    },
    {
      why: 'Malnutrition at a body mass index of 30',
      record: coded(['E43'], says('Severe protein-calorie malnutrition. BMI 30, weight stable.')),
    },
    {
      why: 'Other drugs explain nothing',
      record: coded(['E87.6'], says('Hypokalemia.', 'Potassium 4.1')),
      chart: { medications: [{ text: 'Lisinopril 10 mg daily', status: 'active' }] },
    },
    {
      why: 'Three results on one line, and a diet of 2 g sodium before a numbered line of the plan',
      record: coded(['E87.1'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hyponatremia. Labs: sodium 140, 141, 139 throughout.'),
          paper('plan-of-care', 'MD', '16. Nutritional requirements: 2 g sodium\n17. Allergies: NKDA'),
        ],
      }),
      says: /sodium 140, 141, 139/,
    },
    {
      why: 'Saturations on room air beside a chronic respiratory failure',
      record: coded(['J96.11', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HTN. Chronic respiratory failure with hypoxia. SpO2 98% on room air at rest and walking.',
          ),
        ],
      }),
      severity: 'query',
      says: /oxygen saturation 98/,
      count: 1,
    },
    {
      why: 'Severe malnutrition without loss of weight',
      record: coded(['E43', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'HTN. Severe malnutrition. BMI 32. Denies weight loss; appetite good.'),
        ],
      }),
      says: /body mass index 32/,
    },
    {
      why: 'Two potassiums, on no supplement',
      record: coded(['E87.6', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Hypokalemia. Potassium 4.4 this week and potassium 4.5 last week, on no supplement.',
          ),
        ],
      }),
      says: /potassium 4\.4/,
    },
    {
      why: 'Of last month.',
      record: coded(['E87.1', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Hyponatremia. Hypertension. Na 141 in December 2025.')],
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
    { why: 'A potassium of 3.1 is low', record: coded(['E87.6'], says('Hypokalemia.', 'Potassium 3.1')) },
    { why: 'A potassium of 40 is a dose', record: coded(['E87.6'], says('Hypokalemia.', 'Potassium 40')) },
    { why: 'And so beside a high one', record: coded(['E87.5'], says('Hyperkalemia.', 'Potassium 40')) },
    {
      why: 'A hemoglobin of 9.8 is an anemia',
      record: coded(['D64.9'], says('Anemia, unspecified.', 'Hemoglobin 9.8')),
    },
    {
      why: 'An ejection fraction of 50 may be of either',
      record: coded(['I50.22'], says('Chronic systolic heart failure. EF 50%.')),
    },
    {
      why: 'An ejection fraction of 40 may be of either',
      record: coded(['I50.32'], says('Chronic diastolic heart failure. EF 40%.')),
    },
    {
      why: 'Morbid obesity may begin at 35',
      record: coded(['E66.01'], says('Morbid obesity with sleep apnea, BMI 35.')),
    },
    {
      why: 'A note of a provider could not be read',
      record: coded(['E87.1'], {
        documents: [
          paper('progress-note', 'MD', 'Hyponatremia.'),
          paper('lab', 'LAB', 'Sodium 140'),
          { type: 'history-and-physical', author: 'MD' },
        ],
      }),
    },
    { why: 'Documented and not coded', record: coded(['I10'], says('Hyponatremia. Hypertension.', 'Sodium 140')) },
    {
      why: 'Treated, as the list of drugs shows',
      record: coded(['E87.6'], says('Hypokalemia.', 'Potassium 4.1')),
      chart: {
        medications: [
          { text: 'Lisinopril 10 mg daily', status: 'active' },
          { text: 'Potassium chloride 20 mEq daily', status: 'active' },
        ],
      },
    },
    {
      why: 'The last of three results on one line fits',
      record: coded(['E87.1'], says('Hyponatremia.', 'Sodium 138, 136, 131.')),
    },
    {
      why: 'Oxygen at night',
      record: coded(['J96.11', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HTN. Chronic respiratory failure with hypoxia, oxygen at night. SpO2 96% on room air awake.',
          ),
        ],
      }),
    },
    {
      why: 'Room air is not said',
      record: coded(['J96.11', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Chronic respiratory failure with hypoxia. SpO2 97%.')],
      }),
    },
    {
      why: 'One of the saturations is low',
      record: coded(['J96.11', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HTN. Chronic respiratory failure with hypoxia. SpO2 96% on room air at rest, SpO2 87% walking.',
          ),
        ],
      }),
    },
    {
      why: 'A vitamin.',
      record: coded(['E87.6', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Hypokalemia. Hypertension. Vitamin K 5 mg given.')],
      }),
    },
    {
      why: 'Of years ago.',
      record: coded(['E87.1', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Hyponatremia. Hypertension. Na 141 in 2019.')],
      }),
    },
    {
      why: 'Of a paper of years ago.',
      record: coded(['E87.1', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Hyponatremia. Hypertension.'),
          paper('lab', 'LAB', 'Sodium 141', '2019-03-02'),
        ],
      }),
    },
    {
      why: 'An old one that fits is what it was made by.',
      record: coded(['I50.22', 'I11.0'], {
        documents: [
          paper('progress-note', 'MD', 'Chronic systolic heart failure. Hypertension. LVEF 25% in 2021. LVEF 55%.'),
        ],
      }),
    },
    {
      why: 'At rest, and less with walking.',
      record: coded(['J96.11', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Chronic respiratory failure with hypoxia. SpO2 97% on RA at rest, 84% with ambulation. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Lost by surgery.',
      record: coded(['E66.813', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Morbid obesity s/p sleeve gastrectomy, BMI 34 down from 48. Hypertension.'),
        ],
      }),
    },
  ],
};
