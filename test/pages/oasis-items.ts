/**
 * The OASIS items that our demo EHR pages show: CMS's item number and submission name, and short wording of our own
 * (an EHR words its screens itself). `vm7` is the field name that the invented legacy EHR gave it, with no item number
 * in it: there the number stands only in the text of a cell.
 */
export interface OasisItem {
  item: string;
  /** CMS submission name. A check-all item has one name per answer, in `answers`. */
  name: string;
  vm7: string;
  label: string;
  kind: 'one' | 'many' | 'date' | 'text';
  answers: readonly Answer[];
}

export interface Answer {
  value: string;
  text: string;
  /** Submission name of this answer's own flag (check-all items only). */
  flag?: string;
}

const scale = (...texts: string[]): Answer[] => texts.map((text, index) => ({ value: String(index), text }));

export const DATE_ITEMS: readonly OasisItem[] = [
  item('M0030', 'M0030_START_CARE_DT', 'soc_date', 'Start of Care Date', 'date'),
  item('M0090', 'M0090_INFO_COMPLETED_DT', 'assess_date', 'Date Assessment Completed', 'date'),
  item('M0104', 'M0104_PHYSN_RFRL_DT', 'referral_date', 'Date of Referral', 'date'),
  item('M1005', 'M1005_INP_DISCHARGE_DT', 'inp_dc_date', 'Inpatient Discharge Date (most recent)', 'date'),
];

export const REASON = item('M0100', 'M0100_ASSMT_REASON', 'assess_reason', 'Reason for Assessment', 'one', [
  { value: '01', text: 'Start of care - further visits planned' },
  { value: '03', text: 'Resumption of care (after inpatient stay)' },
  { value: '04', text: 'Recertification (follow-up) reassessment' },
  { value: '05', text: 'Other follow-up' },
]);

export const INPATIENT = item(
  'M1000',
  'M1000_DC_14_DA',
  'inp_fac',
  'Inpatient facility discharged from in the past 14 days (mark all that apply)',
  'many',
  [
    { value: '1', text: 'Long-term nursing facility', flag: 'M1000_DC_LTC_14_DA' },
    { value: '2', text: 'Skilled nursing facility / TCU', flag: 'M1000_DC_SNF_14_DA' },
    { value: '3', text: 'Short-stay acute hospital', flag: 'M1000_DC_IPPS_14_DA' },
    { value: '4', text: 'Long-term care hospital', flag: 'M1000_DC_LTCH_14_DA' },
    { value: '5', text: 'Inpatient rehabilitation hospital or unit', flag: 'M1000_DC_IRF_14_DA' },
    { value: '6', text: 'Psychiatric hospital or unit', flag: 'M1000_DC_PSYCH_14_DA' },
    { value: '7', text: 'Other', flag: 'M1000_DC_OTH_14_DA' },
    { value: 'NA', text: 'Not discharged from an inpatient facility', flag: 'M1000_DC_NONE_14_DA' },
  ],
);

export const RISK = item(
  'M1033',
  'M1033_HOSP_RISK',
  'hosp_risk',
  'Risk for Hospitalization (mark all that apply)',
  'many',
  [
    { value: '1', text: 'History of falls, 2 or more in 12 months', flag: 'M1033_HOSP_RISK_HSTRY_FALLS' },
    { value: '2', text: 'Unintentional weight loss of 10 pounds or more', flag: 'M1033_HOSP_RISK_WEIGHT_LOSS' },
    { value: '3', text: 'Two or more hospitalizations in 6 months', flag: 'M1033_HOSP_RISK_MLTPL_HOSPZTN' },
    { value: '4', text: 'Two or more emergency department visits in 6 months', flag: 'M1033_HOSP_RISK_MLTPL_ED_VISIT' },
    { value: '5', text: 'Decline in mental or emotional status', flag: 'M1033_HOSP_RISK_MNTL_BHV_DCLN' },
    { value: '6', text: 'Difficulty complying with instructions', flag: 'M1033_HOSP_RISK_COMPLIANCE' },
    { value: '7', text: 'Takes 5 or more medications', flag: 'M1033_HOSP_RISK_5PLUS_MDCTN' },
    { value: '8', text: 'Reports exhaustion', flag: 'M1033_HOSP_RISK_CRNT_EXHSTN' },
    { value: '9', text: 'Other risk', flag: 'M1033_HOSP_RISK_OTHR_RISK' },
    { value: '10', text: 'None of the above', flag: 'M1033_HOSP_RISK_NONE_ABOVE' },
  ],
);

export const FUNCTION_ITEMS: readonly OasisItem[] = [
  item(
    'M1800',
    'M1800_CRNT_GROOMING',
    'adl_groom',
    'Grooming',
    'one',
    scale(
      'Grooms self unaided',
      'Utensils must be placed within reach',
      'Someone must assist',
      'Depends entirely on someone else',
    ),
  ),
  item(
    'M1810',
    'M1810_CRNT_DRESS_UPPER',
    'adl_dressu',
    'Dress Upper Body',
    'one',
    scale(
      'Gets clothes and dresses unaided',
      'Able if clothing is laid out',
      'Someone must help',
      'Depends entirely on another person',
    ),
  ),
  item(
    'M1820',
    'M1820_CRNT_DRESS_LOWER',
    'adl_dressl',
    'Dress Lower Body',
    'one',
    scale(
      'Gets and puts on without help',
      'Able if clothing and shoes are laid out',
      'Someone must help with clothing, socks or shoes',
      'Depends entirely on another person',
    ),
  ),
  item(
    'M1830',
    'M1830_CRNT_BATHG',
    'adl_bath',
    'Bathing',
    'one',
    scale(
      'Bathes self in shower or tub, independent',
      'Independent with devices',
      'Intermittent assistance of another person',
      'Participates, needs another person throughout',
      'Unable to use shower or tub; bathes self at sink or chair',
      'Unable to use shower or tub; participates at sink or in bed with help',
      'Bathed totally by another person',
    ),
  ),
  item(
    'M1840',
    'M1840_CRNT_TOILTG',
    'adl_toilet',
    'Toilet Transferring',
    'one',
    scale(
      'To and from toilet independently',
      'When reminded, assisted or supervised',
      'Unable; uses a bedside commode',
      'Unable; uses bedpan or urinal independently',
      'Totally dependent in toileting',
    ),
  ),
  item(
    'M1850',
    'M1850_CRNT_TRNSFRNG',
    'adl_transf',
    'Transferring',
    'one',
    scale(
      'Transfers independently',
      'Minimal human assistance or a device',
      'Bears weight and pivots, cannot transfer self',
      'Cannot bear weight or pivot when transferred',
      'Bedfast, turns and positions self',
      'Bedfast, unable to turn and position self',
    ),
  ),
  item(
    'M1860',
    'M1860_CRNT_AMBLTN',
    'adl_ambul',
    'Ambulation / Locomotion',
    'one',
    scale(
      'Walks on even and uneven surfaces independently',
      'One-handed device',
      'Two-handed device, or supervision on stairs or uneven surfaces',
      'Walks only with supervision or assistance at all times',
      'Chairfast, wheels self independently',
      'Chairfast, unable to wheel self',
      'Bedfast, unable to walk or sit up in a chair',
    ),
  ),
];

/** Items that no PDGM rule scores, shown as every EHR shows them: between the others. */
export const OTHER_ITEMS: readonly OasisItem[] = [
  item(
    'M1400',
    'M1400_WHEN_DYSPNEIC',
    'resp_sob',
    'When dyspneic or noticeably short of breath',
    'one',
    scale('Not short of breath', 'Walking more than 20 feet', 'Moderate exertion', 'Minimal exertion', 'At rest'),
  ),
  item(
    'M1620',
    'M1620_BWL_INCONT',
    'gi_incont',
    'Bowel incontinence frequency',
    'one',
    scale(
      'Very rarely or never',
      'Less than once weekly',
      'One to three times weekly',
      'Four to six times weekly',
      'Daily',
      'More than once daily',
    ),
  ),
  item(
    'M1700',
    'M1700_COG_FUNCTION',
    'neuro_cog',
    'Cognitive functioning',
    'one',
    scale(
      'Alert and oriented',
      'Prompting under stress',
      'Assistance in specific situations',
      'Considerable assistance in routine situations',
      'Totally dependent',
    ),
  ),
  item(
    'M1845',
    'M1845_CRNT_TOILTG_HYGN',
    'adl_hygiene',
    'Toileting Hygiene',
    'one',
    scale('Independent', 'Able if supplies are laid out', 'Someone must help', 'Depends entirely'),
  ),
  item(
    'M1870',
    'M1870_CRNT_FEEDING',
    'adl_feed',
    'Feeding or Eating',
    'one',
    scale(
      'Feeds self independently',
      'Needs set-up, cueing or a modified diet',
      'Must be assisted or supervised throughout',
      'Tube and by mouth',
      'Tube only',
      'Unable to take in nutrients',
    ),
  ),
  item('M2020', 'M2020_CRNT_MGMT_ORAL_MDCTN', 'med_oral', 'Management of oral medications', 'one', [
    ...scale(
      'Takes correct medications at correct times',
      'If doses are prepared in advance',
      'If reminded at the right times',
      'Unable unless given by another person',
    ),
    { value: 'NA', text: 'No oral medications prescribed' },
  ]),
];

/** The scale of the GG performance columns, with the reasons why an activity was not attempted. */
export const GG_ANSWERS: readonly Answer[] = [
  { value: '06', text: 'Independent' },
  { value: '05', text: 'Setup or clean-up assistance' },
  { value: '04', text: 'Supervision or touching assistance' },
  { value: '03', text: 'Partial/moderate assistance' },
  { value: '02', text: 'Substantial/maximal assistance' },
  { value: '01', text: 'Dependent' },
  { value: '07', text: 'Patient refused' },
  { value: '09', text: 'Not applicable' },
  { value: '10', text: 'Environmental limitations' },
  { value: '88', text: 'Medical condition or safety' },
];

/** GG rows by the letter that CMS gives them. */
export const GG_ROWS: Readonly<Record<'GG0130' | 'GG0170', readonly [letter: string, text: string][]>> = {
  GG0130: [
    ['A', 'Eating'],
    ['B', 'Oral hygiene'],
    ['C', 'Toileting hygiene'],
    ['E', 'Shower/bathe self'],
    ['F', 'Upper body dressing'],
    ['G', 'Lower body dressing'],
    ['H', 'Putting on/taking off footwear'],
  ],
  GG0170: [
    ['A', 'Roll left and right'],
    ['B', 'Sit to lying'],
    ['C', 'Lying to sitting on side of bed'],
    ['D', 'Sit to stand'],
    ['E', 'Chair/bed-to-chair transfer'],
    ['F', 'Toilet transfer'],
    ['G', 'Car transfer'],
    ['I', 'Walk 10 feet'],
    ['J', 'Walk 50 feet with two turns'],
    ['K', 'Walk 150 feet'],
    ['L', 'Walking 10 feet on uneven surfaces'],
    ['M', '1 step (curb)'],
    ['N', '4 steps'],
    ['O', '12 steps'],
    ['P', 'Picking up object'],
    ['R', 'Wheel 50 feet with two turns'],
    ['S', 'Wheel 150 feet'],
  ],
};

/** Every item with answers or a date, for the server that reads posted forms. */
export const ALL_ITEMS: readonly OasisItem[] = [
  ...DATE_ITEMS,
  REASON,
  INPATIENT,
  RISK,
  ...FUNCTION_ITEMS,
  ...OTHER_ITEMS,
];

function item(
  number: string,
  name: string,
  vm7: string,
  label: string,
  kind: OasisItem['kind'],
  answers: readonly Answer[] = [],
): OasisItem {
  return { item: number, name, vm7, label, kind, answers };
}
