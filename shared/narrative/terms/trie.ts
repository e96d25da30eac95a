/** Collects phrases as numbers of words, and what each stands for. */
export class TrieBuilder {
  #parents = new Int32Array((1 << 16) + 1);
  #words = new Int32Array((1 << 16) + 1);
  #values = new Int32Array((1 << 16) + 1);
  #count = 1;
  /** Open addressing by parent and word: node, or 0. A power of two, at most half full. */
  #slots = new Int32Array(1 << 17);

  /** The node of a phrase, made where there is none. */
  add(words: ArrayLike<number>, length = words.length): number {
    let node = 0;
    for (let i = 0; i < length; i++) node = this.#child(node, words[i] ?? 0);
    return node;
  }

  /** The node of a phrase; 0 where there is none. */
  find(words: readonly number[]): number {
    const mask = this.#slots.length - 1;
    let node = 0;
    for (const word of words) {
      const parent = node;
      let slot = mix(parent, word) & mask;
      node = this.#slots[slot] ?? 0;
      while (node !== 0 && (this.#parents[node] !== parent || this.#words[node] !== word)) {
        slot = (slot + 1) & mask;
        node = this.#slots[slot] ?? 0;
      }
      if (node === 0) return 0;
    }
    return node;
  }

  /** What the phrase of a node stands for, or 0. */
  valueOf(node: number): number {
    return this.#values[node] ?? 0;
  }

  set(node: number, value: number): void {
    this.#values[node] = value;
  }

  #child(parent: number, word: number): number {
    let mask = this.#slots.length - 1;
    let slot = mix(parent, word) & mask;
    for (let node = this.#slots[slot] ?? 0; node !== 0; node = this.#slots[slot] ?? 0) {
      if (this.#parents[node] === parent && this.#words[node] === word) return node;
      slot = (slot + 1) & mask;
    }
    if (this.#count * 2 >= this.#slots.length) {
      this.#grow();
      mask = this.#slots.length - 1;
      slot = mix(parent, word) & mask;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    }
    const node = this.#count++;
    this.#parents[node] = parent;
    this.#words[node] = word;
    this.#slots[slot] = node;
    return node;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const longer = (from: Int32Array) => {
      const to = new Int32Array(slots.length / 2 + 1);
      to.set(from.subarray(0, this.#count));
      return to;
    };
    this.#parents = longer(this.#parents);
    this.#words = longer(this.#words);
    this.#values = longer(this.#values);
    for (let node = 1; node < this.#count; node++) {
      let slot = mix(this.#parents[node] ?? 0, this.#words[node] ?? 0) & (slots.length - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = node;
    }
    this.#slots = slots;
  }

  /** The finished trie: three numbers a node. */
  build(): Trie {
    const count = this.#count;
    const firstOf = new Int32Array(count + 1);
    for (let node = 1; node < count; node++)
      firstOf[(this.#parents[node] ?? 0) + 1] = (firstOf[(this.#parents[node] ?? 0) + 1] ?? 0) + 1;
    for (let node = 0; node < count; node++) firstOf[node + 1] = (firstOf[node + 1] ?? 0) + (firstOf[node] ?? 0);
    // Children of each node together, by word.
    const sorted = new Int32Array(count - 1);
    const next = firstOf.slice(0, count);
    const byWord = new Float64Array(count - 1);
    for (let node = 1; node < count; node++) {
      const parent = this.#parents[node] ?? 0;
      byWord[next[parent] ?? 0] = (this.#words[node] ?? 0) * 2 ** 24 + node;
      next[parent] = (next[parent] ?? 0) + 1;
    }
    for (let node = 0; node < count; node++) {
      const from = firstOf[node] ?? 0;
      const to = firstOf[node + 1] ?? 0;
      if (to - from > 1) byWord.subarray(from, to).sort();
    }
    for (let i = 0; i < byWord.length; i++) sorted[i] = (byWord[i] ?? 0) % 2 ** 24;
    // Numbered breadth first, so that children follow each other and need no list of their own.
    const words = new Int32Array(count);
    const values = new Int32Array(count);
    const first = new Int32Array(count + 1);
    const order = new Int32Array(count);
    let made = 1;
    for (let at = 0; at < count; at++) {
      const node = order[at] ?? 0;
      first[at] = made;
      for (let i = firstOf[node] ?? 0; i < (firstOf[node + 1] ?? 0); i++) {
        const child = sorted[i] ?? 0;
        order[made] = child;
        words[made] = this.#words[child] ?? 0;
        values[made] = this.#values[child] ?? 0;
        made++;
      }
    }
    first[count] = made;
    return new Trie(words, values, first);
  }
}

/** Phrases to walk word by word. Node 0 is the beginning; nodes are numbered breadth first, siblings by word. */
export class Trie {
  readonly #words: Int32Array;
  readonly #values: Int32Array;
  /** The first child of each node; its last is before the first of the next node. */
  readonly #first: Int32Array;

  /** Use {@link TrieBuilder} or {@link readTrie}. */
  constructor(words: Int32Array, values: Int32Array, first: Int32Array) {
    this.#words = words;
    this.#values = values;
    this.#first = first;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The node after `node` by a word, or 0. */
  child(node: number, word: number): number {
    let low = this.#first[node] ?? 0;
    let high = this.#first[node + 1] ?? 0;
    const end = high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    return low < end && this.#words[low] === word ? low : 0;
  }

  /** What the phrase that ends at a node stands for, or 0 where none ends there. */
  value(node: number): number {
    return this.#values[node] ?? 0;
  }

  /**
   * The trie as bytes: five a node, each column by itself so that gzip finds what repeats (a word as the difference to the
   * sibling before it, low and high bytes apart), and the numbers of children that do not fit into one.
   */
  bytes(): Uint8Array<ArrayBuffer> {
    const size = this.size;
    const many: number[] = [];
    const columns = new Uint8Array(size * 5);
    for (let node = 0; node < size; node++) {
      const from = this.#first[node] ?? 0;
      const count = (this.#first[node + 1] ?? 0) - from;
      columns[node] = Math.min(count, MANY);
      if (count >= MANY) many.push(count);
      for (let child = from; child < from + count; child++) {
        const word = (this.#words[child] ?? 0) - (child === from ? 0 : (this.#words[child - 1] ?? 0));
        columns[size + child] = word & 255;
        columns[2 * size + child] = word >> 8;
      }
      const value = this.#values[node] ?? 0;
      columns[3 * size + node] = value & 255;
      columns[4 * size + node] = value >> 8;
    }
    if (many.some((count) => count > 0xffff)) throw new RangeError('a node has more children than fit');
    const bytes = new Uint8Array(4 + many.length * 2 + columns.length);
    const view = new DataView(bytes.buffer);
    view.setUint32(0, size, true);
    many.forEach((count, i) => {
      view.setUint16(4 + i * 2, count, true);
    });
    bytes.set(columns, 4 + many.length * 2);
    return bytes;
  }
}

/** Counts of children from here on are written elsewhere. */
const MANY = 255;

/** The trie that {@link Trie.bytes} wrote, or `undefined` where the bytes are not whole. */
export function readTrie(bytes: Uint8Array): Trie | undefined {
  if (bytes.length < 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint32(0, true);
  const start = bytes.length - size * 5;
  if (start < 4) return undefined;
  const columns = bytes.subarray(start);
  const words = new Int32Array(size);
  const values = new Int32Array(size);
  const first = new Int32Array(size + 1);
  let child = 1;
  let many = 4;
  for (let node = 0; node < size; node++) {
    first[node] = child;
    let count = columns[node] ?? 0;
    if (count === MANY) {
      if (many + 2 > start) return undefined;
      count = view.getUint16(many, true);
      many += 2;
    }
    if (child + count > size) return undefined;
    let word = 0;
    for (const end = child + count; child < end; child++) {
      word += (columns[size + child] ?? 0) | ((columns[2 * size + child] ?? 0) << 8);
      words[child] = word;
    }
    values[node] = (columns[3 * size + node] ?? 0) | ((columns[4 * size + node] ?? 0) << 8);
  }
  first[size] = child;
  return child === size && many === start ? new Trie(words, values, first) : undefined;
}

/** Parents and words are small numbers that grow by one: without the second round whole runs of slots would collide. */
function mix(parent: number, word: number): number {
  let mixed = Math.imul(parent ^ Math.imul(word, 0x9e3779b1), 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
