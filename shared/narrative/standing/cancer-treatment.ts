import { pattern } from '../../pattern.ts';
import type { Token } from '../reading/tokens.ts';

/** Words that say of a cancer that it came back or is under treatment: then it is current, however old (OG I.C.2.m; CH-20). */
const TREATED: ReadonlySet<string> = new Set(
  'recurred recurrent progressed progression leuprolide lupron eligard adt androgen abiraterone zytiga enzalutamide xtandi bicalutamide casodex anastrozole arimidex letrozole femara tamoxifen exemestane aromasin fulvestrant'.split(
    ' ',
  ),
);

/** Whether a sentence tells of a cancer's recurrence, or of a drug that is taken for it. */
export function takesDrugForIt(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, i) => TREATED.has(word) && !isGivenUp(tokens, i));
}

/** `Off letrozole 2023`, `completed tamoxifen`: a drug that is no longer taken. */
function isGivenUp(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 2), at)
    .some(({ word }) => /^(?:off|stopped|completed?|finished|declined|refused|past|prior)$/.test(word));
}

/** A word for the treatment of a cancer. */
const CHEMO_OR_RADIATION = pattern()`
  ^(?:
    (?:carbo|cis|oxali)(?:platin)?|taxol|\w+(?:taxel|rubicin|citabine|tecan|parib|ciclib)|folfirinox|r-chop|chop
    |abvd|ac-t|bcg|chemo|chemotherapy|folfox|folfiri|capecitabine|xeloda|carboplatin|radiation|xrt|immunotherapy
    |adjuvant|chemort|rt|chemoradiation|chemorads|temodar|temozolomide|xtandi|keytruda|pembrolizumab|nivolumab
    |opdivo
  )$
`;

/** `Resected 4/28, chemo to begin`: what is still to be given, or goes on (OG I.C.2.m). */
export function isYetTreated(tokens: readonly Token[]): boolean {
  const words = tokens.map(({ word }) => word);
  return (
    words.some((word) => CHEMO_OR_RADIATION.test(word)) &&
    words.some((word) =>
      /^(?:c\d|begin|begins|start|starts|starting|beginning|planned|upcoming|cycle|current|currently|ongoing|continue|continues|on|weekly)$/.test(
        word,
      ),
    ) &&
    !words.some((word) =>
      /^(?:completed?|finished|done|declined?|declines|refused|refuses|no|not|ended|stopped|never)$/.test(word),
    )
  );
}
