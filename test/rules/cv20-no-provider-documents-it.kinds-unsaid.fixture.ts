import { coded, type Fixture, paper } from './chart.ts';

/** Kinds of complications that a title says in one word, and no document does. */
export const fixture: Fixture = {
  fires: [
    {
      why: 'An infection of the stoma, and only its skin is sore.',
      record: coded(['K94.22', 'E11.9'], {
        documents: [paper('discharge-summary', 'MD', 'Excoriated skin around the gastrostomy. Type 2 diabetes.')],
      }),
      severity: 'query',
      says: /K94\.22 .*an infection/,
      asks: 'replace',
    },
    {
      why: 'A wound that came apart, and the note has an infection.',
      record: coded(['O90.0'], {
        documents: [paper('discharge-summary', 'MD', 'Cellulitis of the cesarean wound, day 10, on cephalexin.')],
      }),
      severity: 'query',
      says: /a disruption/,
    },
    {
      why: 'A central line, and the graft is what is infected.',
      record: coded(['T80.211D', 'N18.6', 'Z99.2'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'End-stage renal disease. Infection of the AV graft, vancomycin at dialysis.',
          ),
        ],
      }),
      severity: 'query',
      says: /central venous catheter/,
    },
    {
      why: 'Infection is only denied.',
      says: /an infection/,
      record: coded(['T81.41XD'], {
        documents: [paper('discharge-summary', 'MD', 'Wound of the groin after bypass opened, no infection.')],
      }),
    },
    {
      why: 'A foreign body is denied.',
      says: /a foreign body/,
      record: coded(['S61.421D'], {
        documents: [paper('discharge-summary', 'MD', 'Laceration of the right hand without foreign body.')],
      }),
    },
    {
      why: 'Reflux, and no word of the esophagus inflamed.',
      record: coded(['K21.00', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'GERD. Hypertension.')],
      }),
    },
    {
      why: 'A concussion nobody tells of',
      says: /a concussion/,
      record: coded(['S32.512D', 'S06.0X0D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fracture of the superior rim of the left pubis. CT of the head negative, no loss of consciousness.',
          ),
        ],
      }),
    },
    {
      why: 'Asthma nobody tells of',
      says: /asthma/,
      record: coded(['J44.1', 'J45.901'], {
        documents: [paper('discharge-summary', 'MD', 'Acute exacerbation of COPD, budesonide and albuterol.')],
      }),
    },
    {
      why: 'What a resection of the bowel brought is no lack of intrinsic factor',
      says: /intrinsic factor/,
      record: coded(['K50.90', 'D51.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Crohn disease. B12 deficiency anemia after resection of the ileum.'),
        ],
      }),
    },
    {
      why: 'Urinary retention is no word of an infection.',
      record: coded(['N31.9', 'R33.9', 'N39.0', 'G82.20'], {
        documents: [
          paper('progress-note', 'MD', 'Paraplegia. Neurogenic bladder. Urinary retention, suprapubic catheter.'),
        ],
      }),
      says: /N39\.0/,
    },
  ],
  silent: [
    {
      why: 'Pus says an infection.',
      record: coded(['K94.22', 'E11.9'], {
        documents: [paper('discharge-summary', 'MD', 'Pus around the gastrostomy. Type 2 diabetes.')],
      }),
    },
    {
      why: 'Open says that it came apart.',
      record: coded(['O90.0'], {
        documents: [paper('discharge-summary', 'MD', 'Cesarean wound open in the middle third.')],
      }),
    },
    {
      why: 'A scan may hold it.',
      record: coded(['K94.22'], {
        documents: [
          paper('discharge-summary', 'MD', 'Sore skin around the gastrostomy.'),
          { type: 'progress-note', author: 'MD', date: '2026-01-05' },
        ],
      }),
    },
    {
      why: 'Denied today, told of last week.',
      record: coded(['T81.41XD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Infection of the wound of the groin after bypass, cultures negative now, no infection today.',
          ),
        ],
      }),
    },
    {
      why: 'A foreign body is told.',
      record: coded(['S61.421D'], {
        documents: [paper('discharge-summary', 'MD', 'Laceration of the right hand with a foreign body, glass.')],
      }),
    },
    {
      why: 'He hit his head',
      record: coded(['S32.512D', 'S06.0X0D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Fracture of the superior rim of the left pubis. Hit his head, no loss of consciousness, CT negative.',
          ),
        ],
      }),
    },
    {
      why: 'Reactive airways',
      record: coded(['J44.1', 'J45.901'], {
        documents: [paper('discharge-summary', 'MD', 'COPD exacerbation with reactive airway disease in flare.')],
      }),
    },
    {
      why: 'Urosepsis is a word of it.',
      record: coded(['N39.0', 'I10', 'E11.9'], {
        documents: [paper('history-and-physical', 'MD', 'Urosepsis, treated. Hypertension. Type 2 diabetes.')],
      }),
    },
    {
      why: 'An infection of the bladder is a word of it.',
      record: coded(['N39.0', 'I10', 'E11.9'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Bladder infection treated with nitrofurantoin. Hypertension. Type 2 diabetes.',
          ),
        ],
      }),
    },
    {
      why: 'Whether a man has it no provider has to say.',
      record: coded(['N35.919', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Urethral stricture, catheterizes himself. Hypertension.')],
      }),
    },
    {
      why: 'Nobody calls it postprocedural.',
      record: coded(['E13.9', 'E89.1', 'Z90.410', 'Z79.4'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes after total pancreatectomy. On insulin.')],
      }),
    },
    {
      why: 'Hypertension with kidney disease is there: its fourth character is CH34’s.',
      record: coded(['E11.22', 'I12.9', 'N18.6', 'Z99.2'], {
        documents: [
          paper('discharge-summary', 'MD', 'ESRD on hemodialysis. Hypertension. Type 2 diabetes with nephropathy.'),
        ],
      }),
    },
    {
      why: 'A denial of what the title denies is none of the disease.',
      record: coded(['I25.810', 'Z95.1'], {
        documents: [paper('discharge-summary', 'MD', 'Disease of the bypass grafts, no angina.')],
      }),
    },
    {
      why: 'The list gives the code to these words (inclusion term).',
      record: coded(['D68.021', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Hypertension. Qualitative defects of von Willebrand factor with high-molecular-weight von Willebrand factor loss.',
          ),
        ],
      }),
    },
    {
      why: 'Only impending: CV17 says it.',
      record: coded(['F10.231', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Alcohol dependence with impending DTs. Hypertension.')],
      }),
    },
    {
      why: 'The Index sends an impending infarction there.',
      record: coded(['I20.0', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Impending MI. Hypertension. Hyperlipidemia. COPD.')],
      }),
    },
    {
      why: 'The closer code has the other value: CV13 says it.',
      record: coded(['S72.116D', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Displaced fracture of greater trochanter of left femur. Hypertension.'),
        ],
      }),
    },
    {
      why: 'The extent of burns by its initials.',
      record: coded(['T24.331D', 'T31.0', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Third degree burn of right lower leg, 2% TBSA. Hypertension. Hyperlipidemia. COPD.',
          ),
        ],
      }),
    },
    {
      why: 'No code at all: CV01 says so.',
      record: coded(['T56.895D', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. Hyperlipidemia. COPD. Hypothyroidism due to lithium.')],
      }),
    },
    {
      why: 'Another place of an ulcer is said by CH15.',
      record: coded(['L97.102'], {
        documents: [paper('progress-note', 'MD', 'Chronic ulcer of calf with fat layer exposed.')],
      }),
    },
    {
      why: 'An inclusion term of the code, which other words would lead to another one.',
      record: coded(['G71.036'], {
        documents: [paper('progress-note', 'MD', 'Limb girdle muscular dystrophy type 2I.')],
      }),
    },
  ],
};
