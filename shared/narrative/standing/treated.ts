import { pattern } from '../../pattern.ts';
import type { Token } from '../reading/tokens.ts';
import { isYetTreated, takesDrugForIt } from './standing.ts';
import type { WordsAbout } from './words-about.ts';

/** What is over leaves a history code; other diseases that last are current all the same. */
const LEAVES_HISTORY = /^(?:C(?!7[789])|I2[126]|I6[0-3]|I82|G45|N20|K2[5-7])/;
/** `Melanoma, hx of.` */
const OF_OLD = /^\s*,\s*(?:hx|history|h\/o)(?: of)?\s*(?=$|[.;,)\n])/i;
/** `RCC s/p nephrectomy 2018, NED`: taken out, and not come back. */
const FREE =
  /\b(?:NED|no evidence of (?:disease|recurrence|malignancy)|(?:disease|cancer)[- ]free|(?:no|without) (?:\w+ )?recurrence|surveillance only)\b/;
/** `Colon ca stage III in remission`: said of a tumour, not of a leukemia (its codes have a remission). */
const IN_REMISSION =
  /^[^.;,\n]{0,30}\bin (?:complete |full )?remission\b|^,? (?:now |currently )?in (?:complete |full )?remission\b/i;
/** `Bladder cancer, cystectomy with clear margins, no further treatment`: taken out whole. */
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
/** `Lobectomy 5/5 for lung ca, no further tx`. */
const TAKEN_OUT =
  /\b(?:\w+ectomy|resect\w+|excis\w+)\b[^.;\n]{0,30}\bfor\b[^.;\n]{0,60}\bno (?:further|additional|adjuvant|more)(?: (?:chemo\w*|cancer|onc))? (?:tx|treatment|therapy|chemo\w*)\b/i;
/** `Colostomy since 2020 for colon ca`: an operation of a named year. */
const OPERATED_FOR =
  /\b(?:colostomy|ileostomy|urostomy|ileal conduit|\w+ectomy|resection|surgery|operation|excision|laryngectomy)\b[^.;\n]{0,20}\b(?:19|20)\d\d\b[^.;\n]{0,15}\bfor\s+(?:[\w/-]+\s+){0,3}$/i;
/** `Breast ca R 2018 s/p lumpectomy`: of a named year, and treated. */
const TREATED_IN =
  /^\s*(?:[\w-]+\s+){0,2}\(?(?:in )?(?:19|20)\d\d\)?[,;]?\s+(?:s\/p|status post|treated (?:with|by)|had)\s+[^.;\n]{0,30}?(?:ectomy|resect\w+|excis\w+|XRT|radiation|chemo\w*)\b/i;
/** `Lung cancer s/p SBRT 2025, surveillance CT stable, no active treatment`. */
const TREATED_ONCE =
  /^[^.;\n]{0,30}\b(?:s\/p|status post|treated with)\b[^.;\n]{0,80}\bno (?:active|current|further|additional) (?:treatment|therapy)\b/i;
/** `Carpal tunnel, s/p release 2018`: what the operation was for. */
const MENDED = pattern('i')`
  ^[^.;\n]{0,40}?\b(?:s\/p|status post|had|after)\s+(?:[\w-]+\s+){0,2}?(?:
    release[ds]?|repair(?:ed)?|extractions?|removal|excision|replacement|decompression|herniorrhaphy|cholecystectomy
    |septoplasty|CEA|endarterectomy|TCAR|T?EVAR
  )\b
  |^[^.;\n]{0,25}?,? (?:was |were |both )?(?:
    released|repaired|fixed|extracted|operated|clipped|coiled
  )(?: on)?(?: in)? (?:(?:\d{1,2}\/)?(?:19|20)\d\d\b|['’]\d\d\b)
`;
const MENDS =
  /^(?:L05|L72|D17|M67\.4|M71\.2|N82|N36\.0|K60|K63\.2|G56\.0|I65\.2|I67\.1|I71|M65\.[34]|K4[0-6]|K80|H2[56]|M72\.0|J34\.2)/;
/** `Vesicovaginal fistula, repaired`, `hernia fixed with mesh`. */
const REPAIRED_SINCE =
  /^,? ?\(?(?:now |since |was |were |has been |successfully |surgically )*(?:repaired|closed|fixed)(?=\s*(?:[.,;)]|$|(?:with|by|as an?|years|yrs)\b))/i;
/** `HTN off meds, normal pressures`: nothing is treated any more. */
const OFF_MEDS =
  /^[\s,(–-]*(?:(?:and |is |now |currently )+)?off (?:all )?(?:(?:his|her|of|BP|blood pressure|antihypertensive)\s)*(?:meds?|medications?|medicines?|tablets?|drugs|pills|treatment|therapy)\b[^.;\n]{0,25}\b(?:normal|low|soft)\b/i;
const STOPPED = pattern('i')`
  ^\s*(?:(?:that|which) )?(?:
    (?:have |has |had )?(?:stopped|ceased|settled|subsided|disappeared)
    |(?:were |was |have been |has been )?(?:removed|out|extracted|excised|resected|taken out|cut out)
  )\b(?! (?:
    of|at|HD|dialysis|hemodialysis|taking|chemo\w*|treatment|therapy|meds?|using|smoking|drinking
  )\b)
`;
/** `Shin skin tear of February: fully epithelialized`. */
const HEALED_ANSWER =
  /^(?:\s+(?:of|from|in|on|since) [\w'’/ ]{2,20})?\s*[:–—-]\s*(?:is |now |fully |completely |well )*(?:healed|(?:re-?)?epitheliali[sz]ed|closed over|resolved)\b/i;

/** `Midline dehiscence. Wound vac off, incision now closed.` */
const CLOSED_SINCE =
  /\b(?:incision|wound|dehiscence)(?: (?:is|has|was|now|fully|completely|since|well|finally))*,? (?:closed|healed|approximated)\b/i;

/** `Biliary stent placed for obstructive jaundice, bili normal now`: a passage that a stent opened. */
const STENTED = /\bstent(?:s|ed|ing)?\b[^.;\n]{0,40}\bfor\s+(?:[\w-]+\s+){0,3}$/i;
const IS_STENTED =
  /^,? ?\(?(?:s\/p |status post |now |since |was |is |has been |successfully )*(?:\w+ )?stent(?:ed|ing|(?= (?:placed|placement)\b))\b(?! (?:fail|block|occlu|clog))/i;
const OPEN_NOW = /^[^.;\n]{0,30}\b(?:normal|resolved|cleared|relieved|back to normal)\b/i;

/** `Excised scalp SCC 6/2`: of the skin nothing is left of what was cut out. */
const CUT_OUT = /\bexcis(?:ed|ion(?: of)?)\s+(?:\w+ ){0,3}$/i;

/** `TKA infection → AKA 5/12`: the limb is gone that had it. */
const CUT_OFF_FOR_IT =
  /^[^.,;\n]{0,12}(?:→|-+>|=>|,? (?:led|leading) to|,? result(?:ed|ing) in|,? requiring|,? treated (?:with|by))\s*(?:an? )?(?:(?:R|L|right|left) )?(?:AKA|BKA|TMA|(?:above|below)[- ](?:the[- ])?knee|amputation)\b/i;

/** `Plantar ulcer closed as of 2/9`. */
const ULCER = /^(?:L89|L97|L98\.4|E(?:08|09|1[013])\.62[12])/;
const CLOSED_NOW =
  /^(?![^.,;\n]{0,20}\b(?:nearly|almost|mostly|partially|not)\b)[^.,;\n]{0,20}\b(?:now |fully |completely )?closed(?: as of| on| since|,| now|\.|$)/i;

/** `TKA revision for aseptic loosening`, `ischial flap for stage 4 PI`: what the operation put right. */
const REVISED = /\brevis(?:ion|ed)\b[^.;\n]{0,60}\bfor\s+(?:[\w-]+\s+){0,3}$/i;
const FLAPPED = /\bflap(?: closure| surgery)?\b[^.;\n]{0,30}\b(?:for|of)\s+(?:[\w-]+\s+){0,4}$/i;
const FLAP_FOR = /^[^.;\n]{0,20}\bflap\b[^.;\n]{0,30}\bfor\s+(?:[\w-]+\s+){0,4}(?:pressure|PI\b|PU\b|ulcer|decub)/i;
/** `Ischial pressure injury; flap by plastics 1/29`, `… closed with a flap`. */
const FLAPPED_SINCE =
  /^[^.\n]{0,25}\bflap(?:ped| closure| surgery)?\b(?! (?:planned|scheduled|eval\w*|consult\w*|candidate|surgery planned|fail\w*|dehisc\w*|open\w*|necro\w*))[^.;\n]{0,20}?(?:\b\d{1,2}\/\d{1,2}\b|\bclosed\b|\bhealed\b|\bdone\b)/i;
/** `Final path RCC pT1a, negative margins`. */
const MARGINS =
  /^[^.;\n]{0,40}\b(?:(?:neg(?:ative)?|clear|free|clean) margins|margins (?:neg(?:ative)?|clear|free|clean))/i;
/** A malformation that was corrected, and left nothing. */
const REPAIRED =
  /^(?![^.;\n]{0,80}\b(?:partial\w*|residual|unrepaired|not repaired|awaiting|with leak|planned|scheduled|pending|considered|recommended|candidate|to be|will|eval\w*)\b)[^.;\n]{0,40}\b(?:repair(?:ed)?|corrected|closed|closure|ligated)\b/i;

/** `L2 compression fx, old`. */
const OLD =
  /^(?:\s*(?:,|and|&)\s*[CTLS]\d{1,2})*\s*[,(–-]?\s*(?:is |are |appears? )?(?:old|remote|(?:old|remote) and healed)\b(?! (?:man|woman|lady|male|female))/i;
/** `DVT 2024, off AC`: what is no longer treated with what would be given. */
const OFF_THINNERS =
  /^[^.;\n]{0,30}\b(?:off|(?:completed|finished|stopped) (?:\d+ (?:mo|months?|wks?|weeks?) (?:of )?)?)\s?(?:AC|A\/C|anticoag\w*|eliquis|apixaban|xarelto|warfarin|coumadin|lovenox|blood thinners?)\b/i;

/** `Liver transplant 3/2026 (NASH cirrhosis)`: the organ is gone that had it. */
const TRANSPLANTED_FOR =
  /\b(?:transplant\w*|tx|txp|OLT|OHT|[DL][DUR]?[KR]T|SPK)\b[^.;()\n]{0,25}(?:\(|\b(?:for|d\/t|due to|2\/2)\s)[^.;()\n]{0,30}$/i;
const OF_AN_ORGAN = /^(?:C22|K7[0-6]|I42|I25\.5|I50|J84|J4[34]|N0[0-7]|N18\.6|M32\.14|Q61)/;

/** Whether a condition was taken out, cured or healed, by the words right behind it or the operation before it. */
export function isDoneWith(code: string, tokens: readonly Token[], about: WordsAbout): boolean {
  const { before, said, own, after, following } = about;
  const isCancer = code.startsWith('C');
  if (STOPPED.test(own) && !(isCancer && isYetTreated(tokens))) return true;
  if (
    isCancer &&
    (OPERATED_FOR.test(before) || TREATED_IN.test(own) || TREATED_ONCE.test(own)) &&
    !isYetTreated(tokens) &&
    !takesDrugForIt(tokens)
  )
    return true;
  if (isCancer && TAKEN_OUT.test(before + said) && !takesDrugForIt(tokens)) return true;
  if (
    /^B1[89]/.test(code) &&
    /^[^.;\n]{0,40}\b(?:SVR\d{0,2}|sustained viro\w+|(?<!\b(?:be|being|not|if|is|are) )(?:cured|eradicated)|treated (?:in )?(?:\d{1,2}\/)?20\d\d|treated and)\b/i.test(
      own,
    )
  )
    return true;
  if (
    LEAVES_HISTORY.test(code) &&
    (OF_OLD.test(own) ||
      (isCancer && ((/^C[0-7]/.test(code) && IN_REMISSION.test(own)) || FREE.test(after) || OUT_WHOLE.test(after))))
  )
    return true;
  // `Homeless in winter, now has an apartment`
  if (
    code.startsWith('Z59.0') &&
    /^[^.;\n]{0,30}\bnow (?:has |in |at |an? |own |his |her |support(?:ive|ed) |subsidized )*(?:group home|shelter\w*|facility|apt|apartment|housed|home|housing)\b/i.test(
      own,
    )
  )
    return true;
  if (code === 'Z22.7' && /\b(?:tx|treat\w*|INH|rif\w*)\b[^.;\n]{0,30}\b(?:complete\w*|done|finished)\b/i.test(own))
    return true;
  if (/^(?:K83\.1|N13)/.test(code) && ((STENTED.test(before) && OPEN_NOW.test(own)) || IS_STENTED.test(own)))
    return true;
  if (/^T84\.0/.test(code) && REVISED.test(before)) return true;
  if (/^(?:T84|M86|I96|E(?:08|09|1[013])\.52)/.test(code) && CUT_OFF_FOR_IT.test(own)) return true;
  if (code.startsWith('L89') && (FLAPPED.test(before) || FLAP_FOR.test(said) || FLAPPED_SINCE.test(own))) return true;
  if (
    isCancer &&
    MARGINS.test(own) &&
    /\w+ectomy\b|\bresect|\bexcis|\b(?:final )?path(?:ology)?\b/i.test(before) &&
    !isYetTreated(tokens)
  )
    return true;
  // `Complete heart block with a pacemaker`
  if (
    code.startsWith('I44') &&
    /^\s*(?:,|with|w\/|s\/p|treated (?:with|by)|,? (?:so|for which|and) )\s*(?:an? |the )?(?:[\w-]+ ){0,2}(?:pace(?:maker|r)|PPM)\b/i.test(
      own,
    )
  )
    return true;
  // `AV canal, repaired as an infant`
  if (/^Q2[0-8]/.test(code) && REPAIRED.test(own)) return true;
  if (/^D59\.[01]/.test(code) && /^[^.;\n]{0,40}\bin (?:complete |full )?remission\b/i.test(own)) return true;
  if (OF_AN_ORGAN.test(code) && TRANSPLANTED_FOR.test(before)) return true;
  if (MENDS.test(code) && (MENDED.test(said) || REPAIRED_SINCE.test(own))) return true;
  if (code === 'I10' && OFF_MEDS.test(own)) return true;
  if (code.startsWith('C44') && CUT_OUT.test(before)) return true;
  if (ULCER.test(code) && CLOSED_NOW.test(own)) return true;
  if (/^T81\.3/.test(code) && CLOSED_SINCE.test(`${own} ${following}`)) return true;
  if (/^(?:S.2|M80|M48\.5|M84)/.test(code) && OLD.test(own)) return true;
  if (/^I(?:82|26)/.test(code) && OFF_THINNERS.test(own)) return true;
  return /^[LSTI]/.test(code) && HEALED_ANSWER.test(own);
}
