import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Angina beside coronary disease.',
      record: coded(['I25.10', 'I20.9', 'I10']),
      severity: 'error',
      count: 1,
      says: /link is presumed/,
    },
    { why: 'Unstable angina beside disease of a graft.', record: coded(['I20.0', 'I25.709', 'Z95.1']), count: 1 },
    { why: 'Angina said twice.', record: coded(['I25.118', 'I20.89']), count: 1 },
    {
      why: 'Without angina, and the note has it.',
      record: coded(['I25.10', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Coronary artery disease with stable angina on exertion. Hypertension.'),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
    },
    {
      why: 'Angina by itself, and the note has coronary disease too.',
      severity: 'warn',
      asks: 'replace',
      says: /has .*too/,
      record: coded(['I20.89', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Coronary artery disease with stable angina. Hypertension.')],
      }),
    },
    {
      why: 'Angina beside coronary disease, and the note has both: said once.',
      count: 1,
      says: /Excludes1/,
      record: coded(['I20.89', 'I25.10'], {
        documents: [paper('discharge-summary', 'MD', 'Coronary artery disease with stable angina.')],
      }),
    },
    {
      why: 'Angina goes, and its type is not asked for.',
      record: coded(['I25.10', 'I20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Coronary artery disease with stable angina.')],
      }),
      goes: 'I20.9',
      count: 1,
    },
  ],
  silent: [
    { why: 'One code for both.', record: coded(['I25.119', 'I10', 'E78.5']) },
    { why: 'Angina without coronary disease.', record: coded(['I20.1', 'I10']) },
    { why: 'Coronary disease without angina, old infarction.', record: coded(['I25.10', 'I25.2']) },
    { why: 'No From date.', record: { principal: 'I25.10', secondary: ['I20.9'] }, notLooked: true },
    {
      why: 'Without angina, as the note says.',
      record: coded(['I25.10', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Coronary artery disease without angina. Hypertension.')],
      }),
    },
    {
      why: 'Angina of a vein graft is coded beside.',
      record: coded(['I25.10', 'I25.719'], {
        documents: [paper('discharge-summary', 'MD', 'Coronary artery disease, angina from a vein graft.')],
      }),
    },
    {
      why: 'Angina, and no coronary disease is coded.',
      record: coded(['I20.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Angina on exertion. Hypertension.')],
      }),
    },
    {
      why: 'Angina before the stent, and none since.',
      record: coded(['I25.10', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Coronary artery disease, angina, stent placed. Hypertension.'),
          paper('progress-note', 'MD', 'Free of angina since the stent.'),
        ],
      }),
    },
    {
      why: 'Angina in a nurse’s words alone.',
      record: coded(['I25.10', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Coronary artery disease. Hypertension.'),
          paper('visit-note', 'RN', 'Patient has angina at night.'),
        ],
      }),
    },
    {
      why: 'A provider’s other diagnoses.',
      record: coded(['I25.10', 'E11.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Coronary artery disease. Type 2 diabetes. Family history of angina.'),
        ],
      }),
    },
    {
      why: 'Angina, and no word of coronary disease.',
      record: coded(['I20.89', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Stable angina on nitrates. Hypertension.')],
      }),
    },
    {
      why: 'Coronary disease is denied.',
      record: coded(['I20.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Vasospastic angina, no coronary artery disease on angiography.')],
      }),
    },
  ],
};
