/** Changes of a text, and what they do to places in it. All in UTF-16 code units. */

export interface TextEdit {
  start: number;
  removed: number;
  inserted: string;
}

/** The change that makes one text of another: all between what they begin and end with alike; `undefined`: none. */
export function editBetween(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < most - start &&
    before.charCodeAt(before.length - 1 - same) === after.charCodeAt(after.length - 1 - same)
  )
    same++;
  return {
    start,
    removed: before.length - start - same,
    inserted: after.slice(start, after.length - same),
  };
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * Where a place stands after a change: before it, where it was; behind it, shifted; touched by it, nowhere. A letter that is
 * added to the end of a word makes another word of it, and touches it; a blank or a full stop there does not.
 */
export function placeAfter<T extends { start: number; end: number }>(place: T, edit: TextEdit): T | undefined {
  const { start, removed, inserted } = edit;
  const joins = (char: string | undefined): boolean => removed > 0 || (char !== undefined && WORD.test(char));
  if (place.end < start || (place.end === start && !joins([...inserted.slice(0, 2)][0]))) return place;
  const end = start + removed;
  if (place.start > end || (place.start === end && !joins([...inserted.slice(-2)].at(-1)))) {
    const by = inserted.length - removed;
    return { ...place, start: place.start + by, end: place.end + by };
  }
  return undefined;
}
