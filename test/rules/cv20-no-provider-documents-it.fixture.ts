import { coded, type Fixture, paper } from './chart.ts';

const HEART = 'Chronic diastolic heart failure. Hypertensive heart disease. Hypothyroidism on levothyroxine.';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Depression stands in the nurse’s note alone.',
      record: coded(['I11.0', 'I50.32', 'F32.A'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper('visit-note', 'RN', 'Depression, tearful at times.'),
        ],
      }),
      severity: 'query',
      says: /F32\.A .*visit note/,
    },
    {
      why: 'The code says the type of diabetic complication; the physician says diabetes.',
      record: coded(['I11.0', 'I50.32', 'E11.42'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} Type 2 diabetes.`)],
      }),
      says: /E11\.42 .*specifies a complication, and no provider’s document does/,
    },
    {
      why: 'Hypothyroidism is not hyperthyroidism, however like the words are',
      record: coded(['I10', 'E05.90'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. Hypothyroidism. COPD. GERD.')],
      }),
      says: /E05\.90/,
    },
    {
      why: 'Letters of a role are no initials of a diagnosis',
      record: coded(['I10', 'G47.33'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. Seen by RN and PT. Signed MD.')],
      }),
      says: /G47\.33/,
    },
    {
      why: 'Another part of the colon than every document’s',
      record: coded(['C18.6', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Adenocarcinoma of ascending colon, hemicolectomy, FOLFOX next month. HTN.'),
        ],
      }),
      severity: 'warn',
      count: 1,
      says: /C18\.6 .*Adenocarcinoma of ascending colon/,
    },
    {
      why: 'Iron deficiency is coded, the provider says anemia',
      record: coded(['Z48.815', 'D50.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hartmann procedure. Anemia. HTN.')],
      }),
      count: 1,
      says: /D50\.9 .*specifies .*“Anemia”/,
    },
    {
      why: 'A kidney failure that nobody documents: what is said of the kidneys is another disease, which was understood.',
      record: coded(['F25.9', 'E11.9', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Paranoid schizophrenia, hears voices. Type 2 diabetes. Hypertension.'),
        ],
      }),
      says: /F25\.9.*no document given names it/,
    },
    {
      why: 'Initials that were read as another disease are no word of this one.',
      record: coded(['G20.A1', 'F02.A0', 'K59.00', 'J44.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Parkinson’s disease without dyskinesia, PD dementia, mild. Constipation.'),
        ],
      }),
      says: /J44\.9.*no document given names it/,
    },
    {
      why: 'An exacerbation is coded that the provider says is none',
      record: coded(['I50.22', 'J44.1'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic systolic heart failure. COPD, not in exacerbation.')],
      }),
      says: /J44\.1/,
    },
    {
      why: 'No word of an acute failure: kidney disease is none',
      says: /N17\.9/,
      record: coded(['N18.6', 'I12.0', 'N17.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'ESRD due to hypertensive kidney disease, on hemodialysis. Hypertension. Heart failure ruled out.',
          ),
        ],
      }),
    },
    {
      why: 'In remission, and the code says that it is not',
      says: /in remission/,
      severity: 'warn',
      record: coded(['J44.9', 'F17.210'], {
        documents: [
          paper('discharge-summary', 'MD', 'COPD. Former smoker. Nicotine dependence, cigarettes, in remission.'),
        ],
      }),
    },
    {
      why: 'The provider says that swallowing is well',
      says: /denies/,
      asks: 'remove',
      record: coded(['I69.354', 'R13.12'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left hemiparesis after the stroke of December. Passed the swallow study, no dysphagia.',
          ),
        ],
      }),
    },
    {
      why: 'A nurse suspects it, and no provider has it',
      record: coded(['N39.0', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension.'),
          paper('visit-note', 'RN', 'Possible UTI, cloudy urine.'),
        ],
      }),
      severity: 'query',
    },
    {
      why: 'Another part of the bone broke',
      record: coded(['S72.001D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Displaced intertrochanteric fracture of right femur, nailed.',
          ),
        ],
      }),
      severity: 'warn',
      says: /another part of the bone/,
    },

    {
      why: 'A capsule is no pneumonia',
      record: coded(['J18.9', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Hydralazine 25 mg CAP daily.')],
      }),
      says: /J18\.9/,
    },

    {
      why: 'Nondisplaced, where nothing is said of it',
      record: coded(['S82.64XD'], {
        documents: [paper('discharge-summary', 'MD', 'Right lateral malleolus fracture, boot.')],
      }),
      severity: 'warn',
      says: /no document says that the fracture is nondisplaced/,
      asks: 'replace',
    },
  ],
  silent: [
    {
      why: 'In remission as coded.',
      record: coded(['C90.01', 'D63.0'], {
        documents: [paper('progress-note', 'MD', 'Multiple myeloma in complete remission. Anemia of myeloma.')],
      }),
    },
    {
      why: 'The provider documents each.',
      record: coded(['I11.0', 'I50.32', 'E03.9'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
    },
    {
      why: 'Diabetic kidney disease is presumed from what the provider documents.',
      record: coded(['E11.22', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3a.')],
      }),
    },
    {
      why: 'Symptoms and circumstances need no diagnosis.',
      record: coded(['I11.0', 'I50.32', 'R26.81', 'W18.30XD'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
      }),
    },
    {
      why: 'A cheek is one of the other parts of the face',
      record: coded(['C44.319', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Basal cell carcinoma of the cheek. Hypertension.')],
      }),
    },
    {
      why: 'Spasms, in the plural',
      record: coded(['G35.C1', 'M62.838'], {
        documents: [paper('progress-note', 'MD', 'Secondary progressive MS, active. Spasms at night, baclofen.')],
      }),
    },
    {
      why: 'Nodes and metastases in short',
      record: coded(['C32.0', 'C77.0', 'I10'], {
        documents: [paper('progress-note', 'MD', 'Laryngeal cancer (glottis), neck node mets. Hypertension.')],
      }),
    },
    {
      why: 'Who smokes by the pack smokes cigarettes',
      record: coded(['J44.9', 'F17.210'], {
        documents: [paper('progress-note', 'MD', 'COPD. Smokes 1ppd, nicotine dependence.')],
      }),
    },
    {
      why: 'What hypertension codes say of the kidney is CH34’s',
      record: coded(['I12.9', 'N18.6'], { documents: [paper('progress-note', 'MD', 'Hypertensive CKD. ESRD.')] }),
    },
    {
      why: 'The initials of its title',
      record: coded(['Z85.46', 'N52.9', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension. Prostatectomy 2015, no evidence of disease; ED since.'),
        ],
      }),
    },
    {
      why: 'Osteoporosis as OP',
      record: coded(['I10', 'M81.0'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. OP on alendronate.')],
      }),
    },
    {
      why: 'Immunosuppressed because of a drug, in short.',
      record: coded(['M32.14', 'D84.821', 'T38.0X5D', 'Z79.52'], {
        documents: [paper('history-and-physical', 'MD', 'Lupus nephritis. Immunosuppressed d/t prednisone, chronic.')],
      }),
    },
    {
      why: 'Sides behind the level, in brackets',
      record: coded(['Z89.612', 'Z89.511'], { documents: [paper('discharge-summary', 'MD', 'AKA (L), BKA (R).')] }),
    },
    {
      why: 'Lymph nodes are of several places',
      record: coded(['C77.2', 'C18.2'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Carcinoma of ascending colon, mesenteric and inguinal lymph node metastases.',
          ),
        ],
      }),
    },
    {
      why: 'What complicates the puerperium is said by the condition',
      record: coded(['O90.0', 'O99.345', 'F53.0'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Cesarean incision dehisced. Postpartum depression, sertraline started. Anemia.',
          ),
        ],
      }),
    },
    {
      why: 'What a provider’s words lead to together: necrosis of the hip in sickle cell disease',
      record: coded(['D57.00', 'M90.551', 'G89.4'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'HbSS pain crisis. AVN right femoral head due to sickle cell. Chronic pain syndrome.',
          ),
        ],
      }),
    },
    {
      why: 'Postoperative blood loss anemia is acute (Index: Anemia, postoperative, due to (acute) blood loss)',
      record: coded(['Z48.812', 'D62'], {
        documents: [paper('discharge-summary', 'MD', 'CABG x3. Postop blood loss anemia.')],
      }),
    },
    {
      why: 'How the diabetes of a pregnancy is controlled stands as its drug',
      record: coded(['O86.01', 'O24.435', 'O90.81'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Cesarean incision infection. Gestational diabetes, still on metformin. Postpartum anemia.',
          ),
        ],
      }),
    },
    {
      why: 'Read as what a stroke left, and an epilepsy all the same.',
      record: coded(['I69.198', 'G40.909', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Post-stroke epilepsy on levetiracetam. Hypertension. GERD. Hypothyroidism.',
          ),
        ],
      }),
    },
    {
      why: 'The cause of the immune deficiency is named behind “by”.',
      record: coded(['M32.14', 'D84.821'], {
        documents: [paper('progress-note', 'MD', 'Lupus nephritis. Immunosuppressed by mycophenolate. Hypertension.')],
      }),
    },
    {
      why: 'The other breast: the side is CV13',
      record: coded(['C50.411', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Invasive ductal carcinoma, upper-outer quadrant of left breast. Hypertension.',
          ),
        ],
      }),
    },
    {
      why: 'Bleeding from a drug that thins the blood is called by its place.',
      record: coded(['I48.20', 'D68.32', 'T45.515D', 'I10', 'E78.5'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Atrial fibrillation, permanent. Hypertension. Hyperlipidemia. Nosebleed and hematuria attributed to warfarin, dose lowered.',
          ),
        ],
      }),
    },
    {
      why: 'The trimester is told by the weeks.',
      record: coded(['O14.13', 'Z3A.33'], {
        documents: [paper('discharge-summary', 'MD', '33 weeks. Severe pre-eclampsia.')],
      }),
    },
    {
      why: 'After the procedure that made it.',
      record: coded(['J95.811', 'J44.9'], {
        documents: [paper('discharge-summary', 'MD', 'COPD. Pneumothorax after thoracentesis.')],
      }),
    },
    {
      why: 'Hypertension, heart failure and kidney disease: that one code is for all three is another row’s to say.',
      record: coded(['I11.0', 'I50.22', 'N18.4'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic systolic heart failure. CKD stage 4. Hypertension.')],
      }),
    },
    {
      why: 'Creatinine that rose is a word of it',
      record: coded(['N18.31', 'I12.9', 'N17.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'CKD stage 3a and hypertension. Creatinine rose to 3.1 with diuresis and fell again.',
          ),
        ],
      }),
    },
    {
      why: 'Nausea comes and goes',
      record: coded(['C34.11', 'R11.0'], {
        documents: [
          paper('discharge-summary', 'MD', 'Cancer of the right upper lobe on chemotherapy. No nausea today.'),
        ],
      }),
    },
    {
      why: 'One of two documents has it as there',
      record: coded(['I69.354', 'R13.12'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left hemiparesis after the stroke of December. Oropharyngeal dysphagia; no dysphagia for liquids anymore.',
          ),
        ],
      }),
    },
    {
      why: 'The coded part is named as well',
      record: coded(['S72.001D', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Hypertension. Right femoral neck fracture. Old intertrochanteric fracture of left femur.',
          ),
        ],
      }),
    },

    {
      why: 'Pneumonia by where it was caught',
      record: coded(['J18.9'], { documents: [paper('discharge-summary', 'MD', 'CAP, treated with levofloxacin.')] }),
    },

    {
      why: 'Nondisplaced by how it stands',
      record: coded(['S72.114D'], {
        documents: [paper('discharge-summary', 'MD', 'Right greater trochanter fracture in good alignment.')],
      }),
    },
    {
      why: 'Displaced, where nothing is said of it',
      record: coded(['S82.61XD'], {
        documents: [paper('discharge-summary', 'MD', 'Right lateral malleolus fracture, boot.')],
      }),
    },
    {
      why: 'Nondisplaced by the therapist’s word',
      record: coded(['S82.64XD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right lateral malleolus fracture.'),
          paper('therapy-evaluation', 'PT', 'Non-displaced R lateral malleolus fx.'),
        ],
      }),
    },
  ],
};
