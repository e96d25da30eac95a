import { POINT_ITEMS, RISK_FLAGS } from '../../../shared/pdgm/tables.ts';
import { headerKey } from './text-table.ts';

/**
 * What a field of CMS's claim record may mean. Names that are known without `--map` are those of CMS's own program
 * (the setters of gov.cms.hh.data.exchange.ClaimContainer, pdgm.md section 1) and CMS's OASIS submission names; whatever
 * is read by them is checked against the known From date and against every test record.
 */
const SINGLE = [
  'claim-id',
  'from',
  'through',
  'timing',
  'referral',
  'pdx',
  'pdx-poa',
  'sdx',
  'sdx-poa',
  'action',
  'ignore',
  'result',
  'version',
  'hipps',
  'validity-flag',
  'return-code',
] as const;

/** Most secondary diagnoses of a claim (pdgm.md section 1). */
export const SECONDARIES = 24;
const NUMBERS = Array.from({ length: SECONDARIES }, (_, i) => i + 1);

/** Every meaning: `sdx-1` … `sdx-24` and their POA beside the single ones, the seven function items, the ten risks. */
export const FIELD_MEANINGS: readonly string[] = [
  ...SINGLE,
  ...NUMBERS.flatMap((n) => [`sdx-${n}`, `sdx-${n}-poa`]),
  ...POINT_ITEMS,
  ...RISK_FLAGS,
];

/** Whether `--map Claim_Fields.X=…` may say it. */
export function isFieldMeaning(meaning: string): boolean {
  return FIELD_MEANINGS.includes(meaning);
}

/** What the grouper needs of a record; without one of these the test records say nothing. */
export const NEEDED_FIELDS: readonly string[] = [
  'from',
  'through',
  'timing',
  'referral',
  'pdx',
  ...POINT_ITEMS,
  ...RISK_FLAGS,
];

const NAMES: Record<string, string> = {
  CLAIM_ID: 'claim-id',
  CLAIMID: 'claim-id',
  FROM_DATE: 'from',
  FROMDATE: 'from',
  CLAIM_FROM_DATE: 'from',
  THROUGH_DATE: 'through',
  THROUGHDATE: 'through',
  THRU_DATE: 'through',
  CLAIM_THROUGH_DATE: 'through',
  CLAIM_THRU_DATE: 'through',
  PERIOD_TIMING: 'timing',
  PERIODTIMING: 'timing',
  REFERRAL_SOURCE: 'referral',
  REFERRALSOURCE: 'referral',
  PDX: 'pdx',
  PDX_POA: 'pdx-poa',
  SDX: 'sdx',
  SDX_POA: 'sdx-poa',
  ACTION_FLAG: 'action',
  FILLER: 'ignore',
  VERSION: 'version',
  VER: 'version',
  HIPPS: 'hipps',
  VALIDITY_FLAG: 'validity-flag',
  GVF: 'validity-flag',
  RETURN_CODE: 'return-code',
  GRC: 'return-code',
  GROOMING: 'M1800',
  DRESS_UPPER: 'M1810',
  DRESS_LOWER: 'M1820',
  BATHING: 'M1830',
  TOILETING: 'M1840',
  TRANSFERRING: 'M1850',
  AMBULATION: 'M1860',
  HOSP_RISK_HISTORY_FALLS: 'M1033_HOSP_RISK_HSTRY_FALLS',
  HOSP_RISK_WEIGHT_LOSS: 'M1033_HOSP_RISK_WEIGHT_LOSS',
  HOSP_RISK_MULTI_HOSPITAL: 'M1033_HOSP_RISK_MLTPL_HOSPZTN',
  HOSP_RISK_MULTI_ED_VISIT: 'M1033_HOSP_RISK_MLTPL_ED_VISIT',
  HOSP_RISK_MENTAL_BEHAV_DECL: 'M1033_HOSP_RISK_MNTL_BHV_DCLN',
  HOSP_RISK_COMPLIANCE: 'M1033_HOSP_RISK_COMPLIANCE',
  HOSP_RISK_FIVE_MORE_MEDS: 'M1033_HOSP_RISK_5PLUS_MDCTN',
  HOSP_RISK_EXHAUSTION: 'M1033_HOSP_RISK_CRNT_EXHSTN',
  HOSP_RISK_OTHER_RISK: 'M1033_HOSP_RISK_OTHR_RISK',
  HOSP_RISK_NONE_ABOVE: 'M1033_HOSP_RISK_NONE_ABOVE',
};

/** The meaning of a field by its name; `undefined` where the name says nothing for sure. */
export function fieldMeaning(name: string): string | undefined {
  const key = headerKey(name);
  const exact = NAMES[key];
  if (exact) return exact;
  if (/^FILLER_?\d*$/.test(key)) return 'ignore';
  const secondary = /^SDX_?0?(\d{1,2})(_?POA)?$/.exec(key);
  if (secondary && Number(secondary[1]) <= SECONDARIES) return `sdx-${secondary[1]}${secondary[2] ? '-poa' : ''}`;
  const item = POINT_ITEMS.find((id) => key === id || key.startsWith(`${id}_`));
  return item ?? RISK_FLAGS.find((flag) => flag === key);
}
