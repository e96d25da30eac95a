import { allIn } from './find.ts';
import { sectionNamed } from './section-headings.ts';
import type { SectionName } from './section-name.ts';
import { wordsOf } from './tokens.ts';

/** `HPI 49F with …`, `A/P MSSA …`: headings of telegraphic notes without a colon, in capitals at the start of their lines. */
const BARE =
  /^[^\S\n]*(CC|HPI|PMHX?|PSHX?|FHX?|SHX?|ROS|A\/P|A&P|MEDS|LABS)[^\S\n]+(?=[\w"(])(?!(?:and|of|or|is|was|as)\b)/;
/** A note has them where lines begin with two of them. */
const BARE_LINE = /(?:^|\n)[^\S\n]*(CC|HPI|PMHX?|PSHX?|ROS|A\/P|A&P|MEDS)[^\S\n]+(?=[\w"(])/g;

/** Whether a note has headings of that kind. */
export function hasBareHeadings(text: string): boolean {
  return new Set(allIn(text, BARE_LINE).map(([, name]) => name)).size > 1;
}

/** The heading without a colon at the start of a line; `undefined`: there is none. */
export function bareHeading(
  text: string,
  start: number,
  end: number,
): { name: SectionName; start: number; end: number } | undefined {
  const found = BARE.exec(text.slice(start, Math.min(end, start + 24)));
  const name = found && sectionNamed(wordsOf(found[1] ?? ''));
  if (!found || !name) return undefined;
  const from = start + found[0].indexOf(found[1] ?? '');
  return { name, start: from, end: from + (found[1]?.length ?? 0) };
}
