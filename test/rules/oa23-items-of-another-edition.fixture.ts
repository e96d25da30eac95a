import { coded, type Fixture } from './chart.ts';

/** OASIS-E2 is in force for assessments completed from 2026-04-01. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'E2: Gender is answered, Sex took its place',
      record: coded(['I50.22'], { from: '2026-10-12', oasis: { M0100: '01', M0090: '2026-10-12', M0069: '2' } }),
      severity: 'block',
      says: /M0069 .* A0810/,
    },
    {
      why: 'E2, on its first day: Transportation as single flags, and the COVID vaccine item',
      record: coded(['I50.22'], { from: '2026-04-01', oasis: { M0090: '2026-04-01', A1250C: '1', O0350: '1' } }),
      count: 2,
    },
    {
      why: 'E1: Sex and the new Transportation item, on the last day before',
      record: coded(['I50.22'], { from: '2026-03-31', oasis: { M0090: '2026-03-31', A0810: '2', A1255: '0' } }),
      count: 2,
      says: /before OASIS-E2/,
    },
    {
      why: 'E2 at resumption: hearing is skipped',
      record: coded(['I50.22'], {
        from: '2026-10-12',
        oasis: { M0100: '03', M0090: '2026-10-12', B0200: '^', B1000: '0' },
      }),
      count: 1,
      says: /B0200/,
    },
  ],
  silent: [
    {
      why: 'E2 with its items',
      record: coded(['I50.22'], {
        from: '2026-10-12',
        oasis: {
          M0100: '03',
          M0090: '2026-10-12',
          A0810: '2',
          A1255: '0',
          B0200: '0',
          B1000: '1',
          A1110A: 'English',
          A1110B: '0',
        },
      }),
    },
    {
      why: 'E1 with its items; hearing is not asked at resumption',
      record: coded(['I50.22'], { oasis: { M0100: '03', M0090: '2026-01-12', M0069: '2', A1250: ['C'], B0200: '^' } }),
    },
    {
      why: 'E2, and the dropped items are skipped',
      record: coded(['I50.22'], {
        from: '2026-10-12',
        oasis: { M0100: '01', M0090: '2026-10-12', M0069: '^', M2200: '^' },
      }),
    },
    {
      why: 'M0090 is not stated',
      record: coded(['I50.22'], { from: '2026-10-12', oasis: { M0069: '2' } }),
      notLooked: true,
    },
  ],
};
