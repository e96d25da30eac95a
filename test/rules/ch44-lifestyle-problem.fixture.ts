import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Lack of exercise coded, no document speaks of it',
      record: coded(['M17.11', 'Z72.3'], says('Knee osteoarthritis.')),
      severity: 'warn',
      says: /no document speaks of it/,
    },
    {
      why: 'Tobacco use named, and no problem of it',
      record: coded(['M17.11', 'Z72.0'], says('Smokes one cigarette a day.')),
      says: /no problem that comes of it/,
    },
    { why: 'Stress named in passing', record: coded(['M17.11', 'Z73.3'], says('Some stress at home.')) },
  ],
  silent: [
    {
      why: 'Tobacco use with counseling',
      record: coded(['M17.11', 'Z72.0'], says('Tobacco use, cessation counseling given.')),
    },
    { why: 'Tobacco use beside COPD', record: coded(['J44.9', 'Z72.0'], says('COPD. Smokes half a pack.')) },
    {
      why: 'Stress that worsens her pain',
      record: coded(['M17.11', 'Z73.3'], says('Stress at home worsens the pain.')),
    },
    {
      why: 'A note is a scan',
      record: coded(['M17.11', 'Z72.3'], { documents: [...says('Osteoarthritis.').documents, { type: 'other' }] }),
    },
    { why: 'No documents', record: coded(['M17.11', 'Z72.3']), notLooked: true },
  ],
};
