/** OASIS submission XML as EHRs export it for CMS: flat elements with CMS's names, `^` where nothing is answered. */

type Elements = Readonly<Record<string, string>>;

const CONTROLS: Elements = {
  ASMT_SYS_CD: 'OASIS',
  TRANS_TYPE_CD: '1',
  ITM_SBST_CD: '01',
  ITM_SET_VRSN_CD: 'E2-042026',
  SPEC_VRSN_CD: '3.02',
  CORRECTION_NUM: '00',
  STATE_CD: 'OH',
  HHA_AGENCY_ID: '367001',
  NATL_PRVDR_ID: '1234567893',
  SFW_NAME: 'FERNHILL CLINICAL',
  ACY_DOC_CD: 'SOC-00417',
};

/** A start of care of 2 November 2026 after a hospital stay: heart failure, diabetes with kidney disease. */
export const START_OF_CARE: Elements = {
  M0010_CCN: '367001',
  M0018_PHYSICIAN_UK: '0',
  M0020_PAT_ID: '004417',
  M0030_START_CARE_DT: '20261102',
  M0032_ROC_DT: '^',
  M0032_ROC_DT_NA: '1',
  M0040_PAT_FNAME: 'RUTH',
  M0040_PAT_MI: 'E',
  M0040_PAT_LNAME: 'OKAFOR',
  M0063_MEDICARE_NUM: '1EG4TE5MK73',
  M0064_SSN: '078051120',
  M0066_PAT_BIRTH_DT: '19440830',
  A0810: '2',
  M0150_CPAY_NONE: '0',
  M0150_CPAY_MCARE_FFS: '1',
  M0150_CPAY_MCAID_FFS: '1',
  M0080_ASSESSOR_DISCIPLINE: '01',
  M0090_INFO_COMPLETED_DT: '20261103',
  M0100_ASSMT_REASON: '01',
  M0102_PHYSN_ORDRD_SOCROC_DT: '^',
  M0102_PHYSN_ORDRD_SOCROC_DT_NA: '1',
  M1000_DC_LTC_14_DA: '0',
  M1000_DC_SNF_14_DA: '0',
  M1000_DC_IPPS_14_DA: '1',
  M1000_DC_LTCH_14_DA: '0',
  M1000_DC_IRF_14_DA: '0',
  M1000_DC_PSYCH_14_DA: '0',
  M1000_DC_OTH_14_DA: '0',
  M1000_DC_NONE_14_DA: '0',
  M1005_INP_DISCHARGE_DT: '20261030',
  M1005_INP_DSCHG_UNKNOWN: '0',
  M1021_PRIMARY_DIAG_ICD: 'I50.22^^',
  M1021_PRIMARY_DIAG_SEVERITY: '02',
  M1023_OTH_DIAG1_ICD: 'E11.22  ',
  M1023_OTH_DIAG1_SEVERITY: '01',
  M1023_OTH_DIAG2_ICD: 'N18.31^^',
  M1023_OTH_DIAG3_ICD: 'I10.^^^^',
  M1023_OTH_DIAG4_ICD: '^',
  M1023_OTH_DIAG5_ICD: '^^^^^^^^',
  M1033_HOSP_RISK_HSTRY_FALLS: '1',
  M1033_HOSP_RISK_WEIGHT_LOSS: '0',
  M1033_HOSP_RISK_5PLUS_MDCTN: '1',
  M1033_HOSP_RISK_NONE_ABOVE: '0',
  M1311_NBR_PRSULC_STG3_B1: '00',
  M1800_CRNT_GROOMING: '01',
  M1830_CRNT_BATHG: '03',
  M1850_CRNT_TRNSFRNG: '02',
  M1860_CRNT_AMBLTN: '',
  GG0130A1: '05',
  GG0130B1: '^',
  GG0170C_MOBILITY_SOCROC_PERF: '88',
  GG0170Q1: '0',
  D0160: '07',
  SUBM_HIPPS_CODE: '^',
};

/** The XML of one assessment. `undefined` takes an element of {@link START_OF_CARE} out. */
export function submission(changes: Readonly<Record<string, string | undefined>> = {}, base = START_OF_CARE): string {
  const elements = Object.entries({ ...CONTROLS, ...base, ...changes }).flatMap(([name, value]) =>
    value === undefined ? [] : [value === '' ? `  <${name}/>` : `  <${name}>${value}</${name}>`],
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>\n<ASSESSMENT>\n${elements.join('\n')}\n</ASSESSMENT>\n`;
}
