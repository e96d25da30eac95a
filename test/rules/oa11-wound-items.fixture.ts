import { coded, type Fixture } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Varicose veins with ulcer, and no stasis ulcer',
      record: coded(['I83.012', 'L97.211'], { oasis: { M1330: '0', M1340: '0' } }),
      severity: 'warn',
      says: /M1330/,
    },
    {
      why: 'A stasis ulcer beside diabetic foot codes alone',
      record: coded(['E11.621', 'L97.512'], { oasis: { M1330: '2', M1332: '1', M1334: '2', M1340: '0' } }),
    },
    {
      why: 'A leg ulcer with venous insufficiency as its only cause, and no stasis ulcer',
      record: coded(['I87.2', 'L97.919', 'I10'], { oasis: { M1330: '0', M1340: '0' } }),
    },
    {
      why: 'A dehiscence is coded, and no surgical wound',
      record: coded(['T81.31XD', 'Z48.815'], { oasis: { M1330: '0', M1340: '0' } }),
    },
    {
      why: 'A surgical wound, and nothing in the whole list says what surgery',
      record: coded(['I50.22', 'I10', 'J44.9'], { oasis: { M1330: '0', M1340: '1', M1342: '2' } }),
    },
    {
      why: 'An infected incision that is newly epithelialized',
      record: coded(['T81.41XD'], { oasis: { M1340: '1', M1342: '0' } }),
    },
    {
      why: 'No surgical wound, and its status is answered: a fatal edit',
      record: coded(['I50.22'], { oasis: { M0100: '01', M1340: '0', M1342: '3' } }),
      severity: 'block',
    },
  ],
  silent: [
    {
      why: 'A venous ulcer, coded and counted',
      record: coded(['I87.2', 'L97.919'], { oasis: { M1330: '2', M1332: '1', M1334: '2', M1340: '0' } }),
    },
    {
      why: 'A diabetic foot ulcer beside venous insufficiency: the ulcer has another cause',
      record: coded(['E11.621', 'L97.512', 'I87.2'], { oasis: { M1330: '0', M1340: '0' } }),
    },
    {
      why: 'Joint replacement with its incision',
      record: coded(['Z47.1', 'Z96.651'], { oasis: { M1330: '0', M1332: '^', M1334: '^', M1340: '1', M1342: '1' } }),
    },
    {
      why: 'Aftercare long after surgery: the incision is healed and no wound any more',
      record: coded(['Z48.812', 'I25.10'], { oasis: { M1330: '0', M1340: '0', M1342: '^' } }),
    },
    {
      why: 'Fracture aftercare: the incision belongs to the fracture code',
      record: coded(['S72.141D'], { oasis: { M1340: '1', M1342: '2' } }),
    },
    {
      why: 'The list is not whole: the aftercare code may stand elsewhere',
      record: coded(['I50.22'], { secondary: undefined, oasis: { M1340: '1', M1342: '2' } }),
    },
    { why: 'No wound items in the chart', record: coded(['I83.012'], { oasis: { M0100: '01' } }), notLooked: true },
  ],
};
