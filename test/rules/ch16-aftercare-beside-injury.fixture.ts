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
    { why: 'Osteoporotic fracture with aftercare.', record: coded(['M80.051D', 'Z47.89', 'I10']), count: 1 },
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
    {
      why: 'The fracture and the hemiarthroplasty in one breath.',
      record: coded(['Z47.1', 'Z96.642'], {
        documents: [paper('discharge-summary', 'MD', 'Left femoral neck fracture s/p hemiarthroplasty.')],
      }),
      severity: 'warn',
      asks: 'replace',
    },
    {
      why: 'Plain aftercare of surgery, and the incision opened.',
      record: coded(['Z48.816'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Dehiscence of the abdominal incision after hysterectomy for fibroids, wound vac.',
          ),
        ],
      }),
      severity: 'warn',
      asks: 'replace',
      says: /Z48\.816 .*T81\.31/,
    },
    {
      why: 'Aftercare of an amputation for frostbite.',
      asks: 'remove',
      record: coded(['T34.831D', 'Z47.81', 'Z89.421']),
    },
    {
      why: 'An injury of the brain months after it was treated.',
      record: coded(['S06.5X9A', 'R13.10'], {
        documents: [paper('discharge-summary', 'MD', 'Traumatic subdural hematoma, evacuated in January. Dysphagia.')],
      }),
      severity: 'warn',
      says: /S06\.5X9A.*\(D\)/,
    },

    { why: 'A day whose tabular notes are not there', record: coded(['S72.001D', 'Z47.1'], { from: '2024-01-10' }) },

    {
      why: 'Surgery is over, and what follows it is to come',
      record: coded(['S72.001A'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hip fracture after surgical repair. Will need assistance after surgery. Follow up with surgery in 2 weeks.',
          ),
        ],
      }),
      severity: 'warn',
      says: /A only while/,
    },
  ],
  silent: [
    {
      why: 'An incision that is closed.',
      record: coded(['Z48.816'], {
        documents: [paper('discharge-summary', 'MD', 'Hysterectomy for fibroids. Incision closed, no dehiscence.')],
      }),
    },
    {
      why: 'The complication is coded.',
      record: coded(['T81.31XD', 'Z48.01'], {
        documents: [paper('discharge-summary', 'MD', 'Dehiscence of the abdominal incision, dressing changes.')],
      }),
    },
    {
      why: 'A fracture of the wrist, and a knee replaced for arthritis.',
      record: coded(['Z47.1', 'Z96.651'], {
        documents: [paper('discharge-summary', 'MD', 'Old wrist fracture, right knee replacement for osteoarthritis.')],
      }),
    },
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
    { why: 'A wrist is not replaced for its fracture', record: coded(['Z47.1', 'S52.501D', 'I10']) },
    {
      why: 'The list is not whole: the joint may stand elsewhere',
      record: coded(['S72.011D'], { secondary: undefined, documents: [hip] }),
    },
    { why: 'What a fracture left', record: coded(['S72.011S', 'I10'], { documents: [hip] }) },
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
    {
      why: 'An open wound may be in active treatment.',
      record: coded(['S81.801A', 'L03.115'], {
        documents: [paper('discharge-summary', 'MD', 'Open wound of the right lower leg with cellulitis.')],
      }),
    },

    {
      why: 'Surgery is still to come',
      record: coded(['S72.001A', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Right femoral neck fracture. ORIF scheduled for 1/20.')],
      }),
    },
    {
      why: 'Surgery awaited',
      record: coded(['S43.004A'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right shoulder dislocation, awaiting surgical repair next week.'),
        ],
      }),
    },
    {
      why: 'A head that is to be opened',
      record: coded(['S06.5X0A'], {
        documents: [paper('discharge-summary', 'MD', 'Subdural hematoma, plan for burr hole evacuation on 1/22.')],
      }),
    },
    {
      why: 'In a fixator until then',
      record: coded(['S82.201A'], {
        documents: [paper('discharge-summary', 'MD', 'Tibia fracture right, external fixator, home with pin care.')],
      }),
    },
  ],
};
