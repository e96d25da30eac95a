import { pattern } from '../../pattern.ts';
import type { Condition } from '../conditions/condition.ts';
import type { Reading } from '../reading/reading.ts';

/** What is left of a tumour that was operated on, or is still to be done about it. */
const LEFT = pattern('i')`
  (?<!\b(?:no|without|neg(?:ative)?(?: for)?) )(?:
    \bmargins? (?:is |are |was |were |focally )?(?:positive|pos|involved)\b|\bpositive (?:\w+ )?margins?\b
    |\b(?:residual|gross|remaining) (?:tumou?r|disease|cancer|carcinoma)\b
    |\b(?:incompletely|partially|subtotally) (?:resected|excised|removed)\b
    |\b(?:will|to|must) (?:need|get|have|receive|start|begin|undergo) (?:adjuvant |salvage |post-?op(?:erative)? |further )*(?:RT|XRT|radiation|chemo\w*|immunotherapy)\b
    |\b(?:adjuvant|salvage) (?:RT|XRT|radiation|chemo\w*|immunotherapy)(?: is| are)? (?:
      to (?:start|begin)|planned|starts?|begins?|scheduled|in \d|after
    )\b
    |\b(?:RT|XRT|radiation|chemo\w*|immunotherapy|BCG)(?: is| are|,)? (?:
      to (?:start|begin|follow)|planned|starts|begins|scheduled
    )\b
    |\b(?:
      letrozole|femara|anastrozole|arimidex|tamoxifen|exemestane|aromasin
    ) (?:was )?(?:start(?:s|ed|ing)|begun|to (?:start|begin))\b
  )
`;
const DECLINED =
  /\b(?:declin\w+|refus\w+|not (?:needed|indicated|planned|recommended)|no (?:need|plans?|indication) (?:for|of))\b/i;
const BEHIND = 240;

/**
 * Whether a cancer that was operated on is still there, by what stands within the next sentences: `s/p prostatectomy for
 * cancer. Apex margin positive, will need radiation` (OG I.C.2.m: history only where no treatment goes on).
 */
export function isTumorLeft({ text }: Reading, { code, assertion, spans, sentence }: Condition): boolean {
  if (!/^C(?!7[789])/.test(code) || /^(?:hx|h\/o|history)/i.test(assertion.cue?.text ?? '')) return false;
  if (assertion.cue === undefined && /^(?:pmh|psh|resolved)$/.test(sentence.section.name)) return false;
  const from = spans[0].start;
  const [behind = ''] = text.slice(from, from + BEHIND).split(/\n\s*\n/);
  const found = LEFT.exec(behind);
  return found !== null && !DECLINED.test(behind.slice(found.index, found.index + found[0].length + 30));
}
