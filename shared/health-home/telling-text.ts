import { isSensitiveCode } from './sensitive.ts';
import { isTelling } from './telling-words.ts';

/** OASIS items at psychiatric facts: PHQ-2 to 9, anxiety, depression, behavior. */
const ITEMS = /\b(?:D0150|D0160|M17[2-5]0)/;
/** An element of every plan of care (42 CFR 484.60(a)(2)(ii)). */
const OF_EVERY_PLAN = /mental,? psychosocial,? and cognitive status/gi;
/** Written as a code, with or without its point: `F10.20`, `Z21`, the ends of `F20-F29`. */
const CODE = /(?<![\p{L}\d])[a-z]\d[\da-z](?:\.?[\da-z]{1,4})?(?![\p{L}\d])/giu;

/** Whether words tell a masked fact, by what they say or by a code in them. */
export function tells(text: string): boolean {
  const words = text.replace(OF_EVERY_PLAN, '');
  return isTelling(words) || ITEMS.test(words) || (words.match(CODE) ?? []).some(isSensitiveCode);
}
