import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Completed six days after the start of care',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-18' } }),
      severity: 'warn',
      says: /6 days after/,
    },
    {
      why: 'Recertification on day 55',
      record: coded(['I50.22'], { oasis: { M0100: '04', M0030: '2026-01-12', M0090: '2026-03-07' } }),
      says: /day 55/,
    },
    {
      why: 'Recertification five days into the next certification',
      record: coded(['I50.22'], { oasis: { M0100: '04', M0030: '2026-01-12', M0090: '2026-03-17' } }),
      says: /day 5 /,
    },
    {
      why: 'Resumption assessment three days after care was resumed',
      record: coded(['I50.22'], {
        oasis: { M0100: '03', M0030: '2025-12-01', M0032: '2026-01-12', M0090: '2026-01-15', M1005: '2026-01-11' },
      }),
    },
    {
      why: 'Care was resumed five days after the discharge, and nobody ordered that day',
      record: coded(['I50.22'], {
        oasis: { M0100: '03', M0030: '2025-12-01', M0032: '2026-01-12', M0090: '2026-01-12', M1005: '2026-01-07' },
      }),
      says: /5 days later/,
    },
    {
      why: 'Completed before the start of care: a fatal edit',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-11' } }),
      severity: 'block',
    },
    {
      why: 'Completed before care was resumed: a fatal edit',
      record: coded(['I50.22'], {
        oasis: { M0100: '03', M0030: '2025-12-01', M0032: '2026-01-12', M0090: '2026-01-11' },
      }),
      severity: 'block',
      cites: /-3271/,
      says: /before the resumption of care/,
    },
    {
      why: 'The day of resumption is not in the chart: the assessment stands for it',
      record: coded(['I50.22'], {
        oasis: { M0100: '03', M0030: '2025-12-01', M0090: '2026-01-12', M1005: '2026-01-09' },
      }),
      says: /assessment was completed \(M0090 2026-01-12\) 3 days later/,
      key: /M0090/,
    },
    {
      why: 'A discharge assessed three days after it',
      record: coded(['I50.22'], {
        oasis: { M0100: '09', M0030: '2025-12-01', M0906: '2026-01-12', M0090: '2026-01-15' },
      }),
      severity: 'warn',
      says: /3 days after the discharge/,
      cites: /-3320/,
    },
    {
      why: 'A death after the assessment of it',
      record: coded(['I50.22'], {
        oasis: { M0100: '08', M0030: '2025-12-01', M0906: '2026-01-13', M0090: '2026-01-12' },
      }),
      severity: 'block',
      says: /M0906 \(2026-01-13/,
      cites: /-3261/,
    },
    {
      why: 'The same after care was resumed',
      record: coded(['I50.22'], {
        oasis: { M0100: '09', M0030: '2025-12-01', M0032: '2025-12-20', M0906: '2026-01-13', M0090: '2026-01-12' },
      }),
      severity: 'block',
      cites: /-3271/,
    },
  ],
  silent: [
    {
      why: 'On the fifth day',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0030: '20260112', M0090: '20260117' } }),
    },
    {
      why: 'Recertification on day 56 and on day 60 of the second certification',
      record: coded(['I50.22'], { oasis: { M0100: '04', M0030: '2026-01-12', M0090: '2026-05-11' } }),
    },
    {
      why: 'Other follow-up has no window',
      record: coded(['I50.22'], { oasis: { M0100: '05', M0030: '2026-01-12', M0090: '2026-02-01' } }),
    },
    {
      why: 'M0090 is no day',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0090: '2026-02-30' } }),
      notLooked: true,
    },
    { why: 'M0100 is not stated', record: coded(['I50.22'], { oasis: { M0090: '2026-03-30' } }), notLooked: true },
    {
      why: 'On the day of the start of care',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-12' } }),
    },
    {
      why: 'Two days after the discharge, two days after care was resumed',
      record: coded(['I50.22'], {
        oasis: { M0100: '03', M0030: '2025-12-01', M0032: '2026-01-12', M0090: '2026-01-14', M1005: '2026-01-10' },
      }),
    },
    {
      why: 'Recertification on day 56',
      record: coded(['I50.22'], { oasis: { M0100: '04', M0030: '2026-01-12', M0090: '2026-03-08' } }),
    },
    {
      why: 'The start of care is not known',
      record: coded(['I50.22'], { admission: undefined, oasis: { M0100: '04', M0090: '2026-03-30' } }),
    },
    {
      why: 'A discharge assessed two days after it',
      record: coded(['I50.22'], {
        oasis: { M0100: '09', M0030: '2025-12-01', M0906: '2026-01-12', M0090: '2026-01-14' },
      }),
    },
    {
      why: 'A discharge assessed on its day',
      record: coded(['I50.22'], {
        oasis: { M0100: '09', M0030: '2025-12-01', M0906: '2026-01-12', M0090: '2026-01-12' },
      }),
    },
    {
      why: 'A transfer that was learnt of a week later',
      record: coded(['I50.22'], {
        oasis: { M0100: '06', M0030: '2025-12-01', M0906: '2026-01-05', M0090: '2026-01-12' },
      }),
    },
    {
      why: 'A day of discharge on a form that has none',
      record: coded(['I50.22'], {
        oasis: { M0100: '05', M0030: '2025-12-01', M0906: '2026-01-15', M0090: '2026-01-12' },
      }),
    },
  ],
};
