import { headersOver, rowOf } from './grid.ts';
import type { ItemSpec } from './item-spec.ts';
import { textWithoutControls } from './labels.ts';
import { itemOf } from './lexicon.ts';
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
  title: string | undefined,
  look: Look,
): ItemSpec | undefined {
  const { gridNumber, gridLetter, gridColumn, notGridColumn } = look;
  const [, stem, letters] = gridNumber.exec(number ?? '') ?? [];
  if (!stem) return undefined;
  const { el } = question;
  const row = rowOf(el);
  // What stands over the grid says it where nothing else does, and a row has one question.
  const isOnly = !look.questions.some((other) => other !== question && row?.contains(other.el));
  const says = [label, ...headersOver(el), isOnly ? title : ''];
  const column = says.find((text = '') => gridColumn.test(text) || notGridColumn.test(text)) ?? '';
  if (!gridColumn.test(column) || notGridColumn.test(column)) return undefined;
  const letter = letters || (row && gridLetter.exec(textWithoutControls(row))?.[1]);
  return itemOf(`${stem}${letter}1`, look);
}
