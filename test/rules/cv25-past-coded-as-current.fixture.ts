import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'A pneumonia of last year is coded as current.',
      record: coded(['J44.9', 'J18.9'], {
        documents: [paper('history-and-physical', 'MD', 'COPD. History of pneumonia in 2024.')],
      }),
      severity: 'error',
      says: /J18\.9 .*as current/,
    },
    {
      why: 'The antibiotics are over, and so is the infection.',
      record: coded(['I10', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. UTI treated with cephalexin, course completed.')],
      }),
      severity: 'warn',
      says: /N39\.0 .*as over \(“UTI treated with cephalexin, course completed\.”\)/,
    },
    {
      why: 'No more is quoted than what is said of it: the next condition is none of its words.',
      record: coded(['I10', 'N39.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. UTI, antibiotics completed, alcohol dependence, lives alone.',
          ),
        ],
      }),
      severity: 'warn',
      says: /as over \(“UTI, antibiotics completed”\)/,
    },
    {
      why: 'Resolved cellulitis.',
      record: coded(['I10', 'L03.115'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Cellulitis of the right lower leg has resolved.')],
      }),
      severity: 'error',
    },
    {
      why: 'A thrombosis in the past history.',
      record: coded(['I10', 'I82.401'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension.\n\nPast Medical History:\nDeep vein thrombosis 2019'),
        ],
      }),
      says: /Z86\.718/,
    },
    {
      why: 'Acute in the hospital, resolved at discharge.',
      record: coded(['I10', 'N17.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Acute kidney injury on admission. Acute kidney injury resolved.',
          ),
        ],
      }),
    },
    {
      why: 'The newer note calls resolved what the older one had.',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-02'),
          paper('progress-note', 'MD', 'Hypertension. Pneumonia resolved.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'Resolved in the summary; the plan of care repeats the code.',
      record: coded(['I10', 'E87.6'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Hypokalemia, resolved.'),
          paper('plan-of-care', 'MD', 'I10 Hypertension; E87.6 Hypokalemia. SN to assess for hypokalemia.'),
        ],
      }),
      says: /E87\.6 .*as current/,
    },
    {
      why: 'The infection of the stump is over',
      record: coded(['T87.44', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Left BKA. Earlier MRSA infection of left BKA stump resolved. HTN.'),
        ],
      }),
      says: /T87\.44/,
    },
    {
      why: 'Resolved in brackets, right behind the condition and its place.',
      record: coded(['J18.9', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Pneumonia of the left lower lobe (resolved).')],
      }),
      says: /J18\.9.*“resolved”/,
    },
    {
      why: 'Right behind it stands that it is over.',
      record: coded(['M06.9', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'Rheumatoid arthritis. Urinary tract infection, resolved.')],
      }),
    },
    {
      why: 'It comes back, and there is none now.',
      severity: 'warn',
      says: /there is none now/,
      record: coded(['I10', 'J69.0'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Recurrent aspiration pneumonia, none now.')],
      }),
    },
    {
      why: 'Recurrent infections, none of them current.',
      severity: 'warn',
      record: coded(['I10', 'N39.0'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Recurrent UTIs, no current infection.')],
      }),
    },
    {
      why: 'One is long over, and of the other there is none now.',
      severity: 'warn',
      record: coded(['I10', 'J69.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. History of aspiration pneumonia. Recurrent aspiration pneumonia, none now.',
          ),
        ],
      }),
    },
    {
      why: 'A fracture that healed years ago, coded as healing',
      record: coded(['S72.141D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Hypertension. Right intertrochanteric hip fracture in 2015, healed.'),
        ],
      }),
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'What is resolved is the shock that the bracket stands behind.',
      record: coded(['G72.81', 'E11.9'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Type 2 diabetes. Critical illness myopathy after septic shock (resolved), quadriceps 3 of 5.',
          ),
        ],
      }),
    },
    {
      why: 'Diseases that last stand under past history too.',
      record: coded(['J44.9', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Past Medical History:\nCOPD\nHypertension')],
      }),
    },
    {
      why: 'Resolved once, and there again.',
      record: coded(['L03.115'], {
        documents: [
          paper('history-and-physical', 'MD', 'History of cellulitis of the right lower leg.'),
          paper('progress-note', 'MD', 'Cellulitis of the right lower leg, on cefazolin.'),
        ],
      }),
    },
    {
      why: 'A fracture stays coded while it heals.',
      record: coded(['S72.001D'], {
        documents: [paper('discharge-summary', 'MD', 'Status post fracture of the neck of the right femur.')],
      }),
    },
    {
      why: 'The nurse still sees it: the provider’s word alone does not settle it.',
      record: coded(['L03.115'], {
        documents: [
          paper('history-and-physical', 'MD', 'History of cellulitis of the right lower leg.'),
          paper('visit-note', 'RN', 'Cellulitis of the right lower leg, red and warm.'),
        ],
      }),
    },
    {
      why: 'Resolved, and back in the newer note.',
      record: coded(['I10', 'J18.9'], {
        documents: [
          paper('progress-note', 'MD', 'Pneumonia resolved.', '2026-01-02'),
          paper('discharge-summary', 'MD', 'Pneumonia, on antibiotics.', '2026-01-10'),
        ],
      }),
    },
    {
      why: 'What lasts stands under past history like all else: a neurogenic bowel, malnutrition.',
      record: coded(['L89.154', 'K59.2', 'E43'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Stage 4 sacral pressure ulcer.\nPMH: neurogenic bowel, severe protein calorie malnutrition.',
          ),
        ],
      }),
    },
    {
      why: 'What is over is the pneumonia.',
      record: coded(['J44.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'COPD with pneumonia (resolved). Hypertension.')],
      }),
    },
    {
      why: 'A fracture that has healed is coded by its encounter.',
      record: coded(['I10', 'S82.201D'], {
        documents: [paper('discharge-summary', 'MD', 'Right tibial shaft fracture, healed. Hypertension.')],
      }),
    },
    {
      why: 'What is over is the turn behind it: the diabetes lasts.',
      record: coded(['E10.43', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 1 diabetes with gastroparesis and ketoacidosis without coma during the stay, resolved. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'What has healed is the fracture behind the pain.',
      record: coded(['G90.511'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Complex regional pain syndrome I of the right arm after a wrist fracture that has healed.',
          ),
        ],
      }),
    },
    {
      why: 'None now, and one in a later sentence.',
      record: coded(['N39.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Recurrent UTIs, none now at admission. Urinary tract infection since Tuesday, on cefdinir.',
          ),
        ],
      }),
    },
    {
      why: 'A pain that is not there now may come.',
      record: coded(['M54.16'], {
        documents: [paper('discharge-summary', 'MD', 'Lumbar radiculopathy, none now.')],
      }),
    },
    {
      why: 'The word is of what follows it.',
      record: coded(['M62.82', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Rhabdomyolysis, resolved kidney injury, therapy for weakness.',
          ),
        ],
      }),
    },
    { why: 'No document.', record: coded(['J18.9']), notLooked: true },
    {
      why: 'Admitted with it, and the antibiotic is not finished.',
      record: coded(['I10', 'J15.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Admitted with pneumonia due to Klebsiella. Hypertension. Cefpodoxime for 4 more days.',
          ),
        ],
      }),
    },
    {
      why: 'A fracture that heals',
      record: coded(['S72.141D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Right intertrochanteric hip fracture, healing well; incision healed.',
          ),
        ],
      }),
    },
  ],
};
