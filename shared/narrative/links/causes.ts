import { DRUG } from '../drugs/drug-effects.ts';

/** A condition, what a note says caused it, and the one code for both (Alphabetic Index; OG I.B.9). */
interface Caused {
  condition: RegExp;
  cause: RegExp;
  code: string;
  /** Candidates that the one code says too. */
  instead?: RegExp;
  /** What follows in time, or is given, is the cause: "after radioiodine", "immunosuppressed on tacrolimus". */
  weak?: true;
}

const SURGERY_OF_THYROID =
  /thyroidectomy|radio-?iodine|\bRAI\b|(?:radioactive iodine|I-?131|thyroid) ablation|ablation|radiation|\bXRT\b|irradiat/i;
const KIDNEY = /(?:renal|kidney) (?:disease|failure|insufficiency|parenchymal disease)|nephritis|nephropathy|CKD|ESRD/i;
const CHEMO =
  /chemo(?:therapy)?\b|oxali\b|antineoplastic|carboplatin|docetaxel|gemcitabine|FOLFOX|oxaliplatin|cisplatin|vincristine|paclitaxel|taxol|bortezomib/i;

/** Diseases that the Alphabetic Index lists under `Dementia, in (due to)`, behind which it is F02; the nerves' own are told by links/dementia-links.ts. */
const BEHIND_DEMENTIA =
  /hypothyroid|multiple sclerosis|^MS\b|epilepsy|\bHIV\b|\bB-?12 deficiency|hypercalcemia|lupus|huntington|traumatic brain injury|^TBI\b|wilson/i;

export const CAUSED: readonly Caused[] = [
  ...['90', 'A0', 'B0', 'C0'].map((end) => ({
    condition: new RegExp(`^F03\\.${end}$`),
    cause: BEHIND_DEMENTIA,
    code: `F02.${end === '90' ? '80' : end}`,
  })),
  { condition: /^E03\.9$/, cause: SURGERY_OF_THYROID, code: 'E89.0', instead: /^E0[35]/, weak: true },
  { condition: /^E03\.9$/, cause: DRUG, code: 'E03.2' },
  { condition: /^E23\.2$/, cause: /lithium|demeclocycline/i, code: 'N25.1' },
  { condition: /^E21\.3$/, cause: /renal|kidney|\bCKD\b|\bESRD\b|dialysis/i, code: 'N25.81' },
  {
    condition: /^E05\.90$/,
    cause: /levothyroxine|synthroid|thyroid (?:hormone|replacement|pills?)|amiodarone|iodine/i,
    code: 'E05.80',
  },
  { condition: /^E20\.9$/, cause: SURGERY_OF_THYROID, code: 'E89.2', weak: true },
  { condition: /^R25\.1$/, cause: DRUG, code: 'G25.1' },
  { condition: /^M87\.051$/, cause: DRUG, code: 'M87.151' },
  { condition: /^M87\.052$/, cause: DRUG, code: 'M87.152' },
  { condition: /^M87\.021$/, cause: DRUG, code: 'M87.121' },
  { condition: /^M87\.022$/, cause: DRUG, code: 'M87.122' },
  {
    condition: /^E11\.9$/,
    cause:
      /tumou?r|pancrea(?:tic (?:cancer|carcinoma|insufficiency|damage|disease|necrosis|surgery)|titis|s)|cystic fibrosis|hemochromatosis|cushing|acromegaly/i,
    code: 'E08.9',
    weak: true,
  },
  { condition: /^E11\.9$/, cause: /pancreatectomy|whipple/i, code: 'E13.9', weak: true },
  { condition: /^E11\.9$/, cause: /^(?:(?:kidney|renal|liver|heart|lung) )?transplant/i, code: 'E13.9', weak: true },
  { condition: /^E1[13]\.9$/, cause: DRUG, code: 'E09.9' },
  { condition: /^I10$/, cause: /renal artery|renovascular/i, code: 'I15.0' },
  { condition: /^I10$/, cause: KIDNEY, code: 'I15.1' },
  { condition: /^I10$/, cause: /aldosteron|pheochromocytoma|cushing/i, code: 'I15.2' },
  {
    condition: /^D50\.9$|^D64\.9$/,
    cause: /chronic (?:\w+ ){0,2}(?:blood )?loss|blood loss|(?:\bGI|gastrointestinal) bleed|menorrhagia/i,
    code: 'D50.0',
  },
  { condition: /^D64\.9$/, cause: CHEMO, code: 'D64.81' },
  { condition: /^D64\.9$/, cause: /cancer|malignan|neoplas|myeloma|lymphoma/i, code: 'D63.0' },
  { condition: /^D64\.9$/, cause: /chronic (?:disease|inflammation|illness)/i, code: 'D63.8' },
  { condition: /^R19\.7$|^K52\.9$/, cause: DRUG, code: 'K52.1' },
  { condition: /^D61\.818$/, cause: CHEMO, code: 'D61.810' },
  { condition: /^D61\.818$/, cause: DRUG, code: 'D61.811' },
  { condition: /^D70\.9$/, cause: CHEMO, code: 'D70.1' },
  { condition: /^D69\.6$/, cause: /./, code: 'D69.59' },
  {
    condition: /^F32\.A$/,
    cause:
      /^(?:an? |the |underlying |known |other |general |another )*(?:medical|physiological) (?:condition|illness|disorder)/i,
    code: 'F06.31',
  },
  { condition: /^R64$/, cause: /./, code: 'E88.A' },
  { condition: /^M81\.0$/, cause: DRUG, code: 'M81.8' },
  { condition: /^G62\.9$/, cause: CHEMO, code: 'G62.0' },
  { condition: /^G62\.9$/, cause: /alcohol|etoh/i, code: 'G62.1' },
  { condition: /^G62\.9$/, cause: DRUG, code: 'G62.0' },
  {
    condition: /^D84\.9$|^D89\.9$/,
    cause:
      /tacrolimus|prednisone|mycophenolate|cyclosporine|steroid|methotrexate|azathioprine|biologic|adalimumab|infliximab|rituximab|immunosuppress(?:ant|ive)|transplant (?:drugs|medication)|medication|drug|chemo/i,
    code: 'D84.821',
    weak: true,
  },
  {
    condition: /^K59\.0[09]$/,
    cause: /opi(?:oid|ate)|oxycodone|morphine|hydrocodone|narcotic|fentanyl|tramadol|drug|medication/i,
    code: 'K59.03',
  },
  {
    condition: /^G20\.C$/,
    cause:
      /haloperidol|haldol|risperid\w+|olanzapine|zyprexa|aripiprazole|abilify|antipsychotics?|neuroleptics?|quetiapine|seroquel|ziprasidone|perphenazine|fluphenazine|chlorpromazine/i,
    code: 'G21.11',
  },
  { condition: /^G20\.C$/, cause: DRUG, code: 'G21.19' },
  { condition: /^I95\.[19]$/, cause: DRUG, code: 'I95.2' },
  { condition: /^I95\.9$/, cause: /dialysis|\bHD\b/i, code: 'I95.3' },
  {
    condition: /^I27\.20$/,
    cause: /COPD|lung|pulmonary (?:fibrosis|disease)|\bILD\b|\bIPF\b|emphysema|\bOSA\b|sleep apnea|hypox/i,
    code: 'I27.23',
  },
  {
    condition: /^I27\.20$/,
    cause: /left[- ](?:heart|sided)|heart failure|\bH?CHF\b|\bHF\w*\b|valv|mitral|diastolic/i,
    code: 'I27.22',
  },
  { condition: /^I27\.20$/, cause: /thromboembol|\bPEs?\b|clots?/i, code: 'I27.24' },
  { condition: /^E27\.40$/, cause: DRUG, code: 'E27.3' },
  {
    condition: /^D68\.9$/,
    cause: /warfarin|coumadin|apixaban|eliquis|xarelto|rivaroxaban|anticoag|heparin|pradaxa/i,
    code: 'D68.32',
  },
  { condition: /^D68\.9$/, cause: /liver|cirrhosis|hepatic|vitamin K|malabsorption/i, code: 'D68.4' },
  {
    condition: /^I89\.0$/,
    cause: /mastectomy|axillary (?:node )?dissection/i,
    code: 'I97.2',
    instead: /^I97\.2/,
    weak: true,
  },
  { condition: /^K12\.30$/, cause: CHEMO, code: 'K12.31' },
  { condition: /^K12\.30$/, cause: /radiation|\bXRT\b/i, code: 'K12.33' },
  { condition: /^K86\.1$/, cause: /alcohol|etoh/i, code: 'K86.0' },
  { condition: /^K85\.90$/, cause: /alcohol|etoh/i, code: 'K85.20' },
  { condition: /^K85\.90$/, cause: /gall ?stone|stone|biliary|choledocho/i, code: 'K85.10' },
  { condition: /^D70\.9$/, cause: DRUG, code: 'D70.2' },
  { condition: /^R21$/, cause: DRUG, code: 'L27.0' },
  { condition: /^J84\.(?:10|9)$/, cause: /\bRA\b|rheumatoid/i, code: 'M05.10', instead: /^M0[56]/ },
  { condition: /^J84\.(?:10|9)$/, cause: DRUG, code: 'J70.4' },
  { condition: /^N13\.30$/, cause: /stone|calcul/i, code: 'N13.2' },
  { condition: /^G47\.00$/, cause: /depress|anxiety|PTSD|bipolar/i, code: 'F51.05' },
  { condition: /^N52\.9$/, cause: /prostatectomy/i, code: 'N52.31', weak: true },
  { condition: /^N52\.9$/, cause: /cystectomy/i, code: 'N52.32', weak: true },
  { condition: /^N52\.9$/, cause: /radiation|\bXRT\b|brachytherapy/i, code: 'N52.35', weak: true },
  { condition: /^I42\.9$/, cause: /alcohol|etoh/i, code: 'I42.6' },
  { condition: /^K70\.9$|^K74\.60$/, cause: /alcohol|etoh/i, code: 'K70.30' },
  { condition: /^K52\.9$/, cause: /c\.? ?diff|clostridi/i, code: 'A04.72' },
  { condition: /^K52\.9$/, cause: /cytomegalovir|\bCMV\b/i, code: 'B25.8' },
];
