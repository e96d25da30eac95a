import { codedChart } from './coded-chart.ts';

export const shortBowelParenteral = codedChart({
  id: 'coded-23',
  story: 'Ms. Eriksen, 48: short bowel with intestinal failure after Crohn resections, parenteral nutrition at home.',
  admission: '2026-04-29',
  payer: 'other',
  diagnoses: [
    ['K90.821', 'short bowel syndrome with colon in continuity', 3],
    ['K90.83', 'intestinal failure', 3],
    ['K50.00', 'Crohn disease of the small intestine without complication', 2],
    ['E83.42', 'hypomagnesemia', 2],
    ['E53.8', 'vitamin B12 deficiency without anemia', 1],
    ['D50.9', 'iron deficiency anemia', 2],
    ['M81.0', 'postmenopausal osteoporosis without fracture'],
    ['Z45.2', 'tunneled catheter for parenteral nutrition'],
    ['Z90.49', 'ileum resected in 2024 and 2026'],
    ['Z79.620', 'ustekinumab long term'],
  ],
  reasoning: [
    'The short bowel is why nutrition is infused; intestinal failure beside it. Malnutrition codes E40–E46 exclude K90 (Excludes1), so none.',
    'Z45.2 for care of the catheter; total parenteral nutrition has no status code of its own. Postsurgical malabsorption K91.2 is excluded by K90.',
  ],
  stays: [{ type: 'acute', from: '2026-04-10', through: '2026-04-28' }],
  assessment: {
    function: '0011001',
    risks: [3, 7],
    surgical: 0,
    nutrition: 'A',
    treatments: ['H1', 'H10', 'O1', 'O4'],
    other: { M1620: '1', M2030: '1' },
  },
  visits: { SN: 9 },
  medications: [
    'Parenteral nutrition 2.1 liters over 12 hours nightly (short bowel, intestinal failure)',
    'Magnesium sulfate in parenteral nutrition (hypomagnesemia)',
    'Iron sucrose 200 mg intravenously weekly for five weeks (iron deficiency anemia)',
    'Cyanocobalamin 1000 mcg under the skin monthly (vitamin B12 deficiency)',
    'Ustekinumab 90 mg under the skin every eight weeks (Crohn disease)',
    'Loperamide 4 mg by mouth before meals (short bowel)',
    'Calcium and vitamin D by mouth daily (osteoporosis)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-04-28',
      'Short bowel syndrome with colon in continuity, 90 cm of jejunum left, ileum resected in 2024 and 2026; intestinal failure, needs nightly infusion. Crohn disease of the small intestine without complication now, ustekinumab long term. Hypomagnesemia. Vitamin B12 deficiency without anemia from it. Iron deficiency anemia. Postmenopausal osteoporosis without fracture. She has a tunneled catheter for parenteral nutrition, placed 4/22, site healed. Catheter infection was excluded by cultures on 4/18.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-04-28',
      'Encounter for short bowel and start of home parenteral nutrition. Skilled nursing for catheter care, infusion teaching, weekly labs. Homebound: she needs the assistance of another person and a cane to leave; normally unable to leave home; leaving is a considerable and taxing effort because of weakness, nightly infusion and urgent stools.',
    ],
    [
      'visit-note',
      'RN',
      '2026-04-29',
      'Start of care. Right chest tunneled catheter, dressing dry, no redness. Connected the bag with prompting, aseptic steps named. Weight 121 pounds, stable. Stools six a day. Magnesium 1.4 on 4/27.',
    ],
  ],
  plan: {
    doctor: 'Hannah Weiss, MD',
    services: 'SN 4w1 2w2 1w1 with 2 as needed for catheter',
    supplies: 'infusion pump, tubing, dressing kits, caps, sharps container, cane',
    orders:
      'Parenteral nutrition nightly by formula; catheter dressing weekly; metabolic panel, magnesium, CBC weekly; iron sucrose by nurse weekly; intake and output; injection teaching; fall precautions for osteoporosis',
    diet: 'small meals, low oxalate, oral rehydration solution',
    teach: 'aseptic connection, pump alarms, line infection, dehydration',
    goals: 'connects and disconnects alone by week 2; magnesium 1.7 or more by week 3; no line infection in 30 days',
  },
});
