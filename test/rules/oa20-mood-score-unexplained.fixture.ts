import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A total of 14 and only the heart is coded',
      record: coded(['I50.22', 'I10'], { oasis: { D0160: 14 } }),
      severity: 'query',
    },
    {
      why: 'Ten is where it begins; anxiety is no mood diagnosis',
      record: coded(['F41.1'], { oasis: { D0160: '10' } }),
    },
    {
      why: 'Dementia without mood disturbance',
      record: coded(['G30.9', 'F02.B0'], { oasis: { D0160: 18 } }),
      says: /18 of 27/,
    },
    { why: 'The highest score', record: coded(['I10'], { oasis: { D0160: 27 } }), says: /27 of 27/ },
  ],
  silent: [
    { why: 'A depressive episode is coded', record: coded(['I50.22', 'F32.1'], { oasis: { D0160: 14 } }) },
    { why: 'Dementia with mood disturbance', record: coded(['G30.9', 'F02.B3'], { oasis: { D0160: 14 } }) },
    { why: 'Adjustment disorder', record: coded(['C50.911', 'F43.21'], { oasis: { D0160: 12 } }) },
    { why: 'Nine', record: coded(['I50.22'], { oasis: { D0160: 9 } }) },
    { why: '99: no score', record: coded(['I50.22'], { oasis: { D0160: 99 } }) },
    {
      why: 'The list is not whole: the diagnosis may stand elsewhere',
      record: coded(['I50.22'], { secondary: undefined, oasis: { D0160: 14 } }),
      notLooked: true,
    },
    { why: 'No score', record: coded(['I50.22'], { oasis: { D0160: '^' } }), notLooked: true },
    {
      why: 'An anxiety of its own category of the mood chapter',
      record: coded(['I10', 'F34.1'], { oasis: { D0160: 12 } }),
    },
    { why: 'A manic episode, by its code', record: coded(['I10', 'F30.9'], { oasis: { D0160: 12 } }) },
    { why: 'Not assessed', record: coded(['I10'], { oasis: { D0160: '-' } }) },
  ],
};
