import { JSDOM } from 'jsdom';
import { find } from '../../../../extension/page/find.ts';
import { lexiconOn, readLexicon, writeLexicon } from '../../../../extension/page/lexicon.ts';
import { survey } from '../../../../extension/page/survey.ts';
import { GENERIC } from '../../../../extension/sites/generic.ts';

/** As a frame gets it: written by the worker, read again. */
const LEXICON = readLexicon(writeLexicon(GENERIC));

/** What is read of a page's HTML: `field=value` (lists joined by a blank), and the fields that stay in doubt. */
export interface PageRead {
  readings: string[];
  doubts: string[];
}

/** Reads a page as the content script does: one survey, one search, one reading of each field found. */
export function readPage(html: string): PageRead {
  const { window } = new JSDOM(html);
  return readDocument(window.document as unknown as Document);
}

export function readDocument(document: Document): PageRead {
  const page = survey(
    document,
    LEXICON,
    () => false,
    (el) => el.shadowRoot,
  );
  const texts = [document.title, ...page.runs.slice(0, 12).map(({ text }) => text)];
  const { found, doubts } = find(page, lexiconOn(texts, LEXICON));
  const out: PageRead = { readings: [], doubts: doubts.map(({ field }) => field) };
  for (const each of found) {
    const read = each.read();
    if ('why' in read) out.doubts.push(read.field);
    else out.readings.push(`${each.field}=${Array.isArray(read.value) ? read.value.join(' ') : read.value}`);
  }
  out.readings.sort();
  out.doubts.sort();
  return out;
}
