/**
 * What nurses tell of a wound in a later sentence or under labels, of the family's burden, of vaccines, and behind what was taught;
 * each kind with near misses. Own sentences, apart from the gold set; dated 2026-06-01 (FY2026), written by a nurse.
 */
type Kind = readonly [what: string, said: readonly (readonly [text: string, codes: string])[]];

export const BY_WOUND_NURSES: readonly Kind[] = [
  [
    'depth of an ulcer in the sentence behind its place (OG I.B.14)',
    [
      ['Sacral pressure injury. Full thickness skin loss, subq fat visible, no bone/tendon.', 'L89.153'],
      ['Wound assessment: pressure ulcer L buttock. Partial thickness w/ exposed dermis.', 'L89.322'],
      [
        'R heel diabetic foot ulcer.\nMeasurements: 2.8 x 2.2 x 0.5 cm, full thickness with exposed adipose.',
        'E11.621 L97.412',
      ],
      ['R calf venous ulcer. Adipose exposed.', 'I87.2 L97.212'],
      ['R calf venous ulcer. Depth: full thickness into fat.', 'I87.2 L97.212'],
      ['R calf venous ulcer, 3x2. Partial thickness, pink.', 'I87.2 L97.211'],
      ['Sacral PI, bone palpable at base of wound, 5x4x3.', 'L89.154'],
      ['Sacral PI, bone not palpable.', 'L89.159'],
      ['Sacral PI, bone not visible, muscle not exposed.', 'L89.159'],
      ['Sacral pressure injury. Full thickness skin loss.', 'L89.159'],
      ['Sacral pressure injury. Subq fat not visible.', 'L89.159'],
      ['Pressure ulcer L buttock. R forearm skin tear: partial thickness w/ exposed dermis.', 'L89.329 S51.811D'],
      ['L calf venous ulcer. Surgical incision R hip: no exposed fat.', 'I87.2 L97.229'],
      ['Pressure ulcer of sacrum. Educated on stage 3: full thickness, fat visible.', 'L89.159'],
    ],
  ],
  [
    'an ulcer that is called one of pressure behind its place',
    [
      ['Unstageable L heel ulcer w/ black eschar, pressure.', 'L89.620'],
      ['L heel ulcer, pressure, unstageable.', 'L89.620'],
      ['R heel ulcer, pressure, stage 3. L heel ulcer.', 'L89.613 L97.429'],
    ],
  ],
  [
    'forms that name what lies bare',
    [
      [
        'Wound #1\nLocation: L great toe plantar\nEtiology: diabetic ulcer\nThickness: full\nTissue exposed: fat layer',
        'E11.621 L97.522',
      ],
      ['Wound #1\nLocation: sacrum\nEtiology: pressure\nThickness: partial\nTissue: pink', 'L89.152'],
      [
        'Wound #2\nLocation: sacrum\nEtiology: pressure\nThickness: full thickness\nDeepest tissue exposed: bone',
        'L89.154',
      ],
      [
        'Wound #1\nLocation: R calf\nEtiology: venous\nThickness: full\nExposed structures: none\nBase: red',
        'I87.2 L97.219',
      ],
    ],
  ],
  [
    'records of a line that name kind, place and depth between commas and semicolons',
    [
      [
        'Wound A - location sacrococcygeal; pressure; full thickness skin and tissue loss w/ exposed bone; 6.1x5.0x2.4.\nWound B - L heel pressure, partial thickness w/ exposed dermis, 1.0x0.8x0.1.',
        'L89.154 L89.622',
      ],
      ['Wound #2: L lateral ankle venous, 3x3, fat layer exposed.', 'I87.2 L97.322'],
      ['W1 R great toe diabetic, fat layer exposed.', 'E11.621 L97.512'],
      ['Wound 1: L heel, 3x3 cm callus, diabetic shoes on.', ''],
      ['Wound #1 - pressure relief cushion ordered, L heel intact.', ''],
      ['1. L arm, blood pressure, 132/70.', ''],
      ['#1 - R hip incision, 12 cm, arterial line site healed.', ''],
      ['R TKA infected hardware, abx spacer placed 5/1, on daptomycin.', 'T84.53XA Z89.521'],
      ['Drug info sheet — Metoprolol. Used for high blood pressure, angina, heart failure.', ''],
      ['Face sheet: COPD, CHF.', 'I50.9 J44.9'],
    ],
  ],
  [
    'slough beside what lies bare',
    [
      ['Sacral pressure wound, full thickness w/ adipose exposed, 30% slough.', 'L89.153'],
      ['Sacral pressure ulcer, necrotic bone exposed, slough 20%.', 'L89.154'],
      ['Sacral pressure wound, full thickness, covered w/ slough.', 'L89.159'],
      ['Sacral pressure wound, partial thickness, 30% slough.', 'L89.159'],
      ['Sacral pressure ulcer, full thickness, eschar hides the subcutaneous fat.', 'L89.159'],
      ['L heel pressure injury, black eschar 100%, no bone or fat exposed.', 'L89.629'],
      ['R foot scald, partial thickness.', 'T25.221D'],
    ],
  ],
  [
    'counted among those whom somebody sees, and what is of the staff',
    [
      ['3 referrals today: 1 COPD, 2 CHF.', ''],
      ['Pt had 2 admissions in 2025, 1 for CHF. Has COPD.', 'I50.9 J44.9'],
      ['Competency eval for new LPN: trach suction – met; PEG bolus – met; wound vac – met.', ''],
      ['Training: wife trained in trach care by RN. Trach Shiley 6.', 'Z43.0'],
      ['Orientation: x3. COPD, CHF.', 'I50.9 J44.9'],
      ['Oxygen concentrator pick up for prior tenant done.', ''],
      ['Oxygen concentrator for pt delivered, 2L continuous.', 'Z99.81'],
    ],
  ],
  [
    'behind what was taught, what the patient has',
    [
      ['Teaching on DM2: reviewed foot care. Pt has COPD and uses O2 at night.', 'J44.9 Z99.81'],
      ['Teaching: CHF zones.\nPt has COPD on Spiriva.', 'J44.9'],
      ['Taught: COPD, CHF zones. Pt has good understanding. Diabetes handout left.', ''],
      ['Teaching: COPD. Pt has been taught CHF. Diabetes: rule of 15.', ''],
      ['Education: CHF. She has a handout on COPD.', ''],
      ['Instructed on:\n- CHF zones\n- COPD inhaler technique\nPt verbalized understanding.', ''],
    ],
  ],
  [
    'what the family bears, what was never given, what is no want',
    [
      ['Husband has caregiver burnout.', 'Z63.6'],
      ['Wife w/ caregiver strain.', 'Z63.6'],
      ['Wife has depression.', ''],
      ['Pt has never had the COVID vaccine.', 'Z28.310'],
      ['Not vaccinated against COVID-19.', 'Z28.310'],
      ['Has never had COVID.', ''],
      ['Immunizations not up to date.', 'Z28.39'],
      ['Immunizations up to date.', ''],
      ['Nothing to eat after midnight before the procedure.', ''],
      ['Has nothing to eat, SNAP ran out.', 'Z59.41'],
      ['Not home: MD appt, cardiology, re: chest pain work up.', ''],
      ['Dehisced abdominal surgical incision, packed daily.', 'T81.31XA'],
    ],
  ],
];
