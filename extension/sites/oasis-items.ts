import type { ItemSpec } from '../page/item-spec.ts';

/**
 * OASIS items as pages name and print them: CMS submission names (ehr-pages.md section 3), item numbers, and the LOINC
 * codes that FHIR questionnaires of panel 99131-5 use as linkIds (fhir-data.md section 1). Answers without leading
 * zeros; the engine writes them as CMS does. Words are the fewest that tell an item's question or answers from a
 * neighbour's. Written as lines of text, since every frame of an EHR carries them.
 */

/** Name, LOINC code, last answer, words. */
const FUNCTION = `
M1800_CRNT_GROOMING 46595-5 3 groom|personal hygiene|hair care|shav(e|ing)
M1810_CRNT_DRESS_UPPER 46597-1 3 upper body|dress upper
M1820_CRNT_DRESS_LOWER 46599-7 3 lower body|dress lower|undergarment|slacks
M1830_CRNT_BATHG 57243-8 6 bath|shower|wash entire body
M1840_CRNT_TOILTG 57244-6 4 toilet trans|toileting|to and from the toilet|commode|bedpan
M1850_CRNT_TRNSFRNG 57246-1 5 transfer|bed to chair
M1860_CRNT_AMBLTN 57247-9 6 walk|ambulat|wheelchair|chairfast|bedfast`;

/** Name, LOINC code (M0032 has none in the panel that we hold), words. */
const DAYS = `
M0030_START_CARE_DT 46497-4 start of care|\\bsoc\\b
M0032_ROC_DT - resumption|\\broc\\b
M0090_INFO_COMPLETED_DT 46501-3 completed|date of assessment|assessment date
M0102_PHYSN_ORDRD_SOCROC_DT 57201-6 ordered
M0104_PHYSN_RFRL_DT 57202-4 referr
M1005_INP_DISCHARGE_DT 86470-2 discharge date
M0066_PAT_BIRTH_DT 21112-8 birth|\\bdob\\b`;

/** Name, LOINC code, field. By name only: a text near a number could be anything. */
const TEXTS = `
M0020_PAT_ID 46496-6 patient/mrn
M0040_PAT_LNAME 45394-4 patient/family
M0040_PAT_FNAME 45392-8 patient/given
M0063_MEDICARE_NUM 45397-7 patient/mbi`;

/** M1033: flag and words of each answer, 1 to 10. */
const RISKS = `
HSTRY_FALLS \\bfalls?\\b
WEIGHT_LOSS weight loss
MLTPL_HOSPZTN hospitali[sz]ations
MLTPL_ED_VISIT emergency|\\bED visits?\\b
MNTL_BHV_DCLN \\bmental\\b|behaviou?ral
COMPLIANCE comply|complian
5PLUS_MDCTN (5|five) or more (medications|meds)|taking (5|five)
CRNT_EXHSTN exhaustion
OTHR_RISK other risk
NONE_ABOVE none of (the )?above`;

/** M0150: flag and words of each answer, 0 to 11 and UK. */
const PAYMENT = `
NONE none;? no charge|no charge
MCARE_FFS medicare \\((traditional|fee)|medicare (ffs|traditional|fee)
MCARE_HMO medicare \\((hmo|managed|advantage)|medicare (hmo|managed|advantage)
MCAID_FFS medicaid \\((traditional|fee)|medicaid (ffs|traditional|fee)
MCAID_HMO medicaid \\((hmo|managed)|medicaid (hmo|managed)
WRKCOMP work(er|men)s?['’]?s? comp
TITLEPGMS title (programs?|III|V|XX)
OTH_GOVT other gov
PRIV_INS private insurance
PRIV_HMO private \\(?(hmo|managed)
SELFPAY self.?pay
OTHER ^\\W*(11)?\\W*other\\b(?! gov)
UK unknown`;

/** M1000: flag and words of each answer, 1 to 7 and NA. */
const INPATIENT = `
LTC long-?\\s?term (nursing|care facility)
SNF skilled nursing
IPPS short-?\\s?stay
LTCH long-?\\s?term care hospital|LTCH
IRF rehab
PSYCH psychiatric
OTH ^\\W*7?\\W*other\\b
NONE not discharged`;

/** The symptom control ratings of M1021 and M1023 by name; where no name says so, they are found beside their codes. */
const RATED = [
  ['M1021_PRIMARY_DIAG_SEVERITY', 'M1021_A2_SEVERITY'],
  ...['B', 'C', 'D', 'E', 'F'].map((letter, i) => [`M1023_OTH_DIAG${i + 1}_SEVERITY`, `M1023_${letter}2_SEVERITY`]),
];

/** Self-care and mobility at start or resumption of care: letters, then LOINC codes in their order. By full number only. */
const ABILITIES = `
GG0130 ABCEFGH 95019-6 95018-8 95017-0 95015-4 95014-7 95013-9 95012-1
GG0170 ABCDEFGIJKLMNOP 95011-3 95010-5 95009-7 95008-9 95007-1 95006-3 95005-5 95004-8 95003-0 95002-2 95001-4 95000-6 94999-0 94998-2 94997-4`;

const NO_OR_YES = [/^\W*(?:no?|false)\b/i, /^\W*(?:y(?:es)?|true)\b/i];

const lines = (text: string): string[] => text.trim().split('\n');
const numberIn = (name: string): string => name.slice(0, 5);
const upTo = (last: number, first = 0): string[] =>
  Array.from({ length: last + 1 - first }, (_, i) => String(i + first));

function item(kind: ItemSpec['kind'], name: string, loinc: string, more: Partial<ItemSpec>): ItemSpec {
  const number = numberIn(name);
  return { field: number, kind, number, names: [name], linkIds: [loinc, number, name], answers: [], ...more };
}

/** An item of boxes; and each of its flags as an item of its own, for forms that ask them as yes or no. */
function checkAll(
  number: string,
  loinc: string,
  stem: string,
  suffix: string,
  flags: string,
  answers: string[],
): ItemSpec[] {
  const named = lines(flags).map((line) => {
    const [flag = '', ...words] = line.split(' ');
    return { name: `${number}_${stem}${flag}${suffix}`, words: new RegExp(words.join(' '), 'i') };
  });
  return [
    { ...item('check-all', number, loinc, { answers, flags: named }), names: [] },
    ...named.map(({ name }) =>
      item('choice', name, name, {
        field: name,
        number: name,
        linkIds: [name],
        answers: ['0', '1'],
        partOf: number,
        answerWords: NO_OR_YES,
      }),
    ),
  ];
}

export const OASIS_ITEMS: readonly ItemSpec[] = [
  ...lines(FUNCTION).map((line) => {
    const [name = '', loinc = '', last, ...words] = line.split(' ');
    return item('choice', name, loinc, { answers: upTo(Number(last)), words: new RegExp(words.join(' '), 'i') });
  }),
  item('choice', 'M0100_ASSMT_REASON', '57200-8', {
    answers: ['1', ...upTo(9, 3)],
    mayOfferSome: true,
    words: /start of care|resumption of care|recertif|reason for assessment|being completed/i,
  }),
  ...lines(DAYS).map((line) => {
    const [name = '', loinc = '', ...words] = line.split(' ');
    const field = name.startsWith('M0066') ? 'patient/birth-date' : numberIn(name);
    return item('date', name, loinc, { field, words: new RegExp(words.join(' '), 'i') });
  }),
  ...lines(TEXTS).map((line) => {
    const [name = '', loinc = '', field = ''] = line.split(' ');
    return item('text', name, loinc, { field, number: name });
  }),
  ...RATED.map((names, i) =>
    item('choice', names[0] ?? '', names[0] ?? '', {
      field: `dx-rating/${i + 1}`,
      number: names[0] ?? '',
      names,
      linkIds: names,
      answers: upTo(4),
    }),
  ),
  ...checkAll('M0150', '57199-2', 'CPAY_', '', PAYMENT, [...upTo(11), 'UK']),
  ...checkAll('M1033', '57319-6', 'HOSP_RISK_', '', RISKS, upTo(10, 1)),
  ...checkAll('M1000', '57204-0', 'DC_', '_14_DA', INPATIENT, [...upTo(7, 1), 'NA']),
  ...lines(ABILITIES).flatMap((line) => {
    const [stem = '', letters = '', ...loincs] = line.split(' ');
    return [...letters].map((letter, i) => {
      const number = `${stem}${letter}1`;
      return item('choice', number, loincs[i] ?? '', {
        field: number,
        number,
        linkIds: [loincs[i] ?? '', number],
        answers: [...upTo(7, 1), '9', '10', '88'],
      });
    });
  }),
];

/**
 * Item numbers as pages print them. Those of items that are not read matter too: they end what the item before them
 * heads. Lettered items are listed one by one, since `E1165` is also how some pages print an ICD-10-CM code.
 */
export const ITEM_NUMBER =
  /(?:(M)(?:-|(?<=^\W{0,3}M) )?(\d{4})[A-Za-z]?\d?|(GG)-?(\d{4})([A-S]{0,2}\d?)|((?:A(?:0810|1(?:005|010|110|250|255))|B(?:0200|1[03]00)|C(?:0[1-5]00|1310)|D(?:01[56]0|0700)|J05[123]0|K0520|N0415|O(?:0110|0350))[A-Z]?\d?))(?![0-9A-Za-z])/g;
