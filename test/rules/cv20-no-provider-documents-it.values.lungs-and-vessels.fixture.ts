import { coded, type Fixture, paper } from './chart.ts';

/** Values of the lungs, the heart and the vessels. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'Acute on chronic is coded; only the COPD is acute',
      severity: 'warn',
      record: coded(['J44.1', 'J96.21'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'COPD with acute exacerbation, chronic respiratory failure with hypoxia.',
          ),
        ],
      }),
      says: /J96\.21/,
    },
    {
      why: 'STEMI coded, NSTEMI documented.',
      severity: 'warn',
      record: coded(['Z48.812', 'I21.3', 'I25.10'], {
        documents: [paper('discharge-summary', 'MD', 'NSTEMI, then CABG for CAD.')],
      }),
      says: /another type/,
    },
    {
      why: 'Residuals of an infarction coded beside those of the hemorrhage that the stroke was.',
      record: coded(['I69.351', 'I69.120'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Intracerebral hemorrhage in February. Right hemiplegia, right-handed. Expressive aphasia.',
          ),
        ],
      }),
      severity: 'warn',
      says: /I69\.351.*another kind of stroke/,
    },
    {
      why: 'Aspiration pneumonia coded as pneumonia of an organism nobody knows.',
      record: coded(['J18.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Aspiration pneumonia of the right lower lobe. Hypertension. GERD.'),
        ],
      }),
      severity: 'warn',
      says: /J18\.9.*another kind of pneumonia/,
    },
    {
      why: 'With hypoxia is coded; only carbon dioxide is told.',
      record: coded(['G71.01', 'J96.11'], {
        documents: [
          paper('progress-note', 'MD', 'Duchenne muscular dystrophy. Chronic hypercapnic respiratory failure.'),
        ],
      }),
      severity: 'warn',
      says: /J96\.11.* another kind of respiratory failure/,
    },
    {
      why: 'Another catheter than the note has.',
      record: coded(['T83.511D', 'N39.0', 'B96.4'], {
        documents: [
          paper('discharge-summary', 'MD', 'Urinary tract infection with Proteus due to the suprapubic catheter.'),
        ],
      }),
      severity: 'warn',
      says: /kind of catheter/,
    },
    {
      why: 'A chronic clot, and the note has an acute one.',
      record: coded(['I82.512', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Acute DVT of the left femoral vein. Hypertension.')],
      }),
      severity: 'warn',
    },
    {
      why: 'Hypoxia is only denied.',
      record: coded(['J44.1', 'J96.01'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'COPD exacerbation. Acute respiratory failure with hypercapnia, no hypoxia.',
          ),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /another kind of respiratory failure/,
    },
    {
      why: 'Varicose veins coded, venous insufficiency documented.',
      severity: 'warn',
      says: /another cause of the ulcer/,
      asks: 'replace',
      record: coded(['I83.012', 'L97.212'], {
        documents: [
          paper('discharge-summary', 'MD', 'Venous insufficiency with ulcer of the right calf, fat layer exposed.'),
        ],
      }),
    },
    {
      why: 'Venous insufficiency coded, varicose veins documented.',
      severity: 'warn',
      says: /another cause of the ulcer/,
      asks: 'replace',
      record: coded(['I87.2', 'L97.212'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Varicose veins of the right leg with ulcer of the calf, fat layer exposed.',
          ),
        ],
      }),
    },
    {
      why: 'A cancer that resists castration coded as sensitive.',
      severity: 'warn',
      says: /another response to castration/,
      asks: 'replace',
      record: coded(['C61', 'Z19.1'], {
        documents: [paper('discharge-summary', 'MD', 'Castration-resistant prostate cancer.')],
      }),
    },
    {
      why: 'A cancer that is sensitive coded as resistant.',
      severity: 'warn',
      says: /another response to castration/,
      asks: 'replace',
      record: coded(['C61', 'Z19.2'], {
        documents: [paper('discharge-summary', 'MD', 'Hormone-sensitive prostate cancer.')],
      }),
    },
    {
      why: 'The mitral valve leaks, coded as the aortic one',
      severity: 'warn',
      says: /another valve/,
      asks: 'replace',
      record: coded(['I35.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Moderate mitral regurgitation on echocardiogram. Hypertension.')],
      }),
    },
  ],
  silent: [
    {
      why: 'Both kinds of respiratory failure are told, one is coded.',
      record: coded(['J44.9', 'J96.11'], {
        documents: [paper('progress-note', 'MD', 'COPD. Chronic respiratory failure with hypoxia and hypercapnia.')],
      }),
    },
    {
      why: 'Only ever suspected: that is CV21’s.',
      record: coded(['J96.01', 'J44.9'], {
        documents: [paper('progress-note', 'MD', 'COPD. Possible respiratory failure, to be watched.')],
      }),
    },
    {
      why: 'Acute on chronic, as coded',
      record: coded(['J44.1', 'J96.21'], {
        documents: [
          paper('history-and-physical', 'MD', 'COPD exacerbation, acute on chronic hypoxic respiratory failure.'),
        ],
      }),
    },
    {
      why: 'A goal of the plan is no denial.',
      record: coded(['T83.511D', 'N39.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Catheter-associated urinary tract infection.'),
          paper('plan-of-care', 'MD', 'Orders: catheter care.\nGoals: No urinary infection for 60 days.'),
        ],
      }),
    },
    {
      why: 'Both kinds of stroke are documented.',
      record: coded(['I69.351', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Infarct with hemorrhagic conversion (ICH), right hemiplegia. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Chronic pain in the words of its place, an articular fracture with a hyphen, and how long consciousness was lost.',
      record: coded(['S52.571D', 'S06.5X1D', 'G89.29'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Closed intra-articular fracture of the distal right radius. Traumatic subdural hemorrhage, LOC 5 minutes. Chronic low back pain for years.',
          ),
        ],
      }),
    },
    {
      why: 'Pneumonia, and a swallow that is watched.',
      record: coded(['J18.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Community-acquired pneumonia. Hypertension. Aspiration precautions. GERD.'),
        ],
      }),
    },
    {
      why: 'The catheter that the note has.',
      record: coded(['T83.510D', 'N39.0', 'B96.4'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Urinary tract infection with Proteus due to the indwelling suprapubic catheter.',
          ),
        ],
      }),
    },
    {
      why: 'A chronic clot beside an acute one.',
      record: coded(['I82.412', 'I82.501', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Acute DVT of the left femoral vein. Hypertension. Chronic DVT of the right leg.',
          ),
        ],
      }),
    },
    {
      why: 'An infarction of seven weeks ago is an old one.',
      record: coded(['I25.10', 'I25.2'], {
        documents: [paper('discharge-summary', 'MD', 'CABG after an MI seven weeks ago. CAD.')],
      }),
    },
    {
      why: 'A stasis ulcer is coded either way.',
      record: coded(['I83.012', 'L97.212'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Stasis ulcer of the right calf, fat layer exposed, chronic venous insufficiency.',
          ),
        ],
      }),
    },
    {
      why: 'Stenosis by its letters, and a trace of leaking of the other valve',
      record: coded(['I35.0', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Critical AS, surgery declined; trace mitral regurgitation. Hypertension.'),
        ],
      }),
    },
    {
      why: 'Both valves are coded',
      record: coded(['I35.1', 'I34.0'], {
        documents: [paper('discharge-summary', 'MD', 'Aortic insufficiency and mitral regurgitation.')],
      }),
    },
  ],
};
