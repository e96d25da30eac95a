import { type Lexicon, numberOf } from './lexicon.ts';
import { parentOf, type Run, type Survey } from './survey.ts';

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
  /** The smallest element with a title around an element, as far as it was asked for. */
  holders: Map<Element, Element | undefined>;
}

/** Words before a number that make it a reference to another place and no title. */
const REFERS =
  /\b(?:skip(?: to)?|go to|goto|see|refer(?: to)?|per|if|complete|until|than|from|items?|in|for|with|by|of|to|through|thru|answer(?:ed|s)?|question|response|after|before|when|above|below|at|on|is|not|was|under)\W*$/i;
/** `M1860 = 2` quotes an answer; `M1021 – M1023` and `M1800 through M1860` name a range. */
const QUOTES = /^\W{0,2}\s*(?:[=≠<>]|is\b|was\b)/i;
const LONGEST_LEAD = 100;

/** Finds the titles among all the numbers that a page prints. */
export function findMentions(page: Survey, lexicon: Lexicon): Mentions {
  const all: Mention[] = [];
  for (const run of page.runs) for (const number of titlesIn(run.text, lexicon)) all.push({ number, run });
  const within = new Map<Element, Mention[]>();
  for (const mention of all) {
    for (let at: Element | null = mention.run.el; at; at = parentOf(at)) {
      const list = within.get(at);
      if (list) list.push(mention);
      else within.set(at, [mention]);
    }
  }
  return { all, within, holders: new Map() };
}

/** The item numbers that a text is the title of: one as a rule, several where the title joins items. */
export function titlesIn(text: string, lexicon: Lexicon): string[] {
  // Most texts of a page hold no four digits, and are passed over here.
  if (!/\d{4}/.test(text)) return [];
  const pattern = new RegExp(lexicon.itemNumber.source, 'g');
  const found: string[] = [];
  let end = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const lead = text.slice(end, match.index).replace(/^\W*\d{1,3}[.)]\s*/, '');
    const first = found.length === 0;
    if (/[A-Za-z0-9]$/.test(lead)) continue;
    if (first && (lead.length > LONGEST_LEAD || /[.;?!]\s+\S/.test(lead) || REFERS.test(lead))) return [];
    if (QUOTES.test(text.slice(match.index + match[0].length))) return first ? [] : found;
    // A further number belongs to the title only where it is joined to the one before: `(M1021/M1023)`, `M1021 and M1023`.
    if (!first && !/^[\s)(\][/,&–—-]*(?:and|or)?[\s)(\][/,&–—-]*$/i.test(lead) && !JOINED.test(lead)) break;
    found.push(numberOf(match));
    end = match.index + match[0].length;
  }
  return [...new Set(found)];
}

/** `(M1020) Primary Diagnosis & (M1022) Other Diagnoses`: short words between two titles on one line. */
const JOINED = /^\W{0,3}[\w\s,'’-]{1,40}(?:&|\/|\band\b|;|\|)\W{0,3}$/i;
