/** The names of M1033's flags, in the order of its answers: `M1033_HOSP_RISK_HSTRY_FALLS` is the first. */
export const FLAGS = [
  'HSTRY_FALLS',
  'WEIGHT_LOSS',
  'MLTPL_HOSPZTN',
  'MLTPL_ED_VISIT',
  'MNTL_BHV_DCLN',
  'COMPLIANCE',
  '5PLUS_MDCTN',
  'CRNT_EXHSTN',
  'OTHR_RISK',
  'NONE_ABOVE',
];

/** The ten flags of M1033, with those marked. */
export const flags = (...marked: number[]) =>
  Object.fromEntries(FLAGS.map((name, i) => [`M1033_HOSP_RISK_${name}`, marked.includes(i + 1) ? 1 : 0]));
