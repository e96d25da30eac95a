import { codeKey } from '../../shared/icd10cm/code.ts';
import type { Facts } from '../../shared/rules/facts.ts';
import { isReadable, OF_NOW, statements } from '../../shared/rules/papers/statements.ts';
import type { NamedIn } from '../messages/view.ts';

/** Places of one diagnosis in one document that are named at most. */
const MOST = 3;

/** What has the form of a code, with the dot or without, and is not a piece of something longer. */
const CODES = /(?<![\w.])[a-z]\d[a-z\d](?:\.?[a-z\d]{1,4})?(?![\w]|\.\w)/gi;

/** Says where documents name a diagnosis; each document is looked through for codes once. */
export interface NameFinder {
  /** @param title the official title on the From date, where one is held */
  find(code: string, title: string | undefined): NamedIn[];
}

/**
 * Finds where documents name diagnoses: a code as written, or the words of its official title, those in parentheses and
 * "unspecified" left out or not. A title that is denied, feared or of the past does not count. Only that much: what other
 * words mean the same is not known here.
 */
export function nameFinder(facts: Facts): NameFinder {
  const read = facts.papers.filter(isReadable).map((paper) => ({
    paper,
    lower: paper.text.toLowerCase(),
    codes: codesIn(paper.text),
  }));
  return {
    find(code, title) {
      const named = title === undefined ? undefined : namingOf(title);
      return read.flatMap(({ paper, lower, codes }) => {
        const byTitle = named?.words.every((word) => lower.includes(word))
          ? statements(facts, [paper], named.pattern, OF_NOW).map(({ mention }) => mention.span)
          : [];
        return [...(codes.get(codeKey(code)) ?? []), ...byTitle]
          .sort((a, b) => a.start - b.start)
          .slice(0, MOST)
          .map(({ start, end }) => ({ doc: paper.id, start, end }));
      });
    },
  };
}

interface Place {
  start: number;
  end: number;
}

function codesIn(text: string): Map<number, Place[]> {
  const found = new Map<number, Place[]>();
  for (const { index, 0: words } of text.matchAll(CODES)) {
    const key = codeKey(words);
    if (key < 0) continue;
    const place = { start: index, end: index + words.length };
    const held = found.get(key);
    if (held) held.push(place);
    else found.set(key, [place]);
  }
  return found;
}

/** The words that have to stand, for a quick look, and the pattern that finds them together. */
interface Naming {
  words: string[];
  pattern: RegExp;
}

/** `undefined` for a title of one short word: it would be found in sentences of another sense. */
function namingOf(title: string): Naming | undefined {
  const parts = title
    .replace(/\s*\[[^\]]*\]/g, '')
    .replace(/,?\s*(?:unspecified|not elsewhere classified|without complications)$/i, '')
    .match(/\([^)]*\)|[^\s,()]+/g);
  const words = parts?.filter((part) => !part.startsWith('(')) ?? [];
  if (words.length < 2 && (words[0] ?? '').length < 8) return undefined;
  const pattern = (parts ?? []).map((part) =>
    part.startsWith('(') ? `(?:\\(?${spaced(part.slice(1, -1))}\\)?[\\s,]+)?` : `${escaped(part)}[\\s,]+`,
  );
  return {
    words: words.map((word) => word.toLowerCase()),
    // Between two words there is white space; behind the last one the word ends.
    pattern: new RegExp(`(?<!\\w)${pattern.join('').replace(/\[\\s,\]\+$/, '')}(?!\\w)`, 'gi'),
  };
}

function spaced(words: string): string {
  return words
    .split(/[\s,]+/)
    .map(escaped)
    .join('[\\s,]+');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
