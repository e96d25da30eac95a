import { codedChart } from './coded-chart.ts';

export const bypassAftercare = codedChart({
  id: 'coded-26',
  story: 'Mr. Mahoney, 70: three weeks after NSTEMI and bypass surgery, chronic systolic heart failure.',
  admission: '2026-08-26',
  diagnoses: [
    ['Z48.812', 'aftercare following coronary bypass surgery'],
    ['I25.10', 'coronary artery disease of the native vessels, no angina since surgery', 2],
    ['I21.4', 'NSTEMI on August 8', 2],
    ['I11.0', 'hypertensive heart disease with heart failure', 2],
    ['I50.22', 'chronic systolic heart failure', 2],
    ['D62', 'acute blood loss anemia after surgery', 2],
    ['E78.5', 'hyperlipidemia'],
    ['Z95.1', 'bypass grafts'],
    ['Z79.02', 'ticagrelor for at least a year'],
    ['Z79.82', 'aspirin for life'],
    ['Z87.891', 'former smoker'],
  ],
  reasoning: [
    'Aftercare of the bypass leads; Z95.1 says which surgery (I.C.21.c.7). The infarction is 18 days old on the From date: I21.4 may still be reported (I.C.9.e.1), no I25.2.',
    'I11.0 before I50.22. Expected blood loss documented as anemia by the surgeon is D62, no complication code.',
  ],
  stays: [{ type: 'acute', from: '2026-08-08', through: '2026-08-24' }],
  assessment: {
    function: '1122112',
    risks: [7, 8],
    surgical: 1,
    drugs: 'I',
    nutrition: 'D',
    other: { M1400: '2' },
  },
  visits: { SN: 7, PT: 5 },
  medications: [
    'Aspirin 81 mg by mouth daily (bypass grafts)',
    'Ticagrelor 90 mg by mouth twice daily (infarction)',
    'Metoprolol succinate 50 mg by mouth daily (heart failure, coronary disease)',
    'Sacubitril-valsartan 24-26 mg by mouth twice daily (heart failure, hypertension)',
    'Furosemide 20 mg by mouth daily (heart failure)',
    'Atorvastatin 80 mg by mouth daily (hyperlipidemia)',
    'Ferrous sulfate 325 mg by mouth daily (anemia)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-08-24',
      'NSTEMI on August 8; three-vessel coronary artery disease of the native vessels, no angina since surgery. Bypass grafts times three on 8/13, left leg vein harvest. Hypertensive heart disease with heart failure: chronic systolic heart failure, ejection fraction 38 percent. Acute blood loss anemia after surgery, hemoglobin 9.0. Hyperlipidemia. Ticagrelor for at least a year, aspirin for life. Former smoker. Sternum stable, incisions without infection. Home health for aftercare following coronary bypass surgery.',
    ],
    [
      'face-to-face',
      'NP',
      '2026-08-24',
      'Encounter for aftercare following coronary bypass surgery. Skilled nursing for incisions, heart failure and new medicine; physical therapy with sternal precautions. Homebound: requires a walker and supervision of another person to leave; sternal precautions; normally unable to leave home; leaving is a considerable and taxing effort with dyspnea and fatigue.',
    ],
    [
      'wound-note',
      'RN',
      '2026-08-26',
      'Sternal incision 20 cm fully granulated, two scabs, stable, no click. Left leg incision 30 cm closed, 1+ edema. Weight 84.2 kg. Short of breath while dressing, lungs clear.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-08-28',
      'Walks 180 feet with walker, heart rate 78 to 94. Sternal precautions kept with cues. Wife helps with socks and the bath.',
    ],
  ],
  plan: {
    doctor: 'Judith Amador, MD',
    services: 'SN 2w3 1w1; PT 2w1 1w3',
    supplies: 'scale, blood pressure cuff, rolling walker, shower chair',
    orders:
      'Incisions each visit; weight, edema, lungs; blood pressure and pulse; CBC in one week; bleeding signs under two antiplatelets; statin continued; PT progressive walking, sternal precautions to 10/8; abstinence from tobacco',
    diet: '2 gram sodium, low cholesterol',
    teach: 'sternal precautions, daily weights, medicines, incision care',
    goals:
      'incisions closed without infection by week 4; weight within 2 pounds of 84.2 kg for 30 days; walks 400 feet by week 4',
  },
});
