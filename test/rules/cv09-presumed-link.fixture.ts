import { coded, type Fixture, paper } from './chart.ts';

export const fixture: Fixture = {
  fires: [
    {
      why: 'Diabetes without complication beside kidney disease.',
      record: coded(['I11.0', 'I50.32', 'E11.9', 'N18.31']),
      severity: 'warn',
      says: /E11\.22/,
    },
    {
      why: 'Anemia beside kidney disease.',
      record: coded(['I12.9', 'N18.4', 'D64.9']),
      says: /D63\.1/,
    },
    {
      why: 'The physician documents neuropathy in a patient coded with plain diabetes.',
      record: coded(['J44.1', 'E11.9'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'COPD exacerbation. Type 2 diabetes. Peripheral neuropathy of both feet.',
          ),
        ],
      }),
      says: /E11\.4/,
    },
    {
      why: 'Hypertension coded alone; the physician documents heart failure.',
      record: coded(['J44.1', 'I10'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'COPD exacerbation. Hypertension. Chronic diastolic heart failure on furosemide.',
          ),
        ],
      }),
      says: /I11\.0/,
    },
    { why: 'The index names autonomic neuropathy under diabetes.', record: coded(['E11.9', 'G90.9']), says: /E11\.43/ },
    { why: 'And periodontal disease.', record: coded(['E10.9', 'K05.30']), says: /E10\.630/ },
    {
      why: 'Ascites of an alcoholic cirrhosis, coded apart',
      record: coded(['K70.30', 'R18.8']),
      says: /^K70\.30 .*R18\.8.* K70\.31 Alcoholic cirrhosis of liver with ascites/,
    },
    {
      why: 'The kidney disease stands before the diabetes',
      record: coded(['N18.31', 'E11.9', 'J44.1']),
      says: /^E11\.9 .* beside N18\.31 /,
    },
    {
      why: 'The nurse calls the anemia that of the kidney disease: a provider’s word is still wanted',
      record: coded(['I12.9', 'N18.31', 'D64.9'], {
        documents: [paper('visit-note', 'RN', 'CKD 3a, hypertension. Anemia of CKD.')],
      }),
      says: /D63\.1/,
    },
    {
      why: 'A more closely named anemia is over',
      record: coded(['I12.9', 'N18.31', 'D64.9'], {
        documents: [paper('progress-note', 'MD', 'CKD 3a, hypertension. History of iron deficiency anemia, resolved.')],
      }),
      says: /D63\.1/,
    },
    {
      why: 'One complication coded apart, another only documented',
      record: coded(['J44.1', 'E11.9', 'G62.9'], {
        documents: [paper('progress-note', 'MD', 'COPD exacerbation. Type 2 diabetes. Gastroparesis.')],
      }),
      count: 2,
      says: /G62\.9/,
    },
    {
      why: 'Hypertensive heart failure is coded; the physician documents kidney disease too',
      record: coded(['I11.0', 'I50.32', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension, diastolic heart failure, COPD. Chronic kidney disease stage 3a.'),
        ],
      }),
      says: /^I11\.0 .*Chronic kidney disease stage 3a.*I13\.0/,
    },
    {
      why: 'Periodontal disease is another complication than the one coded',
      record: coded(['E11.65', 'J44.9'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes with hyperglycemia. COPD. Chronic periodontitis.')],
      }),
      says: /^E11\.65 .*periodontitis.*E11\.630/,
    },
    {
      why: 'The code that says both is named with its title, beside the diabetes and not the first of the list',
      record: coded(['J44.1', 'E11.9'], {
        documents: [paper('progress-note', 'MD', 'COPD exacerbation. Type 2 diabetes. Peripheral polyneuropathy.')],
      }),
      says: /^E11\.9 Type 2 .*E11\.42 Type 2 diabetes mellitus with diabetic polyneuropathy\.$/,
    },
    {
      why: 'Due to diabetes is the link itself.',
      record: coded(['E11.65', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Hyperglycemia. CKD stage 3a due to diabetes.')],
      }),
      says: /E11\.22/,
    },
    {
      why: 'Kidney disease of hypertension, beside diabetes: both are presumed.',
      record: coded(['E11.9', 'N18.31'], {
        documents: [
          paper('discharge-summary', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3a due to hypertension.'),
        ],
      }),
      count: 2,
    },
    {
      why: 'Proliferative retinopathy of a diabetic, coded as of none.',
      record: coded(['E10.42', 'H35.23']),
      says: /E10\.35/,
    },
    {
      why: 'The provider tells of other things beside the anemia.',
      record: coded(['I12.9', 'N18.4', 'D64.9'], {
        documents: [paper('discharge-summary', 'MD', 'Hypertension with CKD stage 4. Anemia. Gout. Glaucoma.')],
      }),
      says: /D63\.1/,
    },
    {
      why: 'Gangrene of a toe, and no limb that was taken off',
      says: /E11\.52/,
      record: coded(['E11.51', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with peripheral angiopathy. Dry gangrene of the right third toe; he does not want an amputation.',
          ),
        ],
      }),
    },
    {
      why: 'The fracture in two documents, in one of them with its bone: one link.',
      record: coded(['C79.51', 'C34.11'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'Cancer of the right upper lobe of the lung under treatment, metastasis to bone. Pathological fracture of T12 due to metastasis.',
          ),
          paper('face-to-face', 'MD', 'Seen 01/08/2026 for metastatic bone cancer with pathological fracture.'),
        ],
      }),
      says: /M84\.58XD/,
    },
    {
      why: 'The link stands in a sentence of the limb that went, from which nobody takes a closer code.',
      record: coded(['Z47.81', 'Z89.511', 'E11.9', 'I73.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right below-knee amputation for gangrene due to diabetic peripheral arterial disease. Type 2 diabetes.',
          ),
        ],
      }),
      says: /E11\.51/,
    },
  ],
  silent: [
    {
      why: 'The provider gives the kidney disease another cause.',
      record: coded(['E11.65', 'N18.31'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Type 2 diabetes with hyperglycemia. CKD stage 3a due to tacrolimus and low output.',
          ),
        ],
      }),
    },
    { why: 'The link is coded.', record: coded(['E11.22', 'N18.31', 'E11.42']) },
    { why: 'Kidney disease without diabetes or hypertension.', record: coded(['J44.1', 'N18.31', 'M17.11']) },
    { why: 'An acute kidney injury is not linked.', record: coded(['J44.1', 'E11.9', 'N17.9']) },
    {
      why: 'A therapist’s word is no diagnosis.',
      record: coded(['M17.11', 'E11.9'], {
        documents: [paper('therapy-evaluation', 'PT', 'Peripheral neuropathy limits her balance.')],
      }),
    },
    {
      why: 'Hypertension and heart failure, both coded apart, are CH06.',
      record: coded(['I50.32', 'I10', 'J44.9']),
    },
    { why: 'No list of other diagnoses.', record: { from: '2026-01-12', principal: 'E11.9' }, notLooked: true },
    {
      why: 'An age-related cataract and a carpal tunnel are named under no diabetes.',
      record: coded(['E11.9', 'H25.13', 'G56.01']),
    },
    {
      why: 'The provider’s words name the linked condition: CV14 tells it',
      record: coded(['I12.9', 'N18.31', 'D64.9'], {
        documents: [paper('progress-note', 'MD', 'CKD 3a, hypertension. Anemia of CKD.')],
      }),
    },
    {
      why: 'The anemia is documented as of another kind',
      record: coded(['I12.9', 'N18.31', 'D64.9'], {
        documents: [paper('progress-note', 'MD', 'CKD 3a, hypertension. Iron deficiency anemia on ferrous sulfate.')],
      }),
    },
    {
      why: 'Heart and kidney are joined in the code already',
      record: coded(['I13.10', 'J44.9'], {
        documents: [paper('progress-note', 'MD', 'Hypertensive heart and kidney disease. COPD. Heart failure.')],
      }),
    },
    { why: 'The link is said, more closely, by another code', record: coded(['K74.60', 'I85.00', 'I85.11']) },
    {
      why: 'Gangrene for which the leg was taken off',
      record: coded(['Z47.81', 'Z89.511', 'E11.51'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right below-knee amputation for ischemic gangrene. Type 2 diabetes with peripheral angiopathy of the left leg.',
          ),
        ],
      }),
    },
    {
      why: 'The pneumonia beside the COPD is over.',
      record: coded(['J44.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Stay for pneumonia; the pneumonia has resolved. COPD. Hypertension.'),
        ],
      }),
    },
    {
      why: 'Gangrene first, and then the leg was taken off',
      record: coded(['Z47.81', 'Z89.511', 'E11.51'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes with peripheral angiopathy. Wet gangrene of the right foot, failed bypass, underwent right below-knee amputation.',
          ),
        ],
      }),
    },
    {
      why: 'Of the pressure, and not of the sugar',
      record: coded(['E11.9', 'I12.9', 'N18.31'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Type 2 diabetes. Hypertension. CKD 3a caused by hypertension only, not diabetes.',
          ),
        ],
      }),
    },
    {
      why: 'The words lead to the code for both by themselves (CV14).',
      record: coded(['N40.1', 'R33.9'], {
        documents: [paper('discharge-summary', 'MD', 'BPH with urinary retention and frequency.')],
      }),
    },
  ],
};
