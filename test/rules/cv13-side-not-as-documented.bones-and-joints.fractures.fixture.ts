import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => ({ documents: [paper('discharge-summary', 'MD', text)] });

/** The side of fractures. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'The neck of the left femur; the right one is coded.',
      record: coded(['S72.001D', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Closed left femoral neck fracture, healing. Hypertension.')],
      }),
      severity: 'query',
    },
    {
      why: 'The neck of the left femur; no side is coded.',
      record: coded(['S72.009D', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Left femoral neck fracture, healing. Hypertension.')],
      }),
      says: /S72\.002D/,
    },
    {
      why: 'The femur of the other side, though the words name no neoplasm with the fracture.',
      severity: 'query',
      record: coded(['M84.552D', 'C79.51', 'C61'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Pathological fracture of right femur due to bone metastasis from prostate cancer.',
          ),
        ],
      }),
      says: /other side/,
    },
    {
      why: 'The side of a fracture in words that lead to no code',
      record: coded(['S82.252E'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'MVC driver 7/2: grade II open comminuted fracture R mid-tibia, IMN, wound closed, healing.',
          ),
        ],
      }),
      severity: 'query',
      count: 1,
      says: /other side/,
    },
    {
      why: 'The surgeon names the other shin once with its side, and once without',
      record: coded(['S82.252E'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Open comminuted fracture R tibial shaft, IMN. Tibial shaft fracture healing.',
          ),
        ],
      }),
      severity: 'query',
      act: 'query-provider',
      says: /other side/,
    },
    {
      why: 'The therapist names the other shin, at length',
      record: coded(['S82.252E'], {
        documents: [
          paper(
            'therapy-evaluation',
            'PT',
            'Patient was seen today after an open and badly comminuted and displaced fracture of the R mid-tibia with nailing.',
          ),
        ],
      }),
      severity: 'query',
      act: 'return-to-clinician',
      says: /“.{40,80} …”/,
    },
    {
      why: 'The therapist names it in eighty characters',
      record: coded(['S82.252E'], {
        documents: [
          paper(
            'therapy-evaluation',
            'PT',
            'Open and so badly comminuted fracture of the R mid-tibia held by nails and screw',
          ),
        ],
      }),
      severity: 'query',
      says: /held by nails and screw”/,
    },
    {
      why: 'A fracture in words that lead to no code gives the side that the code leaves open',
      record: coded(['M80.059D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Osteoporosis. Right hip fx after a fall from standing, hemiarthroplasty. HTN.',
          ),
        ],
      }),
      says: /leaves the side open; the discharge summary says it/,
    },
    {
      why: 'The side of the code stands in the plan that was written from it, the other in the hospital’s words',
      record: coded(['M80.052D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Osteoporosis. Right hip fx after a fall from standing, hemiarthroplasty. HTN.',
          ),
          paper('plan-of-care', 'MD', 'Osteoporosis with pathological fracture, left femur (M80.052D). PT 2w4.'),
        ],
      }),
      severity: 'query',
      says: /says the other side/,
    },
    {
      why: 'A first mention without a side, and the other side behind.',
      record: coded(['S72.301D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Femoral shaft fracture after a fall. Comminuted fx of L femoral shaft, nailed. Hypertension.',
          ),
        ],
      }),
      severity: 'query',
      says: /S72\.301D/,
    },
    {
      why: 'The bone with its side, and once without.',
      record: coded(['S82.251D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Comminuted tibial shaft fx, nailed; comminuted fx of L tibial shaft, weight bearing as tolerated. Hypertension.',
          ),
        ],
      }),
      severity: 'query',
      says: /S82\.251D/,
    },
    {
      why: 'The side of another bone on the same line is none of this one',
      severity: 'query',
      says: /S32\.511D/,
      record: coded(['S32.511D', 'S52.531D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Closed fracture of superior rim of left pubis. Right Colles fracture. Diagnoses: pelvic fx, R wrist fx.',
          ),
        ],
      }),
    },
  ],
  silent: [
    {
      why: 'The other side is another bone’s',
      record: coded(['S82.252E'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Grade II open comminuted fracture L tibial shaft, R wrist fx treated with a cast.',
          ),
        ],
      }),
    },
    {
      why: 'Both sides are broken',
      record: coded(['S82.252E'], {
        documents: [paper('discharge-summary', 'MD', 'Comminuted fractures R and L tibial shafts, open.')],
      }),
    },
    {
      why: 'Both shins are coded, and the surgeon tells of one',
      record: coded(['S82.251D', 'S82.252E'], {
        documents: [paper('discharge-summary', 'MD', 'Open comminuted fracture L tibial shaft, IMN.')],
      }),
    },
    {
      why: 'A scan may hold the coded side of the fracture',
      record: coded(['S82.252E'], {
        documents: [
          paper('discharge-summary', 'MD', 'Open comminuted fracture R mid-tibia, IMN.'),
          { type: 'history-and-physical', author: 'MD', date: '2026-01-05' },
        ],
      }),
    },
    {
      why: 'Whoever wrote it is no clinician',
      record: coded(['S82.252E'], {
        documents: [paper('progress-note', 'other', 'Open comminuted fracture R mid-tibia, IMN.')],
      }),
    },
    {
      why: 'One sentence has the right shin, another the left',
      record: coded(['S82.252E'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Open comminuted fracture R tibial shaft, IMN. Comminuted fracture L tibial shaft, open.',
          ),
        ],
      }),
    },
    {
      why: 'The bone of the other leg is broken; this one is infected',
      record: coded(['M86.161'], {
        documents: [paper('discharge-summary', 'MD', 'Osteomyelitis. Open comminuted fracture L tibial shaft, IMN.')],
      }),
    },
    {
      why: 'Fractures of both hips in words, the side left open',
      record: coded(['M80.059D'], {
        documents: [paper('discharge-summary', 'MD', 'Right hip fx in 2019, now left hip fx, hemiarthroplasty.')],
      }),
    },
    {
      why: 'A vertebra has no side',
      record: coded(['S22.080D'], md('T12 compression fracture. Comminuted fracture R wrist, cast.')),
    },
    {
      why: 'The other side is a wrist’s.',
      record: coded(['S72.301D', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Comminuted fx of L wrist, casted. Hypertension.')],
      }),
    },
    {
      why: 'What is told leads to a closer code, which has the side: CV14 says it.',
      record: coded(['S82.90XD'], md('Open comminuted fracture R tibial shaft, IMN, wound closed.')),
    },
  ],
};
