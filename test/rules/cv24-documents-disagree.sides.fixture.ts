import { coded, type Fixture, paper } from './chart.ts';

const md = (text: string, date?: string) => paper('discharge-summary', 'MD', text, date);

const np = (text: string, date?: string) => paper('face-to-face', 'NP', text, date);

/** The side of a limb, a joint or a weakness, by several hands. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Right in one note, left in the other, and one side coded.',
      record: coded(['S72.001D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Fracture of the neck of the right femur, pinned.'),
          paper('face-to-face', 'MD', 'Fracture of the neck of the left femur, pinned.'),
        ],
      }),
    },
    {
      why: 'The surgeon replaced the right hip, the therapist treats the left one.',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right total hip replacement for osteoarthritis.'),
          paper('therapy-evaluation', 'PT', 'Left total hip replacement, weight bearing as tolerated.'),
        ],
      }),
      says: /Z96\.641/,
    },
    {
      why: 'A therapist writes the other hip, less closely',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper('therapy-evaluation', 'PT', 'L hip fracture s/p ORIF.', '2026-01-13'),
        ],
      }),
      says: /“L hip fracture”/,
    },
    {
      why: 'The hospital has the left side weak, the therapist the right.',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right MCA stroke with left hemiparesis.'),
          paper('therapy-evaluation', 'PT', 'Gait after CVA with right hemiparesis.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'The weakness is on the left in one document, and on the right in another.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'R MCA ischemic infarct in December with left hemiparesis (right handed). Hypertension.',
          ),
          paper('face-to-face', 'MD', 'Stroke with right hemiplegia. Needs PT.'),
        ],
      }),
      says: /I69\.351 .*differ/,
    },
    {
      why: 'The surgeon replaced the left hip, though the wrong one is coded',
      record: coded(['S72.142D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left intertrochanteric hip fracture, displaced, ORIF.', '2026-01-08'),
          paper('face-to-face', 'NP', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
        ],
      }),
      says: /providers’ documents differ/,
    },
    {
      why: 'The therapist has the other side weak, without a word of the stroke',
      record: coded(['I69.354', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right MCA stroke with left hemiparesis.'),
          paper('therapy-evaluation', 'PT', 'Right hemiparesis, gait training with quad cane.', '2026-01-12'),
        ],
      }),
      says: /: documents differ/,
    },
    {
      why: 'A provider has the left side weak, only the therapist the coded one',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right MCA stroke with left hemiparesis (right handed).'),
          paper('therapy-evaluation', 'PT', 'Right hemiparesis, gait training with quad cane.', '2026-01-12'),
        ],
      }),
    },
    {
      why: 'The other thigh, named as little as a face-to-face note may',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper('face-to-face', 'NP', 'Left femur fracture s/p ORIF.'),
        ],
      }),
    },
    {
      why: 'Two providers, two sides of the pelvis, neither in the code’s own words',
      record: coded(['S32.591D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Closed right superior and inferior pubic rami fracture.', '2026-01-09'),
          paper('face-to-face', 'MD', 'F2F: fracture left pubis.'),
        ],
      }),
      says: /differ/,
    },
    {
      why: 'Two providers, two thighs, both less closely than the code',
      record: coded(['S72.141D'], { documents: [md('Right femur fracture, ORIF.'), np('Left femur fracture, ORIF.')] }),
      says: /“Right femur fracture”.*“Left femur fracture”/,
    },
  ],
  silent: [
    {
      why: 'Both sides are documented and coded.',
      record: coded(['M17.11', 'M17.12'], {
        documents: [
          paper('progress-note', 'MD', 'Primary osteoarthritis of the right knee.'),
          paper('history-and-physical', 'MD', 'Primary osteoarthritis of the left knee.'),
        ],
      }),
    },
    {
      why: 'Two hips broke, and both are coded',
      record: coded(['S72.141D', 'S72.002D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper('therapy-evaluation', 'PT', 'L hip fracture s/p ORIF.', '2026-01-13'),
        ],
      }),
    },
    {
      why: 'Two notes have the right side weak, one of them without the stroke',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left MCA stroke with right hemiparesis (right handed).'),
          paper('face-to-face', 'MD', 'Right hemiparesis, needs PT.'),
        ],
      }),
    },
    {
      why: 'The weakness of the other side is over',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left MCA stroke with right hemiparesis (right handed).'),
          paper('face-to-face', 'MD', 'Needs PT. History of left hemiparesis, resolved.'),
        ],
      }),
    },
    {
      why: 'Two closely named fractures of two sides may both be',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right displaced intertrochanteric fracture of the femur, ORIF.'),
          paper('face-to-face', 'MD', 'Left displaced subtrochanteric fracture of the femur.'),
        ],
      }),
    },
    {
      why: 'The therapist tells of both hips',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right total hip replacement for osteoarthritis.'),
          paper('therapy-evaluation', 'PT', 'Right total hip replacement. Left total hip replacement in 2015.'),
        ],
      }),
    },
    {
      why: 'What is only possible is no word against it',
      record: coded(['S72.141D'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right intertrochanteric hip fracture, displaced, ORIF.'),
          paper(
            'therapy-evaluation',
            'PT',
            'Right hip fracture. Possible left hip fracture, x-ray pending.',
            '2026-01-13',
          ),
        ],
      }),
    },
    {
      why: 'Who wrote of the other hip is no clinician',
      record: coded(['Z47.1', 'Z96.641'], {
        documents: [md('Right total hip replacement.'), paper('progress-note', 'other', 'Left total hip replacement.')],
      }),
    },
    {
      why: 'Closely named, the other side, in two notes of providers',
      record: coded(['S72.141D'], {
        documents: [md('Right femur fracture.'), np('Left displaced subtrochanteric fracture of the femur.')],
      }),
    },
    {
      why: 'The collar bone of the other side is another bone',
      record: coded(['S42.201D'], {
        documents: [md('Right proximal humerus fracture.'), np('Left clavicle fracture.')],
      }),
    },
    {
      why: 'Both thighs, of no side and of the other',
      record: coded(['S72.141D'], { documents: [md('Femur fracture, ORIF.'), np('Left femur fracture, ORIF.')] }),
    },
    {
      why: 'A knee may be worn on both sides',
      record: coded(['M17.11'], {
        documents: [
          md('Osteoarthritis of the right knee.'),
          np('Osteoarthritis of the left knee. Osteoarthritis of the right knee.'),
        ],
      }),
    },
    {
      why: 'The acetabulum of the other side is another bone',
      record: coded(['S32.511D'], {
        documents: [md('Right superior pubic ramus fracture.'), np('Fracture of left acetabulum.')],
      }),
    },
    {
      why: 'Both say the other side than the code, one of them with the vein: that is CV13’s.',
      record: coded(['I82.401', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Acute DVT of the left popliteal vein. Hypertension.'),
          paper('face-to-face', 'MD', 'Seen 01/05/2026 for DVT left leg.'),
        ],
      }),
    },
  ],
};
