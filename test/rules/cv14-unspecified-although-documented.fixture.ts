import { coded, type Fixture, paper } from './chart.ts';

const refused = (returnCode: '03' | '05', flags: string[]) => ({
  returnCode: { determined: true as const, value: returnCode, authority: 'cms' as const, because: [] },
  validityFlags: { determined: true as const, value: flags, authority: 'cms' as const, because: [] },
});
const md = (text: string) => ({ documents: [paper('progress-note', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Atrial fibrillation unspecified; the cardiologist says permanent.',
      record: coded(['I11.0', 'I50.32', 'I48.91'], {
        documents: [paper('progress-note', 'MD', 'Permanent atrial fibrillation, rate controlled.')],
      }),
      severity: 'warn',
      says: /the type .*I48\.21/,
    },
    {
      why: 'Malnutrition unspecified; the physician says how severe.',
      record: coded(['C18.2', 'E46'], {
        documents: [paper('history-and-physical', 'MD', 'Colon cancer. Moderate protein-calorie malnutrition.')],
      }),
      says: /E44\.0/,
    },
    {
      why: 'Osteoarthritis of no site; the site and side are in the note.',
      record: coded(['I10', 'M19.90'], {
        documents: [paper('progress-note', 'MD', 'Primary osteoarthritis of the right hip, uses a cane.')],
      }),
      says: /M16\.11/,
    },
    {
      why: 'Only a nurse says it: the provider is asked.',
      record: coded(['I11.0', 'I50.32', 'I48.91'], {
        documents: [
          paper('progress-note', 'MD', 'Atrial fibrillation on apixaban.'),
          paper('visit-note', 'RN', 'Pulse irregular, permanent atrial fibrillation.'),
        ],
      }),
      severity: 'query',
      says: /not in a provider’s words/,
    },
    {
      why: 'The stage and the eyes of a glaucoma that is coded as unspecified.',
      record: coded(['H40.10X0'], {
        documents: [paper('progress-note', 'MD', 'Assessment: moderate stage primary open-angle glaucoma, both eyes.')],
      }),
      says: /H40\.1132/,
    },
    {
      why: 'Parkinsonism unspecified; the note says the disease, with dyskinesia and fluctuations.',
      record: coded(['G20.C'], {
        documents: [paper('progress-note', 'MD', 'Parkinson’s disease with dyskinesia and motor fluctuations.')],
      }),
      says: /G20\.B2/,
    },
    {
      why: 'A fracture of the femur; the note says the neck.',
      record: coded(['S72.91XD'], {
        documents: [paper('progress-note', 'MD', 'Right femoral neck fracture after a fall, pinned.')],
      }),
      says: /S72\.001D/,
    },
    {
      why: '“With dyskinesia” is not in a title that says without.',
      record: coded(['G20.A1'], { documents: [paper('progress-note', 'MD', 'Parkinson’s disease with dyskinesia.')] }),
      says: /G20\.B1/,
    },
    {
      why: 'As primary it is returned as unspecified',
      record: coded(['N18.9', 'I10'], md('Chronic kidney disease stage 4. Hypertension.')),
      grouping: refused('03', ['03']),
      severity: 'block',
      cites: /flag 03/,
    },
    {
      why: 'Returned for another reason',
      record: coded(['N18.9', 'I10'], md('Chronic kidney disease stage 4. Hypertension.')),
      grouping: refused('05', []),
      severity: 'warn',
    },
    {
      why: 'The primary is returned as unspecified; this one is secondary',
      record: coded(['I10', 'N18.9'], md('Chronic kidney disease stage 4. Hypertension.')),
      grouping: refused('03', ['03']),
      severity: 'warn',
    },
    {
      why: 'A portal cirrhosis is one.',
      record: coded(['K74.60', 'I85.10'], {
        documents: [paper('progress-note', 'MD', 'Portal cirrhosis with varices.')],
      }),
      says: /K74\.69/,
    },
    {
      why: 'Hypoxia stands in the title of the code that leaves it open.',
      record: coded(['J44.9', 'J96.10'], {
        documents: [paper('discharge-summary', 'MD', 'COPD with chronic respiratory failure with hypoxia.')],
      }),
      says: /J96\.10 .*J96\.11/,
    },
    {
      why: 'Behind the phrase stand words that say the type.',
      says: /I48\.21/,
      record: coded(['I48.91'], {
        documents: [paper('discharge-summary', 'MD', 'Atrial fibrillation (permanent), rate controlled.')],
      }),
    },
    {
      why: 'The site of a neoplasm stands beside its surgery.',
      says: /I?C50\.412/,
      record: coded(['C50.912', 'Z90.12'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left mastectomy for carcinoma of the upper-outer quadrant of the left breast; chemotherapy to follow.',
          ),
        ],
      }),
    },
    {
      why: 'The site of a urinary tract infection is told',
      record: coded(['N39.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Acute cystitis.')],
      }),
      severity: 'warn',
      says: /site of the infection/,
      count: 1,
    },
    {
      why: 'A wound infection of another site, and the note has its depth.',
      record: coded(['T81.49XD', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Superficial incisional surgical site infection after colectomy, on doxycycline. Hypertension.',
          ),
        ],
      }),
      says: /says the depth/,
    },
    {
      why: 'Alzheimer disease of late onset: the onset is what is said more.',
      record: coded(['G30.9', 'F02.B0'], {
        documents: [paper('history-and-physical', 'MD', 'Late onset Alzheimer disease with dementia.')],
      }),
      says: /says the onset.*G30\.1/,
    },
    {
      why: 'The cancer is named again with where it spread to.',
      record: coded(['C18.9', 'C78.7'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Ascending colon cancer with liver metastases, right hemicolectomy, chemotherapy planned.',
          ),
        ],
      }),
      says: /C18\.2/,
    },
    {
      why: 'Consciousness that was not lost.',
      record: coded(['S06.5X9D', 'W18.30XD'], {
        documents: [
          paper('discharge-summary', 'MD', 'Traumatic subdural hematoma without loss of consciousness after a fall.'),
        ],
      }),
      says: /S06\.5X0D/,
    },
  ],
  silent: [
    {
      why: 'One seizure, and no disorder',
      record: coded(['I10', 'R56.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertension. One seizure in the hospital, work-up negative.')],
      }),
    },
    {
      why: 'Portal is a word of the hypertension, and no kind of cirrhosis.',
      record: coded(['K74.60', 'K76.6'], {
        documents: [paper('progress-note', 'MD', 'Hepatitis C cirrhosis w/ portal hypertension.')],
      }),
    },
    {
      why: 'A brain injury without a word of consciousness: status unknown says no more than unspecified.',
      record: coded(['G81.11', 'S06.2X9S'], {
        documents: [paper('progress-note', 'MD', 'Sequelae of diffuse TBI: spastic hemiplegia, right side, dominant.')],
      }),
    },
    {
      why: 'The documents say no more (PD-05).',
      record: coded(['I48.91'], { documents: [paper('face-to-face', 'MD', 'Atrial fibrillation, on apixaban.')] }),
    },
    {
      why: 'The specific type is only suspected.',
      record: coded(['I48.91'], {
        documents: [paper('progress-note', 'MD', 'Atrial fibrillation. Possible permanent atrial fibrillation.')],
      }),
    },
    {
      why: 'The specific code stands beside it (CV26).',
      record: coded(['I48.91', 'I48.21'], {
        documents: [paper('progress-note', 'MD', 'Permanent atrial fibrillation.')],
      }),
    },
    {
      why: 'It is the mother’s.',
      record: coded(['E46'], {
        documents: [paper('progress-note', 'MD', 'Malnutrition. Mother had severe protein-calorie malnutrition.')],
      }),
    },
    {
      why: '“Without complications” says no complication.',
      record: coded(['E11.9'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes mellitus without complications.')],
      }),
    },
    {
      why: 'What the amputation took is no longer there.',
      record: coded(['Z47.81', 'Z89.511', 'E11.51'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right below-knee amputation for diabetic gangrene of the foot. Diabetic peripheral angiopathy.',
          ),
        ],
      }),
    },
    {
      why: '“Diverticulosis” says no more than the code’s own title.',
      record: coded(['K57.90'], { documents: [paper('progress-note', 'MD', 'Diverticulosis without bleeding.')] }),
    },
    {
      why: '“Gait abnormality” is no other abnormality of gait.',
      record: coded(['R26.9'], { documents: [paper('progress-note', 'MD', 'Gait abnormality.')] }),
    },
    {
      why: 'Parkinsonism is all that the note says.',
      record: coded(['G20.C'], { documents: [paper('progress-note', 'MD', 'Parkinsonism, on carbidopa-levodopa.')] }),
    },
    {
      why: '“Femoral neck” beside “unspecified intracapsular”: neither unspecified code says more.',
      record: coded(['S72.012D'], {
        documents: [paper('progress-note', 'MD', 'Left femoral neck fracture, hemiarthroplasty on 1/2/2026.')],
      }),
    },
    {
      why: 'The side is CV13’s',
      record: coded(['M17.10', 'I10'], md('Primary osteoarthritis of the right knee. Hypertension.')),
    },
    {
      why: 'The crisis is over by a sentence of its own',
      record: coded(['G70.00', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Came in with myasthenic crisis. The exacerbation has resolved, generalized myasthenia gravis at baseline. HTN.',
          ),
        ],
      }),
    },
    { why: 'No document.', record: coded(['I48.91']), notLooked: true },
    {
      why: 'What begins around birth keeps its code: the word of a symptom is no closer one',
      record: coded(['P07.17', 'P07.35', 'P28.40'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Premature infant of 32 weeks, birth weight 1780 g. Apnea of prematurity, home monitor.',
          ),
        ],
      }),
    },
    {
      why: 'No site',
      record: coded(['N39.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. UTI on ciprofloxacin.')],
      }),
    },
    {
      why: 'Two sites',
      record: coded(['N39.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. Cystitis or pyelonephritis.')],
      }),
    },
    {
      why: 'An inflammation of another kind',
      record: coded(['N39.0', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension. UTI. Interstitial cystitis for years.')],
      }),
    },
    {
      why: 'What the two codes come to is told once, as their link (CV09).',
      record: coded(['I12.9', 'N18.31', 'D64.9'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertensive CKD stage 3a. Anemia.')],
      }),
    },
    {
      why: 'A hematoma by name, and no word of whether consciousness was lost.',
      record: coded(['S06.5X9D', 'W18.30XD'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Traumatic subdural hematoma after a fall, loss of consciousness of unknown duration.',
          ),
          paper('face-to-face', 'MD', 'Seen 01/05/2026 for subdural hematoma.'),
        ],
      }),
    },
    {
      why: 'What is denied of an epilepsy or a diabetes is no type of it.',
      record: coded(['G40.909', 'E11.9', 'K25.9', 'J45.909'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Epilepsy, not intractable. Type 2 diabetes, denies hypoglycemia. Gastric ulcer, denies bleeding. Asthma, denies exacerbation.',
          ),
        ],
      }),
    },
    {
      why: 'What impends has not occurred.',
      record: coded(['F10.239'], {
        documents: [paper('progress-note', 'MD', 'Alcohol dependence with impending delirium tremens.')],
      }),
    },
  ],
};
