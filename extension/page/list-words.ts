import type { ListSpec } from './list-spec.ts';

/** The head that says what a column holds: a code, or something beside it. */
export function headOf(headers: string[], { codeWords, notCodeWords }: ListSpec): string | undefined {
  return headers.find((text) => codeWords.test(text) || notCodeWords.test(text));
}

/** Whether an item's number heads a list. */
export function isOf(number: string, { primary, others }: ListSpec): boolean {
  return [...primary, ...others].includes(number);
}

/** Whether a head or label is that of something else, or of codes that somebody else gave. */
export function isElse(text: string, { neverWords, elseCodes }: ListSpec): boolean {
  return neverWords.test(text) || elseCodes.test(text);
}
