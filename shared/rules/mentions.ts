/** Words of a document that a pattern found, in UTF-16 code units. */
export interface Mention {
  start: number;
  end: number;
  text: string;
}

/** Says that something is not there, before it: within the same clause. */
const DENIED =
  /\b(no|not|denies|denied|denying|without|w\/o|never|none|negative for|free of|absence of|absent|resolved|rule[ds]? out|r\/o|unable to|nor)\b/i;
/** Speaks of what may come, was, or is taught: before it, within the sentence. */
const NOT_NOW =
  /\b(if|call|notify|report(?:ing)? any|monitor(?:ing|ed)? for|watch(?:ing)? for|assess(?:ed|ing)? for|observe for|signs?(?:,)? (?:and|&|or) symptoms?|s\/s|s&s|instruct\w*|educat\w*|teach\w*|taught|risk (?:of|for)|history of|hx of|h\/o|prior to|previous(?:ly)?|in the past|last (?:week|month|year)|mother|father|sister|brother|family|husband|wife|should|goal|will be)\b/i;
/** Says so behind it: `SOB: denies`, `dyspnea absent`. */
const DENIED_BEHIND =
  /^\s*(?:[:=-]\s*)?(?:no\b|none\b|denie[sd]\b|absent\b|negative\b|not (?:noted|present|observed)\b|resolved\b|has resolved\b|n\/a\b)/i;
/** Ends the reach of a word of denial. */
const CLAUSE_END = /\b(but|however|although|though|except|yet|while|until)\b|;/gi;

/**
 * Where a text says something of its own day: mentions that are denied, of the past, taught or feared are left out. For
 * whether a text states a symptom; what a diagnosis rests on is read in `narrative`.
 * @param pattern with the flag `g`
 */
export function mentions(text: string, pattern: RegExp): Mention[] {
  const found: Mention[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const end = start + match[0].length;
    const before = text.slice(sentenceStart(text, start), start);
    const behind = text.slice(end, sentenceEnd(text, end));
    if (DENIED.test(lastClause(before)) || NOT_NOW.test(before) || DENIED_BEHIND.test(behind)) continue;
    found.push({ start, end, text: match[0] });
  }
  return found;
}

function lastClause(before: string): string {
  let from = 0;
  for (const end of before.matchAll(CLAUSE_END)) from = end.index + end[0].length;
  return before.slice(from);
}

/** A sentence begins after a full stop that is not within a number or an abbreviation, a line break, or a bullet. */
const BREAK = /(?:[.!?](?=\s+[A-Z(]|\s*$)|\n|•)/g;

function sentenceStart(text: string, at: number): number {
  let start = 0;
  for (const found of text.slice(0, at).matchAll(BREAK)) start = found.index + found[0].length;
  return start;
}

function sentenceEnd(text: string, at: number): number {
  BREAK.lastIndex = 0;
  const found = BREAK.exec(text.slice(at));
  BREAK.lastIndex = 0;
  return found ? at + found.index : text.length;
}
