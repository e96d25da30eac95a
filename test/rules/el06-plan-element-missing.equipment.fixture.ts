import { coded, type Fixture, paper } from './chart.ts';
import { plan } from './plan-lines.ts';

/** Equipment that the assessment or a code tells of. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The line of the equipment is empty',
      record: coded(
        ['I50.22', 'I10'],
        plan({ services: 'DME and supplies:', limits: 'Functional limitations: endurance.' }),
      ),
      says: /“supplies”|“DME”/,
      severity: 'info',
      cites: /\(iii\)/,
    },
    {
      why: 'Oxygen in the assessment, and none in the plan',
      record: coded(['J44.9'], { ...plan(), oasis: { O0110_A: ['C1'] } }),
      says: /the chart has oxygen .* neither care nor supplies/,
      cites: /\(2\)\(iii\)/,
    },
    {
      why: 'A code for oxygen',
      record: coded(['J44.9', 'Z99.81'], plan()),
      says: /has oxygen \(diagnosis Z99\.81\)/,
    },
    {
      why: 'A catheter',
      record: coded(['N31.9'], { ...plan(), oasis: { M1610: '2' } }),
      says: /the urinary catheter \(M1610 2\)/,
    },
    {
      why: 'A wound',
      record: coded(['L89.152'], { ...plan(), oasis: { M1306: '1' } }),
      says: /the wound \(M1306 1\)/,
    },
    {
      why: 'An ostomy',
      record: coded(['Z48.815'], { ...plan(), oasis: { M1630: '1' } }),
      says: /the ostomy/,
    },
    {
      why: 'A tube for feeding',
      record: coded(['I69.391'], { ...plan(), oasis: { K0520_1: ['B'] } }),
      says: /the tube feeding/,
    },
    {
      why: 'An excerpt need not name the catheter',
      record: coded(['N31.9'], {
        documents: [paper('plan-of-care', 'MD', 'Goals: weight within 2 pounds.')],
        oasis: { M1610: '2' },
      }),
      severity: 'info',
      says: /reads as an excerpt/,
      count: 1,
    },
  ],
  silent: [
    {
      why: 'The line of the equipment is empty, and an order names it',
      record: coded(
        ['I50.22', 'I10'],
        plan({ services: 'DME and supplies:', limits: 'Functional limitations: ambulation, uses a walker.' }),
      ),
    },
    {
      why: 'The plan names what the assessment has',
      record: coded(['J44.9', 'Z99.81'], {
        ...plan({ services: 'Supplies: oxygen 2 L, Foley 16 Fr, foam dressings, colostomy pouches.' }),
        oasis: { O0110_A: ['C1'], M1610: '2', M1306: '1', M1630: '1' },
      }),
    },
    {
      why: 'A wound by another name',
      record: coded(['Z47.81'], {
        ...plan({ services: 'Supplies: shrinker, walker. Care of the stump.' }),
        oasis: { M1340: '1' },
      }),
    },
    {
      why: 'The assessment has none',
      record: coded(['J44.9'], {
        ...plan(),
        oasis: { O0110_A: ['Z1'], M1610: '0', M1306: '0', M1340: '0', M1330: '0', M1630: '0' },
      }),
    },
  ],
};
