import type { Found, Look, Search } from './find.ts';
import { foundAs } from './found.ts';
import { tidy } from './survey.ts';

/**
 * Facts in a title bar, as a site file describes them. Without a site file no title is taken apart: who a page is about
 * is not guessed from words that look like a name.
 */
export function* titleFacts(look: Look): Search {
  const { site } = look.lexicon;
  if (!site) return { found: [], doubts: [] };
  const found: Found[] = [];
  const { root } = look.page;
  const texts = [{ text: tidy(root.title), el: root.documentElement }, ...look.page.runs.slice(0, 40)];
  for (const { text, el } of texts) {
    yield;
    for (const { pattern, fields } of site.titles) {
      const match = pattern.exec(text);
      if (!match) continue;
      fields.forEach((field, i) => {
        const value = match[i + 1]?.trim();
        if (value) found.push(foundAs(field, 'title', el, { kind: 'shown', text: value }, 'title'));
      });
      break;
    }
  }
  return { found, doubts: [] };
}
