import { coded, type Fixture } from './chart.ts';

/** The day that was ordered, the referral and the return home (M0102, M0104, M1005). */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Resumed three days after the discharge, and after the day that the physician ordered',
      record: coded(['I50.22'], {
        oasis: {
          M0100: '03',
          M0030: '2025-12-01',
          M0032: '2026-01-12',
          M0090: '2026-01-12',
          M0102: '2026-01-10',
          M1005: '2026-01-09',
        },
      }),
      says: /care was resumed \(M0032 2026-01-12\) 3 days later/,
      key: /M0032/,
    },
    {
      why: 'An ordered day and a referral',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '2026-01-12', M0104: '2026-01-10' },
      }),
      says: /both hold a day/,
      severity: 'block',
      cites: /-3590/,
      count: 1,
    },
    {
      why: 'Neither an ordered day nor a referral',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '^', M0104: '^' },
      }),
      says: /both blank/,
      severity: 'block',
      cites: /-3600/,
    },
    {
      why: 'Referred after the start',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '^', M0104: '2026-01-13' },
      }),
      says: /M0104 \(2026-01-13\) is after the start of care/,
      severity: 'block',
      cites: /-5340/,
      count: 1,
    },
    {
      why: 'Ordered for a day after the start',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '2026-01-14', M0104: '^' },
      }),
      says: /M0102 \(2026-01-14\) is after/,
      severity: 'block',
      cites: /-3261/,
      count: 1,
    },
    {
      why: 'Referred after the resumption',
      record: coded(['I50.22'], {
        oasis: { M0100: '03', M0030: '2025-12-01', M0032: '2026-01-12', M0090: '2026-01-13', M0104: '2026-01-13' },
      }),
      says: /after the resumption of care/,
      severity: 'block',
      cites: /-5350/,
    },
    {
      why: 'The ordered day passed',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '2026-01-10', M0104: '^' },
      }),
      says: /ordered the start of care for 2026-01-10 \(M0102\)/,
      cites: /484\.55\(a\)\(1\)/,
    },
    {
      why: 'Three days after the referral',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '^', M0104: '2026-01-09' },
      }),
      says: /3 days after the referral \(M0104 2026-01-09\)/,
    },
    {
      why: 'Three days after the return home, which was after the referral',
      record: coded(['I50.22'], {
        oasis: {
          M0100: '01',
          M0030: '2026-01-12',
          M0090: '2026-01-13',
          M0102: '^',
          M0104: '2026-01-05',
          M1005: '2026-01-09',
        },
      }),
      says: /3 days after the discharge \(M1005 2026-01-09\)/,
    },
  ],
  silent: [
    {
      why: 'The physician ordered the day of resumption',
      record: coded(['I50.22'], {
        oasis: {
          M0100: '03',
          M0030: '2025-12-01',
          M0032: '2026-01-12',
          M0090: '2026-01-13',
          M0102: '2026-01-12',
          M1005: '2026-01-07',
        },
      }),
    },
    {
      why: 'On the ordered day, long after the return home',
      record: coded(['I50.22'], {
        oasis: {
          M0100: '01',
          M0030: '2026-01-12',
          M0090: '2026-01-13',
          M0102: '2026-01-12',
          M0104: '^',
          M1005: '2026-01-02',
        },
      }),
    },
    {
      why: 'Two days after the referral',
      record: coded(['I50.22'], {
        oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '^', M0104: '2026-01-10' },
      }),
    },
    {
      why: 'Two days after the return home',
      record: coded(['I50.22'], {
        oasis: {
          M0100: '01',
          M0030: '2026-01-12',
          M0090: '2026-01-13',
          M0102: '^',
          M0104: '2026-01-02',
          M1005: '2026-01-10',
        },
      }),
    },
    {
      why: 'Referred on the day of the start, and home before',
      record: coded(['I50.22'], {
        oasis: {
          M0100: '01',
          M0030: '2026-01-12',
          M0090: '2026-01-13',
          M0102: '^',
          M0104: '2026-01-12',
          M1005: '2026-01-03',
        },
      }),
    },
    {
      why: 'Neither is in the chart',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M1400: '0' } }),
    },
    {
      why: 'One of them is not in the chart',
      record: coded(['I50.22'], { oasis: { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-13', M0102: '^' } }),
    },
    {
      why: 'A recertification asks neither',
      record: coded(['I50.22'], {
        oasis: { M0100: '04', M0030: '2026-01-12', M0090: '2026-03-10', M0102: '^', M0104: '^' },
      }),
    },
    {
      why: 'The start is not known',
      record: coded(['I50.22'], {
        admission: undefined,
        oasis: { M0100: '01', M0090: '2026-01-13', M0104: '2026-01-02' },
      }),
    },
  ],
};
