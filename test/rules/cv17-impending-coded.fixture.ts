import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('discharge-summary', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Impending infarction, coded as one',
      record: coded(
        ['I21.4', 'I10'],
        says('Admitted with impending myocardial infarction, troponin flat, medically managed.'),
      ),
      severity: 'warn',
      says: /“impending myocardial infarction”.*I20\.0/,
    },
    {
      why: 'Threatened stroke, coded as one',
      record: coded(['I63.9', 'I10'], says('Threatened stroke with severe carotid stenosis; endarterectomy done.')),
      says: /I63\.9/,
    },
    {
      why: 'Impending respiratory failure',
      record: coded(
        ['J44.1', 'J96.01'],
        says('COPD exacerbation with impending respiratory failure, BiPAP overnight.'),
      ),
      says: /J96\.01/,
    },
    {
      why: 'Impending delirium tremens',
      record: coded(['F10.231'], says('Impending DTs, lorazepam protocol.')),
      says: /F10\.239/,
    },
    {
      why: 'A condition of no list: impending rupture of an aneurysm, coded as thrombosis that providers only fear',
      record: coded(['I82.402', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Impending deep vein thrombosis of the left leg. Hypertension.')],
      }),
    },
    {
      why: 'So too for an infarction, beside a note of a nurse',
      record: coded(['I21.4', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Impending myocardial infarction, troponin flat. Hypertension.'),
          paper('plan-of-care', 'MD', 'NSTEMI. Hypertension.', '2026-01-13'),
          paper('visit-note', 'RN', 'Blood pressure 128/70.', '2026-01-14'),
        ],
      }),
      says: /I20\.0/,
    },
    {
      why: 'Any other condition.',
      record: coded(['K56.609', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Impending bowel obstruction. Hypertension.')],
      }),
    },
  ],
  silent: [
    {
      why: 'It occurred after all',
      record: coded(
        ['J44.1', 'J96.01'],
        says('Impending respiratory failure in the ED; intubated for acute respiratory failure next day.'),
      ),
    },
    { why: 'Not coded', record: coded(['J44.1'], says('Impending respiratory failure averted with BiPAP.')) },
    { why: 'Confirmed without such a word', record: coded(['I21.4'], says('NSTEMI, stent to LAD.')) },
    { why: 'Impending discharge', record: coded(['I63.9'], says('Acute stroke. Impending discharge to home.')) },
    { why: 'No documents', record: coded(['I21.4']), notLooked: true },
    {
      why: 'It is not even impending',
      record: coded(['J44.1', 'J96.01'], says('COPD exacerbation. No impending respiratory failure.')),
    },
    {
      why: 'What brings it about is there.',
      record: coded(['C61', 'G95.20'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Impending cord compression from prostate cancer. Cord compression was confirmed on MRI.',
          ),
        ],
      }),
    },
  ],
};
