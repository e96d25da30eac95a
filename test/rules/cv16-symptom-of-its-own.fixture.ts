import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Low oxygen beside COPD',
      record: coded(['J44.1', 'R09.02']),
      severity: 'info',
      says: /R09\.02.*is not routinely part of J44\.1/,
    },
    { why: 'Incontinence beside Alzheimer disease', record: coded(['G30.1', 'F02.80', 'R32']), says: /R32/ },
    { why: 'Falls and swallowing beside Parkinson disease', record: coded(['G20.A1', 'R13.12', 'R29.6']), count: 2 },
    { why: 'Altered mental status beside a urinary infection', record: coded(['N39.0', 'R41.82']) },
    {
      why: 'A nurse alone has a word of it.',
      record: coded(['G20.A1', 'R13.12'], {
        documents: [
          paper('progress-note', 'MD', 'Parkinson disease without dyskinesia or fluctuations.'),
          paper('visit-note', 'RN', 'Oropharyngeal dysphagia, coughs with thin liquids.'),
        ],
      }),
    },
  ],
  silent: [
    { why: 'Integral: another row', record: coded(['I50.33', 'R06.02']) },
    { why: 'The symptom stands first', record: coded(['R13.12', 'G20.A1']) },
    { why: 'Integral to another disease of the list', record: coded(['G20.A1', 'N39.0', 'R30.0']) },
    { why: 'No disease that it is told of', record: coded(['I10', 'R32']) },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },

    { why: 'An Excludes1 note keeps the two apart', record: coded(['N30.01', 'R31.9']) },
    { why: 'Integral to one of two diseases, the infarction', record: coded(['E11.9', 'I63.9', 'R42']) },
    {
      why: 'A provider documents it: nothing is left to say.',
      record: coded(['G20.A1', 'R13.12'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Parkinson disease without dyskinesia or fluctuations. Oropharyngeal dysphagia.',
          ),
        ],
      }),
    },
  ],
};
