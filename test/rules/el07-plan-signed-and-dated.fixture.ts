import { coded, type Fixture, paper } from './chart.ts';

const plan = (end: string, more = {}) => ({
  documents: [paper('plan-of-care', 'MD', `Heart failure. SN 2w4.\n${end}`)],
  ...more,
});
const LATER = { from: '2026-03-13', admission: '2026-01-12' };

export const fixture: Fixture = {
  fires: [
    {
      why: 'No word of a signature',
      record: coded(['I50.22'], plan('Goals: none.')),
      severity: 'warn',
      says: /not found: a provider’s signature/,
    },
    {
      why: 'The line waits for it',
      record: coded(['I50.22'], plan('Physician signature: ______________  Date: ________')),
      says: /not found/,
      count: 1,
    },
    {
      why: 'Signed, with no date',
      record: coded(['I50.22'], plan('Electronically signed by Helen Okafor, MD')),
      says: /Helen Okafor\), and the signature has no date/,
    },
    {
      why: 'The nurse signed',
      record: coded(['I50.22'], plan('Clinician signature: Ann Lee, RN 01/12/2026')),
      says: /provider’s signature/,
    },
    { why: 'Not yet signed', record: coded(['I50.22'], plan('Not yet signed by Helen Okafor, MD. Sent 01/15/2026.')) },
    {
      why: 'A recertification without an estimate',
      record: coded(['I50.22'], plan('Recertification.\nSigned: Helen Okafor, MD, 03/12/2026', LATER)),
      says: /Recertification: .*an estimate/,
      count: 1,
    },
    {
      why: 'A blank for the name, and a date behind the other blank',
      record: coded(['I50.22'], plan('Physician signature: ______ Date: ______ 01/18/2026')),
      says: /not found/,
    },
    {
      why: 'A name with a day and no credentials, and the nurse',
      record: coded(['I50.22'], plan('Attending: Helen Okafor, MD\nAnn Lee, RN 01/12/2026')),
      says: /provider’s signature/,
    },
    {
      why: 'The page of the goals is not the one that is signed',
      record: coded(['I50.22'], {
        documents: [paper('plan-of-care', 'MD', 'Goals:\nPatient states two signs of fluid overload by week 3.')],
      }),
      severity: 'info',
    },
    {
      why: 'A page of the goals with a line that waits for the signature',
      record: coded(['I50.22'], {
        documents: [
          paper(
            'plan-of-care',
            'MD',
            'Goals:\nPatient states two signs of fluid overload by week 3.\nPhysician signature: ______',
          ),
        ],
      }),
      severity: 'warn',
    },
    {
      why: 'Two pages without orders, one of which waits for the signature',
      record: coded(['I50.22'], {
        documents: [
          paper('plan-of-care', 'MD', 'Goals:\nPatient states two signs of fluid overload by week 3.'),
          paper('plan-of-care', 'MD', 'Nutrition: 2 g sodium.\nPhysician signature: ______'),
        ],
      }),
      severity: 'warn',
    },
  ],
  silent: [
    { why: 'Signed and dated', record: coded(['I50.22'], plan('Signed and dated: Helen Okafor, MD, 2026-01-15.')) },
    {
      why: 'An electronic signature with day and time',
      record: coded(['I50.22'], plan('Electronically signed by: Dr. Okafor 1/15/26 10:42')),
    },
    {
      why: 'On two lines',
      record: coded(['I50.22'], plan('Physician signature:\nHelen Okafor, MD   Date: January 15, 2026')),
    },
    {
      why: 'A recertification with its estimate',
      record: coded(
        ['I50.22'],
        plan('I estimate that services will be needed for 60 more days.\nSigned: Helen Okafor, MD, 03/12/2026', LATER),
      ),
    },
    {
      why: 'The estimate is for the rest of life',
      record: coded(
        ['I50.22'],
        plan('Skilled need is expected to continue for a lifetime.\nSigned: Helen Okafor, MD, 03/12/2026', LATER),
      ),
    },
    {
      why: 'The signed page is a scan',
      record: coded(['I50.22'], {
        documents: [...plan('Goals.').documents, { type: 'plan-of-care', author: 'MD', date: '2026-01-15' }],
      }),
    },
    { why: 'No plan of care', record: coded(['I50.22']), notLooked: true },
    {
      why: 'The date with the month in letters and hyphens',
      record: coded(['I50.22'], plan('/s/ Luis Carrasco, DO   Date signed: 19-Jan-2026')),
    },
    {
      why: 'Two signatures, one of them dated',
      record: coded(
        ['I50.22'],
        plan('Electronically signed by Ann Poe, NP\nSigned and dated: Helen Okafor, MD, 2026-01-15.'),
      ),
    },
    {
      why: 'The name, the credentials and a day on a line of their own',
      record: coded(['I50.22'], plan('Goals: none.\nHelen B. Okafor, MD 01/15/2026')),
    },
    {
      why: 'An initial and a name',
      record: coded(['I50.22'], plan('H. Okafor, DO   01/15/2026')),
    },
  ],
};
