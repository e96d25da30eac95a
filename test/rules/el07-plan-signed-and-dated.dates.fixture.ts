import { coded, type Fixture, paper } from './chart.ts';

/** The days of the form: start of care, period, verbal order, signature. */
const SIGNED = 'Signed: Helen Okafor, MD, 01/19/2026';
const plan = (
  head: string,
  more: { signed?: string; oasis?: Record<string, string>; extra?: ReturnType<typeof paper>[] } = {},
) =>
  coded(['I50.22'], {
    oasis: { M0030: '2026-01-12', ...more.oasis },
    documents: [
      paper('plan-of-care', 'RN', `${head}\nHeart failure. SN 2w4.\n${more.signed ?? SIGNED}`, '2026-01-12'),
      ...(more.extra ?? []),
    ],
  });
const START = 'SOC Date: 01/12/2026 Certification Period: 01/12/2026 - 03/12/2026';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Another start of care',
      record: plan('Start of Care Date: 01/10/2026'),
      says: /gives 2026-01-10 as the start of care, and the chart 2026-01-12/,
      key: /start of care/,
    },
    {
      why: 'A period of 63 days',
      record: plan('Certification Period From: 01/12/2026 To: 03/15/2026'),
      says: /63 days; a certification is for 60/,
      key: /certification period/,
    },
    { why: 'One of 59 days', record: plan('Cert period 1/12/26 to 3/11/26'), says: /59 days/ },
    {
      why: 'A period that does not follow',
      record: plan('Certification Period: 01/20/2026 - 03/20/2026'),
      says: /certifies from 2026-01-20; .*every 60 days from the start of care \(2026-01-12\)/,
    },
    {
      why: 'The word was taken after care began',
      record: plan(`${START}\nNurse signature and date of verbal SOC: T. Nolan RN 01/15/2026`, {
        extra: [paper('face-to-face', 'MD', 'Heart failure, legs swollen. Seen today.', '2026-01-09')],
      }),
      severity: 'warn',
      says: /verbal order for the start of care 2026-01-15, after care began/,
      key: /verbal order/,
    },
    {
      why: 'The same, where no paper of a provider was given: information',
      record: plan(`${START}\nVerbal order date: 01/15/2026`),
      severity: 'info',
      key: /verbal order/,
    },
    {
      why: 'Signed before there was a plan',
      record: plan(START, { signed: 'Signed: Helen Okafor, MD, 12/20/2025' }),
      says: /signed on 2025-12-20, before care began/,
      key: /day of signature/,
    },

    {
      why: 'A provider of before says that home health was declined',
      record: plan(`${START}\nVerbal SOC date 1/14/2026`, {
        extra: [paper('progress-note', 'MD', 'Heart failure, stable. Patient declines home health.', '2026-01-05')],
      }),
      key: /verbal order/,
    },
    {
      why: 'A provider of before says that a relative had it',
      record: plan(`${START}\nVerbal SOC date 1/14/2026`, {
        extra: [paper('progress-note', 'MD', 'Heart failure, stable. Mother had home health.', '2026-01-05')],
      }),
      key: /verbal order/,
    },
  ],
  silent: [
    { why: 'Everything fits', record: plan(`${START}\nDate of verbal SOC order: 01/12/2026`) },
    {
      why: 'The second certification',
      record: plan('Recertification. SOC: 01/12/2026 Cert period: 03/13/2026 - 05/11/2026. Needed for 60 more days.', {
        signed: 'Signed: Helen Okafor, MD, 03/10/2026',
        oasis: { M0100: '04' },
      }),
    },
    {
      why: 'A referral was there before',
      record: plan(`${START}\nVerbal order date: 01/13/2026`, {
        extra: [paper('referral', 'MD', 'Home health SN for heart failure.', '2026-01-10')],
      }),
    },
    {
      why: 'The note of the encounter orders it',
      record: plan(`${START}\nVerbal order date: 01/13/2026`, {
        extra: [paper('face-to-face', 'MD', 'Heart failure. Home health ordered.', '2026-01-09')],
      }),
    },
    {
      why: 'Sent home with it, in two letters.',
      record: plan(`${START}\nVerbal order date: 01/13/2026`, {
        extra: [paper('face-to-face', 'MD', 'Heart failure. Dispo: home w/ HH.', '2026-01-09')],
      }),
    },
    {
      why: 'The visits themselves are ordered.',
      record: plan(`${START}\nVerbal order date: 01/13/2026`, {
        extra: [paper('face-to-face', 'MD', 'Heart failure. Skilled nursing 2x/wk for wound care.', '2026-01-09')],
      }),
    },
    { why: 'The day before', record: plan(START, { signed: 'Signed: Helen Okafor, MD, 01/10/2026' }) },
    { why: 'No day is under a label', record: plan('Start of care: see referral. Certification period: 60 days') },
    { why: 'Two different days under one label', record: plan('SOC: 01/10/2026. SOC: 01/12/2026') },

    {
      why: 'The hospital sent the patient home with care',
      record: plan(`${START}\nVerbal SOC date 1/13/2026`, {
        extra: [
          paper('discharge-summary', 'MD', 'Heart failure. Disposition: home w/ HHC, VNA to follow.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'The encounter’s note asks for it',
      record: plan(`${START}\nVerbal SOC date 1/13/2026`, {
        extra: [paper('face-to-face', 'MD', 'Needs skilled nursing for heart failure. Homebound.', '2026-01-08')],
      }),
    },
  ],
};
