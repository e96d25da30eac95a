import { pattern } from '../../pattern.ts';
import type { Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { NOT_DENIED, statements } from '../papers/statements.ts';
import { allNamed } from './documented.ts';

/** Whether a neoplasm is treated, was taken out, or has gone from where it began (guideline I.C.2.d, I.C.2.m): words of CH20. */

const TREATED = pattern('i')`
  \b(?:
    chemo\w*|radiation|radiotherapy|immunotherap\w*|tamoxifen|letrozole|anastrozole|exemestane|leuprolide|lupron
    |pembrolizumab|nivolumab|cisplatin|carboplatin|paclitaxel|folfox|infusions?|metasta\w*|recurr\w*|progress\w*
    |active treatment|palliat\w*|hospice|\w{3,}(?:tinib|ciclib|rubicin)
  )\b
`;
/** Taken out, or not seen any more. */
export const TAKEN_OUT = pattern('i')`
  \b(?:
    no evidence of (?:the |her |his |any |residual |remaining |local )?(?:
      disease|recurrence|malignancy|cancer|primary|tumou?r|neoplasm
    )
    |\bned\b|disease[- ]free|cancer[- ]free|in remission
    |(?:all|completely|fully|entirely) (?:removed|resected|excised)
    |no further (?:cancer )?(?:therapy|treatment|chemo\w*|radiation)
    |no (?:signs? of |evidence of )?recurrence|treated (?:by|with) (?:\w+ )?\w{3,}ectomy
    |(?:s\/p|status post) (?:\w+ ){0,3}(?:\w{3,}ectomy|resection|excision)
  )\b
`;
const OVER =
  /\b(?:completed|finished|after|s\/p|status post|no (?:further|evidence|current)|in remission|years ago)\b/i;

/** A drug against the neoplasm that is taken, whatever else its sentence says. */
const ON_DRUG = pattern('i')`
  (?<!\b(?:not|was|were|no longer) )\b(?:on|takes?|taking|continues?(?: on| with)?|remains on) (?:\w+ ){0,2}?(?:
    tamoxifen|letrozole|anastrozole|exemestane|fulvestrant|leuprolide|lupron|abiraterone|enzalutamide|bicalutamide|imatinib
    |ibrutinib|osimertinib|lenalidomide|capecitabine
  )\b
`;

/** Told of the past, and in none of its parts as going on: `s/p colectomy, FOLFOX cycle 3`. */
function isOver(part: string): boolean {
  return OVER.test(part) && !part.split(',').some((each) => TREATED.test(each) && GOING_ON.test(each));
}

const GOING_ON =
  /\b(?:ongoing|current(?:ly)?|now|continu\w*|cycle|on|receiv(?:es|ing)|weekly|daily|due|remain\w*|next|started|starting|to (?:start|begin))\b/i;

/** Adjuvant treatment is treatment: the neoplasm stays current while it lasts. Told of the past it is over: "s/p radiation 2012". */
export const isTreated = oncePerChart(({ papers }): boolean =>
  papers.some(
    ({ text }) =>
      ON_DRUG.test(text) ||
      text.split(/[.;\n]/).some((part) => TREATED.test(part.replace(NO_TREATMENT, '')) && !isOver(part)),
  ),
);

/** Of a neoplasm that has spread: what it began in is free of it, in so many words. */
export const GONE_FROM_ITS_PLACE = pattern('i')`
  \bno (?:evidence|signs?) of (?:any )?(?:
    (?:local|residual|remaining|primary) (?:disease|recurrence|tumou?r|cancer|malignancy)
    |(?:local )?recurrence (?:in|at|of) the (?:breast|lung|colon|prostate|kidney|primary|surgical|resection|original)
  )\b
`;
/** Treatment of what it spread to alone: to bone and brain, and drugs for bone. */
const OF_SPREAD =
  /\b(?:metasta\w*|mets|bones?|brain|vertebra\w*|spine|[TL]-?\d+(?:-[TL]?-?\d+)?|denosumab|xgeva|zoledron\w*|zometa)\b/i;
const SYSTEMIC = pattern('i')`
  \b(?:
    chemo\w*|immunotherap\w*|hormon\w*|endocrine|tamoxifen|letrozole|anastrozole|exemestane|fulvestrant|leuprolide|lupron
    |pembrolizumab|nivolumab|trastuzumab|cisplatin|carboplatin|paclitaxel|docetaxel|capecitabine|folfox|folfiri
    |\w{3,}(?:tinib|ciclib|rubicin|lutamide)
  )\b
`;

/** Whether a document tells of treatment now that is not of the spread alone. */
export const isTreatedBesideSpread = oncePerChart(({ papers }): boolean =>
  papers.some(
    ({ text }) =>
      ON_DRUG.test(text) ||
      text.split(/[.;\n]/).some((part) => {
        const now = part.replace(NO_TREATMENT, '');
        return TREATED.test(now) && !isOver(part) && (SYSTEMIC.test(now) || !OF_SPREAD.test(now));
      }),
  ),
);

/** Treatment of a neoplasm that was taken out, while it lasts: planned or given, not completed. */
const ADJUVANT = pattern('i')`
  (?<!\b(?:no|completed|finished|after|s\/p|declin\w*|refus\w*) )(?<!\b(?:no|completed|finished|after|declin\w*|refus\w*) (?:any |her |his )?)\badjuvant (?:\w+ )?(?:
    chemo\w*|radi\w*|therapy|immunotherapy|treatment|folfox|osimertinib
  )\b(?! (?:was |were |is )?(?:completed|finished|done|declined|refused|not))
  |\b(?:
    anastrozole|letrozole|exemestane|tamoxifen|capecitabine|trastuzumab
  )\b(?: (?!completed|finished|stopped|declined)[\w-]+,?){0,4},? (?:as )?adjuvant\b(?![^.;\n]{0,20}\b(?:completed|finished|stopped|done|declined|refused))
`;

/** Treatment that is denied. */
const NO_TREATMENT =
  /\b(?:no|without|off|declin\w+|refus\w+) (?:further |current |more |any |active )?(?:\w+ )?(?:treatment|therapy|chemo\w*|radiation|recurr\w*|metasta\w*|progress\w*|spread)\b/gi;

/** Whether a sentence that names a neoplasm, or the document around it, tells of treatment that goes on. */
export function saysTreated(facts: Facts, paper: Paper, sentence: string): boolean {
  return (
    (TREATED.test(sentence.replace(NO_TREATMENT, '')) && !OVER.test(sentence)) ||
    ADJUVANT.test(paper.text) ||
    isTreatedNow(facts, paper)
  );
}

/** Treatment told as going on in a sentence of its own. Only where the chart has one neoplasm: of several it may be another's. */
function isTreatedNow(facts: Facts, paper: Paper): boolean {
  const kinds = new Set(
    allNamed(facts).flatMap(({ code, standing }) =>
      standing === 'current' && code.startsWith('C') ? [code.slice(0, 3)] : [],
    ),
  );
  return (
    kinds.size === 1 && facts.coded('C').length === 0 && statements(facts, [paper], GOES_ON, NOT_DENIED).length > 0
  );
}

const THERAPY = '(?:chemo\\w*|radiation|radiotherapy|immunotherapy|XRT|targeted therapy|brachytherapy)';
const GOES_ON = new RegExp(
  `\\b(?:(?:receiv\\w*|undergo(?:es|ing)|currently (?:on|in)|continu(?:es|ing)(?: with| on)?|in the middle of|is on) (?:[\\w-]+ ){0,3}${THERAPY}|${THERAPY}\\b(?! (?:was|completed|finished|ended|in (?:19|20)\\d\\d))[^.;\\n]{0,50}\\b(?:is ongoing|ongoing|continues|in progress|under ?way|cycle \\d+ of|fractions? remaining|weeks? left)\\b)`,
  'i',
);
