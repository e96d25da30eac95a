import { coded, type Fixture, paper } from './chart.ts';

/** What the 7th character says: nonunion, delay, open and closed, active treatment. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'A hip fracture coded as in active treatment, weeks after the surgery.',
      record: coded(['S72.141A', 'Z96.641', 'I10']),
      severity: 'warn',
      count: 1,
      says: /routine healing/,
    },
    {
      why: 'The surgeon finds nonunion, routine healing is coded.',
      record: coded(['S82.201D', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Right tibial shaft fracture, nonunion on X-ray.')],
      }),
      severity: 'warn',
      says: /nonunion/,
    },
    {
      why: 'Nonunion in the code and in the plan that was written from it; the surgeon says nothing of it',
      record: coded(['S82.201K', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Right tibial shaft fracture, nailed last week.'),
          paper(
            'plan-of-care',
            'MD',
            'Fracture of shaft of right tibia, subsequent encounter, with nonunion S82.201K.',
          ),
        ],
      }),
      severity: 'query',
      says: /says nonunion, and no document does/,
    },
    {
      why: 'Delayed healing.',
      record: coded(['S72.141D'], {
        documents: [paper('progress-note', 'MD', 'Right intertrochanteric fracture with delayed healing.')],
      }),
      severity: 'warn',
    },
    {
      why: 'A pathological fracture in active treatment at home.',
      record: coded(['M84.551A', 'C79.51', 'C61']),
      severity: 'warn',
      says: /active treatment/,
    },
    {
      why: 'Nonunion in the code alone.',
      record: coded(['M80.08XK', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Osteoporotic compression fracture of T12, brace when up.')],
      }),
      severity: 'query',
      says: /nonunion/,
    },
    {
      why: 'An open fracture in the code alone; the surgeon writes closed.',
      record: coded(['S72.451E', 'W10.9XXD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Closed supracondylar fracture of the right femur, ORIF (open reduction).'),
        ],
      }),
      severity: 'query',
      says: /open fracture/,
    },
    {
      why: 'An open fracture in the surgeon’s words, coded as closed.',
      record: coded(['S82.251D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Grade II open comminuted fracture of the right tibial shaft, nailed; wound closed.',
          ),
        ],
      }),
      severity: 'warn',
      says: /open/,
    },
    {
      why: 'Open, said behind the fracture, coded closed',
      severity: 'warn',
      record: coded(['S82.251D'], {
        documents: [paper('discharge-summary', 'MD', 'Right tibial shaft fracture, open, comminuted.')],
      }),
      count: 1,
      says: /fracture, open/,
    },
    {
      why: 'An open fracture of two bones, both coded closed',
      severity: 'warn',
      record: coded(['S82.251D', 'S82.451D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Open comminuted fracture of right tibia and fibula, s/p ex-fix then IMN.'),
        ],
      }),
      count: 1,
      says: /S82\.251D and S82\.451D/,
    },
    {
      why: 'Compound',
      severity: 'warn',
      record: coded(['S82.251D'], { documents: [paper('discharge-summary', 'MD', 'Compound fx R tibia.')] }),
      count: 1,
    },
    {
      why: 'A severe open fracture coded as a lesser one',
      severity: 'warn',
      record: coded(['S82.251E'], {
        documents: [paper('discharge-summary', 'MD', 'Gustilo type IIIA open comminuted fracture right tibial shaft.')],
      }),
      count: 1,
      says: /IIIA/,
    },
    {
      why: 'Of two fractures the other one is coded as open.',
      record: coded(['S52.501E', 'S82.251D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Open fracture of the right tibial shaft. Fracture of the right distal radius.',
          ),
        ],
      }),
      severity: 'warn',
      says: /^S82\.251D/,
      count: 1,
    },
    {
      why: 'Both bones of an open fracture, one of them coded as closed.',
      record: coded(['S82.251D', 'S82.451E'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Gustilo type I open comminuted displaced fractures of the right tibial and fibular shafts.',
          ),
        ],
      }),
      severity: 'warn',
      says: /^S82\.251D/,
    },
    {
      why: 'Both bones heal late, and none is named beside the words.',
      record: coded(['S82.252E', 'S82.452H'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Open type II fractures of left tibial and fibular shafts. Ring fixator since October. There is delayed union of both bones.',
          ),
        ],
      }),
      says: /another 7th character/,
      severity: 'warn',
    },
    ...[
      'Cataract surgery planned next month',
      'Home repair planned: a ramp',
      'Will need surgical shoe',
      'Electrolyte replacement scheduled',
      'Dose reduction planned for prednisone',
      'External fixator removed 1/5',
    ].map((words) => ({
      why: `Treated no more: ${words}`,
      record: coded(['S52.501A', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            `Hypertension. Fracture of the lower end of the right radius, ORIF 12/20. ${words}.`,
          ),
        ],
      }),
      severity: 'warn' as const,
      says: /active treatment/,
    })),
  ],
  silent: [
    {
      why: 'Nonunion is coded.',
      record: coded(['S82.201K'], {
        documents: [paper('progress-note', 'MD', 'Right tibial shaft fracture, nonunion on X-ray.')],
      }),
    },
    {
      why: 'No nonunion.',
      record: coded(['S82.201D'], {
        documents: [paper('progress-note', 'MD', 'Right tibial shaft fracture, no nonunion.')],
      }),
    },
    {
      why: 'The wound heals late, not the fracture.',
      record: coded(['S82.201D'], { documents: [paper('progress-note', 'MD', 'Delayed healing of the incision.')] }),
    },
    {
      why: '"Failed to unite" is nonunion.',
      record: coded(['S72.301K', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Fracture of the shaft of the right femur that failed to unite, second surgery planned.',
          ),
        ],
      }),
    },
    {
      why: 'A grade of Gustilo says open.',
      record: coded(['S82.201E', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Right tibial shaft fracture, Gustilo II, healing.')],
      }),
    },
    {
      why: 'The reduction was open, the fracture closed.',
      record: coded(['S82.251D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right tibial shaft fracture, open reduction and internal fixation.'),
        ],
      }),
    },
    {
      why: 'An open reduction is no open fracture',
      record: coded(['S72.141D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'S/p open reduction hip fracture. Displaced intertrochanteric fracture right femur.',
          ),
        ],
      }),
    },
    {
      why: 'Open treatment of a closed fracture',
      record: coded(['S72.141D'], {
        documents: [paper('discharge-summary', 'MD', 'Open treatment of right femur fracture with nail.')],
      }),
    },
    {
      why: 'No open fracture, and an open wound elsewhere',
      record: coded(['S82.251D'], {
        documents: [
          paper('discharge-summary', 'MD', 'R tibia fx comminuted. No open fracture. Open wound of the left hand.'),
        ],
      }),
    },
    {
      why: 'The open fracture is of the other bone, and coded so',
      record: coded(['S82.251D', 'S52.501E'], {
        documents: [
          paper('discharge-summary', 'MD', 'Open fracture of distal right radius. R tibia shaft fx comminuted.'),
        ],
      }),
    },
    {
      why: 'The open fracture is of a bone that is not coded',
      record: coded(['S82.251D', 'S42.201D'], {
        documents: [
          paper('discharge-summary', 'MD', 'R tibia fx comminuted, humerus fx. Open fracture of left radius.'),
        ],
      }),
    },
    {
      why: 'Another bone, not coded, is the open one',
      record: coded(['S82.251D'], {
        documents: [paper('discharge-summary', 'MD', 'R tibia shaft fx comminuted. Open fracture of distal radius.')],
      }),
    },
    {
      why: 'One of two bones is open, and the words may be of that one.',
      record: coded(['S82.251E', 'S82.451D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Open comminuted displaced fracture of the right tibial shaft with the fibular shaft comminuted and displaced too.',
          ),
        ],
      }),
    },
    {
      why: 'Two bones, and the words say not of which.',
      record: coded(['S82.252E', 'S82.452H'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Open type II fractures of left tibial and fibular shafts. Ring fixator since October. There is delayed union.',
          ),
        ],
      }),
    },
    ...[
      'in splint, ORIF to be done 1/20',
      'OR date 1/20 with Dr. Oh',
      'to OR next week when swelling is down',
      'surgeon wants to operate once swelling is down',
      'going back for hardware 1/19',
      'surgery cancelled until INR corrects',
    ].map((words) => ({
      why: `Still treated: ${words}`,
      record: coded(['S52.501A', 'I10'], {
        documents: [
          paper('progress-note', 'MD', `Hypertension. Fracture of the lower end of the right radius, ${words}.`),
        ],
      }),
    })),
  ],
};
