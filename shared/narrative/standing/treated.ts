import { pattern } from '../../pattern.ts';
import type { Token } from '../reading/tokens.ts';
import { isYetTreated } from './cancer-treatment.ts';
import { askedOf } from './of-code.ts';
import { CURED_CANCERS } from './treated-cancer.ts';
import type { Said, Told, WordsAbout } from './words-about.ts';

/** What is said of a condition that was taken out, cured or healed. */

/** `Polyps removed`, `symptoms have stopped`: of a cancer that is yet treated it is said of one tumour, or of a drug. */
const isStopped: Said = {
  is: ({ code, tokens, own }) => STOPPED.test(own) && !(code.startsWith('C') && isYetTreated(tokens)),
};
const STOPPED = pattern('i')`
  ^\s*(?:(?:that|which) )?(?:
    (?:have |has |had )?(?:stopped|ceased|settled|subsided|disappeared)
    |(?:were |was |have been |has been )?(?:removed|out|extracted|excised|resected|taken out|cut out)
  )\b(?! (?:
    of|at|HD|dialysis|hemodialysis|taking|chemo\w*|treatment|therapy|meds?|using|smoking|drinking
  )\b)
`;

/** `Melanoma, hx of.`: of what leaves a history code; other diseases that last are current all the same. */
const isOfOld: Said = { of: /^(?:C(?!7[789])|I2[126]|I6[0-3]|I82|G45|N20|K2[5-7])/, is: ({ own }) => OF_OLD.test(own) };
const OF_OLD = /^\s*,\s*(?:hx|history|h\/o)(?: of)?\s*(?=$|[.;,)\n])/i;

/** `HCV, SVR12 2021`, `hepatitis C treated 2019`. */
const isCuredHepatitis: Said = { of: /^B1[89]/, is: ({ own }) => VIRUS_GONE.test(own) };
const VIRUS_GONE =
  /^[^.;\n]{0,40}\b(?:SVR\d{0,2}|sustained viro\w+|(?<!\b(?:be|being|not|if|is|are) )(?:cured|eradicated)|treated (?:in )?(?:\d{1,2}\/)?20\d\d|treated and)\b/i;

/** `Homeless in winter, now has an apartment`. */
const isHousedNow: Said = { of: /^Z59\.0/, is: ({ own }) => HOUSED.test(own) };
const HOUSED =
  /^[^.;\n]{0,30}\bnow (?:has |in |at |an? |own |his |her |support(?:ive|ed) |subsidized )*(?:group home|shelter\w*|facility|apt|apartment|housed|home|housing)\b/i;

/** `Latent TB, INH completed 2019`. */
const isTreatedTuberculosis: Said = {
  of: /^Z22\.7$/,
  is: ({ own }) => /\b(?:tx|treat\w*|INH|rif\w*)\b[^.;\n]{0,30}\b(?:complete\w*|done|finished)\b/i.test(own),
};

/** `Biliary stent placed for obstructive jaundice, bili normal now`: a passage that a stent opened. */
const isStentedOpen: Said = {
  of: /^(?:K83\.1|N13)/,
  is: ({ before, own }) => (STENTED.test(before) && OPEN_NOW.test(own)) || IS_STENTED.test(own),
};
const STENTED = /\bstent(?:s|ed|ing)?\b[^.;\n]{0,40}\bfor\s+(?:[\w-]+\s+){0,3}$/i;
const OPEN_NOW = /^[^.;\n]{0,30}\b(?:normal|resolved|cleared|relieved|back to normal)\b/i;
const IS_STENTED =
  /^,? ?\(?(?:s\/p |status post |now |since |was |is |has been |successfully )*(?:\w+ )?stent(?:ed|ing|(?= (?:placed|placement)\b))\b(?! (?:fail|block|occlu|clog))/i;

/** `TKA revision for aseptic loosening`: what the operation put right. */
const isRevised: Said = { of: /^T84\.0/, is: ({ before }) => REVISED.test(before) };
const REVISED = /\brevis(?:ion|ed)\b[^.;\n]{0,60}\bfor\s+(?:[\w-]+\s+){0,3}$/i;

/** `TKA infection → AKA 5/12`: the limb is gone that had it. */
const isCutOff: Said = { of: /^(?:T84|M86|I96|E(?:08|09|1[013])\.52)/, is: ({ own }) => CUT_OFF_FOR_IT.test(own) };
const CUT_OFF_FOR_IT =
  /^[^.,;\n]{0,12}(?:→|-+>|=>|,? (?:led|leading) to|,? result(?:ed|ing) in|,? requiring|,? treated (?:with|by))\s*(?:an? )?(?:(?:R|L|right|left) )?(?:AKA|BKA|TMA|(?:above|below)[- ](?:the[- ])?knee|amputation)\b/i;

/** `Ischial flap for stage 4 PI`, `ischial pressure injury; flap by plastics 1/29`, `… closed with a flap`. */
const isUnderFlap: Said = {
  of: /^L89/,
  is: ({ before, said, own }) => FLAPPED.test(before) || FLAP_FOR.test(said) || FLAPPED_SINCE.test(own),
};
const FLAPPED = /\bflap(?: closure| surgery)?\b[^.;\n]{0,30}\b(?:for|of)\s+(?:[\w-]+\s+){0,4}$/i;
const FLAP_FOR = /^[^.;\n]{0,20}\bflap\b[^.;\n]{0,30}\bfor\s+(?:[\w-]+\s+){0,4}(?:pressure|PI\b|PU\b|ulcer|decub)/i;
const FLAPPED_SINCE =
  /^[^.\n]{0,25}\bflap(?:ped| closure| surgery)?\b(?! (?:planned|scheduled|eval\w*|consult\w*|candidate|surgery planned|fail\w*|dehisc\w*|open\w*|necro\w*))[^.;\n]{0,20}?(?:\b\d{1,2}\/\d{1,2}\b|\bclosed\b|\bhealed\b|\bdone\b)|^[^.;,\n]{0,12}\b(?:s\/p|status post|after|following) (?:(?!(?:failed|dehisced|necrotic|partial)\b)[\w-]+ ){0,3}flap\b(?! (?:fail|dehisc|necro|loss))/i;

/** `Complete heart block with a pacemaker`. */
const isPaced: Said = { of: /^I44/, is: ({ own }) => PACED.test(own) };
const PACED =
  /^\s*(?:,|with|w\/|s\/p|treated (?:with|by)|,? (?:so|for which|and) )\s*(?:an? |the )?(?:[\w-]+ ){0,2}(?:pace(?:maker|r)|PPM)\b/i;

/** `AV canal, repaired as an infant`: a malformation that was corrected, and left nothing. */
const isCorrected: Said = { of: /^Q2[0-8]/, is: ({ own }) => REPAIRED.test(own) };
const REPAIRED =
  /^(?![^.;\n]{0,80}\b(?:partial\w*|residual|unrepaired|not repaired|awaiting|with leak|planned|scheduled|pending|considered|recommended|candidate|to be|will|eval\w*)\b)[^.;\n]{0,40}\b(?:repair(?:ed)?|corrected|closed|closure|ligated)\b/i;

/** `Autoimmune hemolytic anemia in remission`. */
const isAnemiaInRemission: Said = {
  of: /^D59\.[01]/,
  is: ({ own }) => /^[^.;\n]{0,40}\bin (?:complete |full )?remission\b/i.test(own),
};

/** `Liver transplant 3/2026 (NASH cirrhosis)`: the organ is gone that had it. */
const isOfReplacedOrgan: Said = {
  of: /^(?:C22|K7[0-6]|I42|I25\.5|I50|J84|J4[34]|N0[0-7]|N18\.6|M32\.14|Q61)/,
  is: ({ before }) => TRANSPLANTED_FOR.test(before),
};
const TRANSPLANTED_FOR =
  /\b(?:transplant\w*|tx|txp|OLT|OHT|[DL][DUR]?[KR]T|SPK)\b[^.;()\n]{0,25}(?:\(|\b(?:for|d\/t|due to|2\/2)\s)[^.;()\n]{0,30}$/i;

/** `Carpal tunnel, s/p release 2018`, `vesicovaginal fistula, repaired`: what an operation mends. */
const isMended: Said = {
  of: /^(?:L05|L72|D17|M67\.4|M71\.2|N82|N36\.0|K60|K63\.2|G56\.0|I65\.2|I67\.1|I71|M65\.[34]|K4[0-6]|K80|H2[56]|M72\.0|J34\.2)/,
  is: ({ said, own }) => MENDED.test(said) || REPAIRED_SINCE.test(own),
};
const MENDED = pattern('i')`
  ^[^.;\n]{0,40}?\b(?:s\/p|status post|had|after)\s+(?:[\w-]+\s+){0,2}?(?:
    release[ds]?|repair(?:ed)?|extractions?|removal|excision|replacement|decompression|herniorrhaphy|cholecystectomy
    |septoplasty|CEA|endarterectomy|TCAR|T?EVAR
  )\b
  |^[^.;\n]{0,25}?,? (?:was |were |both )?(?:
    released|repaired|fixed|extracted|operated|clipped|coiled
  )(?: on)?(?: in)? (?:(?:\d{1,2}\/)?(?:19|20)\d\d\b|['’]\d\d\b)
`;
const REPAIRED_SINCE =
  /^,? ?\(?(?:now |since |was |were |has been |successfully |surgically )*(?:repaired|closed|fixed)(?=\s*(?:[.,;)]|$|(?:with|by|as an?|years|yrs)\b))/i;

/** `Cholecystitis s/p open chole`, `POD 1 after surgery for cholecystitis`: the organ is out. */
const isOutWithOrgan: Said = {
  of: /^K8[01]/,
  is: ({ before, said }) => CHOLE.test(said) || AFTER_SURGERY_FOR.test(before),
};
const CHOLE =
  /^[^.;\n]{0,30}\b(?:s\/p|status post|had|after|underwent)\s+(?:[\w-]+\s+){0,3}?(?:lap )?(?:chole|cholecystectomy|cholecystostomy and cholecystectomy|CCY)\b/i;
const AFTER_SURGERY_FOR = /\b(?:surgery|cholecystectomy|chole|operation)\s+(?:on \S+ )?for\s+(?:[\w-]+\s+){0,3}$/i;

/** `Short bowel after resection for mesenteric ischemia`: what an operation was for that took it away with a part of the bowel. */
const isOutWithBowel: Said = {
  of: /^K(?:3[5-7]|55\.[09]|56|63\.1|65)/,
  is: ({ before }) => AFTER_RESECTION_FOR.test(before),
};
const AFTER_RESECTION_FOR =
  /\b(?:after|following|post)\s(?:[\w-]+\s){0,3}(?:resection|\w{3,12}ectomy|laparotomy)\s(?:in \S{1,9}\s)?for\s(?:[\w-]+\s){0,3}$/i;

/** `HTN off meds, normal pressures`: nothing is treated any more. */
const isNormalWithoutDrugs: Said = { of: /^I10$/, is: ({ own }) => OFF_MEDS.test(own) };
const OFF_MEDS =
  /^[\s,(–-]*(?:(?:and |is |now |currently )+)?off (?:all )?(?:(?:his|her|of|BP|blood pressure|antihypertensive)\s)*(?:meds?|medications?|medicines?|tablets?|drugs|pills|treatment|therapy)\b[^.;\n]{0,25}\b(?:normal|low|soft)\b/i;

/** `Plantar ulcer closed as of 2/9`. */
const isClosedUlcer: Said = {
  of: /^(?:L89|L97|L98\.4|E(?:08|09|1[013])\.62[12])/,
  is: ({ own }) => CLOSED_NOW.test(own),
};
const CLOSED_NOW =
  /^(?![^.,;\n]{0,20}\b(?:nearly|almost|mostly|partially|not)\b)[^.,;\n]{0,20}\b(?:now |fully |completely )?closed(?: as of| on| since|,| now| \d{1,2}\/\d|\.|$)/i;

/** `Midline dehiscence. Wound vac off, incision now closed.` */
const isClosedDehiscence: Said = {
  of: /^T81\.3/,
  is: ({ own, following }) => CLOSED_SINCE.test(`${own} ${following}`),
};
const CLOSED_SINCE =
  /\b(?:incision|wound|dehiscence)(?: (?:is|has|was|now|fully|completely|since|well|finally))*,? (?:closed|healed|approximated)\b/i;

/** `L2 compression fx, old`. */
const isOldFracture: Said = { of: /^(?:S.2|M80|M48\.5|M84)/, is: ({ own }) => OLD.test(own) };
const OLD =
  /^(?:\s*(?:,|and|&)\s*[CTLS]\d{1,2})*\s*[,(–-]?\s*(?:is |are |appears? )?(?:old|remote|(?:old|remote) and healed)\b(?! (?:man|woman|lady|male|female))/i;

/** `DVT 2024, off AC`: what is no longer treated with what would be given. */
const isOffThinners: Said = { of: /^I(?:82|26)/, is: ({ own }) => OFF_THINNERS.test(own) };
const OFF_THINNERS =
  /^[^.;\n]{0,30}\b(?:off|(?:completed|finished|stopped) (?:\d+ (?:mo|months?|wks?|weeks?) (?:of )?)?)\s?(?:AC|A\/C|anticoag\w*|eliquis|apixaban|xarelto|warfarin|coumadin|lovenox|blood thinners?)\b/i;

/** `Shin skin tear of February: fully epithelialized`. */
const isAnsweredHealed: Said = { of: /^[LSTI]/, is: ({ own }) => HEALED_ANSWER.test(own) };
const HEALED_ANSWER =
  /^(?:\s+(?:of|from|in|on|since) [\w'’/ ]{2,20})?\s*[:–—-]\s*(?:is |now |fully |completely |well )*(?:healed|(?:re-?)?epitheliali[sz]ed|closed over|resolved)\b/i;

const saidOf = askedOf<Said>([
  isStopped,
  ...CURED_CANCERS,
  isOfOld,
  isCuredHepatitis,
  isHousedNow,
  isTreatedTuberculosis,
  isStentedOpen,
  isRevised,
  isCutOff,
  isUnderFlap,
  isPaced,
  isCorrected,
  isAnemiaInRemission,
  isOfReplacedOrgan,
  isMended,
  isOutWithOrgan,
  isOutWithBowel,
  isNormalWithoutDrugs,
  isClosedUlcer,
  isClosedDehiscence,
  isOldFracture,
  isOffThinners,
  isAnsweredHealed,
]);

/**
 * Whether a condition was taken out, cured or healed, by the words right behind it or the operation before it.
 * @param tokens of its sentence; @param about the words around it
 */
export function isDoneWith(code: string, tokens: readonly Token[], about: WordsAbout): boolean {
  const told: Told = { ...about, code, tokens };
  return saidOf(code).some(({ is }) => is(told));
}
