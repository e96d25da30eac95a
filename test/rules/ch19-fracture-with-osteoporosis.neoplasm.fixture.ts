import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A pathological fracture in metastases, coded as an injury.',
      record: coded(['S72.301D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of the right femoral shaft due to metastatic prostate cancer.',
          ),
        ],
      }),
      severity: 'warn',
      says: /M84\.5/,
      cites: /I\.C\.13\.c/,
    },
  ],
  silent: [
    {
      why: 'The neoplastic fracture is another bone’s.',
      record: coded(['S52.502D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fell and broke the left distal radius. Pathological fracture of the T12 vertebra from metastases in 2024.',
          ),
        ],
      }),
    },
    {
      why: 'Coded as it is.',
      record: coded(['M84.551D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of the right femoral shaft due to metastatic prostate cancer.',
          ),
        ],
      }),
    },
    {
      why: 'What a fracture in a neoplasm left.',
      record: coded(['S72.301S', 'C79.51'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of the right femoral shaft due to metastatic cancer, long healed.',
          ),
        ],
      }),
    },
  ],
};
