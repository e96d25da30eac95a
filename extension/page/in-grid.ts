import { headersOver, rowOf } from './grid.ts';
import { textWithoutControls } from './labels.ts';
import { type ItemSpec, itemOf } from './lexicon.ts';
import type { Look } from './look.ts';
import type { Question } from './questions.ts';

/**
 * The item of a field in a grid of lettered rows (GG0130, GG0170): the number over the grid or in the row, the row's
 * letter, and the column. Only the column that says so holds answers; the one beside it holds goals.
 */
export function inGrid(
  number: string | undefined,
  question: Question,
  label: string,
  look: Look,
): ItemSpec | undefined {
  const { gridNumber, gridLetter, gridColumn, notGridColumn } = look;
  const [, stem, letters] = gridNumber.exec(number ?? '') ?? [];
  if (!stem) return undefined;
  const { el } = question;
  const column = [label, ...headersOver(el)].find((text) => gridColumn.test(text) || notGridColumn.test(text)) ?? '';
  if (!gridColumn.test(column) || notGridColumn.test(column)) return undefined;
  const row = rowOf(el);
  const letter = letters || (row && gridLetter.exec(textWithoutControls(row))?.[1]);
  return itemOf(`${stem}${letter}1`, look);
}
