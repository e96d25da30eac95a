import { coded, type Fixture, paper } from './chart.ts';

const says = (text: string) => ({ documents: [paper('history-and-physical', 'MD', text)] });

export const fixture: Fixture = {
  fires: [
    {
      why: 'Her mother’s breast cancer, coded as her own',
      record: coded(['I50.22', 'Z85.3'], says('Heart failure. Family history: mother with breast cancer.')),
      severity: 'error',
      says: /Z85\.3.*as a relative’s/,
    },
    {
      why: 'His own prostate cancer, coded as the family’s',
      record: coded(['I50.22', 'Z80.42'], says('History of prostate cancer, radiation in 2015, no recurrence.')),
      severity: 'error',
      says: /the patient’s own/,
    },
    {
      why: 'A family code for diabetes, and the note speaks of the patient’s only',
      record: coded(['I50.22', 'Z83.3'], says('Diabetes on metformin.')),
      severity: 'warn',
    },
    {
      why: 'Father died of colon cancer',
      record: coded(['K50.90', 'Z85.038'], says('Crohn disease. Father died of colon cancer.')),
    },
    {
      why: 'A clot that is treated now, coded as history',
      record: coded(['I50.22', 'Z86.718'], says('Acute DVT of the left leg, on apixaban since last week.')),
      severity: 'warn',
      says: /still there/,
    },
    {
      why: 'A stroke of the father; the nurse teaches what a stroke looks like.',
      record: coded(['I50.32', 'Z86.73'], {
        documents: [
          paper('history-and-physical', 'MD', 'Family history: father stroke. Heart failure.'),
          paper('visit-note', 'RN', 'Taught: s/s hypoglycemia, stroke (FAST), bleeding.'),
        ],
      }),
      says: /relative/,
    },
    {
      why: 'Her mother’s breast cancer; the plan lists the code as it was coded',
      record: coded(['I50.22', 'Z85.3'], {
        documents: [
          paper('history-and-physical', 'MD', 'Heart failure. Family history: mother with breast cancer.'),
          paper('plan-of-care', 'MD', 'Dx: I50.22 heart failure; Z85.3 history of breast cancer. SN 2w4.'),
        ],
      }),
      severity: 'error',
      says: /a relative’s/,
    },
    {
      why: 'A relative’s, told as history',
      record: coded(['I50.22', 'Z85.3'], says('Heart failure. Mother had a history of breast cancer.')),
      says: /a relative’s/,
    },
    {
      why: 'One mention of a clot that is treated now is enough, where none is of before',
      record: coded(
        ['I26.99', 'Z86.718'],
        says('Acute pulmonary embolism. Acute DVT of the right femoral vein. Anticoagulation for the DVT.'),
      ),
      severity: 'warn',
      says: /“DVT” as still there/,
    },
    {
      why: 'The cancer that is coded as current is no history too',
      record: coded(['C18.7', 'Z85.038'], says('Sigmoid colon cancer, capecitabine to begin in March.')),
      severity: 'warn',
      asks: 'remove',
      says: /Z85\.038.*beside C18\.7/,
    },
    {
      why: 'A day with its year is no earlier one',
      severity: 'warn',
      says: /Z85\.3/,
      record: coded(['C50.412', 'Z85.3'], {
        documents: [paper('discharge-summary', 'MD', 'Left breast cancer, upper outer quadrant, mastectomy 1/5/2026.')],
      }),
    },
    {
      why: 'A cancer by the name of its kind, coded as current and as history.',
      record: coded(['C34.11', 'Z85.118'], {
        documents: [paper('progress-note', 'MD', 'Right upper lobe NSCLC on pembrolizumab.')],
      }),
      severity: 'warn',
      says: /no document tells of an earlier one/,
      asks: 'remove',
      count: 1,
    },
    {
      why: 'A myeloma under treatment is no history.',
      record: coded(['C90.00', 'Z85.79'], {
        documents: [paper('progress-note', 'MD', 'Multiple myeloma on lenalidomide and dexamethasone.')],
      }),
      severity: 'warn',
    },
  ],
  silent: [
    {
      why: 'COVID-19 as current and as over is another row (CH31)',
      record: coded(['U07.1', 'Z86.16'], { documents: [paper('progress-note', 'MD', 'COVID-19, PCR positive 1/4.')] }),
    },
    {
      why: 'A clot of years ago',
      record: coded(['I50.22', 'Z86.718'], says('DVT in 2019, apixaban stopped.')),
    },
    {
      why: 'His own stroke and his mother’s',
      record: coded(['I10', 'Z86.73'], says('CVA 2019 without residual. Family history: stroke in mother.')),
    },
    { why: 'Her own, past', record: coded(['I50.22', 'Z85.3'], says('History of breast cancer, mastectomy 2009.')) },
    { why: 'The family’s', record: coded(['I50.22', 'Z80.3'], says('Family history of breast cancer in a sister.')) },
    { why: 'Both have it', record: coded(['I50.22', 'Z85.3'], says('Breast cancer 2009. Mother had breast cancer.')) },
    { why: 'Nothing of it in the note', record: coded(['I50.22', 'Z85.3'], says('Heart failure.')) },
    { why: 'A title that names no condition', record: coded(['I50.22', 'Z87.898'], says('Mother with diabetes.')) },
    {
      why: 'A note is a scan',
      record: coded(['I50.22', 'Z85.3'], {
        documents: [...says('Mother with breast cancer.').documents, { type: 'other', author: 'MD' }],
      }),
    },
    { why: 'No documents', record: coded(['I50.22', 'Z85.3']), notLooked: true },
    {
      why: 'A current cancer, and the mother’s in the note, is CV20’s',
      record: coded(['I50.22', 'C50.911'], says('Heart failure. Family history: mother with breast cancer.')),
    },
    {
      why: 'Hers and her mother’s, coded as the family’s',
      record: coded(['I50.22', 'Z80.3'], says('Breast cancer 2009. Mother had breast cancer.')),
    },
    {
      why: 'Whether a cancer is still treated is CH20’s',
      record: coded(['I50.22', 'Z85.3'], says('Breast cancer, currently receiving infusions.')),
    },
    {
      why: 'An old clot and a new one',
      record: coded(['I50.22', 'Z86.718'], says('DVT in 2019. Acute DVT of the left leg, on apixaban.')),
    },
    {
      why: 'The father’s cancer is no disease of the respiratory system',
      record: coded(['I50.22', 'Z87.09'], says('Heart failure. Father had respiratory tract cancer.')),
    },
    {
      why: 'Nor which one it was of the patient',
      record: coded(['I50.22', 'Z85.9'], says('Heart failure. Father died of cancer.')),
    },
    {
      why: 'A large tumor of the father is none of the large intestine',
      record: coded(['I50.22', 'Z85.038'], says('Crohn disease. Father had a large tumor of the skin.')),
    },
    {
      why: 'The mother’s, which she has no longer',
      record: coded(
        ['I50.22', 'Z80.3'],
        says('Heart failure.\nFamily History:\nMother: h/o breast cancer, no recurrence.'),
      ),
    },
    {
      why: 'Without a document that was coded from, the plan is a witness',
      record: coded(['I50.22', 'Z85.3'], {
        documents: [
          paper('visit-note', 'RN', 'Family history: mother with breast cancer.'),
          paper('plan-of-care', 'MD', 'Heart failure. History of breast cancer in 2012. SN 2w4.'),
        ],
      }),
    },
    {
      why: 'An earlier cancer of the same organ, of which the note tells',
      record: coded(
        ['C18.7', 'Z85.038'],
        says('Sigmoid colon cancer, on chemotherapy. Previous cecal colon cancer resected in 2014.'),
      ),
    },
    {
      why: 'A clot now and one before',
      record: coded(
        ['I82.411', 'Z86.718'],
        says('Acute DVT of the right femoral vein. History of DVT after her surgery.'),
      ),
    },
    {
      why: 'A clot of which one note says that it was before',
      record: coded(
        ['I50.22', 'Z86.718'],
        says('Heart failure. No acute DVT on ultrasound. DVT in the past, resolved.'),
      ),
    },
    {
      why: 'No document names the cancer: CV20 asks',
      record: coded(['C18.7', 'Z85.038'], says('Heart failure.')),
    },
    {
      why: 'A relative’s cancer beside the patient’s',
      record: coded(['C18.7', 'Z85.038'], says('Mother with colon cancer.')),
    },
    { why: 'What is taught is no history', record: coded(['I63.9', 'Z86.73'], says('Taught signs of stroke.')) },
    {
      why: 'Another clot that is over, beside the one that is there',
      record: coded(
        ['I82.411', 'Z86.718'],
        says('Acute DVT of the right femoral vein. DVT of the left calf, resolved.'),
      ),
    },
    {
      why: 'The second of its kind',
      record: coded(['I82.411', 'Z86.718'], says('Second DVT, now of the right femoral vein.')),
    },
    {
      why: 'They come back, and none is there now.',
      record: coded(['I10', 'Z87.440'], {
        documents: [paper('discharge-summary', 'MD', 'Recurrent UTIs, no current infection. Hypertension.')],
      }),
    },
    {
      why: 'A year alone is',
      record: coded(['C50.412', 'Z85.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Left breast cancer, upper outer quadrant. Cancer of the right breast, 2009.',
          ),
        ],
      }),
    },
    {
      why: 'A cancer of before is told of.',
      record: coded(['C90.00', 'Z85.79'], {
        documents: [paper('progress-note', 'MD', 'Multiple myeloma on lenalidomide. History of lymphoma.')],
      }),
    },
    {
      why: 'A second primary.',
      record: coded(['C34.11', 'Z85.118'], {
        documents: [
          paper('progress-note', 'MD', 'RUL NSCLC on pembrolizumab, second primary after left lower lobectomy.'),
        ],
      }),
    },
    {
      why: 'A heart that was mended has a defect left.',
      record: coded(['Q21.0', 'Z87.74'], {
        documents: [paper('discharge-summary', 'MD', 'Ventricular septal defect, small residual shunt.')],
      }),
    },
    {
      why: 'What an injury left is no current injury.',
      record: coded(['G44.309', 'S06.5X0S', 'Z87.820'], {
        documents: [paper('discharge-summary', 'MD', 'Headaches from the subdural hematoma.')],
      }),
    },
    {
      why: 'Nobody names the cancer.',
      record: coded(['C34.11', 'Z85.118'], { documents: [paper('progress-note', 'MD', 'Medication management.')] }),
    },
  ],
};
