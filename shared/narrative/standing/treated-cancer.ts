import { pattern } from '../../pattern.ts';
import { isYetTreated, takesDrugForIt } from './cancer-treatment.ts';
import type { Said } from './words-about.ts';

/** What is said of a cancer that is over: taken out, or treated, and not come back (OG I.C.2.m). */

const CANCER = /^C/;
/** Where it began: of what it spread to nothing is a history. */
const FIRST = /^C(?!7[789])/;

/** `Colostomy since 2020 for colon ca`, `breast ca R 2018 s/p lumpectomy`: treated in a named year, or once, and not now. */
const isTreatedOnce: Said = {
  of: CANCER,
  is: ({ tokens, before, own }) =>
    (OPERATED_FOR.test(before) || TREATED_IN.test(own) || TREATED_ONCE.test(own)) &&
    !isYetTreated(tokens) &&
    !takesDrugForIt(tokens),
};
/** `Colostomy since 2020 for colon ca`: an operation of a named year. */
const OPERATED_FOR =
  /\b(?:colostomy|ileostomy|urostomy|ileal conduit|\w+ectomy|resection|surgery|operation|excision|laryngectomy)\b[^.;\n]{0,20}\b(?:19|20)\d\d\b[^.;\n]{0,15}\bfor\s+(?:[\w/-]+\s+){0,3}$/i;
/** `Breast ca R 2018 s/p lumpectomy`: of a named year, and treated. */
const TREATED_IN =
  /^\s*(?:[\w-]+\s+){0,2}\(?(?:in )?(?:19|20)\d\d\)?[,;]?\s+(?:s\/p|status post|treated (?:with|by)|had)\s+[^.;\n]{0,30}?(?:ectomy|resect\w+|excis\w+|XRT|radiation|chemo\w*)\b/i;
/** `Lung cancer s/p SBRT 2025, surveillance CT stable, no active treatment`. */
const TREATED_ONCE =
  /^[^.;\n]{0,30}\b(?:s\/p|status post|treated with)\b[^.;\n]{0,80}\bno (?:active|current|further|additional) (?:treatment|therapy)\b/i;

/** `Lobectomy 5/5 for lung ca, no further tx`. */
const isTakenOut: Said = {
  of: CANCER,
  is: ({ tokens, before, said }) => TAKEN_OUT.test(before + said) && !takesDrugForIt(tokens),
};
const TAKEN_OUT =
  /\b(?:\w+ectomy|resect\w+|excis\w+)\b[^.;\n]{0,30}\bfor\b[^.;\n]{0,60}\bno (?:further|additional|adjuvant|more)(?: (?:chemo\w*|cancer|onc))? (?:tx|treatment|therapy|chemo\w*)\b/i;

/** `Colon ca stage III in remission`: said of a tumour, not of a leukemia (its codes have a remission). */
const isTumourInRemission: Said = { of: /^C(?:[0-6]|7(?![789]))/, is: ({ own }) => IN_REMISSION.test(own) };
const IN_REMISSION =
  /^[^.;,\n]{0,30}\bin (?:complete |full )?remission\b|^,? (?:now |currently )?in (?:complete |full )?remission\b/i;

/** `RCC s/p nephrectomy 2018, NED`: taken out, and not come back. */
const isFree: Said = { of: FIRST, is: ({ after }) => FREE.test(after) };
const FREE =
  /\b(?:NED|no evidence of (?:disease|recurrence|malignancy)|(?:disease|cancer)[- ]free|(?:no|without) (?:\w+ )?recurrence|surveillance only)\b/;

/** `Bladder cancer, cystectomy with clear margins, no further treatment`: taken out whole. */
const isOutWhole: Said = { of: FIRST, is: ({ after }) => OUT_WHOLE.test(after) };
const OUT_WHOLE = pattern('i')`
  \bno (?:chemo\w*|radiation|adjuvant|further|additional)\b[^.;\n]{0,25}\b(?:
    planned|needed|indicated|required|recommended|necessary|advised
  )\b[^.;\n]{0,30}\b(?:removed|resected|excised)\b
  |\b(?:all|completely|entirely|fully|everything) (?:was |been )?(?:removed|resected|excised)\b[^.;\n]{0,40}\bno (?:chemo\w*|radiation|adjuvant|further|additional)\b
  |\b(?:\w+ectomy|resect\w+|excis\w+|removed)\b[^.;\n]{0,60}\b(?:
    (?:clear|negative|clean) margins|margins (?:were |are )?(?:clear|neg(?:ative)?|clean|free)
    |path (?:was )?(?:clear|clean),? no chemo
    |no (?:further|adjuvant|additional|chemo\w*|radiation)(?: \w+)? (?:
      treatment|therapy|planned|needed|indicated|required|recommended
    )
    |no (?:further|adjuvant|additional) (?:treatment|therapy)
  )\b
`;

/** `Final path RCC pT1a, negative margins`, of what an operation took out. */
const hasClearMargins: Said = {
  of: CANCER,
  is: ({ tokens, before, own }) =>
    MARGINS.test(own) &&
    /ectomy\b|\bresect|\bexcis|\b(?:final )?path(?:ology)?\b/i.test(before) &&
    !isYetTreated(tokens),
};
const MARGINS =
  /^[^.;\n]{0,40}\b(?:(?:neg(?:ative)?|clear|free|clean) margins|margins (?:neg(?:ative)?|clear|free|clean))/i;

/** `Excised scalp SCC 6/2`: of the skin nothing is left of what was cut out. */
const isCutOutOfSkin: Said = { of: /^C44/, is: ({ before }) => CUT_OUT.test(before) };
const CUT_OUT = /\bexcis(?:ed|ion(?: of)?)\s+(?:\w+ ){0,3}$/i;

/** Everything that says of a cancer that it is over. */
export const CURED_CANCERS: readonly Said[] = [
  isTreatedOnce,
  isTakenOut,
  isTumourInRemission,
  isFree,
  isOutWhole,
  hasClearMargins,
  isCutOutOfSkin,
];
