import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('social-work-note', 'MSW', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Homelessness as principal',
      record: coded(['Z59.00', 'I10']),
      severity: 'warn',
      says: /cannot be primary \(M1021\)/,
    },
    {
      why: 'Lives alone, and nothing comes of it',
      record: coded(['I10', 'Z60.2'], says('Widow, lives alone in an apartment on the first floor.')),
      severity: 'info',
      says: /Living alone by itself/,
    },
    {
      why: 'OASIS states a lack of transportation, no code says it',
      record: coded(['I10'], { from: '2026-05-11', oasis: { A1255: '0' } }),
      severity: 'info',
      says: /A1255 states lack of transportation/,
    },
    { why: 'The older item, as a list of answers', record: coded(['I10'], { oasis: { A1250: ['A'] } }), says: /A1250/ },
    { why: 'Always lonely', record: coded(['I10'], { oasis: { D0700: '4' } }), says: /D0700/ },
    {
      why: 'Transportation insecurity coded, and OASIS says none',
      record: coded(['I10', 'Z59.82'], { from: '2026-05-11', oasis: { A1255: '1' } }),
      says: /states no lack/,
    },
    { why: 'Often lonely', record: coded(['I10'], { oasis: { D0700: '3' } }), says: /D0700/ },
    {
      why: 'Transportation insecurity coded, and the older item says none',
      record: coded(['I10', 'Z59.82'], { oasis: { A1250: ['C'] } }),
      says: /A1250 states no/,
    },
  ],
  silent: [
    {
      why: 'Lives alone, with what it means',
      record: coded(['I10', 'Z60.2'], says('Lives alone; no one can help with dressing changes.')),
    },
    { why: 'Need and code', record: coded(['I10', 'Z59.82'], { from: '2026-05-11', oasis: { A1255: '0' } }) },
    { why: 'Sometimes decides nothing', record: coded(['I10'], { oasis: { D0700: '2', B1300: '2' } }) },
    { why: 'Unable to answer', record: coded(['I10'], { oasis: { D0700: '8', B1300: '8', A1255: '8' } }) },
    {
      why: 'The list is not known to be whole',
      record: { from: '2026-01-12', principal: 'I10', oasis: { D0700: '4' } },
    },
    { why: 'No diagnosis', record: { from: '2026-01-12' }, notLooked: true },
    { why: 'Lives alone, and it is not coded', record: coded(['I10'], says('Widow, lives alone.')) },
    {
      why: 'What comes of it may stand in a scan',
      record: coded(['I10', 'Z60.2'], {
        documents: [...says('Widow, lives alone.').documents, { type: 'visit-note', author: 'RN' }],
      }),
    },
    {
      why: 'What comes of it stands in another sentence about it',
      record: coded(['I10', 'Z60.2'], {
        documents: [
          paper('social-work-note', 'MSW', 'Widow, lives alone in an apartment.'),
          paper('visit-note', 'RN', 'Lives alone; no one can help with dressing changes.'),
        ],
      }),
    },
    {
      why: 'Unable to answer, and coded',
      record: coded(['I10', 'Z59.82'], { from: '2026-05-11', oasis: { A1255: '8' } }),
    },
    { why: 'No lack of transportation by the older item', record: coded(['I10'], { oasis: { A1250: ['C'] } }) },
  ],
};
