import { type NameDoubt, type OasisNaming, oasisKey } from '../chart/oasis-keys.ts';
import type { Editions } from '../editions/editions.ts';
import { oncePer } from '../editions/once-per.ts';
import { type OasisCatalogue, openOasis } from './catalogue.ts';
import type { OasisItem } from './item.ts';
import { itemsNamed, unprintedFor } from './item-name.ts';

/**
 * How a flat record's names of OASIS items are read where editions are open: by CMS's submission names (interfaces.md,
 * `oasis`), which any edition that is open may hold. Made once for the editions, since readers remember by it.
 */
export const namingOf = oncePer((editions: Editions): OasisNaming => {
  const catalogues = editions.all('oasis').map(openOasis);
  const doubts = new Map<string, NameDoubt | undefined>();
  const doubt = (written: string): NameDoubt | undefined => {
    const known = doubts.get(written);
    if (known || doubts.has(written)) return known;
    const found = doubtOf(written, catalogues);
    if (doubts.size >= MOST_KNOWN) doubts.clear();
    if (written.length <= 64) doubts.set(written, found);
    return found;
  };
  return { keyOf: oasisKey, doubt };
});

/** Names that are remembered: a file of records repeats a few dozen, and anyone can send any key. */
const MOST_KNOWN = 2_000;

/** A number, with or without words behind it. */
const OASIS_NAME = /^(?:GG|[A-Z])\d{4}\w*$/i;
const NO_ITEM: NameDoubt = { say: 'not the name of an OASIS item; left out', isRead: false };

/** A number with words behind it. */
const NUMBER_AND_WORDS = /^(((?:GG|[A-Z])\d{4})[A-Z0-9]{0,4})_\w+$/i;
/** `M1005_INP_DSCHG_UNKNOWN`: elements of their own, which the source of our items does not list. */
const BESIDE = /_(?:NA|UK|UNKNOWN)$/i;

function doubtOf(written: string, catalogues: readonly OasisCatalogue[]): NameDoubt | undefined {
  const isNamed = catalogues.some((catalogue) => itemsNamed(written, catalogue).length > 0);
  if (!isNamed && !OASIS_NAME.test(written.trim())) return NO_ITEM;
  const [, id = '', number = ''] = NUMBER_AND_WORDS.exec(written.trim().toUpperCase()) ?? [];
  if (number === '' || catalogues.length === 0) return undefined;
  const unprinted = catalogues.map((catalogue) => unprintedFor(written, catalogue));
  const [item] = unprinted;
  if (item && unprinted.every((one) => one !== undefined)) return { say: notPrinted(id, item), isRead: false };
  if (catalogues.some((catalogue) => itemsNamed(written, catalogue)[0]?.item !== undefined)) return undefined;
  const isHeld = catalogues.some(({ items }) => items.some(({ id }) => id.startsWith(number)));
  if (isHeld && BESIDE.test(written.trim())) return undefined;
  const what = isHeld ? 'no such name for' : 'no item';
  const say = `the loaded OASIS edition holds ${what} ${number}, so whether CMS prints this name is not known; kept as written, and no item is read from it`;
  return { say, isRead: true };
}

function notPrinted(id: string, { name, answers }: OasisItem): string {
  const flags = answers.some(({ flag }) => flag !== undefined);
  const names = flags ? `${id} or the names of its boxes` : name === undefined ? id : `${id} or ${name}`;
  return `not a name that CMS prints for ${id}, as far as the loaded OASIS edition holds them; the answer was not read. Settled by ${names}`;
}
