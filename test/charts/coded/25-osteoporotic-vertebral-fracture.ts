import { codedChart } from './coded-chart.ts';

export const osteoporoticVertebralFracture = codedChart({
  id: 'coded-25',
  story:
    'Mrs. Lefebvre, 84: L1 fracture from osteoporosis after bending, constipation from oxycodone, atrial fibrillation.',
  admission: '2026-07-22',
  diagnoses: [
    ['M80.08XD', 'age-related osteoporosis with pathological fracture of L1, healing routinely', 3],
    ['K59.03', 'constipation from oxycodone', 2],
    ['T40.2X5D', 'oxycodone, taken as directed', 2],
    ['I48.0', 'paroxysmal atrial fibrillation', 1],
    ['I10', 'essential hypertension', 1],
    ['J45.30', 'mild persistent asthma, uncomplicated', 1],
    ['H35.3132', 'dry macular degeneration of both eyes, intermediate stage'],
    ['Z79.01', 'apixaban long term'],
    ['Z79.51', 'budesonide inhaler long term'],
    ['Z79.83', 'alendronate long term'],
    ['Z91.81', 'two falls last winter'],
  ],
  reasoning: [
    'A fracture without a blow in known osteoporosis is M80, not S32; D for routine healing; no Z87.310 for the fracture that is being treated.',
    'Back pain is integral to the fracture: no M54, no G89. Vitamin D deficiency E55.9 would be excluded by M80.',
  ],
  stays: [{ type: 'observation', from: '2026-07-15', through: '2026-07-17' }],
  assessment: {
    function: '1122112',
    risks: [1, 7],
    drugs: 'EH',
    other: { B1000: '1', J0510: '3', J0520: '3', J0530: '3' },
  },
  visits: { SN: 4, PT: 7, OT: 3 },
  medications: [
    'Oxycodone 2.5 mg by mouth every 6 hours as needed (fracture pain)',
    'Acetaminophen 650 mg by mouth four times daily (fracture pain)',
    'Senna 17.2 mg by mouth at bedtime (constipation)',
    'Apixaban 2.5 mg by mouth twice daily (atrial fibrillation)',
    'Bisoprolol 2.5 mg by mouth daily (atrial fibrillation, hypertension)',
    'Budesonide inhaler twice daily (asthma)',
    'Alendronate 70 mg by mouth weekly (osteoporosis)',
    'AREDS2 vitamins by mouth twice daily (macular degeneration)',
  ],
  documents: [
    [
      'history-and-physical',
      'MD',
      '2026-07-16',
      'Sudden back pain on bending to the oven, no fall. CT: new compression of L1. Age-related osteoporosis with pathological fracture of L1, healing routinely, brace. No myeloma on electrophoresis. Constipation from oxycodone, taken as directed. Paroxysmal atrial fibrillation, apixaban long term. Essential hypertension. Mild persistent asthma, uncomplicated, budesonide inhaler long term. Dry macular degeneration of both eyes, intermediate stage. Alendronate long term, to continue. Two falls last winter without injury. Never smoked.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-07-17',
      'Encounter for osteoporotic L1 fracture. Physical and occupational therapy for brace use, safe transfers and strength; nursing for pain and bowel management. Homebound: needs a walker, brace and the help of another person to leave; normal inability to leave home; leaving is a considerable and taxing effort with back pain 7 of 10.',
    ],
    [
      'therapy-evaluation',
      'PT',
      '2026-07-22',
      'Start of care. Brace fitted, log roll taught. Walks 90 feet with rolling walker. Five times sit to stand 28 seconds. Contrast tape on steps for her sight.',
    ],
    [
      'visit-note',
      'RN',
      '2026-07-23',
      'Pain 5 of 10, 2 after medicine. Last bowel movement three days ago, abdomen soft. Lungs clear, no wheeze. Pulse 68 regular, no bruises.',
    ],
  ],
  plan: {
    doctor: 'Oscar Tremblay, MD',
    services: 'PT 2w3 1w1; OT 1w3; SN 1w4',
    supplies: 'thoracolumbar brace, rolling walker, raised seat, contrast tape',
    orders:
      'PT log roll, strength, fall prevention; OT brace and self-care, low vision cues; SN pain, bowel regimen, pulse and bleeding signs, blood pressure, inhaler technique, alendronate teaching',
    diet: 'regular, calcium-rich, high fiber',
    teach: 'brace, safe bending, opioid safety, alendronate on empty stomach',
    goals:
      'pain 3 of 10 or less without opioid by week 4; bowel movement every second day by week 2; no fall in 30 days',
  },
});
