import type { Said } from './said-form.ts';

/** Shorthand that doubts, and what it leaves sure: guideline IV.H, a diagnosis that is called uncertain is not coded. */
export const TERSELY: Record<string, Said> = {
  'a mark of doubt goes over the words that describe': [
    ['A/P: HTN. ?early dementia.', 'I10'],
    ['A/P: ?mild recurrent pneumonia; GERD stable.', 'K21.9'],
    ['Assessment: GERD. Wheeze ±asthma.', 'K21.9'],
    ['Assessment: GERD, +/- gout.', 'K21.9'],
    ['Assessment: (?)TIA. GERD.', 'K21.9'],
    ['Assessment: anemia ?source of the bleeding unclear. GERD.', 'D64.9 K21.9'],
  ],
  'short words of doubt': [
    ['Assessment: prob COPD. GERD.', 'K21.9'],
    ['Assessment: susp UTI. GERD.', 'K21.9'],
    ['Assessment: gout less likely. GERD.', 'K21.9'],
    ['Assessment: PAD, COPD, gout less likely. GERD.', 'K21.9'],
    ['Assessment: GERD. Will consider sleep apnea if still tired.', 'K21.9'],
    ['Assessment: GERD. Melanoma needs exclusion.', 'K21.9'],
    ['Assessment: GERD. Ongoing risk cirrhosis/hepatoma.', 'K21.9'],
    ['Assessment: high risk prostate cancer, on leuprolide.', 'C61 Z79.818'],
  ],
  'what stands before a minus, or behind one among pluses': [
    ['Stool PCR: giardia/C diff -ve. Assessment: GERD.', 'K21.9'],
    ['Imp: +HTN +GERD -COPD', 'I10 K21.9'],
    ['Assessment: GERD. No red flag features for cellulitis, meningitis.', 'K21.9'],
  ],
  'a plan names what is looked for, warned of or talked over': [
    ['Assessment: GERD.\nPlan: hep B status to be checked next visit, HCV Ab.', 'K21.9'],
    ['Assessment: GERD.\nPlan: discussed screening, melanoma leaflet.', 'K21.9'],
    ['Assessment: GERD.\nPlan: continue lisinopril for hypertension.', 'I10 K21.9'],
    ['Assessment: GERD.\nPlan:\n1. Atrial fibrillation: rate controlled.', 'I48.91 K21.9'],
    ['Assessment: GERD.\nPlan:\nRest, fluids.\nAdvised to attend ED if\n- fever\n- urinary retention', 'K21.9'],
  ],
  'a symptom that describes the problem of its item': [
    ['Assessment:\n1. Heart failure – 3 kg weight gain, dizziness.', 'I50.9'],
    ['Assessment: cellulitis of the left leg including fever and headache.', 'L03.116'],
    ['Assessment:\n1. Cellulitis of left leg (rash, fever, headache).', 'L03.116'],
    ['Reason for visit: headache\nAssessment: Hypertension.', 'I10'],
    ['Reason for visit: headache\nAssessment: Hypertension. Headache, take acetaminophen.', 'I10 R51.9'],
    ['CC: knee pain right\nAssessment: R knee OA.', 'M17.11'],
  ],
  'a kind that the unspecified code is not': [
    ['Assessment: GERD, health anxiety.', 'K21.9'],
    ['Assessment: GERD, health/weight anxiety.', 'K21.9'],
    ['Skin: atopic flexural eczema. Assessment: eczema, on hydrocortisone cream.', 'L20.82'],
    ['Assessment: GERD, anxiety.', 'F41.9 K21.9'],
  ],
  'what the assessment doubts is not sure in the plan': [
    ['Assessment: suspected DKA, T2DM on glipizide.\nPlan:\nDKA: transfer to hospital.', 'E11.9 Z79.84'],
    ['HPI: history of orthostatic hypotension.\nAssessment: syncope, likely orthostatic hypotension.', 'I95.1'],
    ['HPI: known gout.\nAssessment: toe pain, ?gout. GERD.', 'K21.9 M10.9'],
    ['Assessment: GERD. The likely diagnosis is osteoarthritis of the right knee.', 'K21.9'],
    ['Assessment: GERD. Need to excl gout.', 'K21.9'],
    ['A: GERD.\nP / Plan\nCalled about headache, nausea, malaise.', 'K21.9'],
  ],
  'a drug of one dose, and one disease named twice': [
    ['Assessment: GERD. Plavix load given, then transfer.', 'K21.9'],
    ['Hemolytic anemia on prednisone taper. Dx: acquired hemolytic anemia.', 'D59.9'],
    ['Chronic exertional compartment syndrome of the left lower leg.', 'M79.A22'],
  ],
  'what stands behind a comma is of the name': [
    ['Dx: seizure disorder, intractable. GERD.', 'G40.919 K21.9'],
    ['Dx: migraine, intractable. GERD.', 'G43.919 K21.9'],
    ['GDM, diet controlled, at home on modified bed rest.', 'O24.410'],
    ['Dx: chronic gout due to renal impairment.', 'M1A.30X0'],
  ],
  'words of a speaker, and of a paper': [
    ['Seen for cough. “It is just a bad flu again”. Assessment: GERD.', 'K21.9'],
    ['GERD. Nephrology letter: “CKD stage 3b, no change”.', 'K21.9 N18.32'],
    ['Assessment: “gout”, on allopurinol.', 'M10.9'],
  ],
};
