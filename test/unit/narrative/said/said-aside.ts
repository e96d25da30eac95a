import type { Said } from './said-form.ts';

/**
 * What stands beside the matter: symptoms of a history or a plan where the assessment names diseases (OG I.B.4, I.B.5, IV.D), what
 * a disease comes with, names of vaccines, an index of the body mass without its weight diagnosis (OG I.B.14); and near misses, in
 * which it is the patient's. Dated 2026-06-01.
 */
export const ASIDE: Readonly<Record<string, Said>> = {
  'symptoms beside an assessment that names diseases': [
    ['HPI: Slight weight loss over the spring, unintentional.\nAssessment:\n1. COPD\n2. HTN', 'I10 J44.9'],
    ['HPI: Unsteady on feet since Tuesday, poor intake.\nAssessment: UTI, on cefdinir. CHF.', 'I50.9 N39.0'],
    ['Subjective: Some hoarseness by evening.\nAssessment: hypothyroidism', 'E03.9'],
    ['Assessment: gastroparesis\nPlan: Red flags gone over (dysphagia, black stools, vomiting).', 'K31.84'],
    ['Assessment: hypertension\nPlan: Side effects of the new drug: dry mouth, urinary retention.', 'I10'],
    ['HPI: Came to us with elevated PSA.\nImpression: prostate cancer, Gleason 6.', 'C61'],
    // Called known, treated, or of home health’s own.
    ['Exam: pressure ulcer of the left heel, stage not told.\nAssessment: COPD', 'J44.9 L89.629'],
    ['HPI: Chronic dysphagia, thickened liquids.\nAssessment: hypertension', 'I10 R13.10'],
    ['HPI: Dysphagia since her stroke in May.\nAssessment: hypertension', 'I10 I69.391 R13.10'],
    ['HPI: Urinary retention, Foley placed last week.\nAssessment: hypertension', 'I10 R33.9'],
    ['HPI: Incontinent of urine.\nAssessment: CHF', 'I50.9 R32'],
    ['HPI: Oropharyngeal dysphagia, nectar thick.\nAssessment: hypertension', 'I10 R13.12'],
    ['HPI: Passive suicidal thoughts.\nAssessment: hypertension', 'I10 R45.851'],
    // No disease is named: the symptom is the matter.
    ['HPI: Unsteady on feet, unsafe on stairs.\nPlan: PT evaluation.', 'R26.81'],
    // An item of its own.
    ['Assessment: CHF\nPlan:\n1. Dysphagia\n2. CHF', 'I50.9 R13.10'],
  ],
  'what a disease of the assessment comes with': [
    ['Assessment:\n1. Gastroparesis with nausea and vomiting', 'K31.84'],
    ['Impression: COPD exacerbation → cough and wheeze', 'J44.1'],
    ['Assessment\n1 Iron deficiency anemia\n   Tired, dyspnea climbing stairs\n2 Hypertension', 'D50.9 I10'],
    // Coded beside it all the same.
    ['Diagnoses: sepsis due to pneumonia with septic shock.', 'A41.9 J18.9 R65.21'],
    ['Assessment: UTI with hematuria', 'N39.0 R31.9'],
    ['Assessment: lung cancer with nausea from chemotherapy', 'C34.90 R11.0 T45.1X5D'],
    ['Assessment:\n1. CHF\n2. Dysphagia\n3. Urinary retention', 'I50.9 R13.10 R33.9'],
    ['Assessment: CHF, diabetes, weakness', 'E11.9 I50.9 R53.1'],
  ],
  'infections named for their vaccine or test': [
    ['CHF.\nImms (state registry)\nCOVID: Moderna x2, booster 2024\nFlu: yearly\nTdap: 2019', 'I50.9'],
    ['CHF, DM2.\nVaccines\n- Flu 10/25\n- COVID Sep 25', 'E11.9 I50.9'],
    ['CHF. Vaccination status to be looked up (flu/COVID).', 'I50.9'],
    ['CHF. COVID RAT d1 + d3 both negative.', 'I50.9'],
    ['CHF. Takes cold & flu tablets from the shelf.', 'I50.9'],
    ['CHF. Lonely since the post-COVID reopening.', 'I50.9'],
    ['Vaccinated, but got COVID on 5/28, on Paxlovid.', 'U07.1'],
    ['COVID positive 5/28 despite booster, coughing, Paxlovid.', 'U07.1'],
    ['Influenza A, day 2 of Tamiflu.', 'J10.1'],
    ['Post-COVID condition with fatigue.', 'U09.9'],
    ['COVID RAT positive 5/29, on Paxlovid.', 'U07.1'],
  ],
  'an index of the body mass and its weight diagnosis': [
    ['Assessment: CHF. Weight loss, 12 lb, unintentional. BMI 23', 'I50.9 R63.4'],
    ['Assessment: weight loss, unintentional, BMI 17.8', 'R63.4 Z68.1'],
    ['Assessment: obesity, BMI 37', 'E66.9 Z68.37'],
    ['Assessment: severe malnutrition, BMI 24', 'E43 Z68.24'],
  ],
  'lists, tests, operations and comparisons': [
    ['Occasional ibuprofen\n\nAllergies\nNKDA', ''],
    ['CHF. Ibuprofen allergy.', 'I50.9 Z88.6'],
    [
      'Problem List/Past Medical History\nOngoing\n  CHF\n  Hypothyroidism\nHistorical\n  Pneumonia\n  Shingles\nAssessment: CHF',
      'E03.9 I50.9',
    ],
    ['Historical: CHF, COPD\nAssessment: hypothyroidism', 'E03.9 I50.9 J44.9'],
    ['GERD. PHQ‑9 and GAD‑7 at the next visit.', 'K21.9'],
    ['CHF. Migraine with aura more likely than TIA.', 'I50.9'],
    ['CHF. Pneumonia less likely than COPD exacerbation.', 'I50.9'],
    ['Hypertension. Apixaban preferred over warfarin given AF.', 'I10 I48.91 Z79.01'],
    ['Neuropathy: monofilament intact. CHF.', 'I50.9'],
    ['Peripheral neuropathy: monofilament absent in both feet.', 'G62.9'],
    ['Short bowel syndrome after resection for mesenteric ischemia.', 'K90.829'],
    ['Immunosuppressed. On mycophenolate.', 'Z79.624'],
    ['Immunosuppressed, cause being looked into.', 'D84.9'],
  ],
  'what one of the family is or takes': [
    ['HTN. Pt’s husband on hospice with lung cancer.', 'I10'],
    ['HTN. His wife is wheelchair bound.', 'I10'],
    ['HTN. The patient’s daughter is ventilator dependent.', 'I10'],
    ['HTN. Her son takes Eliquis for afib.', 'I10'],
    ['HTN. Spouse is DNR.', 'I10'],
    ['Hypertension. Discussed with son, who agrees. DNR signed.', 'I10 Z66'],
    ['Hypertension. Lives with husband, wheelchair bound.', 'I10 Z99.3'],
    ['Hypertension. Wife takes BP for HTN monitoring.', 'I10'],
    ['Hypertension. Spouse is the caregiver; pt on hospice.', 'I10 Z51.5'],
  ],
  'headings of what is over': [
    ['Active: hypertension\nRESOLVED DURING STAY: C. difficile colitis, shingles', 'I10'],
    ['Active: hypertension\nRESOLVED PRIOR TO DISCHARGE: ileus', 'I10'],
    ['Active: hypertension\nProblems resolved during stay\n1. Cellulitis\n2. UTI', 'I10'],
    ['Active: hypertension\nNo longer active: shingles', 'I10'],
  ],
};
