import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Chairfast, and steps into the tub alone',
      record: coded(['I69.351'], { oasis: { M1830: '0', M1840: '1', M1850: '2', M1860: '5' } }),
      severity: 'warn',
      says: /M1860 5 .* M1830 0/,
    },
    {
      why: 'Wheels alone, bathes with devices, and no code of a life in a wheelchair',
      record: coded(['M17.11', 'I10'], { oasis: { M1830: '1', M1850: '1', M1860: '4' } }),
    },
    {
      why: 'Walks with a cane and cannot bear weight',
      record: coded(['M17.11'], { oasis: { M1850: '3', M1860: '1' } }),
      says: /M1850 3/,
    },
    {
      why: 'Bedfast, and gets to the commode',
      record: coded(['G12.21'], { oasis: { M1840: '2', M1850: '4', M1860: '6' } }),
      count: 1,
    },
    {
      why: 'The nurse finds nobody who walks.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Wheelchair bound, Hoyer lift for transfers.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '0' },
      }),
      says: /wheelchair bound/i,
    },
    {
      why: 'Bed confinement is coded, and M1860 walks with a cane.',
      record: coded(['L89.154', 'Z74.01'], { oasis: { M1860: '1' } }),
      says: /Z74\.01/,
    },
  ],
  silent: [
    {
      why: 'Paraplegia: wheels, transfers with a board, bathes on a bench',
      record: coded(['G82.21', 'I10'], { oasis: { M1830: '1', M1840: '0', M1850: '1', M1860: '4' } }),
    },
    {
      why: 'Walks with a walker, is helped in the tub',
      record: coded(['M17.11'], { oasis: { M1830: '3', M1840: '1', M1850: '1', M1860: '2' } }),
    },
    {
      why: 'Walks alone and is bathed: dementia',
      record: coded(['G30.9', 'F02.C0'], { oasis: { M1830: '6', M1840: '4', M1850: '0', M1860: '0' } }),
    },
    {
      why: 'Chairfast and bathes at the sink',
      record: coded(['I69.351'], { oasis: { M1830: '4', M1840: '2', M1850: '2', M1860: '4' } }),
    },
    { why: 'Only walking is answered, and no note speaks of it', record: coded(['M17.11'], { oasis: { M1860: '2' } }) },
    { why: 'No item of function is answered', record: coded(['M17.11'], { oasis: { M1400: '1' } }), notLooked: true },
    {
      why: 'Unable to walk far is no word of a wheelchair.',
      record: coded(['I10'], {
        documents: [paper('visit-note', 'RN', 'Unable to walk far without rest.', '2026-01-12')],
        oasis: { M0090: '2026-01-12', M1860: '2' },
      }),
    },
    {
      why: 'He was bedbound in the hospital a month ago.',
      record: coded(['I10'], {
        documents: [paper('discharge-summary', 'MD', 'Was bedbound for a week.', '2025-12-10')],
        oasis: { M0090: '2026-01-12', M1860: '2' },
      }),
    },
  ],
};
