/** Buckets of the slip table; a power of two. */
const BUCKETS = 1 << 16;

/** The distinct words of many texts, ready to be looked up whole, by their beginning, and with one slip. */
export class Vocabulary {
  /** Sorted by code unit; a word's number is its place. */
  readonly words: readonly string[];
  #slips: SlipTable | undefined;

  constructor(words: Iterable<string>) {
    this.words = [...new Set(words)].sort();
  }

  /** The number of a word, or -1. */
  find(word: string): number {
    const at = this.#firstFrom(word);
    return this.words[at] === word ? at : -1;
  }

  /** Numbers of the words that begin with a text, the text itself included: `[from, to)`. */
  startingWith(text: string): { from: number; to: number } {
    const from = this.#firstFrom(text);
    let to = from;
    while (this.words[to]?.startsWith(text)) to++;
    return { from, to };
  }

  /** Numbers of the words that one slip makes of this one, or this one of them. */
  oneSlipFrom(word: string): number[] {
    this.#slips ??= slipTable(this.words);
    const { starts, entries } = this.#slips;
    const found = new Set<number>();
    forEachShortened(word, (bucket) => {
      for (let i = starts[bucket] ?? 0; i < (starts[bucket + 1] ?? 0); i++) {
        const number = entries[i] ?? 0;
        if (isOneSlipAway(word, this.words[number] ?? '')) found.add(number);
      }
    });
    return [...found].sort((a, b) => a - b);
  }

  #firstFrom(text: string): number {
    let low = 0;
    let high = this.words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.words[middle] ?? '') < text) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/**
 * Words by what is left of them when one character goes: two words with one slip between them (inserted, missing, wrong,
 * exchanged) have such a rest in common, or one is the rest of the other. A bucket holds words whose rests hash alike.
 */
interface SlipTable {
  starts: Uint32Array;
  entries: Uint32Array;
}

function slipTable(words: readonly string[]): SlipTable {
  const starts = new Uint32Array(BUCKETS + 1);
  const rests = words.reduce((sum, word) => sum + word.length + 1, 0);
  const buckets = new Uint16Array(rests);
  let rest = 0;
  for (const word of words) {
    forEachShortened(word, (bucket) => {
      buckets[rest++] = bucket;
      starts[bucket + 1] = (starts[bucket + 1] ?? 0) + 1;
    });
  }
  for (let i = 0; i < BUCKETS; i++) starts[i + 1] = (starts[i + 1] ?? 0) + (starts[i] ?? 0);
  const entries = new Uint32Array(rests);
  const next = starts.slice();
  rest = 0;
  words.forEach((word, number) => {
    for (let i = 0; i <= word.length; i++) {
      const bucket = buckets[rest++] ?? 0;
      const at = next[bucket] ?? 0;
      entries[at] = number;
      next[bucket] = at + 1;
    }
  });
  return { starts, entries };
}

/** Buckets of a word and of the word without each of its characters (FNV-1a). */
function forEachShortened(word: string, visit: (bucket: number) => void): void {
  let before = 0x811c9dc5;
  for (let without = 0; without < word.length; without++) {
    let hash = before;
    for (let i = without + 1; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    visit((hash ^ (hash >>> 16)) & (BUCKETS - 1));
    before = Math.imul(before ^ word.charCodeAt(without), 0x01000193);
  }
  visit((before ^ (before >>> 16)) & (BUCKETS - 1));
}

/** Whether one inserted, missing, wrong or exchanged character makes one word of the other. */
export function isOneSlipAway(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  const most = Math.min(a.length, b.length) - start;
  while (end < most && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  const [left, right] = [a.length - start - end, b.length - start - end];
  if (left <= 1 && right <= 1) return true;
  return left === 2 && right === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
