import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import { type ItemNamed, itemsNamed } from '../../oasis/item-name.ts';

/** An item's number as people print it before the question: `(M1830) Bathing`, `OASIS M1830 - Bathing`. */
const PRINTED =
  /^\W*(?:(?:OASIS(?:-[A-E]\d?)?|ITEM|QUESTION|Q\d{1,3})\W+){0,2}((?:GG|[A-Z])\d{4}[A-Z0-9]{0,3}(?:_[A-Z0-9_]{1,40})?)\b/i;
/** `If yes, go to (M1005)` names another question. */
const PRINTED_LAST =
  /(?<!\b(?:to|see|at|with|from|of|and|or|item|question)\s{0,3})[([](?:OASIS(?:-[A-E]\d?)?\s)?((?:GG|[A-Z])\d{4}[A-Z0-9]{0,3}(?:_[A-Z0-9_]{1,40})?)[)\]][\s:.?]{0,3}$/i;

/**
 * The elements that a name of a question means, as `itemsNamed` finds them; M1023 without a line is its five lines in the
 * form's order.
 */
export function elementsNamed(name: string, catalogue: OasisCatalogue | undefined): ItemNamed[] {
  const named = itemsNamed(name, catalogue);
  const [first] = named;
  if (first === undefined || first.item || !/^M1023(_|$)/.test(first.key) || /SEV|RATING/i.test(name)) return named;
  return [1, 2, 3, 4, 5].map((line) => {
    const key = `M1023_OTH_DIAG${line}_ICD`;
    const item = catalogue?.byId.get(key);
    return { key, ...(item ? { item } : {}) };
  });
}

/**
 * The elements that a question's names mean together: those of the first that means any; where they are several that share
 * LOINC's code, the one of them that a further name tells.
 */
export function elementsAmong(names: readonly string[], catalogue: OasisCatalogue | undefined): ItemNamed[] {
  const found = names.map((name) => elementsNamed(name, catalogue)).filter((named) => named.length > 0);
  const [first = [], ...others] = found;
  if (first.length < 2) return first;
  const isAmong = ([one]: readonly ItemNamed[]) => first.some(({ key }) => key === one?.key);
  return others.find((named) => named.length === 1 && isAmong(named)) ?? first;
}

/** The item's number at the head of a question's words, or in brackets at their end: `Bathing (M1830)`. */
export function printedName(words: string | undefined): string | undefined {
  const found = PRINTED.exec(words ?? '') ?? PRINTED_LAST.exec(words ?? '');
  return found?.[1]?.toUpperCase();
}

/** Words by which a question asks for something else than the patient's ability on the day of the assessment. */
const ASIDE =
  /(^|[^a-z])(prior|previous|plof|pre-?morbid|baseline|goals?|target|expected|anticipated|desired|projected|discharge|d\/?c|comments?|notes?)([^a-z]|$)/i;

/**
 * Whether a question with a function item's number asks for another time or aim than the item does: the ability before the
 * illness, a goal, the state at discharge, a comment. CMS prints no such element of M1800 to M1870; forms have columns for it.
 */
export function isAside(named: readonly ItemNamed[], said: readonly (string | undefined)[]): boolean {
  const isFunction = named.some(({ key }) => /^M18[0-7]0$/.test(key));
  return isFunction && said.some((words) => words !== undefined && ASIDE.test(words));
}

/** For {@link isAside}. */
export const ASIDE_SAY =
  'asks of another time or aim than the item (before the illness, a goal, at discharge); not read';

/** A heading over questions that ask of another time or aim. */
export function isAsideHeading(words: string | undefined): boolean {
  return /^\W*(prior|previous|plof|goals?|discharge goals?)\b/i.test(words ?? '');
}
