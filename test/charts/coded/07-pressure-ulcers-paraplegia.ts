import { codedChart } from './coded-chart.ts';

export const pressureUlcersParaplegia = codedChart({
  id: 'coded-07',
  story: 'Mr. Reyes, 54: three pressure ulcers years after a thoracic cord injury, suprapubic catheter, malnutrition.',
  admission: '2026-02-02',
  payer: 'medicaid',
  diagnoses: [
    ['L89.154', 'pressure ulcer of the sacrum', 4, 'sacrum, stage 4'],
    ['L89.313', 'pressure ulcer of the right buttock', 3, 'right buttock, stage 3'],
    ['L89.620', 'pressure ulcer of the left heel', 3, 'left heel, unstageable'],
    ['G82.21', 'complete paraplegia', 2],
    ['G95.89', 'bladder dysfunction from the spinal cord lesion', 2],
    ['K59.2', 'neurogenic bowel', 2],
    ['S24.112S', 'complete lesion of the cord at T4 from a fall in 2011'],
    ['E44.0', 'moderate protein-calorie malnutrition'],
    ['Z43.5', 'monthly change of the suprapubic catheter'],
    ['Z68.1', 'body mass index 18.9', undefined, 'BMI 18.9'],
    ['Z99.3', 'depends on a wheelchair'],
  ],
  reasoning: [
    'Wound care is the reason: the worst ulcer first, one code for each site and stage. The nurse stages, the physician diagnoses (I.B.14).',
    'Bladder dysfunction from a cord lesion is G95.89: N31 excludes it (Excludes1). Residuals stand before the sequela code S24.112S (I.B.10).',
    'Z43.5 says the cystostomy: no Z93.5-. Z68.1 after E44.0; Z99.3 after its cause (code first).',
  ],
  stays: [{ type: 'acute', from: '2026-01-18', through: '2026-01-30' }],
  assessment: {
    function: '1235234',
    risks: [2, 3, 7],
    pressure: { 3: 1, 4: 1, covered: 1 },
    other: { M1610: '2', M1620: '1', M1060A: 70, M1060B: 132 },
  },
  visits: { SN: 13, OT: 2, HHA: 8 },
  medications: [
    'Baclofen 20 mg by mouth three times daily (spasms with paraplegia)',
    'Oxybutynin extended release 10 mg by mouth daily (bladder dysfunction)',
    'Bisacodyl suppository every other day (neurogenic bowel program)',
    'Liquid protein 30 mL by mouth twice daily (malnutrition, wound healing)',
    'Zinc sulfate 220 mg by mouth daily for 14 days (wound healing)',
    'Calcium alginate, sodium hypochlorite solution, foam dressings (wounds)',
  ],
  documents: [
    [
      'discharge-summary',
      'MD',
      '2026-01-30',
      'Admitted for debridement of a pressure ulcer of the sacrum, stage 4, bone not infected on MRI, osteomyelitis was excluded. Also pressure ulcer of the right buttock and pressure ulcer of the left heel covered by eschar; there is no gangrene. He has complete paraplegia, with a complete lesion of the cord at T4 from a fall in 2011, bladder dysfunction from the spinal cord lesion, and neurogenic bowel. Moderate protein-calorie malnutrition by dietitian and physician assessment, body mass index 18.9. He depends on a wheelchair. Needs monthly change of the suprapubic catheter, next due 2/10.',
    ],
    [
      'face-to-face',
      'MD',
      '2026-01-29',
      'Home health needed for a pressure ulcer of the sacrum and two further ulcers: skilled nursing for wound treatment, catheter change, nutrition. Homebound: he cannot leave home without a wheelchair and the assistance of another person; he has a normal inability to leave home and leaving is a considerable and taxing effort because of the ulcers, sitting limited to 30 minutes.',
    ],
    [
      'wound-note',
      'RN',
      '2026-02-02',
      'Wound 1: sacrum, stage 4, 5.2 x 4.0 x 2.1 cm, undermining 1.5 cm at 2 o’clock, 80 percent granulation, moderate serous drainage. Wound 2: right buttock, stage 3, 3.0 x 2.2 x 0.6 cm, red, scant drainage. Wound 3: left heel, unstageable, 2.5 x 2.0 cm, dry stable eschar, no redness. No odor, no fever.',
    ],
    [
      'visit-note',
      'RN',
      '2026-02-02',
      'Start of care. Suprapubic catheter 18 Fr, urine clear. Height 70 inches, weight 132 pounds, BMI 18.9; lost 16 pounds in six months. Bowel program every other day, one accident this month. Transfers with slide board and help of the brother, wheels himself. Bed bath with the aide; he washes face and chest.',
    ],
  ],
  plan: {
    doctor: 'Gabriel Stein, MD',
    services: 'SN 3w4 1w1; HHA 2w4; OT 1w2',
    supplies:
      'alginate, foam, gauze, hypochlorite solution, catheter 18 Fr and drainage bags, group 2 mattress, cushion',
    orders:
      'Sacrum: cleanse, alginate rope, foam, three times a week; right buttock: foam every third day; left heel: paint, keep dry, offload; change suprapubic catheter 18 Fr monthly and as needed for blockage; bowel program; weekly weight; OT pressure mapping of wheelchair and transfers; spasm control',
    diet: 'high protein, high calorie, supplements twice daily',
    teach: 'offloading, turning every two hours, catheter care, protein intake',
    goals:
      'sacral ulcer volume smaller by 20 percent in 30 days; right buttock ulcer area smaller by 30 percent in 30 days; weight 134 pounds by week 4; no catheter blockage',
    limits: 'paralysis of both legs, bowel and bladder',
    activities: 'wheelchair, sitting up to 30 minutes three times daily',
    rehab: 'guarded',
  },
});
