import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asShown } from './as-shown.ts';
import type { PlacedText } from './text-lines.ts';

/** What the fields of a form hold, and what was typed onto the page: it is drawn by them, and not by the page. */
export async function fieldsOf(page: PDFPageProxy): Promise<PlacedText[]> {
  const annotations = (await page.getAnnotations({ intent: 'display' })) as Field[];
  return annotations.flatMap((field) => {
    const value = shownBy(field);
    if (value === undefined || value.trim() === '' || field.hidden === true || !Array.isArray(field.rect)) return [];
    const [x, bottom, right, top] = asShown(field.rect.map(Number), page);
    if (x === undefined || bottom === undefined || right === undefined || top === undefined) return [];
    const lines = value.split(/\r\n?|\n/);
    const step = (top - bottom) / lines.length;
    const height = Math.min(step, 12);
    return lines.map((text, i) => ({
      text,
      x,
      y: top - (i + 1) * step + (step - height) / 2 + height * 0.25,
      width: Math.min(right - x, text.length * height * 0.5),
      height,
    }));
  });
}

/** What pdfjs tells of a field, unchecked. */
interface Field {
  rect?: unknown;
  hidden?: unknown;
  /** `FreeText`: words that somebody typed onto the page, where it has no field. */
  subtype?: unknown;
  contentsObj?: { str?: unknown };
  fieldValue?: unknown;
  checkBox?: unknown;
  /** The value that a ticked box gives its field. */
  exportValue?: unknown;
  radioButton?: unknown;
  /** The same of one button of a group, whose field holds the chosen one's. */
  buttonValue?: unknown;
  pushButton?: unknown;
  /** The choices of a list, which its value names by their export values. */
  options?: unknown;
}

/** Words for what a field shows: a box is ticked or not, whatever its own words for that are. */
function shownBy(field: Field): string | undefined {
  const { fieldValue, checkBox, exportValue, radioButton, buttonValue, pushButton, options } = field;
  if (field.subtype === 'FreeText')
    return typeof field.contentsObj?.str === 'string' ? field.contentsObj.str : undefined;
  if (pushButton === true) return undefined;
  if (checkBox === true) return boxWords(fieldValue === exportValue && fieldValue !== 'Off');
  if (radioButton === true) return boxWords(typeof buttonValue === 'string' && fieldValue === buttonValue);
  if (typeof fieldValue === 'string') return fieldValue;
  if (!Array.isArray(fieldValue)) return undefined;
  const choices = Array.isArray(options) ? (options as { exportValue?: unknown; displayValue?: unknown }[]) : [];
  return (fieldValue as unknown[])
    .map((value) => choices.find((choice) => choice.exportValue === value)?.displayValue ?? value)
    .filter((value) => typeof value === 'string')
    .join(', ');
}

function boxWords(isTicked: boolean): string {
  return isTicked ? '[x]' : '[ ]';
}
