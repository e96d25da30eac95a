import type { Section } from './sections.ts';
import type { Token } from './tokens.ts';

/** A sentence, a list item, a template line, or a heading. */
export interface Sentence {
  start: number;
  end: number;
  section: Section;
  tokens: readonly Token[];
  /** A list item or a template line: ends with its line. */
  item?: true;
  /** The heading of a section and nothing else: `PMH:`. Names no condition. */
  heading?: true;
}
