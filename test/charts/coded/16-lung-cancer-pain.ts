import { codedChart } from './coded-chart.ts';

export const lungCancerPain = codedChart({
  id: 'coded-16',
  story: 'Mr. Delacroix, 67: lung cancer with bone metastases, malignant effusion, anemia, pain treated with morphine.',
  admission: '2025-11-25',
  diagnoses: [
    ['C34.11', 'adenocarcinoma of the right upper lobe', 4],
    ['C79.51', 'metastases to the thoracic spine and ribs', 4],
    ['J91.0', 'malignant pleural effusion on the right', 3],
    ['D63.0', 'anemia in neoplastic disease', 3],
    ['G89.3', 'cancer-related bone pain', 3],
    ['K59.03', 'constipation from morphine', 2],
    ['T40.2X5D', 'morphine, which he takes as ordered'],
    ['J44.9', 'chronic obstructive pulmonary disease, stable'],
    ['Z99.81', 'supplemental oxygen, on which he depends'],
    ['Z79.891', 'long-term morphine'],
    ['Z87.891', 'former smoker'],
  ],
  reasoning: [
    'The cancer is under treatment and is the reason for care: primary first, then metastases. G89.3 would be first only if pain control alone were the reason.',
    'J91.0 and D63.0 are manifestations and follow the neoplasm. The nature of the adverse effect (K59.03) goes before T40.2X5D.',
    'Dyspnea is integral to effusion and COPD. Z99.81 may stand: no code here says oxygen.',
  ],
  stays: [{ type: 'acute', from: '2025-11-19', through: '2025-11-24' }],
  assessment: {
    function: '1122112',
    risks: [2, 3, 7, 8],
    drugs: 'H',
    treatments: ['A1', 'A3', 'C1', 'C3'],
    other: { J0510: '3', J0520: '2', J0530: '3', M1400: '3' },
  },
  visits: { SN: 9, PT: 2, MSW: 1 },
  medications: [
    'Osimertinib 80 mg by mouth daily (lung cancer)',
    'Morphine extended release 30 mg by mouth every 12 hours (cancer pain)',
    'Morphine 10 mg by mouth every 4 hours as needed (cancer pain)',
    'Senna 17.2 mg by mouth twice daily (constipation)',
    'Tiotropium inhaler daily (COPD)',
    'Oxygen 2 liters per minute with exertion and sleep (dyspnea)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2025-11-24',
      'Adenocarcinoma of the right upper lobe, EGFR-mutated, on osimertinib, with metastases to the thoracic spine and ribs. Malignant pleural effusion on the right, 1.1 liters drained on 11/20. Anemia in neoplastic disease, hemoglobin 8.8, not transfused. Cancer-related bone pain, long-term morphine raised. Constipation from morphine, which he takes as ordered. Chronic obstructive pulmonary disease, stable. Uses supplemental oxygen, on which he depends with exertion and at night. Former smoker. CT of the head: no metastasis.',
    ],
    [
      'face-to-face',
      'NP',
      '2025-11-24',
      'Encounter for lung cancer with effusion and uncontrolled pain. Skilled nursing for pain and symptom assessment, effusion surveillance, teaching of morphine and bowel regimen. Homebound: needs a walker and portable oxygen and another person; normally unable to leave home; leaving is a considerable and taxing effort with dyspnea and pain; he leaves only for oncology.',
    ],
    [
      'visit-note',
      'RN',
      '2025-11-25',
      'Start of care. Pain 6 of 10 in mid back, 3 after the short-acting dose. Short of breath while eating and talking. Breath sounds reduced right base. Saturation 92 percent on 2 liters. Bowel movement four days ago. Weight 149 pounds, was 163 in August; provider informed.',
    ],
    [
      'social-work-note',
      'MSW',
      '2025-11-28',
      'Lives with his partner, who is home in the evenings. Wishes treatment to go on; wants to talk about hospice later. Transport to oncology arranged.',
    ],
  ],
  plan: {
    doctor: 'Rosalind Achebe, MD',
    services: 'SN 2w4 1w1; PT 1w2; MSW 1 visit',
    supplies: 'oxygen concentrator and portable tank, walker, lock box for morphine',
    orders:
      'Assess pain each visit, report above 5 for 24 hours; lung sounds and saturation; CBC weekly for anemia; bowel regimen; oral chemotherapy side effects and safe handling; inhaler; PT energy conservation',
    diet: 'small frequent meals, high calorie',
    teach: 'pain diary, morphine safety, bowel regimen, oxygen safety',
    goals:
      'pain 4 of 10 or less on five of seven days by week 2; bowel movement every second day by week 2; recognises returning effusion',
    prognosis: 'poor',
    rehab: 'fair for comfort and energy goals',
  },
});
