import type { Sentence } from './reading.ts';
import type { Section, SectionName } from './sections.ts';
import { segmentsOf } from './segments.ts';
import { tokensOf } from './tokens.ts';

/** Headings of these name what may be found itself: `Pressure ulcer: stage 3`, `Falls: none`. */
const THINGS: ReadonlySet<SectionName> = new Set<SectionName>([
  'wound',
  'pain',
  'safety',
  'function',
  'cognition',
  'nutrition',
  'living',
  'equipment',
  'other',
]);

/** The sentences of a note, section by section. */
export function sentencesOf(text: string, sections: readonly Section[]): Sentence[] {
  return sections.flatMap((section) => sentencesIn(text, section));
}

/** The sentences of one section. A heading is a sentence of its own, or begins the first one where it names a thing. */
function sentencesIn(text: string, section: Section): Sentence[] {
  const { heading } = section;
  const made: Sentence[] = [];
  let body = section.start;
  if (heading) {
    const isThing = THINGS.has(section.name);
    const isWhole = /^[^\S\r\n]*(?:[\r\n]|$)/.test(text.slice(heading.end, heading.end + 40));
    if (!isThing || isWhole) {
      body = heading.end;
      const tokens = tokensOf(text, heading.start, body);
      made.push({ start: heading.start, end: body, section, tokens, ...(isThing ? {} : { heading: true }) });
    }
  }
  for (const { start, end, item } of segmentsOf(text, body, section.end)) {
    made.push({ start, end, section, tokens: tokensOf(text, start, end), ...(item ? { item } : {}) });
  }
  return made;
}
