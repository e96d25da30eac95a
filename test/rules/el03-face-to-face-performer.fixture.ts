import { coded, type Fixture, paper } from './chart.ts';

const f2f = (author: Parameters<typeof paper>[1], text: string, date = '2026-01-08') =>
  paper('face-to-face', author, text, date);
const HEART = 'Seen in the office for heart failure, needs nursing.';
const PLAN = (date: string) => `Heart failure.\nSigned and dated: Helen Okafor, MD, ${date}.`;

export const fixture: Fixture = {
  fires: [
    {
      why: 'The note is a nurse’s, and names no provider',
      record: coded(['I50.22'], { documents: [f2f('RN', 'Home visit: patient short of breath, homebound.')] }),
      severity: 'block',
      says: /written by an RN/,
    },
    {
      why: 'A therapist wrote it and names the physician: his own note is wanted',
      record: coded(['M17.11'], {
        documents: [f2f('PT', 'Face-to-face was done by Dr. Alvarez on 01/05/2026, knee pain.')],
      }),
      severity: 'warn',
      says: /provider’s own note/,
    },
    {
      why: '2025: another physician than the certifying one, from the community',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
      severity: 'warn',
      says: /Before 2026/,
    },
    {
      why: '2025: the same beside a note of which nobody says who wrote it',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          f2f('other', HEART, '2025-10-02'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
      severity: 'warn',
      says: /Before 2026/,
    },
    {
      why: '2026: any physician may; nothing shows that the two coordinated',
      record: coded(['I50.22'], {
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 01/08/2026`),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
      severity: 'warn',
      says: /coordinated/,
    },
    {
      why: 'Written by a therapist alone',
      record: coded(['I50.22'], { documents: [f2f('PT', 'Gait unsteady, homebound.')] }),
      says: /written by a PT,/,
      key: /PT/,
    },
    {
      why: 'The first day of 2026: any physician may',
      record: coded(['I50.22'], {
        from: '2026-01-01',
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 12/28/2025`, '2025-12-28'),
          paper('plan-of-care', 'MD', PLAN('2026-01-05'), '2026-01-05'),
        ],
      }),
      severity: 'warn',
      says: /coordinated/,
    },
    {
      why: '2025: another physician; nobody said where stays were, and the source is the community',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        stays: undefined,
        admissionSource: 'community',
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
      severity: 'warn',
      says: /Before 2026/,
    },
    {
      why: '2025: another physician; the emergency department is no stay',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        stays: [{ type: 'ed', through: '2025-10-01' }],
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
      severity: 'warn',
      says: /Before 2026/,
    },
    ...['Performed by: Dana Lee, LPN.', 'Encounter conducted by Dana Lee, PharmD.', 'Completed by Dana Lee, DC'].map(
      (words) => ({
        why: words,
        record: coded(['I50.22'], { documents: [f2f('other', `Heart failure, needs nursing. ${words}`)] }),
        severity: 'warn' as const,
        says: /names no physician/,
      }),
    ),
  ],
  silent: [
    { why: 'A nurse practitioner', record: coded(['I50.22'], { documents: [f2f('NP', HEART)] }) },
    {
      why: '2025: another physician, in the hospital that the patient came from',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        stays: [{ type: 'acute', through: '2025-10-04' }],
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
    },
    {
      why: '2026: another physician, who handed the findings over',
      record: coded(['I50.22'], {
        documents: [
          f2f(
            'MD',
            `${HEART} Findings were sent to the certifying physician.\nElectronically signed by Peter Lang, MD 01/08/2026`,
          ),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
    },
    {
      why: 'The certifying physician saw the patient',
      record: coded(['I50.22'], {
        documents: [
          f2f('MD', `${HEART}\nSigned: Helen Okafor, MD 01/08/2026`),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
    },
    {
      why: 'A nurse’s form and a scan, which may be the provider’s note',
      record: coded(['I50.22'], {
        documents: [f2f('RN', 'Homebound.'), { type: 'face-to-face', date: '2026-01-08' }],
      }),
    },
    {
      why: 'A nurse’s form beside the note of a PA',
      record: coded(['I50.22'], { documents: [f2f('RN', 'Form.'), f2f('PA', HEART)] }),
    },
    {
      why: 'A later certification',
      record: coded(['I50.22'], { from: '2026-05-12', admission: '2026-01-12', documents: [f2f('RN', 'Form.')] }),
    },
    { why: 'No note', record: coded(['I50.22']), notLooked: true },
    {
      why: 'The certifying physician, in capitals',
      record: coded(['I50.22'], {
        documents: [
          f2f('MD', `${HEART}\nSigned: HELEN OKAFOR, MD 01/08/2026`),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
    },
    {
      why: 'A nurse’s form, and a scan under her name',
      record: coded(['I50.22'], {
        documents: [f2f('RN', 'Homebound.'), { type: 'face-to-face', author: 'RN', date: '2026-01-08' }],
      }),
    },
    {
      why: 'A nurse practitioner may, whoever certifies',
      record: coded(['I50.22'], {
        documents: [
          f2f('NP', `${HEART}\nElectronically signed by Ann Poe, NP 01/08/2026`),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
    },
    {
      why: 'One of two notes names the certifying physician',
      record: coded(['I50.22'], {
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 01/08/2026`),
          f2f('MD', 'Heart failure. Patient of Dr. Okafor.', '2026-01-07'),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
    },
    {
      why: '2026: another physician, in the hospital that the patient came from',
      record: coded(['I50.22'], {
        stays: [{ type: 'acute', through: '2026-01-10' }],
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 01/08/2026`),
          paper('plan-of-care', 'MD', PLAN('2026-01-15'), '2026-01-15'),
        ],
      }),
    },
    {
      why: '2026: the plan of care takes up the encounter',
      record: coded(['I50.22'], {
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 01/08/2026`),
          paper('progress-note', 'MD', 'Face-to-face encounter on 01/08/2026.', '2026-01-08'),
          paper('plan-of-care', 'MD', `Face-to-face encounter on 01/08/2026. ${PLAN('2026-01-15')}`, '2026-01-15'),
        ],
      }),
    },
    {
      why: '2025: the source is institutional',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        stays: undefined,
        admissionSource: 'institutional',
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
    },
    {
      why: '2025: institutional by the claim',
      record: coded(['I50.22'], {
        from: '2025-10-06',
        stays: undefined,
        occurrenceCodes: ['61'],
        documents: [
          f2f('MD', `${HEART}\nElectronically signed by Peter Lang, MD 10/01/2025`, '2025-10-01'),
          paper('plan-of-care', 'MD', PLAN('2025-10-09'), '2025-10-09'),
        ],
      }),
    },
    ...[
      'Performed by: Dana Lee, NP.',
      'Performed by Dana Lee, CNM.',
      'Completed by Dana Lee, RN for Dr. Okafor.',
      'Medication list completed by Dana Lee, RN. Seen by Helen Okafor, MD.',
      'Nobody is named.',
    ].map((words) => ({
      why: words,
      record: coded(['I50.22'], { documents: [f2f('other', `Heart failure, needs nursing. ${words}`)] }),
    })),
  ],
};
