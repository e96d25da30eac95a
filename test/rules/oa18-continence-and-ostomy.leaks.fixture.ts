import { coded, type Fixture, paper } from './chart.ts';

/** Incontinence in the words of notes. */
const rn = (text: string) => paper('visit-note', 'RN', text, '2026-01-12');
const told = (oasis: Record<string, string>, text: string) =>
  coded(['I10'], { oasis: { M0090: '2026-01-12', ...oasis }, documents: [rn(text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Found in a wet bed',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [rn('Arrived to find bed linens soaked, changed with aide.')],
      }),
    },
    {
      why: 'She leaks on the way',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [rn('Reports she leaks when she coughs.')],
      }),
    },
    {
      why: 'Leaks, and is rated continent',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'She leaks urine on the stairs.'), date: '2026-01-12' }],
      }),
      says: /M1610 is 0 \(no incontinence and no catheter\)/,
    },
    {
      why: 'Of bowel and bladder both',
      record: coded(['G35.D'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'New bowel and bladder incontinence.'), date: '2026-01-12' }],
      }),
      says: /bowel and bladder incontinence/,
    },
    {
      why: 'Never incontinent of the bowel, and incontinent in the note',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1620: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Fecal incontinence most mornings.'), date: '2026-01-12' }],
      }),
      says: /M1620 is 0 \(very rarely or never incontinent of bowel\); .*“Fecal incontinence”/,
    },
    {
      why: 'The code and the note have it: said once',
      record: coded(['N39.41'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Urge incontinence each night.'), date: '2026-01-12' }],
      }),
      says: /N39\.41/,
      count: 1,
    },
    {
      why: 'The code has the bladder, the note the bowel',
      record: coded(['N39.41'], {
        oasis: { M0090: '2026-01-12', M1610: '1', M1620: '0' },
        documents: [{ ...paper('visit-note', 'RN', 'Incontinent of stool each night.'), date: '2026-01-12' }],
      }),
      says: /M1620 is 0/,
      count: 1,
    },
    {
      why: 'In diapers',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [rn('Incontinent, uses adult diapers.')],
      }),
      says: /M1610 is 0/,
    },
    {
      why: 'By what brings it on',
      record: told({ M1610: '0' }, 'Leaking when she laughs or stands up, since the fall.'),
    },
    { why: 'Not there in time', record: told({ M1610: '0' }, 'Does not always make it to the toilet in time.') },
    { why: 'Cannot hold it', record: told({ M1610: '0' }, 'States she cannot hold her water at dusk.') },
    { why: 'Trouble holding it', record: told({ M1610: '0' }, 'Trouble holding urine on the stairs.') },
    { why: 'Cannot hold the bowels', record: told({ M1620: '0' }, 'He is unable to control his bowels.') },
    { why: 'Of both, by their letters', record: told({ M1610: '0' }, 'Incontinent of both B&B, linens changed.') },
    { why: 'Of stool, in one word', record: told({ M1620: '0' }, 'Fecal incontinence most days.') },
    { why: 'Cleaned by the wife', record: told({ M1610: '0' }, 'Incontinent of B/B, linens changed by his wife.') },
    { why: 'Stools', record: told({ M1620: '0' }, 'Incontinent stools each night.') },
    {
      why: 'Soiled by loose stools',
      record: told({ M1620: '0' }, 'Loose stools since Monday, soiled her clothing twice.'),
    },
    {
      why: 'A catheter above the pubis, in short',
      record: told({ M1610: '0' }, 'Suprapubic cath 16 Fr draining clear urine.'),
    },
    { why: 'The item with its answer', record: told({ M1610: '0' }, 'M1610 = 1.'), says: /M1610 is 0; / },
    { why: 'Wakes wet', record: told({ M1610: '0' }, 'Wakes up soaked twice a week.') },
    { why: 'Stools without will', record: told({ M1620: '0' }, 'Involuntary bowel movements each evening.') },
    { why: 'Behind the name of the organ', record: told({ M1610: '0' }, 'Urine: incontinent twice weekly.') },
    {
      why: 'A wet brief',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [paper('visit-note', 'RN', 'Wet brief changed twice during the visit.', '2026-01-12')],
      }),
    },
    {
      why: 'Soaked when the nurse came',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [paper('visit-note', 'RN', 'Pull-up was soaked on arrival.', '2026-01-12')],
      }),
    },
  ],
  silent: [
    {
      why: 'What leaks or is wet is a dressing, an appliance, a drain, a tub',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [
          rn('Dressing found saturated with drainage. JP drain leaks with movement.'),
          rn('Appliance leaks when full. Soaked herself in the tub.'),
        ],
      }),
    },
    {
      why: 'Denies it, and had it before the surgery',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [
          {
            ...paper('visit-note', 'RN', 'Denies urinary incontinence. Stress incontinence resolved with the sling.'),
            date: '2026-01-12',
          },
        ],
      }),
    },
    {
      why: 'Leaks, as the assessment says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '1' },
        documents: [{ ...paper('visit-note', 'RN', 'She leaks urine on the stairs.'), date: '2026-01-12' }],
      }),
    },
    {
      why: 'Once, with diarrhea, denied, over',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1620: '0' },
        documents: [
          {
            ...paper(
              'visit-note',
              'RN',
              'Bowel incontinence once with diarrhea. Denies fecal incontinence. Stool incontinence resolved.',
            ),
            date: '2026-01-12',
          },
        ],
      }),
    },
    {
      why: 'Incontinent of the bowel, as the assessment says',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1620: '3' },
        documents: [{ ...paper('visit-note', 'RN', 'Incontinent of stool.'), date: '2026-01-12' }],
      }),
    },
    {
      why: 'Of the bowel, and in case',
      record: coded(['I10'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [rn('Incontinent of stool at times. Wears briefs for reassurance, no leaks.')],
      }),
    },
    { why: 'In time', record: told({ M1610: '0' }, 'Makes it to the toilet in time. No difficulty holding urine.') },
    { why: 'A question of a form', record: told({ M1610: '0' }, 'Incontinent of urine? No.') },
    { why: 'The nose', record: told({ M1610: '0' }, 'Nose leaks when she bends over.') },
    {
      why: 'A guest who could not wait',
      record: told({ M1610: '0' }, 'If she cannot hold her urine, call the nurse.'),
    },
    { why: 'Pads that are soaked for a wound', record: told({ M1610: '0' }, 'Soaks pads for the wound in saline.') },
    { why: 'The wife’s own', record: told({ M1610: '0' }, 'He says wife is incontinent of urine.') },
    { why: 'Clothing soiled at the table', record: told({ M1620: '0' }, 'Clothing soiled with soup. Stools formed.') },
    {
      why: 'Wet from sweat, and a dressing',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1610: '0' },
        documents: [
          paper(
            'visit-note',
            'RN',
            'Sheets wet from night sweats. Changed the wet dressing on her shin.',
            '2026-01-12',
          ),
        ],
      }),
    },
  ],
};
