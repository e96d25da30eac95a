import type { Reading } from '../reading/reading.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import type { Condition } from './condition.ts';
import { invertedTitles } from './inverted-titles.ts';
import { listedFractures } from './listed-fractures.ts';
import { pressureLists } from './listed-pressure.ts';
import { woundsOf } from './wound-forms.ts';

/**
 * All conditions that a note names: those of its sentences, and those that its wound forms, its lists and titles in the order
 * of an index name. A list of pressure ulcers tells them once, whatever a sentence alone makes of its parts.
 * @param conditions those of its sentences
 */
export function allNamed(reading: Reading, conditions: readonly Condition[], lexicon: Lexicon): Condition[] {
  const named = [
    ...conditions,
    ...woundsOf(reading, lexicon),
    ...invertedTitles(reading, lexicon),
    ...listedFractures(reading, lexicon),
  ];
  const lists = pressureLists(reading, lexicon);
  if (lists.length === 0) return named;
  const isListed = ({ code, spans }: Condition) =>
    code.startsWith('L89') &&
    lists.some(({ start, end }) => spans.some((span) => span.start < end && span.end > start));
  return [...named.filter((one) => !isListed(one)), ...lists.flatMap((list) => list.conditions)];
}
