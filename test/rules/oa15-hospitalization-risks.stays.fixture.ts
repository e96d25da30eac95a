import { coded, type Fixture } from './chart.ts';

/** Hospital stays of six months. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Two hospital stays in six months',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2025-10-02' },
        ],
      }),
      says: /2 hospital stays/,
    },
    {
      why: 'No M0090: the six months end with the From date; a stay that ended that day counts, and one of 183 days before',
      record: coded(['I50.22'], {
        oasis: { M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2026-01-12' },
          { type: 'acute', through: '2025-07-13' },
        ],
      }),
      says: /2 hospital stays/,
    },
    {
      why: 'Two stays apart, with the days on which they began',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', from: '2026-01-02', through: '2026-01-10' },
          { type: 'acute', from: '2025-09-28', through: '2025-10-02' },
        ],
      }),
      says: /2 hospital stays/,
    },
    {
      why: 'Admitted twice, in words',
      record: {
        ...coded(['I50.22'], { oasis: { M0090: '2026-01-12', M1033: ['7'] } }),
        documents: [
          {
            type: 'visit-note',
            author: 'RN',
            date: '2026-01-12',
            text: 'Readmitted to the hospital twice since October.',
          },
        ],
      },
      says: /M1033 does not mark 3/,
    },
  ],
  silent: [
    {
      why: 'A transfer between two hospitals is one hospitalization',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['9'] },
        stays: [
          { type: 'acute', from: '2026-01-02', through: '2026-01-05' },
          { type: 'acute', from: '2026-01-05', through: '2026-01-10' },
        ],
      }),
    },
    {
      why: 'The six months go back from the assessment, not from the From date',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-03-08', M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2025-12-10' },
          { type: 'acute', through: '2025-08-15' },
        ],
      }),
    },
    {
      why: 'One stay came after the assessment, one has not ended, one has no day that can be read',
      record: coded(['I50.22'], { oasis: { M0090: '2026-01-12', M1033: ['7'] } }),
      chart: {
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2026-01-20' },
          { type: 'acute', from: '2026-01-11' },
          { type: 'acute', through: 'last fall' },
        ],
      },
    },
    {
      why: 'No day of the assessment and no From date: when six months ago was is not known',
      record: { principal: 'I50.22', secondary: [], oasis: { M1033: ['7'] } },
      chart: {
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2025-10-10' },
        ],
      },
    },
    {
      why: 'The same stay from two sources',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', through: '2026-01-10' },
          { type: 'acute', through: '2026-01-10' },
        ],
      }),
    },
    {
      why: 'A long-term care hospital, a psychiatric one and a stay of hours are no hospitalization here',
      record: coded(['I50.22'], {
        oasis: { M0090: '2026-01-12', M1033: ['7'] },
        stays: [
          { type: 'acute', from: '2026-01-02', through: '2026-01-06' },
          { type: 'acute', from: '2025-12-20', through: '2025-12-20' },
          { type: 'ltch', from: '2025-10-01', through: '2025-11-15' },
          { type: 'ipf', from: '2025-09-01', through: '2025-09-12' },
        ],
      }),
    },
  ],
};
