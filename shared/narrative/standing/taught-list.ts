import type { Reading } from '../reading/reading.ts';

/** `The risks include but are not limited to bleeding; infection; sepsis; stroke`: what a consent says may come, part by part. */
const RISKS_BY_PART =
  /\b(?:risks?(?! factors?)|complications?)\b[^.;\n]{0,60}\b(?:includ\w*|limited to|such as|discuss\w*|explain\w*|review\w*|understand\w*|consent\w*|of (?:the|this) (?:procedure|surgery|operation))\b[^.;\n]{0,100};[^.\n]{0,600}$/i;

/** No lead is farther before an item of its list. */
const FAR = 2_000;
/** What a lead announces: what to look out for, and not what the patient has. */
const LOOKED_OUT_FOR =
  /\b(?:educat\w+|instruct\w+|taught|teach\w*|review\w*|explain\w*)\b[^.\n]{0,60}\b(?:findings|signs|symptoms|s\/s|s\/sx|complications|side effects|changes|problems)\b[^.\n]{0,90}:?\s*$/i;
const ITEM = /^\s*(?:\d{1,2}[.)]|[-•*–])/;

/**
 * Whether a place is in a list of what a patient was taught to look out for (`educated on findings to report as follows:` and numbered
 * items under it): what these items name is nobody's yet. One blank line may part the lead from the list.
 */
export function isOfTaughtList({ text }: Reading, at: number): boolean {
  const lines = text.slice(Math.max(0, at - FAR), at).split('\n');
  const own = lines.pop() ?? '';
  if (RISKS_BY_PART.test(own)) return true;
  if (!ITEM.test(own)) return false;
  while (lines.length > 0) {
    const line = lines.pop() ?? '';
    if (ITEM.test(line) || line.trim() === '') continue;
    return LOOKED_OUT_FOR.test(line);
  }
  return false;
}
