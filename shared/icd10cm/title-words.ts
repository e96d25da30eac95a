/** What titles of codes have in common: words, sides, places. Titles are the list's own, in American spelling. */

/** Words that carry no meaning of their own in a title. */
const LINKS: ReadonlySet<string> = new Set(
  'a an and as at by classified elsewhere for from in into nec nos not of on or other specified the to type unspecified with without'.split(
    ' ',
  ),
);

/** The words of a text in lower case, in order, plurals cut (`disorders` → `disorder`, `arteries` → `artery`). */
export function titleWords(text: string): string[] {
  return (text.toLowerCase().match(/[a-zà-ÿ0-9]+/g) ?? []).map(singular);
}

/** The words that mean something: without articles, prepositions, "unspecified" and the like. */
export function meaningfulWords(text: string): string[] {
  return titleWords(text).filter((word) => !LINKS.has(word));
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** A title up to what it is without, or leaves open: that it does not say ("unspecified whether with hypoxia or hypercapnia"). */
export function saidByTitle(title: string): string {
  return title.split(/\bwithout\b|\bunspecified (?:whether|as to)\b/i)[0] ?? '';
}

/** So many titles are remembered at most: those of a few hundred categories come again and again. */
const MOST_TITLES = 4_000;

/** A reading of titles of the list, made once for each. For titles only: words of a chart must not outlive it. */
export function ofTitle<T>(read: (title: string) => T): (title: string) => T {
  const held = new Map<string, T>();
  return (title) => {
    const known = held.get(title);
    if (known !== undefined) return known;
    const made = read(title);
    if (held.size >= MOST_TITLES) held.clear();
    held.set(title, made);
    return made;
  };
}

/** The side and the part of the body that a title names after it; stomas name their place in a word of their own. */
interface TitlePlace {
  side?: 'right' | 'left' | 'bilateral';
  sites: readonly string[];
}

/** Openings by their names, and those that have none by their tract. */
const STOMA = /\b(?:\w+stomy|artificial vagina)\b|\b(?:urinary|digestive|gastrointestinal)(?= tract)/g;
const SIDED = /\b(right|left|bilateral)\b([^,]*)/;
/** Where the part of the body ends. */
const SITE_END = /\b(?:with|without|limited|due|in|following|stage|initial|subsequent|sequela)\b/;
/** Follow a side and are no place. */
const NO_SITE: ReadonlySet<string> = new Set(['side', 'dominant', 'non', 'nondominant', 'part', 'affecting']);

const placeIn = ofTitle((title): TitlePlace => {
  const text = title.toLowerCase();
  const stomas = text.match(STOMA) ?? [];
  const found = SIDED.exec(text);
  if (!found) return { sites: stomas };
  const behind = (found[2] ?? '').split(SITE_END)[0] ?? '';
  const sites = meaningfulWords(behind).filter((word) => !NO_SITE.has(word));
  return { side: found[1] as 'right' | 'left' | 'bilateral', sites: [...sites, ...stomas] };
});

/** Whether two titles name different places: opposite sides, or parts of the body that share no word. */
export function areElsewhere(a: string, b: string): boolean {
  const one = placeIn(a);
  const other = placeIn(b);
  const sides = [one.side, other.side];
  if (sides.includes('right') && sides.includes('left')) return true;
  return one.sites.length > 0 && other.sites.length > 0 && !one.sites.some((site) => other.sites.includes(site));
}

/** Whether a title names a side or, in place of one, says that it is not known. */
export const namesSide = ofTitle((title) => /\b(?:right|left|bilateral)\b/i.test(title));

/** The first side that a title names; empty where it names none. */
const firstSide = ofTitle((title) => /\b(?:right|left)\b/i.exec(title)?.[0].toLowerCase() ?? '');

/** Whether one title names the right side and the other the left. */
export function areOppositeSides(a: string, b: string): boolean {
  const [one, other] = [firstSide(a), firstSide(b)];
  return one !== other && one !== '' && other !== '';
}
