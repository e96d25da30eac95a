/**
 * Elements of CMS's submission format that are no answers, and answers that the start-of-care form (and so our catalogue)
 * does not hold. From the OASIS submission specifications (CMS, public domain): v3.02.0 for E2 as the registry named in
 * `../edits.ts` reproduces it, and the elements of E and E1 that were there before.
 */

/** About the file, the agency and the software. */
const CONTROLS: ReadonlySet<string> = new Set([
  'ASMT_SYS_CD',
  'TRANS_TYPE_CD',
  'ITM_SBST_CD',
  'ITM_SET_VRSN_CD',
  'SPEC_VRSN_CD',
  'CORRECTION_NUM',
  'STATE_CD',
  'HHA_AGENCY_ID',
  'NATL_PRVDR_ID',
  'SFW_ID',
  'SFW_NAME',
  'SFW_EMAIL_ADR',
  'SFW_PROD_NAME',
  'SFW_PROD_VRSN_CD',
  'ACY_DOC_CD',
  'SUBM_HIPPS_CODE',
  'SUBM_HIPPS_VERSION',
]);

/** Whether an element says nothing of the patient: control items, and fillers of the fixed-width record. */
export function isControl(name: string): boolean {
  return CONTROLS.has(name) || /(?:^|_)FILLER(?:_\d+)?$/.test(name);
}

/** Who the patient is (M0020–M0066): never an answer. */
export function isOfPatient(name: string): boolean {
  return /^M00(?:20|40|50|60|63|64|65|66)(?:_|$)/.test(name);
}

const FURTHER: readonly RegExp[] = [
  /^M0032(_ROC_DT)?(_NA)?$/,
  /^M0906(_DC_TRAN_DTH_DT)?$/,
  /^M1041_IN_INFLNZ_SEASON$/,
  /^M1046_INFLNZ_RECD_CRNT_SEASON$/,
  /^M1307_OLDST_STG2_(ONST_DT|AT_DSCHRG)$/,
  /^M1311_NBR_ULC_SOCROC_(STG2_A2|STG3_B2|STG4_C2)$/,
  /^M1311_NSTG_(DRSG_SOCROC_D2|CVRG_SOCROC_E2|DEEP_TSUE_SOCROC_F2)$/,
  /^M2005_MDCTN_INTRVTN$/,
  /^M2016_DRUG_EDCTN_INTRVTN$/,
  /^M2102_CARE_TYPE_SRC_(ADL|MDCTN|PRCDR|SPRVSN)$/,
  /^M2301_EMER_USE_AFTR_LAST_ASMT$/,
  /^M2310_ECR_(MEDICATION|HYPOGLYC|OTHER|UNKNOWN)$/,
  /^M2401_INTRVTN_SMRY_(DBTS_FT|FALL_PRVNT|DPRSN|PAIN_MNTR|PRSULC_PRVN|PRSULC_WET)$/,
  /^M2410_INPAT_FACILITY$/,
  /^M2420_DSCHRG_DISP$/,
  /^A0810$/,
  /^A1255$/,
  /^A212[0134]$/,
  /^A212[24][A-EZ]$/,
  /^J1800$/,
  /^J1900[A-C]$/,
  /^K0520[A-DZ][45]$/,
  /^O0110[A-Z]\d?C$/,
  /^O0350$/,
];

/** Whether CMS prints this name for an item that other forms than the start of care hold, or that E2 brought. */
export function isFurther(name: string): boolean {
  return FURTHER.some((pattern) => pattern.test(name));
}

/** CMS's item set versions (`ITM_SET_VRSN_CD`) and the M0090 days that they are for. */
export const ITEM_SETS: Readonly<Record<string, { label: string; from: string; to?: string }>> = {
  'D-012019': { label: 'OASIS-D', from: '2019-01-01', to: '2020-01-01' },
  'D1-012020': { label: 'OASIS-D1', from: '2020-01-01', to: '2023-01-01' },
  'E-012023': { label: 'OASIS-E', from: '2023-01-01', to: '2025-01-01' },
  'E1-012025': { label: 'OASIS-E1', from: '2025-01-01', to: '2026-04-01' },
  'E2-042026': { label: 'OASIS-E2', from: '2026-04-01' },
};
