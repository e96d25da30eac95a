import { coded, type Fixture } from './chart.ts';

const SOC = { M0100: '01', M0030: '2026-01-12', M0090: '2026-01-12' };

export const fixture: Fixture = {
  fires: [
    {
      why: 'No inpatient facility in the assessment; the record holds a hospital stay that ended two days before',
      record: coded(['I50.22'], {
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        stays: [{ type: 'acute', through: '2026-01-10' }],
      }),
      severity: 'error',
      says: /M1000 is NA/,
    },
    {
      why: 'Discharged 15 days before the start of care',
      record: coded(['I50.22'], { stays: undefined, oasis: { ...SOC, M1000: ['3'], M1005: '2025-12-28' } }),
      severity: 'error',
      says: /15 days before/,
    },
    {
      why: 'Hospital in the assessment, community as admission source',
      record: coded(['I50.22'], {
        stays: undefined,
        admissionSource: 'community',
        oasis: { ...SOC, M1000: ['3'], M1005: '2026-01-05' },
      }),
      says: /admission source is community/,
    },
    {
      why: 'Institutional by the claim, none in the assessment',
      record: coded(['I50.22'], {
        stays: undefined,
        occurrenceCodes: ['61'],
        oasis: { ...SOC, M1000_DC_NONE_14_DA: '1', M1005_INP_DISCHARGE_DT: '^' },
      }),
    },
    {
      why: 'Another discharge date, and a facility that is not marked',
      record: coded(['I50.22'], {
        oasis: { ...SOC, M1000: ['3'], M1005: '2026-01-04' },
        stays: [{ type: 'snf', through: '2026-01-09' }],
      }),
      count: 2,
    },
    {
      why: 'NA with a date: a fatal edit',
      record: coded(['I50.22'], { stays: undefined, oasis: { ...SOC, M1000: ['NA'], M1005: '20260105' } }),
      severity: 'block',
    },
  ],
  silent: [
    {
      why: 'Day 14 before the start of care still counts',
      record: coded(['I50.22'], {
        oasis: { ...SOC, M1000: ['3'], M1005: '2025-12-29' },
        stays: [{ type: 'acute', through: '2025-12-29' }],
      }),
    },
    {
      why: 'Discharged on the day of the start of care, day 0',
      record: coded(['I50.22'], {
        admissionSource: 'institutional',
        oasis: { ...SOC, M1000: ['2', '3'], M1005: '2026-01-12' },
        stays: [
          { type: 'acute', through: '2026-01-03' },
          { type: 'snf', through: '2026-01-12' },
        ],
      }),
    },
    {
      why: 'From home, an emergency visit and a stay three weeks ago',
      record: coded(['I50.22'], {
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        stays: [
          { type: 'ed', through: '2026-01-10' },
          { type: 'acute', through: '2025-12-20' },
        ],
      }),
    },
    {
      why: 'A resumption counts from M0032',
      record: coded(['I50.22'], {
        from: '2026-01-12',
        admission: '2025-11-13',
        oasis: { M0100: '03', M0030: '2025-11-13', M0032: '2026-01-14', M1000: ['3'], M1005: '2026-01-13' },
        stays: [{ type: 'acute', through: '2026-01-13' }],
      }),
    },
    {
      why: 'A long-term nursing facility makes no institutional source',
      record: coded(['I50.22'], { oasis: { ...SOC, M1000: ['1'], M1005: '2026-01-10' } }),
    },
    { why: 'Neither item', record: coded(['I50.22'], { oasis: SOC }), notLooked: true },
  ],
};
