import { codedChart } from './coded-chart.ts';

export const tracheostomyLarynxCancer = codedChart({
  id: 'coded-22',
  story: 'Mr. Pruitt, 64: tracheostoma and gastrostomy after laryngectomy, cancer of the supraglottis under radiation.',
  admission: '2026-10-20',
  payer: 'medicaid',
  diagnoses: [
    ['Z43.0', 'tracheostomy needing care and teaching'],
    ['C32.1', 'squamous cell carcinoma of the supraglottis, radiation in progress', 4],
    ['C77.0', 'metastasis to the left cervical nodes', 4],
    ['E43', 'severe protein-calorie malnutrition', 3],
    ['D63.0', 'anemia in neoplastic disease', 2],
    ['G89.3', 'neck pain from the cancer', 3],
    ['F10.21', 'alcohol dependence in remission'],
    ['F17.211', 'cigarette dependence in remission since August'],
    ['Z43.1', 'gastrostomy care'],
    ['Z68.18', 'body mass index 17.6', undefined, 'BMI 17.6'],
    ['Z90.02', 'total laryngectomy on 9/22'],
  ],
  reasoning: [
    'Attention to the tracheostomy is the chief nursing service: Z43.0 first, no Z93.0 beside it. The cancer is under treatment: C32.1, no Z85.21.',
    'Dependences are asked for by the note at C32; remission is the provider’s word. D63.0 after the neoplasm, Z68.18 (new 2026-10-01) after E43.',
  ],
  stays: [{ type: 'acute', from: '2026-09-22', through: '2026-10-18' }],
  assessment: {
    function: '1122112',
    feeding: 4,
    risks: [2, 7],
    surgical: 2,
    drugs: 'H',
    nutrition: 'B',
    treatments: ['B1', 'D1', 'D3', 'E1'],
    other: { J0510: '2', J0530: '2', M1400: '1', M2020: '2', M1060A: 70, M1060B: 123 },
  },
  visits: { SN: 14, SLP: 4, MSW: 1 },
  medications: [
    'Oxycodone solution 5 mg by tube every 6 hours as needed (cancer pain)',
    'Formula 2 kcal/mL, 240 mL by tube five times daily (malnutrition)',
    'Ferrous sulfate liquid 300 mg by tube daily (anemia)',
    'Thiamine 100 mg by tube daily (alcohol dependence in remission)',
    'Saline 3 mL to stoma as needed (tracheostomy)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-10-18',
      'Total laryngectomy on 9/22 with left neck dissection for squamous cell carcinoma of the supraglottis, radiation in progress since 10/12; metastasis to the left cervical nodes. Tracheostomy needing care and teaching; gastrostomy care, nothing by mouth until the end of radiation. Severe protein-calorie malnutrition, body mass index 17.6. Anemia in neoplastic disease. Neck pain from the cancer. Alcohol dependence in remission; cigarette dependence in remission since August. No fistula, wound edges healing.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-10-18',
      'Encounter for tracheostomy and gastrostomy after laryngectomy. Skilled nursing for suctioning, tube and stoma teaching, wound. Homebound: needs a walker and the help of another person with suction at hand to leave; normally unable to leave home except for radiation; leaving is a considerable and taxing effort because of weakness and secretions.',
    ],
    [
      'wound-note',
      'RN',
      '2026-10-20',
      'Left neck incision 12 cm, early granulation at the trifurcation 0.5 x 0.4 cm, no drainage. Stoma patent, laryngectomy tube size 9, thin white secretions. Gastrostomy site dry. Height 70 inches, weight 123 pounds, BMI 17.6, was 148 in June.',
    ],
    [
      'therapy-evaluation',
      'SLP',
      '2026-10-22',
      'Electrolarynx introduced, writes clearly, hears well. Shares plan for voice prosthesis after radiation. Walks indoors with a walker, short of breath on stairs.',
    ],
  ],
  plan: {
    doctor: 'Alma Reinholt, MD',
    services: 'SN 5w1 3w3 with 3 as needed for tube or stoma; SLP 1w4; MSW 1 visit',
    supplies: 'laryngectomy tubes, suction machine and catheters, stoma covers, feeding sets, walker',
    orders:
      'Tracheostomy care twice daily, suction as needed, change tube weekly; gastrostomy care and feedings; neck incision; pain each visit; CBC weekly; weekly weight; relapse prevention for alcohol and tobacco; SLP electrolarynx',
    diet: 'nothing by mouth, formula 1200 mL daily',
    teach: 'stoma care, suctioning, feeding, emergency breathing at the stoma',
    goals:
      'cleans and changes the tube alone by week 3; weight 126 pounds by week 4; no emergency visit for mucus plug',
  },
});
