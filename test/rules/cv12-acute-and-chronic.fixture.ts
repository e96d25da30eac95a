import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'chronic pancreatitis before the acute one',
      record: coded(['K86.1', 'K85.90', 'E11.9']),
      severity: 'warn',
      count: 1,
      says: /K85\.90 .* goes before K86\.1/,
    },
    {
      why: 'osteomyelitis of one foot, chronic first',
      record: coded(['E11.69', 'M86.671', 'M86.171']),
      says: /M86\.171 .* goes before/,
    },
    { why: 'one code says both: it stands alone', record: coded(['K81.0', 'K81.1']), says: /K81\.2 says both/ },
    { why: 'chronic bronchitis before the acute', record: coded(['J42', 'J20.9']), count: 1 },
    {
      why: 'Acute and chronic osteomyelitis documented, the acute one coded.',
      record: coded(['E11.69', 'M86.171'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetes with acute and chronic osteomyelitis of the right foot.'),
        ],
      }),
      says: /chronic one is not in the list/,
    },
  ],
  silent: [
    { why: 'acute first', record: coded(['K85.90', 'K86.1']) },
    { why: 'osteomyelitis of the other foot', record: coded(['M86.671', 'M86.172']) },
    {
      why: 'acute kidney failure and chronic kidney disease: the circumstances decide',
      record: coded(['N18.4', 'N17.9']),
    },
    { why: 'the combined code alone', record: coded(['J96.21', 'J44.1']) },
    { why: 'two acute conditions', record: coded(['J96.01', 'J18.9']) },
    { why: 'no From date', record: { principal: 'K86.1', secondary: ['K85.90'] }, notLooked: true },
    {
      why: 'Both are coded.',
      record: coded(['E11.69', 'M86.171', 'M86.671'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetes with acute and chronic osteomyelitis of the right foot.'),
        ],
      }),
    },
    {
      why: 'A chronic one alone.',
      record: coded(['E11.69', 'M86.671'], {
        documents: [
          paper('discharge-summary', 'MD', 'Diabetes with chronic osteomyelitis of the right foot, no acute process.'),
        ],
      }),
    },
  ],
};
