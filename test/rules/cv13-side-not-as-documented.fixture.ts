import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string) => ({ documents: [paper('discharge-summary', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Knee osteoarthritis without side; the physician says which.',
      record: coded(['M17.10', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee, worse with stairs.')],
      }),
      severity: 'warn',
      says: /the side .*M17\.12/,
    },
    {
      why: 'The nurse measures an ulcer of the right heel: side and depth may be hers.',
      record: coded(['L89.609', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Pressure ulcer of the heel, home health for wound care.'),
          paper('wound-note', 'RN', 'Pressure ulcer of the right heel, stage 3, 2 x 1.5 cm.'),
        ],
      }),
      says: /wound note says the side/,
    },
    {
      why: 'Hemiplegia of an unspecified side; the discharge summary says left.',
      record: coded(['I69.359', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Left hemiplegia following cerebral infarction. Right-handed.')],
      }),
      says: /I69\.35/,
    },
    {
      why: 'Right is coded, and every document says left.',
      record: coded(['M17.11', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee.'),
          paper('therapy-evaluation', 'PT', 'Primary osteoarthritis of the left knee, flexion 95 degrees.'),
        ],
      }),
      severity: 'query',
      says: /the other side/,
    },
    {
      why: 'Right is coded, and no document says a side at all.',
      record: coded(['M17.11', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee. Hypertension.')],
      }),
      severity: 'query',
      says: /no document does/,
    },
    {
      why: 'Right and left, and one code says both.',
      record: coded(['M17.11', 'M17.12', 'I10']),
      count: 1,
      says: /M17\.0 /,
    },
    {
      why: 'One side is coded, both are documented.',
      record: coded(['M17.11', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Bilateral primary osteoarthritis of knees. Hypertension.')],
      }),
      severity: 'warn',
      says: /both sides/,
    },
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
      why: 'The weakness that a stroke left is of the right side',
      severity: 'query',
      record: coded(['I69.352', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Stroke in November with residual right hemiparesis, right-handed. Hypertension.',
          ),
        ],
      }),
      says: /I69\.352/,
    },
    {
      why: 'The stroke left the left side weak, and the right is coded.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Old stroke with residual left hemiparesis, right handed. Hypertension.'),
        ],
      }),
      severity: 'query',
      says: /left hemiparesis/,
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
      why: 'The prosthesis of the other knee.',
      severity: 'query',
      record: coded(['T84.54XD', 'B95.7'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of right knee prosthesis, S. epidermidis.')],
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
      why: 'Both knees are coded apart and told in one word',
      record: coded(['M17.11', 'M17.12', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of both knees. Hypertension.')],
      }),
      count: 1,
      says: /M17\.0/,
    },
    {
      why: 'Both knees in one sentence and the right one in another; the left hip is another joint',
      record: coded(['M17.11', 'M16.12'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of right knee and left knee.'),
          paper(
            'history-and-physical',
            'MD',
            'Primary osteoarthritis of the right knee. Primary osteoarthritis of left hip.',
          ),
        ],
      }),
      count: 1,
      says: /both sides/,
    },
    {
      why: 'The nurse finds the other heel, in another stage: she is asked',
      record: coded(['L89.613'], {
        documents: [paper('wound-note', 'RN', 'Left heel pressure ulcer stage 2, 2 x 1 cm.', '2026-01-12')],
      }),
      severity: 'query',
      act: 'return-to-clinician',
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
      why: 'The left side in the words of the code, and the right one coded',
      record: coded(['I69.351'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hemiplegia following cerebral infarction affecting left nondominant side.'),
        ],
      }),
      severity: 'query',
      says: /other side/,
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
      why: 'Neither the part nor the side of the lower leg is coded',
      record: coded(['S82.90XD'], md('Open comminuted fracture R tibial shaft, IMN, wound closed.')),
      says: /right|R tibial/i,
    },
    {
      why: 'An ulcer of the right heel is coded; the left one is told by several, with the depth and without',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper('referral', 'NP', 'Left heel diabetic foot ulcer, fat layer exposed.'),
          paper('wound-note', 'RN', 'Wound #1 L heel, diabetic ulcer. 2.4 x 2.0 x 0.3 cm.'),
        ],
      }),
      severity: 'query',
      says: /L97\.412.*the other side/,
    },
    {
      why: 'The other leg’s arteries, in words that name no ulcer.',
      record: coded(['I70.243', 'L97.322', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Atherosclerosis of native arteries of the right leg, ankle wound with fat layer exposed.',
          ),
        ],
      }),
      severity: 'query',
      count: 1,
    },
    {
      why: 'The abscess is of the other leg, in words that name the side behind the cellulitis.',
      record: coded(['L02.416', 'L03.115'], {
        documents: [paper('discharge-summary', 'MD', 'Abscess and cellulitis of the right lower leg.')],
      }),
      severity: 'query',
      says: /L02\.416 .*other side/,
    },
    {
      why: 'Two ulcers, their sides changed over.',
      record: coded(['E11.621', 'L97.525', 'E11.622', 'L97.311'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Diabetic ulcer of the right great toe, muscle involved without necrosis. Diabetic ulcer of the left ankle limited to breakdown of skin.',
          ),
        ],
      }),
      severity: 'query',
      count: 1,
    },
  ],
  silent: [
    {
      why: 'The coded side is the documented one.',
      record: coded(['M17.12'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the left knee.')],
      }),
    },
    {
      why: 'Both sides are documented, one note each, and both are coded.',
      record: coded(['L97.411', 'L97.421'], {
        documents: [
          paper('wound-note', 'RN', 'Chronic ulcer of the left heel, limited to breakdown of skin.'),
          paper('progress-note', 'MD', 'Chronic ulcer of the right heel, limited to breakdown of skin.'),
        ],
      }),
    },
    {
      why: 'Another condition has the side.',
      record: coded(['M17.10'], {
        documents: [
          paper('progress-note', 'MD', 'Osteoarthritis of the knee. Cellulitis of the left lower leg, treated.'),
        ],
      }),
    },
    {
      why: 'The side is a possibility.',
      record: coded(['M17.10'], {
        documents: [paper('progress-note', 'MD', 'Possible primary osteoarthritis of the left knee.')],
      }),
    },
    {
      why: 'No side is documented, and a scan could not be read.',
      record: {
        ...coded(['M17.11'], { documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the knee.')] }),
      },
      chart: {
        documents: [
          {
            id: 'a',
            type: 'progress-note',
            author: 'MD',
            date: '2026-01-11',
            text: 'Primary osteoarthritis of the knee.',
          },
          { id: 'b', type: 'history-and-physical', author: 'MD', date: '2026-01-10' },
        ],
      },
    },
    { why: 'Right and left of what has no code for both.', record: coded(['M19.011', 'M19.012']) },
    { why: 'No document, no pair.', record: coded(['M17.10', 'I10']) },
    { why: 'No From date.', record: { principal: 'M17.10', secondary: [] }, notLooked: true },
    {
      why: 'The side of the weakness as coded',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Stroke in November with residual right hemiparesis, right-handed. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'The stroke left the left side of a right-handed patient weak.',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Old stroke with residual left hemiparesis, right handed. Hypertension.'),
        ],
      }),
    },
    {
      why: 'The side stands in the sentence, not with the ulcer',
      record: coded(['I83.012', 'L97.219'], {
        documents: [
          paper('discharge-summary', 'MD', 'Varicose veins of right lower extremity with venous ulcer of calf.'),
          paper('face-to-face', 'NP', 'Venous stasis ulcer L calf.'),
        ],
      }),
    },
    {
      why: 'Arthritis of both knees, one of which was replaced: CH17',
      record: coded(['Z47.1', 'Z96.651', 'M17.11', 'M17.12'], {}),
    },
    {
      why: 'Arthritis of both knees, the left of which was replaced: CH17',
      record: coded(['Z47.1', 'Z96.652', 'M17.11', 'M17.12']),
    },
    {
      why: 'The left side stands in the sentence, not with the ulcer',
      record: coded(['I83.022', 'L97.229'], {
        documents: [
          paper('discharge-summary', 'MD', 'Varicose veins of left lower extremity with venous ulcer of calf.'),
          paper('face-to-face', 'NP', 'Venous stasis ulcer R calf.'),
        ],
      }),
    },
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
      why: 'No side is coded, and that no stage is told is CH14’s',
      record: coded(['L89.152'], { documents: [paper('history-and-physical', 'MD', 'Sacral pressure ulcer.')] }),
    },
    { why: 'Right, and unspecified: CV26', record: coded(['M17.11', 'M17.9']) },
    { why: 'Right by wear, left after an injury', record: coded(['M17.11', 'M17.32']) },
    {
      why: 'That it is of both is only possible',
      record: coded(['M17.11'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Primary osteoarthritis of the right knee. Possible osteoarthritis of both knees, x-ray pending.',
          ),
        ],
      }),
    },
    {
      why: 'That the joint is not named is no matter of the side',
      record: coded(['M17.11'], { documents: [paper('progress-note', 'MD', 'Osteoarthritis.')] }),
    },
    {
      why: 'One note says right and another left: CV24',
      record: coded(['M17.11'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of the right knee.'),
          paper('history-and-physical', 'MD', 'Primary osteoarthritis of the left knee.'),
        ],
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
      why: 'The left knee is replaced too, of the hip no side is told',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [paper('discharge-summary', 'MD', 'Left total knee replacement in 2015. Hip replacement on 1/5.')],
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
      why: 'Before the replacement both knees had it; the other one is left',
      record: coded(['Z47.1', 'Z96.651', 'M17.12'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'End-stage right knee osteoarthritis, also left knee osteoarthritis. Plan: R TKA.',
          ),
        ],
      }),
    },
    {
      why: 'Ulcers of both heels, one of them in the list twice over by its depth',
      record: coded(['E11.621', 'L97.412'], {
        documents: [
          paper(
            'referral',
            'NP',
            'Right heel diabetic foot ulcer, fat layer exposed. Left heel diabetic foot ulcer, fat layer exposed.',
          ),
        ],
      }),
    },
    {
      why: 'The leg of a stump is named by its level.',
      record: coded(['T87.44'], {
        documents: [paper('discharge-summary', 'MD', 'Infection of the left above-knee amputation stump.')],
      }),
    },
  ],
};
