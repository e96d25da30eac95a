import { coded, type Fixture, paper } from './chart.ts';

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
    {
      why: 'Which assessment it is nobody says: the start of care counts',
      record: coded(['I50.22'], {
        oasis: { M0030: '2026-01-12', M1000: ['NA'], M1005: '^' },
        stays: [{ type: 'acute', through: '2025-12-29' }],
      }),
      says: /M1000 is NA .*acute hospital/,
    },
    {
      why: 'NA with a date, and one that is long ago: one finding',
      record: coded(['I50.22'], { stays: undefined, oasis: { ...SOC, M1000: ['NA'], M1005: '20251205' } }),
      severity: 'block',
      cites: /-4921/,
    },
    {
      why: 'Discharged after the start of care',
      record: coded(['I50.22'], { stays: undefined, oasis: { ...SOC, M1000: ['3'], M1005: '2026-01-13' } }),
      severity: 'block',
      cites: /-3261/,
    },
    {
      why: 'Discharged after the resumption of care',
      record: coded(['I50.22'], {
        stays: undefined,
        admission: '2025-11-13',
        oasis: { M0100: '03', M0030: '2025-11-13', M0032: '2026-01-14', M1000: ['3'], M1005: '2026-01-15' },
      }),
      severity: 'block',
      cites: /-3271/,
      says: /after the resumption of care/,
    },
    {
      why: 'Discharged fifteen days before the start of care',
      record: coded(['I50.22'], { stays: undefined, oasis: { ...SOC, M1000: ['3'], M1005: '2025-12-28' } }),
      cites: /-3280/,
    },
    {
      why: 'Discharged twenty days before the resumption of care',
      record: coded(['I50.22'], {
        stays: undefined,
        admission: '2025-11-13',
        oasis: { M0100: '03', M0030: '2025-11-13', M0032: '2026-01-14', M1000: ['3'], M1005: '2025-12-25' },
      }),
      cites: /-3290/,
    },
    {
      why: 'Discharged on the day of the start of care, and community stated',
      record: coded(['I50.22'], {
        stays: undefined,
        admissionSource: 'community',
        oasis: { ...SOC, M1000: ['3'], M1005: '2026-01-12' },
      }),
      says: /M1000 marks 3 \(acute hospital\) and M1005 is 0 days before/,
    },
    {
      why: 'Fourteen days before, and community stated',
      record: coded(['I50.22'], {
        stays: undefined,
        admissionSource: 'community',
        oasis: { ...SOC, M1000: ['3'], M1005: '2025-12-29' },
      }),
      says: /M1005 is 14 days before/,
    },
    {
      why: 'A nursing facility by the claim, none in the assessment',
      record: coded(['I50.22'], {
        stays: undefined,
        occurrenceCodes: ['62'],
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
      }),
      says: /occurrence code 62/,
    },
    {
      why: 'A hospital in the assessment, and a record that was searched and holds no stay',
      record: coded(['I50.22'], { stays: [], oasis: { ...SOC, M1000: ['3'], M1005: '2026-01-05' } }),
      says: /holds no inpatient stay/,
    },
    {
      why: 'Each facility its own flag: the nursing facility of the record is not marked',
      record: coded(['I50.22'], {
        oasis: { ...SOC, M1000_DC_SNF_14_DA: '0', M1000_DC_IPPS_14_DA: '1', M1005_INP_DISCHARGE_DT: '2026-01-09' },
        stays: [{ type: 'snf', through: '2026-01-09' }],
      }),
      says: /skilled nursing facility.*does not mark/,
    },
    {
      why: 'None in the assessment, and the summary of a stay that ended the day before',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [
          {
            ...paper('discharge-summary', 'MD', 'Admitted 1/6 for heart failure. Discharged home.'),
            date: '2026-01-11',
          },
        ],
      }),
      severity: 'warn',
      says: /the discharge summary of 2026-01-11/,
      count: 1,
    },
    {
      why: 'The same on the fourteenth day, beside an older summary',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [
          { ...paper('discharge-summary', 'MD', 'Hospital course: pneumonia.'), date: '2025-11-02' },
          { ...paper('discharge-summary', 'MD', 'Hospital course: heart failure, diuresed.'), date: '2025-12-29' },
        ],
      }),
      severity: 'warn',
      says: /2025-12-29/,
    },
    {
      why: 'On the day itself',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [{ ...paper('discharge-summary', 'MD', 'Hospital course: heart failure.'), date: '2026-01-12' }],
      }),
      severity: 'warn',
      count: 1,
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
    {
      why: 'A recertification does not ask M1000',
      record: coded(['I50.22'], {
        oasis: { M0100: '04', M0030: '2026-01-12', M1000: ['NA'], M1005: '^' },
        stays: [{ type: 'acute', through: '2026-01-10' }],
      }),
    },
    {
      why: 'The start of care is not known',
      record: coded(['I50.22'], {
        admission: undefined,
        oasis: { M0100: '01', M1000: ['NA'], M1005: '^' },
        stays: [{ type: 'acute', through: '2026-01-10' }],
      }),
    },
    {
      why: 'A stay that ended after the start of care, and one without an end',
      record: coded(['I50.22'], { oasis: { ...SOC, M1000: ['NA'], M1005: '^' } }),
      chart: {
        stays: [
          { type: 'acute', through: '2026-01-20' },
          { type: 'acute', from: '2026-01-02' },
          { type: 'acute', through: 'January' },
        ],
      },
    },
    {
      why: 'The summary of a stay, and the assessment has it',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['3'], M1005: '2026-01-11' },
        documents: [{ ...paper('discharge-summary', 'MD', 'Admitted 1/6 for heart failure.'), date: '2026-01-11' }],
      }),
    },
    {
      why: 'A stay of fifteen days before',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [{ ...paper('discharge-summary', 'MD', 'Admitted for heart failure.'), date: '2025-12-28' }],
      }),
    },
    {
      why: 'A summary without a day',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [{ ...paper('discharge-summary', 'MD', 'Admitted for heart failure.'), date: undefined }],
      }),
    },
    {
      why: 'A summary of the day after',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [{ ...paper('discharge-summary', 'MD', 'Admitted for heart failure.'), date: '2026-01-13' }],
      }),
    },
    {
      why: 'Observation is no stay',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [
          { ...paper('discharge-summary', 'MD', 'Admitted to observation for chest pain.'), date: '2026-01-11' },
        ],
      }),
    },
    {
      why: 'Another agency closes its care',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [
          { ...paper('discharge-summary', 'RN', 'Admitted to service 11/2, goals met.'), date: '2026-01-11' },
        ],
      }),
    },
    {
      why: 'A summary that tells of no stay',
      record: coded(['I50.22'], {
        stays: undefined,
        oasis: { ...SOC, M1000: ['NA'], M1005: '^' },
        documents: [
          { ...paper('discharge-summary', 'MD', 'Heart failure, stable. Follow up in 2 weeks.'), date: '2026-01-11' },
        ],
      }),
    },
  ],
};
