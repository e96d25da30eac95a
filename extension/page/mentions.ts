import { type Lexicon, numberOf } from './lexicon.ts';
import { upFrom } from './nodes.ts';
import { pushTo } from './survey.ts';
import type { Run, Survey } from './surveyed.ts';

/** An item number that heads something: `(M1830) Bathing`, `Functional status – M-1830`. */
export interface Mention {
  /** Plain form, as the lexicon gives it. */
  number: string;
  run: Run;
}

/** Mentions in document order, and those inside each element that holds any. */
export interface Mentions {
  all: Mention[];
  within: Map<Element, Mention[]>;
}

const LONGEST_LEAD = 100;

/** Finds the titles among all the numbers that a page prints. */
export function findMentions(page: Survey, lexicon: Lexicon): Mentions {
  const all: Mention[] = [];
  for (const run of page.runs) for (const number of titlesIn(run.text, lexicon)) all.push({ number, run });
  const within = new Map<Element, Mention[]>();
  for (const mention of all) for (const at of upFrom(mention.run.el)) pushTo(within, at, mention);
  return { all, within };
}

/** The item numbers that a text is the title of: one as a rule, several where the title joins items. */
export function titlesIn(text: string, lexicon: Lexicon): string[] {
  // Most texts of a page hold no four digits, and are passed over here.
  if (!/\d{4}/.test(text)) return [];
  const found: string[] = [];
  let end = 0;
  for (const match of text.matchAll(lexicon.itemNumber)) {
    const lead = text.slice(end, match.index).replace(/^\W*(?:\d{1,3}|[a-z])[.)]\s*/i, '');
    const first = found.length === 0;
    if (/[A-Za-z0-9]$/.test(lead)) continue;
    if (first && (lead.length > LONGEST_LEAD || /[.;?!]\s+\S/.test(lead) || lexicon.refers.test(lead))) return [];
    if (lexicon.quotes.test(text.slice(match.index + match[0].length))) return first ? [] : found;
    // `M1800 to M1870` is a chapter and no item.
    if (!first && lexicon.ranges.test(lead)) return [];
    // A further number belongs to the title only where it is joined to the one before: `(M1021/M1023)`, `M1021 and M1023`.
    if (!first && !lexicon.joined.test(lead)) break;
    found.push(numberOf(match));
    end = match.index + match[0].length;
  }
  return [...new Set(found)];
}
