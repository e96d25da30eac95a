import { coded, type Fixture, paper } from './chart.ts';

const hip = paper(
  'discharge-summary',
  'MD',
  'Displaced fracture of the right femoral neck, right hip hemiarthroplasty.',
);

export const fixture: Fixture = {
  fires: [
    {
      why: 'Hip replaced for a fracture, coded as aftercare of a joint replacement.',
      record: coded(['Z47.1', 'S72.011D', 'Z96.641', 'I10']),
      severity: 'error',
      count: 1,
      says: /Z96\.6-/,
    },
    {
      why: 'Orthopedic aftercare beside a healing ankle fracture.',
      record: coded(['S82.61XD', 'Z47.89', 'E11.9']),
      count: 1,
    },
    { why: 'Dressing changes of a skin tear.', record: coded(['S81.811D', 'Z48.00', 'I50.22', 'I11.0']), count: 1 },
    { why: 'Other aftercare beside a burn.', record: coded(['T24.231D', 'Z51.89']), count: 1 },
    {
      why: 'A hip fracture coded as in active treatment, weeks after the surgery.',
      record: coded(['S72.141A', 'Z96.641', 'I10']),
      severity: 'warn',
      count: 1,
      says: /routine healing/,
    },
    { why: 'Osteoporotic fracture with aftercare.', record: coded(['M80.051D', 'Z47.89', 'I10']), count: 1 },

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
      why: 'A hip replaced for its fracture, and no code that it is there',
      record: coded(['S72.001D', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Right femoral neck fracture, s/p right hip hemiarthroplasty. Hypertension.'),
        ],
      }),
      severity: 'warn',
      says: /Z96\.641/,
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
      why: 'The lesser burn is first',
      record: coded(['T24.211D', 'T22.311D', 'T31.0']),
      severity: 'error',
      count: 1,
      says: /T22\.311D.*goes before/,
    },
    {
      why: 'The lesser burn before the higher, both behind an infection: of the two the higher is first',
      record: coded(['L03.115', 'T24.211D', 'T22.311D', 'T31.0']),
      severity: 'warn',
      count: 1,
      says: /T22\.311D.*goes before/,
    },
    {
      why: 'Two degrees of one place',
      record: coded(['T24.311D', 'T24.211D', 'T31.0']),
      severity: 'error',
      count: 1,
      says: /T24\.211D is not coded/,
    },
    {
      why: 'Another extent than documented',
      record: coded(['T22.311D', 'T31.20'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Grease burn: third degree R forearm s/p graft. TBSA 11% (3% full-thickness).',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /TBSA 11%/,
    },
    {
      why: 'More third degree burn than documented',
      record: coded(['T24.311D', 'T31.11'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn of right thigh. Burns involve 12% of body surface; 4% third degree.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /third degree burns/,
    },
    {
      why: 'An extent beside what a burn left',
      record: coded(['L91.0', 'T24.311S', 'T31.10']),
      severity: 'error',
      count: 1,
    },
    {
      why: 'The extent of corrosions beside a burn',
      record: coded(['T24.311D', 'T32.10']),
      severity: 'error',
      count: 1,
    },
    {
      why: 'Aftercare of a joint replacement beside the fracture, and no code of the joint',
      record: coded(['Z47.1', 'S72.011D', 'I10']),
      says: /^(?!.*another surgery).*Z47\.1/,
    },
    {
      why: 'Two joints are replaced, one of them for this fracture',
      record: coded(['Z47.1', 'S72.011D', 'Z96.641', 'Z96.652']),
    },
    {
      why: 'Other orthopedic aftercare may be for another surgery',
      record: coded(['S82.61XD', 'Z47.89', 'E11.9']),
      says: /unless that is for another surgery/,
    },
    {
      why: 'The words of the replacement are shown',
      record: coded(['S72.011D', 'I10'], { documents: [hip] }),
      severity: 'warn',
      shows: /discharge-summary .*hemiarthroplasty/,
    },
    {
      why: 'Of the new joint a note has one word',
      record: coded(['S72.011D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Right hip hemiarthroplasty.')],
      }),
      severity: 'warn',
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
      why: 'Aftercare alone of a joint that was replaced for a fracture.',
      record: coded(['Z47.1', 'Z96.642'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Slipped in the bath. Left hemiarthroplasty for a femoral neck fracture, walks with a walker.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /OG|fracture code/,
    },
    {
      why: 'The fracture was treated with a new joint.',
      record: coded(['Z47.1', 'Z96.642'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left femoral neck fracture treated with hemiarthroplasty last week.'),
        ],
      }),
      severity: 'warn',
    },
    {
      why: 'The fracture is coded beside the aftercare: told once.',
      record: coded(['Z47.1', 'S72.002D', 'Z96.642'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Slipped in the bath. Left hemiarthroplasty for a femoral neck fracture, walks with a walker.',
          ),
        ],
      }),
      count: 1,
    },
  ],
  silent: [
    { why: 'Fracture and the new joint, no aftercare code.', record: coded(['S72.141D', 'Z96.641', 'I10']) },
    {
      why: 'Knee replaced for arthritis; a healing wrist fracture beside it.',
      record: coded(['Z47.1', 'Z96.651', 'S52.501D']),
    },
    { why: 'The other hip is the replaced one.', record: coded(['Z47.1', 'Z96.642', 'S72.011D']) },
    {
      why: 'Bypass aftercare and a skin tear: two reasons.',
      record: coded(['Z48.812', 'I25.10', 'Z95.1', 'S81.812D']),
    },
    {
      why: 'The dressing is for the pressure ulcer, the fracture heals.',
      record: coded(['L89.154', 'Z48.00', 'S72.141D']),
    },
    { why: 'The injury is a sequela.', record: coded(['Z48.00', 'L97.512', 'S81.811S']) },
    { why: 'No From date.', record: { principal: 'Z47.1', secondary: ['S72.011D'] }, notLooked: true },

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
      why: 'The replaced joint is coded',
      record: coded(['S72.001D', 'Z96.641'], {
        documents: [paper('progress-note', 'MD', 'Right femoral neck fracture, s/p right hip hemiarthroplasty.')],
      }),
    },
    {
      why: 'Pinned; the other hip was replaced years ago',
      record: coded(['S72.001D', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Right femoral neck fracture, percutaneous pinning. Old left total hip replacement. Hypertension.',
          ),
        ],
      }),
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
      why: 'The highest degree is first',
      record: coded(['T22.311D', 'T24.211D', 'T31.10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn R forearm, second degree R thigh. TBSA 11% (3% full-thickness).',
          ),
        ],
      }),
    },
    {
      why: 'The higher burn is before the lesser, both behind an infection',
      record: coded(['L03.115', 'T22.311D', 'T24.211D', 'T31.0']),
    },
    {
      why: 'Of three burns the highest first, the lesser in any order',
      record: coded(['T22.311D', 'T21.12XD', 'T24.211D', 'T31.0']),
    },
    { why: 'A burn, and what a worse one left', record: coded(['T24.211D', 'T22.311S', 'T31.0']) },
    { why: 'The same degree of two sides', record: coded(['T24.311D', 'T24.312D', 'T31.0']) },
    {
      why: 'Percents that are no extent',
      record: coded(['T24.311D', 'T31.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn of right thigh, TBSA 6%, graft 95% take. EF 35%. O2 sat 94%.',
          ),
        ],
      }),
    },
    {
      why: 'Another bone, not coded, is the open one',
      record: coded(['S82.251D'], {
        documents: [paper('discharge-summary', 'MD', 'R tibia shaft fx comminuted. Open fracture of distal radius.')],
      }),
    },
    { why: 'A wrist is not replaced for its fracture', record: coded(['Z47.1', 'S52.501D', 'I10']) },
    {
      why: 'The list is not whole: the joint may stand elsewhere',
      record: coded(['S72.011D'], { secondary: undefined, documents: [hip] }),
    },
    { why: 'What a fracture left', record: coded(['S72.011S', 'I10'], { documents: [hip] }) },
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
      why: 'A joint replaced for arthritis, and an old fracture of a wrist.',
      record: coded(['Z47.1', 'Z96.642'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left total hip arthroplasty for osteoarthritis. Wrist fracture in 2009.'),
        ],
      }),
    },
    {
      why: 'A fracture around a prosthesis says that the joint was replaced.',
      record: coded(['S72.452D', 'M97.12XD', 'W19.XXXD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fell. Supracondylar fracture of the left femur above her left knee replacement.',
          ),
        ],
      }),
    },
    {
      why: 'The fracture as it should be coded.',
      record: coded(['S72.002D', 'Z96.642'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Slipped in the bath. Left hemiarthroplasty for a femoral neck fracture, walks with a walker.',
          ),
        ],
      }),
    },
  ],
};
