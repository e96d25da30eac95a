import { codedChart } from './coded-chart.ts';

export const colonCancerIleostomy = codedChart({
  id: 'coded-17',
  story: 'Mrs. Tran, 59: after right colectomy for cancer that is still treated, new loop ileostomy, anemia.',
  admission: '2026-09-02',
  payer: 'medicare-advantage',
  diagnoses: [
    ['Z48.3', 'aftercare after right colectomy for cancer'],
    ['C18.2', 'adenocarcinoma of the ascending colon, adjuvant chemotherapy to start', 3],
    ['C77.2', 'metastasis in mesenteric lymph nodes', 3],
    ['D63.0', 'anemia due to the colon cancer', 3],
    ['E44.0', 'moderate protein-calorie malnutrition', 3],
    ['F41.1', 'generalized anxiety disorder', 2],
    ['I10', 'essential hypertension'],
    ['Z43.2', 'loop ileostomy requiring care and teaching'],
    ['Z68.20', 'body mass index 20.4', undefined, 'BMI 20.4'],
    ['Z80.0', 'father had colon cancer'],
    ['Z90.49', 'right colon removed'],
  ],
  reasoning: [
    'Aftercare of surgery for a neoplasm is Z48.3 (not Z48.815, Excludes1), then the neoplasm, still under treatment, so no Z85.',
    'D63.0 follows the neoplasm. Z43.2 says the ileostomy: no Z93.2. Z68.20 after E44.0.',
  ],
  stays: [{ type: 'acute', from: '2026-08-22', through: '2026-08-31' }],
  assessment: {
    function: '0122111',
    risks: [2, 7],
    surgical: 1,
    drugs: 'H',
    other: { M1620: 'NA', M1630: '2', M1720: '2', M1060A: 62, M1060B: 111 },
  },
  visits: { SN: 9, PT: 2 },
  medications: [
    'Loperamide 2 mg by mouth four times daily (ileostomy output)',
    'Ferrous gluconate 324 mg by mouth daily (anemia)',
    'Escitalopram 10 mg by mouth daily (anxiety)',
    'Amlodipine 2.5 mg by mouth daily (hypertension)',
    'Oxycodone 5 mg by mouth as needed, five days (surgical pain)',
    'Protein supplement by mouth twice daily (malnutrition)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-08-31',
      'Right colon removed on 8/24 for adenocarcinoma of the ascending colon, adjuvant chemotherapy to start 9/21; metastasis in mesenteric lymph nodes, 3 of 18. Protective loop ileostomy requiring care and teaching, output 1.1 liters. Anemia due to the colon cancer, hemoglobin 9.4. Moderate protein-calorie malnutrition, body mass index 20.4. Generalized anxiety disorder. Essential hypertension. Her father had colon cancer. Wound without sign of infection, no leak on CT. Home health for aftercare after right colectomy for cancer.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-08-31',
      'Encounter for aftercare after right colectomy for cancer. Skilled nursing for incision, ileostomy teaching, hydration and nutrition. Homebound: requires assistance of another person and a cane to leave; normal inability to leave home; leaving is a considerable and taxing effort because of weakness and abdominal pain.',
    ],
    [
      'wound-note',
      'RN',
      '2026-09-02',
      'Midline incision 14 cm, edges together, fully granulated ridge, small scab at the umbilicus, no redness. Stoma right lower quadrant 30 mm, red, output 900 mL of paste. Skin intact. Height 62 inches, weight 111 pounds, BMI 20.4, was 126 in May.',
    ],
    [
      'visit-note',
      'RN',
      '2026-09-02',
      'Start of care. Blood pressure 118/70 lying, 112/68 standing. Worries daily about chemotherapy. Empties the pouch alone, husband helps with the change. Intake diary started.',
    ],
  ],
  plan: {
    doctor: 'Olufemi Grant, MD',
    services: 'SN 3w2 1w3; PT 1w2',
    supplies: 'one-piece pouches, paste, dressing supplies, oral rehydration salts, cane',
    orders:
      'Incision assessment; ileostomy care, teach pouch change, record output, report above 1.5 liters; CBC and metabolic panel weekly; weekly weight; blood pressure; anxiety coping; PT conditioning before chemotherapy',
    diet: 'low residue, high protein, rehydration salts',
    teach: 'pouch change, dehydration signs, protein intake, incision care',
    goals:
      'changes pouch alone by week 3; output 0.6 to 1.2 liters by week 2; weight 113 pounds by week 4; incision closed by week 3',
  },
});
