import { coded, type Fixture, paper } from './chart.ts';

const list = (...lines: string[]) => ({
  documents: [paper('medication-list', 'RN', lines.map((line) => `- ${line}`).join('\n'))],
});

export const fixture: Fixture = {
  fires: [
    {
      why: 'Seven days of cephalexin',
      record: coded(['L03.115', 'Z79.2'], list('Cephalexin 500 mg four times daily for 7 days')),
      severity: 'warn',
      says: /Cephalexin for a short course/,
    },
    { why: 'A taper of prednisone', record: coded(['J44.1', 'Z79.52'], list('Prednisone 40 mg daily x 5 days')) },
    {
      why: 'Two courses, both short',
      record: coded(
        ['J18.9', 'Z79.2'],
        list('Amoxicillin-clavulanate 875 mg twice daily for ten days', 'Azithromycin 250 mg, Z-Pak'),
      ),
    },
    {
      why: 'Dependent on the drug',
      record: coded(['F11.20', 'Z79.891'], list('Methadone 60 mg daily')),
      says: /F11\.20/,
    },
    {
      why: 'No list: the discharge summary has seven days of it.',
      record: coded(['N39.0', 'B96.20', 'Z79.2'], {
        documents: [paper('discharge-summary', 'MD', 'E. coli UTI, cefdinir 300 mg twice daily x 7 days.')],
      }),
    },
  ],
  silent: [
    {
      why: 'Prophylaxis without an end',
      record: coded(['N39.0', 'Z79.2'], list('Nitrofurantoin 100 mg at bedtime, prophylaxis')),
    },
    { why: 'Six weeks for a bone', record: coded(['M86.171', 'Z79.2'], list('Ceftriaxone 2 g IV daily for 6 weeks')) },
    {
      why: 'One of two goes on',
      record: coded(['N39.0', 'Z79.2'], list('Cephalexin 500 mg for 7 days', 'Methenamine 1 g twice daily')),
    },
    { why: 'Twice a day is no course', record: coded(['I48.91', 'Z79.01'], list('Apixaban 5 mg two times a day')) },
    { why: 'The drug is not in the list', record: coded(['N39.0', 'Z79.2'], list('Furosemide 40 mg')) },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    {
      why: 'No list: a taper that goes on for long.',
      record: coded(['A04.71', 'Z79.2'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Recurrent C. difficile colitis, vancomycin for 14 days, then suppressive long term.',
          ),
        ],
      }),
    },
  ],
};
