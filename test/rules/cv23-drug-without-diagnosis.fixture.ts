import { coded, type Fixture, paper } from './chart.ts';

const list = (...lines: string[]) => ({
  documents: [paper('medication-list', 'RN', lines.map((line) => `- ${line}`).join('\n'))],
});

const taking = (...drugs: string[]) => ({ medications: drugs.map((text) => ({ text, status: 'active' })) });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Levothyroxine, and no thyroid diagnosis',
      record: coded(['I50.22', 'I10'], list('Levothyroxine 50 mcg by mouth daily')),
      severity: 'query',
      says: /^The medications include Levothyroxine/,
      count: 1,
    },
    {
      why: 'Metformin with its reason on the nurse’s list only',
      record: coded(['M17.11', 'I10'], list('Metformin 500 mg twice daily (diabetes)')),
    },
    {
      why: 'Carbidopa-levodopa and donepezil',
      record: coded(
        ['S72.001D', 'I10'],
        list('Carbidopa-levodopa 25-100 mg three times daily', 'Donepezil 10 mg at bedtime'),
      ),
      count: 2,
    },
    {
      why: 'Apixaban without anything that it is taken for',
      record: coded(['G20.A1'], list('Eliquis 5 mg twice daily')),
      says: /Eliquis/,
    },
    {
      why: 'In the record’s medications',
      record: coded(['M17.11']),
      chart: { medications: [{ text: 'Tamsulosin 0.4 mg daily', status: 'active' }] },
    },
    {
      why: 'The plan’s label for cognitive status is no word of dementia.',
      record: coded(['K70.31'], {
        documents: [
          ...list('Donepezil 10 mg daily').documents,
          paper(
            'plan-of-care',
            'MD',
            'Cirrhosis with ascites.\nMental, psychosocial and cognitive status: alert, oriented.',
          ),
        ],
      }),
      says: /Donepezil/,
    },
    {
      why: 'No list, but a plan of care with its medications',
      record: coded(['I10'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Home health certification.\nMedications: amlodipine 5 mg daily; donepezil 10 mg at bedtime.\nGoals: BP below 140/90.',
          ),
        ],
      }),
      says: /donepezil/,
    },
    {
      why: 'The list leaves out a drug with which the hospital sent the patient home.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Systolic heart failure, hypertension.\nDischarge medications:\n1. Furosemide 40 mg daily\n2. Levothyroxine 75 mcg daily',
          ),
          paper('medication-list', 'RN', 'Furosemide 40 mg daily', '2026-01-12'),
        ],
      }),
      says: /discharge summary/,
    },
    {
      why: 'No list: the drugs of the discharge summary.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Systolic heart failure, hypertension.\nDischarge medications:\n1. Furosemide 40 mg daily\n2. Carbidopa-levodopa 25-100 three times daily',
          ),
        ],
      }),
      says: /carbidopa/i,
    },
    {
      why: 'Under the label of the certification form, and behind a short one',
      record: coded(['K57.20', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Perforated diverticulitis with abscess. Hypertension.'),
          paper(
            'plan-of-care',
            'MD',
            'MEDICATIONS (N=new, C=changed): hydrochlorothiazide 25 mg daily; donepezil 10 mg HS\nDIET regular',
          ),
        ],
      }),
      says: /donepezil/,
    },
    {
      why: 'The drug is named without its dose',
      record: coded(['I10']),
      chart: { ...taking('Donepezil 10 mg at bedtime'), documents: [] },
      says: /include Donepezil, and no/,
    },
    {
      why: 'Mycophenolate, and nothing that it is taken for',
      record: coded(['I50.22', 'I10'], list('Mycophenolate 500 mg twice daily')),
      says: /Mycophenolate/,
    },
    {
      why: 'No list; the drugs stand in running orders.',
      record: coded(['I10', 'E78.5'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension, hyperlipidemia. Discharge plan: continue metformin 500 mg BID, lisinopril 10 mg daily, and atorvastatin 40 mg.',
          ),
        ],
      }),
      count: 1,
      says: /^An order names metformin,/,
      shows: /medication metformin 500 mg BID/,
    },
    {
      why: 'Two orders that one sentence joins.',
      record: coded(['I10'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. Remains on levothyroxine 88 mcg and donepezil 10 mg nightly.'),
        ],
      }),
      count: 2,
      says: /levothyroxine/,
    },
    {
      why: 'A drug for the prostate beside hypertension',
      record: coded(['I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension.'),
          paper('medication-list', 'RN', 'tamsulosin 0.4 mg daily\nlisinopril 10 mg daily'),
        ],
      }),
      severity: 'query',
      says: /tamsulosin/,
    },
  ],
  silent: [
    {
      why: 'An order of what may become necessary, of a few days, and of what is stopped.',
      record: coded(['I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Hypertension. If confusion worsens start donepezil 5 mg nightly. Stop metformin 500 mg BID. Continue apixaban 5 mg for 5 days. Continue levothyroxine teaching.',
          ),
        ],
      }),
    },
    {
      why: 'The order says what for.',
      record: coded(['I10'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Type 2 diabetes: continue metformin 500 mg BID.')],
      }),
    },
    {
      why: 'A nurse’s word of a drug is no order.',
      record: coded(['I10'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension.'),
          paper('visit-note', 'RN', 'Takes donepezil 10 mg nightly.'),
        ],
      }),
    },
    {
      why: 'Each explained',
      record: coded(
        ['I50.22', 'E03.9', 'I48.91'],
        list('Levothyroxine 50 mcg', 'Apixaban 5 mg twice daily', 'Furosemide 40 mg'),
      ),
    },
    {
      why: 'A provider names it, and it is not coded: no drug without diagnosis',
      record: coded(['I50.22'], {
        documents: [...list('Levothyroxine 50 mcg').documents, paper('progress-note', 'MD', 'Hypothyroidism, stable.')],
      }),
    },
    {
      why: 'Drugs of many uses',
      record: coded(
        ['M17.11'],
        list('Gabapentin 300 mg', 'Aspirin 81 mg', 'Omeprazole 20 mg', 'Prednisone 5 mg', 'Acetaminophen 500 mg'),
      ),
    },
    {
      why: 'Stopped',
      record: coded(['M17.11']),
      chart: { medications: [{ text: 'Levothyroxine 50 mcg', status: 'stopped' }] },
    },
    {
      why: 'A second use explains it: empagliflozin for heart failure',
      record: coded(['I50.22'], list('Empagliflozin 10 mg daily')),
    },
    {
      why: 'Another note of a provider is a scan',
      record: coded(['I50.22'], {
        documents: [...list('Levothyroxine 50 mcg').documents, { type: 'progress-note', author: 'MD' }],
      }),
    },
    { why: 'No medications', record: coded(['I50.22']), notLooked: true },
    {
      why: 'The hospital stopped it.',
      record: coded(['I11.0', 'I50.22'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Systolic heart failure, hypertension.\nDischarge medications:\n1. Furosemide 40 mg daily\nStop taking:\n1. Levothyroxine 75 mcg daily',
          ),
        ],
      }),
    },
    {
      why: 'The plan of care says what it is for',
      record: coded(['I10'], { documents: [paper('plan-of-care', 'MD', 'Dementia, supervise.')] }),
      chart: taking('Donepezil 10 mg at bedtime'),
    },
    {
      why: 'N0415 asks for the diabetes: OA16',
      record: coded(['I10'], { oasis: { N0415_1: ['J'] } }),
      chart: taking('Metformin 500 mg daily'),
    },
    {
      why: 'Mycophenolate for a blistering disease',
      record: coded(['L12.0'], list('Mycophenolate 500 mg twice daily')),
    },
    {
      why: 'Furosemide for the lung of a preterm infant',
      record: coded(['P27.1'], list('Furosemide 6 mg twice daily')),
    },
    {
      why: 'Nitroglycerin ointment for autonomic dysreflexia',
      record: coded(['G82.53', 'G90.4'], list('Nitroglycerin ointment 1 inch as needed')),
    },
    {
      why: 'Ursodiol after a gastric bypass',
      record: coded(['Z48.815', 'Z98.84'], list('Ursodiol 300 mg twice daily')),
    },
    {
      why: 'A heparin for a patient who sits in a wheelchair',
      record: coded(['G61.0', 'Z99.3'], list('Enoxaparin 40 mg daily through 2/20')),
    },
  ],
};
