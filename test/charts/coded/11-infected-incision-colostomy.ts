import { codedChart } from './coded-chart.ts';

export const infectedIncisionColostomy = codedChart({
  id: 'coded-11',
  story: 'Mrs. Nakamura, 70: abdominal incision infected with MRSA after colectomy, new colostomy, diabetes.',
  admission: '2026-06-03',
  diagnoses: [
    ['T81.41XA', 'superficial infection of the surgical incision after sigmoid colectomy', 4],
    ['L03.311', 'cellulitis of the abdominal wall', 3],
    ['B95.62', 'methicillin-resistant Staphylococcus aureus', 3],
    ['E11.65', 'type 2 diabetes with hyperglycemia', 3],
    ['E44.0', 'moderate protein-calorie malnutrition', 3],
    ['I10', 'essential hypertension', 1],
    ['Z43.3', 'new colostomy, needs care and teaching'],
    ['Z90.49', 'sigmoid colon removed for perforated diverticulitis'],
    ['Z79.4', 'insulin glargine long term'],
    ['Z79.84', 'metformin'],
  ],
  reasoning: [
    'The infection is still under active treatment (antibiotic, packing): 7th character A. T81.4- before the infection it caused, then the organism.',
    'No Z48 aftercare for a wound with a complication. B95.62 names the resistance: no Z16.11.',
    'Z43.3 says the colostomy: no Z93.3. The diverticulitis went with the bowel.',
  ],
  stays: [{ type: 'acute', from: '2026-05-16', through: '2026-06-02' }],
  assessment: {
    function: '1122112',
    risks: [2, 7],
    surgical: 3,
    drugs: 'FHJ',
    nutrition: 'D',
    other: { M1620: 'NA', M1630: '2', M2030: '1' },
  },
  visits: { SN: 15, PT: 3 },
  medications: [
    'Doxycycline 100 mg by mouth twice daily through 6/12 (wound infection)',
    'Insulin glargine 14 units under the skin at bedtime (diabetes)',
    'Metformin 500 mg by mouth twice daily (diabetes)',
    'Lisinopril 10 mg by mouth daily (hypertension)',
    'Oxycodone 5 mg by mouth before packing as needed (wound pain)',
    'High-protein supplement 240 mL by mouth three times daily (malnutrition)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-06-02',
      'Sigmoid colon removed for perforated diverticulitis on 5/17 with end colostomy. On day 8 superficial infection of the surgical incision after sigmoid colectomy, opened over 6 cm, with cellulitis of the abdominal wall; culture methicillin-resistant Staphylococcus aureus. No deep collection on CT, no sepsis. Type 2 diabetes with hyperglycemia, insulin glargine long term added to metformin. Moderate protein-calorie malnutrition, intake below half for three weeks. Essential hypertension. She has a new colostomy, needs care and teaching.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-06-02',
      'Home health is needed for the infected abdominal incision: daily packing until taught, ostomy teaching, glucose monitoring. Homebound: needs a walker and a second person; normally unable to leave; leaving is a considerable and taxing effort with abdominal pain and weakness, and open wound precautions advise against crowds.',
    ],
    [
      'wound-note',
      'RN',
      '2026-06-03',
      'Midline incision open at lower third 6.0 x 2.5 x 1.8 cm, 50 percent slough, moderate yellow drainage, surrounding redness 3 cm receding from the marked line. Packed with silver rope. Stoma left lower quadrant 32 mm, red, moist, formed stool; skin intact.',
    ],
    [
      'visit-note',
      'RN',
      '2026-06-03',
      'Start of care. Temperature 99.0. Glucose 226. Weight 118 pounds, was 131 in April. Husband willing to learn packing; patient emptied the pouch with prompting.',
    ],
  ],
  plan: {
    doctor: 'Elliot Varga, MD',
    services: 'SN 6w1 3w2 2w1 1w1 with 2 as needed for pouch leak; PT 1w3',
    supplies: 'silver rope, gauze, abdominal pads, two-piece pouches 45 mm, glucose strips, walker',
    orders:
      'Pack incision daily with silver rope, cover; report redness beyond the line or fever; colostomy care and teaching; glucose log weekly to physician; blood pressure; weekly weight; PT strengthening',
    diet: 'consistent carbohydrate, high protein, low residue',
    teach: 'packing, infection signs, pouch change, insulin',
    goals:
      'wound depth below 1 cm by week 3; redness gone by end of antibiotic; changes the pouch alone by week 3; fasting glucose below 150 by week 4',
  },
});
