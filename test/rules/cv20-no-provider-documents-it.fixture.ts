import { coded, type Fixture, paper } from './chart.ts';

const HEART = 'Chronic diastolic heart failure. Hypertensive heart disease. Hypothyroidism on levothyroxine.';

const chart = (...documents: ReturnType<typeof paper>[]) => coded(['I10', 'E43', 'F32.A', 'J44.9'], { documents });

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
      why: 'Malnutrition is coded, and no document has a word of it.',
      record: coded(['I11.0', 'I50.32', 'E43'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
      says: /E43 .*looked for in all documents and not found/,
    },
    {
      why: 'The only document that names it has no author.',
      record: coded(['I11.0', 'I50.32', 'G47.33'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          { type: 'progress-note', date: '2026-01-05', text: 'Obstructive sleep apnea.' },
        ],
      }),
      says: /author is not known/,
    },
    {
      why: 'The provider denies it.',
      record: coded(['I11.0', 'I50.32', 'J44.9'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} No COPD.`)],
      }),
      says: /denies/,
    },
    {
      why: 'The code says the type of diabetic complication; the physician says diabetes.',
      record: coded(['I11.0', 'I50.32', 'E11.42'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} Type 2 diabetes.`)],
      }),
      says: /E11\.42 .*specifies a complication, and no provider’s document does/,
    },
    {
      why: 'A face-to-face note alone: one line for all that it does not name.',
      record: coded(['I50.32', 'K21.9', 'M81.0'], {
        documents: [paper('face-to-face', 'MD', 'Seen for chronic diastolic heart failure.')],
      }),
      severity: 'info',
      count: 1,
      says: /K21\.9 and M81\.0/,
    },
    {
      why: 'A physician’s list of other things: what is coded is not in it.',
      record: coded(['G20.A1', 'E43'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
      severity: 'query',
      count: 2,
    },
    {
      why: 'Beside a drug only: not from a list of medications.',
      record: coded(['I11.0', 'I50.32', 'K21.9'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper('medication-list', 'RN', 'Omeprazole 20 mg daily (gastroesophageal reflux disease)'),
        ],
      }),
      says: /K21\.9 .*only the medication list/,
    },
    {
      why: 'Angina is coded, and every document denies it',
      record: coded(['I25.119', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Coronary artery disease, no angina. Hypertension.')],
      }),
      says: /I25\.119/,
    },
    {
      why: 'Hypothyroidism is not hyperthyroidism, however like the words are',
      record: coded(['I10', 'E05.90'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. Hypothyroidism. COPD. GERD.')],
      }),
      says: /E05\.90/,
    },
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
      why: 'A nurse alone names the depression; “moderate” of the fall risk is no word of it',
      record: coded(['I10', 'F33.1'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension. COPD. GERD. Moderate fall risk.'),
          paper('visit-note', 'RN', 'Recurrent major depression, moderate.', '2026-01-14'),
        ],
      }),
      says: /F33\.1/,
    },
    {
      why: 'Letters of a role are no initials of a diagnosis',
      record: coded(['I10', 'G47.33'], {
        documents: [paper('history-and-physical', 'MD', 'Hypertension. Seen by RN and PT. Signed MD.')],
      }),
      says: /G47\.33/,
    },
    {
      why: 'Ruled out, in words behind it',
      record: coded(['F25.1', 'F43.12'], {
        documents: [paper('discharge-summary', 'MD', 'Schizoaffective disorder, depressive type; PTSD ruled out.')],
      }),
      says: /F43\.12 .*denies it \(“PTSD”\)/,
    },
    {
      why: 'Moderate malnutrition coded, severe documented.',
      record: coded(['C15.4', 'E44.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the middle third of the esophagus. Severe protein-calorie malnutrition, PEG placed.',
          ),
        ],
      }),
      says: /another severity/,
      severity: 'warn',
    },
    {
      why: 'A recurrent depression coded, a single episode documented.',
      severity: 'warn',
      record: coded(['F33.2', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Major depressive disorder, single episode, severe. Hypertension.'),
        ],
      }),
      says: /another kind of episode/,
    },
    {
      why: 'Remission documented, active dependence coded.',
      severity: 'warn',
      record: coded(['F31.32', 'F10.20'], {
        documents: [
          paper('discharge-summary', 'MD', 'Bipolar I disorder, depressed, moderate. Alcohol dependence in remission.'),
        ],
      }),
      says: /in remission/,
    },
    {
      why: 'A hemorrhage left the deficits, and they are coded after an infarction: one finding for all.',
      severity: 'warn',
      record: coded(['I69.351', 'I69.391', 'R13.11'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Basal ganglia hemorrhage (ICH) in December; right hemiplegia and dysphagia, oral phase.',
          ),
        ],
      }),
      says: /another kind of stroke/,
    },
    {
      why: 'Amputated below the knee, coded above.',
      severity: 'warn',
      record: coded(['Z47.81', 'Z89.611', 'E11.51'], {
        documents: [paper('discharge-summary', 'MD', 'Diabetes with PAD, right BKA 4/11.')],
      }),
      says: /another level/,
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
      why: 'A burn of third degree is told, and every code says second.',
      severity: 'warn',
      record: coded(['T24.232D', 'T24.231D', 'T31.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third-degree (full thickness) burn of the left lower leg, second degree burn of the right lower leg.',
          ),
        ],
      }),
      says: /no code of the list/,
    },
    {
      why: 'Primary hyperparathyroidism coded, secondary documented.',
      severity: 'warn',
      record: coded(['N18.6', 'E21.0', 'Z99.2'], {
        documents: [
          paper('history-and-physical', 'MD', 'ESRD on hemodialysis. Secondary hyperparathyroidism on cinacalcet.'),
        ],
      }),
      says: /another kind/,
    },
    {
      why: 'Several words stand between the burn and its degree.',
      record: coded(['T22.211D', 'T31.10'], {
        documents: [paper('discharge-summary', 'MD', 'Grease burn 5/5: third degree right forearm after graft.')],
      }),
      says: /another degree/,
      severity: 'warn',
    },
    {
      why: 'Left above and right below the knee, coded below on both sides',
      severity: 'warn',
      record: coded(['Z89.511', 'Z89.512', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'PVD, HTN, s/p L AKA, R BKA.')],
      }),
      count: 1,
      says: /Z89\.512.*another level/,
    },
    {
      why: 'The sides of two amputations changed over',
      severity: 'warn',
      record: coded(['Z89.611', 'Z89.512'], {
        documents: [paper('discharge-summary', 'MD', 'Left above-knee and right below-knee amputations.')],
      }),
      count: 1,
      says: /Z89\.611 and Z89\.512/,
    },
    {
      why: 'Crohn disease of both parts of the bowel, coded as of one',
      severity: 'warn',
      record: coded(['K50.113', 'D50.9'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            "Crohn's disease of small and large intestine with enterocutaneous fistula. Iron deficiency anemia.",
          ),
        ],
      }),
      count: 1,
      says: /a part of it/,
    },
    {
      why: 'Ileocolitis coded as of the small bowel',
      record: coded(['K50.00'], { documents: [paper('discharge-summary', 'MD', 'Crohn ileocolitis, on infliximab.')] }),
      severity: 'warn',
      says: /ileocolitis/,
    },
    {
      why: 'Crohn disease of one part coded as of both',
      record: coded(['K50.80'], {
        documents: [paper('discharge-summary', 'MD', "Crohn's disease of the terminal ileum.")],
      }),
      severity: 'warn',
      says: /another part of the bowel/,
    },
    {
      why: 'Two kinds of incontinence that one code says',
      record: coded(['N39.3'], { documents: [paper('discharge-summary', 'MD', 'Stress and urge incontinence.')] }),
      severity: 'warn',
      says: /kind of incontinence/,
    },
    {
      why: 'A displaced fracture coded as not displaced',
      record: coded(['S72.144D'], {
        documents: [paper('discharge-summary', 'MD', 'Displaced intertrochanteric fracture of right femur, s/p nail.')],
      }),
      severity: 'warn',
      says: /another displacement/,
    },
    {
      why: 'A spiral fracture coded as transverse',
      record: coded(['S82.221D'], {
        documents: [paper('discharge-summary', 'MD', 'Spiral fracture of right tibial shaft.')],
      }),
      severity: 'warn',
      says: /kind of break/,
    },
    {
      why: 'A single episode, where only an earlier one was single',
      record: coded(['F32.1', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'MDD, recurrent, moderate (prior single episode 2009). HTN.')],
      }),
      severity: 'warn',
      says: /kind of episode/,
    },
    {
      why: 'Only the plan of care lists it, which the agency wrote from its codes and the physician signed.',
      record: coded(['I11.0', 'I50.32', 'E43'], {
        documents: [
          paper('history-and-physical', 'MD', HEART),
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: I11.0, I50.32, E43 Severe protein-calorie malnutrition.\nNutrition: high protein.',
          ),
        ],
      }),
      severity: 'query',
      says: /E43 .*only the plan of care names it/,
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
      why: 'The break of the code stands only in the plan that was written from it',
      record: coded(['S82.251D', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Right tibial shaft fracture, oblique, nailed. HTN.'),
          paper('plan-of-care', 'MD', 'Displaced comminuted fracture of shaft of right tibia S82.251D. PT 2w4.'),
        ],
      }),
      severity: 'warn',
      says: /another .*“oblique”/,
    },
    {
      why: 'A short note of a physician, and a nurse’s: one line for all that they do not name',
      record: chart(paper('progress-note', 'MD', 'Hypertension, stable.'), paper('visit-note', 'RN', 'Wound is dry.')),
      severity: 'info',
      says: /E43, F32\.A and J44\.9.*may not be among/,
    },
    {
      why: 'The nurse lists conditions, the physician one',
      record: chart(
        paper('progress-note', 'MD', 'Hypertension, stable.'),
        paper('progress-note', 'RN', 'Patient has gout, glaucoma, hypothyroidism and hypertension.'),
      ),
      severity: 'info',
    },
    {
      why: 'Three that are denied are no list either',
      record: chart(paper('progress-note', 'MD', 'Hypertension. No gout, no glaucoma, no hypothyroidism.')),
      severity: 'info',
    },
    {
      why: 'A face-to-face note that has most of the codes lists nothing',
      record: coded(['I50.22', 'I10', 'E43'], {
        documents: [paper('face-to-face', 'MD', 'Chronic systolic heart failure and hypertension.')],
      }),
      severity: 'info',
      says: /names E43/,
    },
    {
      why: 'A nurse writes it too, besides the list of drugs',
      record: coded(['I10', 'F32.A', 'E43', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension, stable.'),
          paper('medication-list', 'RN', 'Sertraline 50 mg daily for depression'),
          paper('visit-note', 'RN', 'Depression.'),
        ],
      }),
      count: 2,
      says: /documents it/,
    },
    {
      why: 'Beside a drug only, where nobody lists conditions',
      record: coded(['I10', 'F32.A', 'E43', 'J44.9'], {
        documents: [
          paper('progress-note', 'MD', 'Hypertension, stable.'),
          paper('medication-list', 'RN', 'Sertraline 50 mg daily for depression'),
        ],
      }),
      severity: 'info',
      count: 1,
    },
    {
      why: 'Neither the list nor the plan of care has it',
      record: coded(['I10', 'E43'], {
        documents: [
          paper('history-and-physical', 'MD', 'Hypertension, gout, glaucoma, hypothyroidism.'),
          paper('plan-of-care', 'MD', 'Hypertension. Nursing weekly.', '2026-01-13'),
        ],
      }),
      says: /E43 .*looked for in all documents and not found/,
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
      why: 'Nicotine dependence is in remission for the provider, and coded as not',
      record: coded(['J44.9', 'F17.210', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'COPD. HTN. Quit smoking 4 months, nicotine dependence in remission.'),
        ],
      }),
      severity: 'warn',
      says: /says that it is in remission/,
    },
    {
      why: 'The mother’s COPD',
      record: coded(['I11.0', 'I50.32', 'J44.9'], {
        documents: [paper('history-and-physical', 'MD', `${HEART} Mother had COPD.`)],
      }),
      says: /J44\.9 .*names it of a relative/,
    },
    {
      why: 'Third degree coded, and the note tells of second degree alone, which is coded for another place.',
      record: coded(['T24.311D', 'T24.231D'], {
        documents: [paper('progress-note', 'MD', 'Second degree scald burns of the right thigh and right lower leg.')],
      }),
      severity: 'warn',
      says: /T24\.311D.*another degree \(“[^”]*[Ss]econd degree[^”]*”\), and no document gives the coded one/,
    },
    {
      why: 'A superficial infection of the incision coded, a deep one documented.',
      record: coded(['T81.41XA', 'B95.61'], {
        documents: [
          paper('discharge-summary', 'MD', 'Deep incisional surgical site infection after lumbar fusion. HTN. MSSA.'),
        ],
      }),
      severity: 'warn',
      says: /T81\.41XA.*another depth/,
    },
    {
      why: 'A kidney failure that nobody documents: what is said of the kidneys is another disease, which was understood.',
      record: coded(['F25.9', 'E11.9', 'I10'], {
        documents: [
          paper('progress-note', 'MD', 'Paranoid schizophrenia, hears voices. Type 2 diabetes. Hypertension.'),
        ],
      }),
      says: /F25\.9.*looked for in all documents and not found/,
    },
    {
      why: 'Initials that were read as another disease are no word of this one.',
      record: coded(['G20.A1', 'F02.A0', 'K59.00', 'J44.9'], {
        documents: [
          paper('discharge-summary', 'MD', 'Parkinson’s disease without dyskinesia, PD dementia, mild. Constipation.'),
        ],
      }),
      says: /J44\.9.*not found/,
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
      why: 'Steroid-induced diabetes coded as type 2.',
      record: coded(['G70.00', 'E11.65'], {
        documents: [
          paper('discharge-summary', 'MD', 'Myasthenia gravis. Steroid-induced diabetes with hyperglycemia.'),
        ],
      }),
      severity: 'warn',
      says: /E11\.65.*another kind of diabetes/,
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
      why: 'Receptor negative coded, positive written.',
      record: coded(['C50.411', 'Z17.1'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the upper-outer quadrant of the right breast, ER+. Hypertension. GERD.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z17\.1.*estrogen receptor/,
    },
    {
      why: 'The plan that nobody signed beside a face-to-face note that says nothing of it',
      record: coded(['G20.A1', 'E78.5'], {
        documents: [
          paper('face-to-face', 'MD', 'Parkinson disease, home health for therapy.'),
          paper(
            'plan-of-care',
            'RN',
            'Diagnoses: Parkinson disease; hyperlipidemia.\nPhysician signature: ________ Date: ______',
          ),
        ],
      }),
      says: /only the plan of care documents it/,
    },
    {
      why: 'An exacerbation is coded that the provider says is none',
      record: coded(['I50.22', 'J44.1'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic systolic heart failure. COPD, not in exacerbation.')],
      }),
      says: /J44\.1/,
    },
    {
      why: 'Type 2 is coded; the diabetes is that of cystic fibrosis.',
      record: coded(['E84.0', 'E11.65', 'Z79.4'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Cystic fibrosis with lung disease. Cystic fibrosis related diabetes with hyperglycemia on insulin.',
          ),
        ],
      }),
      severity: 'warn',
      says: /E11\.65.* another kind of diabetes/,
    },
    {
      why: 'Diet is coded; insulin controls it.',
      record: coded(['O24.410', 'Z3A.31'], {
        documents: [paper('progress-note', 'MD', 'Gestational diabetes at 31 weeks, now insulin controlled.')],
      }),
      severity: 'warn',
      says: /O24\.410.* another control/,
    },
    {
      why: 'The oropharyngeal phase is coded; the oral one is told.',
      record: coded(['J96.11', 'R13.12'], {
        documents: [paper('progress-note', 'MD', 'Chronic hypoxic respiratory failure. Oral phase dysphagia.')],
      }),
      severity: 'warn',
      says: /R13\.12.* another phase/,
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
      why: 'Alcoholic is coded; the cirrhosis is of a fatty liver.',
      record: coded(['K70.31', 'K76.6'], {
        documents: [paper('progress-note', 'MD', 'NASH cirrhosis with ascites. Portal hypertension.')],
      }),
      severity: 'warn',
      says: /K70\.31.* another cause/,
    },
    {
      why: 'A part is coded as gone; all of it was taken.',
      record: coded(['C25.0', 'E13.9', 'Z90.411'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Cancer of the head of the pancreas, total pancreatectomy in April, chemotherapy planned. Postpancreatectomy diabetes.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z90\.411.* another extent/,
    },
    {
      why: 'The left leg is coded; the right one was lost in the crash.',
      record: coded(['S88.112D', 'G54.6'], {
        documents: [
          paper(
            'progress-note',
            'MD',
            'Traumatic right below-knee amputation, residual limb healing. Phantom limb pain.',
          ),
        ],
      }),
      severity: 'warn',
      says: /S88\.112D.* another side or level/,
    },
    {
      why: 'Above the knee is coded, below it is told.',
      record: coded(['S78.111D'], {
        documents: [paper('progress-note', 'MD', 'Traumatic amputation, right BKA, healing.')],
      }),
      severity: 'warn',
      says: /S78\.111D.* another side or level/,
    },
    {
      why: 'In remission is coded; the provider says that it is not.',
      record: coded(['C90.01', 'D63.0'], {
        documents: [paper('progress-note', 'MD', 'Multiple myeloma, not in remission, with anemia.')],
      }),
      severity: 'warn',
      says: /C90\.01.* another state/,
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
      why: 'The right leg is lost below the knee in other words, the left one coded.',
      record: coded(['G54.6', 'Z89.512'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Traumatic amputation of the right leg below the knee years ago. Phantom limb pain.',
          ),
        ],
      }),
      severity: 'warn',
      says: /Z89\.512 .*another side/,
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
      why: 'Hepatitis C coded, B documented.',
      record: coded(['B18.2', 'K74.60'], {
        documents: [paper('discharge-summary', 'MD', 'Chronic hepatitis B with cirrhosis.')],
      }),
      severity: 'warn',
      says: /another kind of viral hepatitis/,
    },
    {
      why: 'Type 2 is coded; a drug is the cause.',
      record: coded(['F20.9', 'E11.9', 'T43.595D'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Diabetes due to olanzapine.')],
      }),
      severity: 'warn',
      says: /another kind of diabetes/,
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
      why: 'Diabetes of a chronic pancreatitis, called pancreatogenic.',
      record: coded(['K86.1', 'E08.65', 'Z79.4'], {
        documents: [
          paper('progress-note', 'MD', 'Chronic pancreatitis. Pancreatogenic diabetes with hyperglycemia on insulin.'),
        ],
      }),
    },
    {
      why: 'Both kinds of respiratory failure are told, one is coded.',
      record: coded(['J44.9', 'J96.11'], {
        documents: [paper('progress-note', 'MD', 'COPD. Chronic respiratory failure with hypoxia and hypercapnia.')],
      }),
    },
    {
      why: 'Alcohol and hepatitis C.',
      record: coded(['K70.30', 'B18.2'], {
        documents: [paper('progress-note', 'MD', 'Cirrhosis from alcohol and chronic hepatitis C.')],
      }),
    },
    {
      why: 'A non-alcoholic cirrhosis is none of alcohol.',
      record: coded(['K74.60', 'K75.81'], {
        documents: [paper('progress-note', 'MD', 'Non-alcoholic steatohepatitis with cirrhosis.')],
      }),
    },
    {
      why: 'The side and level as coded.',
      record: coded(['S88.111D', 'G54.6'], {
        documents: [paper('progress-note', 'MD', 'Traumatic right below-knee amputation, healing. Phantom limb pain.')],
      }),
    },
    {
      why: 'Little is taken by mouth for dysphagia: no phase.',
      record: coded(['G20.A1', 'R13.12'], {
        documents: [paper('progress-note', 'MD', 'Parkinson disease. Oropharyngeal dysphagia, poor oral intake.')],
      }),
    },
    {
      why: 'Blood sugar that a steroid has driven up is no other kind of diabetes.',
      record: coded(['J44.1', 'E11.65', 'T38.0X5D'], {
        documents: [
          paper(
            'history-and-physical',
            'MD',
            'COPD exacerbation on a prednisone taper. Diabetes, now with steroid-induced hyperglycemia; sliding scale added.',
          ),
        ],
      }),
    },
    {
      why: 'The provider documents each.',
      record: coded(['I11.0', 'I50.32', 'E03.9'], { documents: [paper('history-and-physical', 'MD', HEART)] }),
    },
    {
      why: 'The stage of a pressure ulcer is the nurse’s, the ulcer the provider’s.',
      record: coded(['L89.153'], {
        documents: [
          paper('progress-note', 'NP', 'Pressure ulcer of the sacrum.'),
          paper('wound-note', 'RN', 'Pressure ulcer of sacrum, stage 3, 4 x 3 cm.'),
        ],
      }),
    },
    {
      why: 'Diabetic kidney disease is presumed from what the provider documents.',
      record: coded(['E11.22', 'N18.31'], {
        documents: [paper('progress-note', 'MD', 'Type 2 diabetes. Chronic kidney disease stage 3a.')],
      }),
    },
    {
      why: 'Symptoms, statuses and circumstances need no diagnosis.',
      record: coded(['I11.0', 'I50.32', 'R26.81', 'Z99.81', 'Z60.2', 'W18.30XD'], {
        documents: [paper('history-and-physical', 'MD', HEART)],
      }),
    },
    {
      why: 'A document of a provider could not be read.',
      record: coded(['I11.0', 'I50.32', 'E43']),
      chart: {
        documents: [
          { id: 'a', type: 'history-and-physical', author: 'MD', text: HEART },
          { id: 'b', type: 'discharge-summary', author: 'MD' },
        ],
      },
    },
    {
      why: 'Only a nurse’s note: no provider was looked at.',
      record: coded(['I50.32'], { documents: [paper('visit-note', 'RN', 'CHF.')] }),
      notLooked: true,
    },
    { why: 'No document.', record: coded(['I50.32']), notLooked: true },
    {
      why: 'Only ever suspected: that is CV21’s.',
      record: coded(['J96.01', 'J44.9'], {
        documents: [paper('progress-note', 'MD', 'COPD. Possible respiratory failure, to be watched.')],
      }),
    },
    {
      why: 'A cheek is one of the other parts of the face',
      record: coded(['C44.319', 'I10'], {
        documents: [paper('history-and-physical', 'MD', 'Basal cell carcinoma of the cheek. Hypertension.')],
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
      why: 'A rider of another item of the list denies nothing of it',
      record: coded(['I10', 'N40.0', 'H40.1132'], {
        documents: [paper('progress-note', 'MD', 'HTN, BPH no LUTS, POAG both eyes moderate stage.')],
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
      why: 'Severe malnutrition, moderate at the last visit: both stand there.',
      record: coded(['C15.4', 'E44.0'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the middle third of the esophagus. Severe malnutrition on admission, now moderate malnutrition.',
          ),
        ],
      }),
    },
    {
      why: 'Severe is the pain, not the malnutrition.',
      record: coded(['C15.4', 'E44.0', 'G89.3'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Cancer of the middle third of the esophagus with severe neoplasm related pain; moderate protein-calorie malnutrition.',
          ),
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
      why: 'Both legs are amputated, one above and one below the knee, each coded.',
      record: coded(['Z47.81', 'Z89.511', 'Z89.612'], {
        documents: [paper('discharge-summary', 'MD', 'Right BKA 4/11, left AKA 2023.')],
      }),
    },
    {
      why: 'Dementia is written without its cause, in the severity that is coded.',
      record: coded(['G30.1', 'F02.B11'], {
        documents: [paper('face-to-face', 'MD', 'Late onset Alzheimer disease, moderate dementia with agitation.')],
      }),
    },
    {
      why: 'Immunosuppressed because of a drug, in short.',
      record: coded(['M32.14', 'D84.821', 'T38.0X5D', 'Z79.52'], {
        documents: [paper('history-and-physical', 'MD', 'Lupus nephritis. Immunosuppressed d/t prednisone, chronic.')],
      }),
    },
    {
      why: 'Left above and right below the knee, coded so',
      record: coded(['Z89.612', 'Z89.511', 'I10'], {
        documents: [paper('discharge-summary', 'MD', 'HTN, s/p L AKA, R BKA.')],
      }),
    },
    {
      why: 'Sides behind the level, in brackets',
      record: coded(['Z89.612', 'Z89.511'], { documents: [paper('discharge-summary', 'MD', 'AKA (L), BKA (R).')] }),
    },
    {
      why: 'An amputation that was revised to a higher level',
      record: coded(['Z89.612'], { documents: [paper('discharge-summary', 'MD', 'L BKA 2020, revised to AKA 2024.')] }),
    },
    {
      why: 'A wound above the knee is no amputation',
      record: coded(['Z89.511'], {
        documents: [paper('discharge-summary', 'MD', 'Right BKA. Wound above the knee of the left thigh.')],
      }),
    },
    {
      why: 'Both parts of the bowel, each named apart',
      record: coded(['K50.80'], { documents: [paper('discharge-summary', 'MD', "Crohn's colitis. Crohn's ileitis.")] }),
    },
    {
      why: 'The part that is coded, and a colonoscopy',
      record: coded(['K50.00'], {
        documents: [paper('discharge-summary', 'MD', "Crohn's disease of the terminal ileum. Colonoscopy 2024.")],
      }),
    },
    {
      why: 'Both kinds of incontinence in one code',
      record: coded(['N39.46'], {
        documents: [paper('discharge-summary', 'MD', 'Urge incontinence; stress incontinence.')],
      }),
    },
    {
      why: 'Another bone is the one that is not displaced',
      record: coded(['S72.141D'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Right hip intertrochanteric fracture; nondisplaced fracture of left wrist.',
          ),
        ],
      }),
    },
    {
      why: 'The plan of care is the only document that lists diagnoses.',
      record: coded(['I11.0', 'I50.32', 'E43'], {
        documents: [
          paper('face-to-face', 'MD', 'Seen for chronic diastolic heart failure.'),
          paper(
            'plan-of-care',
            'MD',
            'Diagnoses: hypertensive heart disease with heart failure, chronic diastolic heart failure, severe protein-calorie malnutrition.',
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
      why: 'Acute pain of burns, and somebody who smokes',
      record: coded(['T24.312D', 'G89.11', 'F17.210', 'I10'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Third degree burn left thigh. Acute pain from burns, pain management plan. HTN. Smokes. Hypothyroidism. COPD.',
          ),
        ],
      }),
    },
    {
      why: 'The severity stands behind the depression',
      record: coded(['I10', 'F32.1'], {
        documents: [paper('discharge-summary', 'MD', 'HTN. Depression, moderate single episode, escitalopram.')],
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
      why: 'The depth of the infection as coded; the deep vein is another thing.',
      record: coded(['T81.41XA'], {
        documents: [
          paper(
            'discharge-summary',
            'MD',
            'Superficial incisional infection after lumbar fusion. Deep vein thrombosis was excluded.',
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
      why: 'Pneumonia, and a swallow that is watched.',
      record: coded(['J18.9', 'I10'], {
        documents: [
          paper('discharge-summary', 'MD', 'Community-acquired pneumonia. Hypertension. Aspiration precautions. GERD.'),
        ],
      }),
    },
    {
      why: 'The plan that the physician signed, beside a face-to-face note alone',
      record: coded(['G20.A1', 'E78.5'], {
        documents: [
          paper('face-to-face', 'MD', 'Parkinson disease, home health for therapy.'),
          paper(
            'plan-of-care',
            'RN',
            'Diagnoses: Parkinson disease; hyperlipidemia.\nPhysician signature: R. Patel MD Date: 01/15/2026',
          ),
        ],
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
      why: 'An infarction of seven weeks ago is an old one.',
      record: coded(['I25.10', 'I25.2'], {
        documents: [paper('discharge-summary', 'MD', 'CABG after an MI seven weeks ago. CAD.')],
      }),
    },
    {
      why: 'A drug’s diabetes as coded.',
      record: coded(['E09.9', 'T43.595D', 'F20.9'], {
        documents: [paper('discharge-summary', 'MD', 'Schizophrenia. Diabetes due to olanzapine.')],
      }),
    },
  ],
};
