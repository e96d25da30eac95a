import type { Said } from './said-form.ts';

/** Kinds of fault that discharge summaries and consults showed (2026-11-28), each said in words of our own; by a provider. */
export const ON_DISCHARGE: Readonly<Record<string, Said>> = {
  'titles in the order of an index': [
    ['Discharge diagnoses:\n1. Failure, renal, acute.\n2. Burn, second degree, left forearm.', 'N17.9 T22.212D'],
    ['Assessment:\n- Failure, heart, systolic, chronic\n- Disease, kidney, chronic, stage 4', 'I50.22 N18.4'],
    ['Dx: Failure, respiratory, chronic, with hypoxia', 'J96.11'],
    ['Dx: Burn, third degree, right calf - s/p STSG, 100% take', 'T24.331D'],
    ['Assessment: Failure, pain, swelling', ''],
    ['Assessment: Disease, none', ''],
    ['Skin: edema, trace, bilateral', ''],
    ['Possible: Failure, renal, acute', ''],
    ['Family history:\nDisease, heart: father', ''],
  ],
  'a replacement that a note before the operation plans': [
    [
      'Left hip osteoarthritis, end stage. Risks including infection were reviewed.\nPlan: Left total hip arthroplasty 12/2.',
      'M16.12',
    ],
    ['Plan: HH PT. S/p left total hip arthroplasty 2019.', 'Z96.642'],
  ],
  'a bypass that is ill itself': [
    ['CAD of bypass graft with angina.', 'I25.709'],
    ['Atherosclerosis of coronary artery bypass graft with unstable angina.', 'I25.700'],
    ['CAD of vein graft.', 'I25.810'],
    ['CAD s/p CABG. Unstable angina due to disease of native vessels and of the vein graft.', 'I25.110 I25.710 Z95.1'],
    ['CAD s/p CABG, no disease of the grafts. Stable angina.', 'I25.118 Z95.1'],
    ['CAD s/p CABG, graft disease not seen.', 'I25.10 Z95.1'],
  ],
  'oxygen in the line of a lasting failure': [
    ['COPD with chronic hypoxic respiratory failure 3L.', 'J44.9 J96.11 Z99.81'],
    ['Chronic hypoxemic respiratory failure, now requiring 4 L at rest.', 'J96.11 Z99.81'],
    ['Acute on chronic hypoxic respiratory failure requiring 6 L, weaned to room air.', 'J96.11'],
  ],
  'a severity that is said of the dementia by a verb': [
    [
      "Alzheimer's disease, late onset, is severe with agitation and he also has psychotic features.",
      'F02.C11 F02.C2 G30.1',
    ],
    ["Alzheimer's disease, and her knee pain is severe.", 'G30.9'],
  ],
  'a drug behind a dash that is given for the effect of another': [
    ['Neuropathy due to paclitaxel - duloxetine 30 mg.', 'G62.0 T45.1X5D'],
  ],
  'abbreviations by what stands beside them': [
    ['Adenocarcinoma of right lung, PD-L1 60%.', 'C34.91'],
    ['SPC for neurogenic bladder.', 'N31.9 Z93.59'],
    ['Ambulates with SPC 200 ft, balance fair.', ''],
    ['COPD. CRF on home O2 2L NC.', 'J44.9 J96.10 Z99.81'],
  ],
  'retinopathies of a diabetic by their kind': [
    ['T2DM with stable proliferative retinopathy of both eyes.', 'E11.3553'],
    ['T2DM. Nonproliferative retinopathy.', 'E11.3299'],
  ],
  'an infarct of the brain by its artery, and what it left': [
    ['Seen a year after a right MCA ischemic infarct. Left spastic hemiparesis.', 'I69.354'],
    ['Left PCA infarction 2019, no deficits.', 'Z86.73'],
  ],
  'what did not come again, was doubted, or is a brother’s': [
    ['Brief nonsustained ventricular tachycardia on the first night which did not recur.', ''],
    ['GERD doubted.', ''],
    ["Prior h/o melanoma was actually his brother's.", ''],
    ['HCV antibody with negative RNA, never treated.', ''],
    ['Feeding tube out, eating a regular diet.', ''],
  ],
  'premixed insulin by its figures': [
    ['T2DM on 70/30.', 'E11.9 Z79.4'],
    ['BP 70/30 on arrival. T2DM on metformin.', 'E11.9 Z79.84'],
  ],
  'vessels of a leg and of the bowel with what they lead to': [
    ['Type 2 diabetes. Atherosclerosis of native arteries of right leg with gangrene.', 'E11.52 I70.261'],
    ["Crohn's disease of the colon with rectal bleeding. Bright red blood per rectum.", 'K50.111'],
  ],
  'what was not needed, not so, or is gone': [
    ['Hydrocephalus, PEG never needed.', 'G91.9'],
    ['Was labelled bipolar as a teen, not supported.', ''],
    ['Myelodysplastic syndrome. AML transformation excluded by marrow.', 'D46.9'],
    ['His mother is his guardian, herself a breast cancer survivor.', ''],
    ['Patient bathes herself, breast cancer survivor.', 'Z85.3'],
    ['Depression mentioned by mother; pt denies.', ''],
    ['Right MCA infarct. Left neglect remains; dysarthria gone.', 'I69.312'],
    ['CHF gone bad over the winter, on lasix.', 'I50.9'],
  ],
  'acute states of which the line tells that they go on': [
    ['AKI on CKD 4, Cr 3.1 still above baseline, BMP weekly.', 'N17.9 N18.4'],
    ['Hypernatremia being treated with free water.', 'E87.0'],
    ['AKI in hospital. BP still high.', ''],
  ],
  'chronic and acute behind a dash': [
    ['Constipation - chronic, on Miralax.', 'K59.09'],
    ['Hypertension - chronic kidney disease stage 3a', 'I12.9 N18.31'],
  ],
  'fragility within the name of a fracture': [
    ['Known osteoporosis. Right hip fragility fracture.', 'M80.051D'],
    ['Stable pelvic ring fracture.', 'S32.810D'],
  ],
  'operations and drugs by their own date': [
    ['Date of surgery 5/12/2026\nOperation: Right reverse total shoulder arthroplasty', 'Z47.1 Z96.611'],
    ['Date of surgery 3/2/2025\nProcedure: Left total knee arthroplasty', 'Z96.652'],
    ['GBM of the right frontal lobe, resected 1/26, radiation finished 5/20.', 'C71.1'],
    ['Myelodysplastic syndrome on aza C4.', 'D46.9'],
    ['Rheumatoid arthritis on aza 100 mg daily.', 'M06.9 Z79.624'],
    ['Polymyalgia. Dex 4 mg/d - weaning over months, unable to stop.', 'M35.3 Z79.52'],
  ],
  'tables of places: abscesses, bones, tumours, veins': [
    ['Left forearm abscess, packed daily.', 'L02.414'],
    ['Abscess of the right calf, packed daily.', 'L02.415'],
    ['Assessment: Fracture of the left talus.', 'S92.102D'],
    ['Assessment: Left distal tibia fracture, closed.', 'S82.302D'],
    ['Left NOF fracture.', 'S72.002D'],
    ['R tib/fib fracture, closed.', 'S82.201D S82.401D'],
    ['Assessment: Acute osteomyelitis of the sacrum.', 'M46.28'],
    ['Assessment: Anal squamous cell carcinoma.', 'C21.0'],
    ['Assessment: Squamous cell carcinoma of the scalp.', 'C44.42'],
    ['Assessment: DVT of the left cephalic vein.', 'I82.612'],
    ['IVC filter, no clot.', 'Z95.828'],
    ['C6 incomplete quad since 1998, neurogenic bladder.', 'G82.54 N31.9'],
    ['Quad cane, quad sets.', ''],
  ],
  'a diverticulitis with its abscess': [
    ['Recurrent diverticulitis, sigmoid, now with a 4 cm pericolic abscess.', 'K57.20'],
    ['Sigmoid diverticulitis, no abscess on CT.', 'K57.32'],
    ['Sigmoid diverticulitis; abscess of left thigh, packed daily.', 'K57.32 L02.416'],
  ],
  'what is still to come, or was exchanged': [
    ['Diverticulosis. Elective sigmoidectomy in 6-8 wks if quiet.', 'K57.90'],
    ['CHF. We discussed that CKD and stroke are risks.', 'I50.9'],
    ['Hypertension and obesity are risk factors. CAD.', 'I10 I25.10'],
    ['Rheumatoid arthritis. Rinvoq recently swapped for Orencia.', 'M06.9 Z79.620'],
    ['Atrial fibrillation. Warfarin changed to 5 mg daily.', 'I48.91 Z79.01'],
    ['PPMS on ocrevus.', 'Z79.620'],
  ],
};
