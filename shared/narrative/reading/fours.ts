import { LIKE_ASCII, SHORTEST } from './pattern-pieces.ts';

/**
 * Which fours of characters in a row a text holds, and with which its words begin, as pieces of patterns have them
 * (pattern-pieces.ts): small letters, one digit for all, a blank for everything that is no part of a word, blanks before the
 * beginning and behind the end. A four is a number of 20 bits, five for a character.
 */
export interface Fours {
  /** One bit for each of 65,536 places of fours: a long note leaves most of them free. */
  held: Uint8Array;
  /** The last word of each slot, and from each word the one before it in its slot; -1 where there is none. */
  slots: Int32Array;
  nexts: readonly number[];
  /** Of each word its first four, and its offset. */
  fours: readonly number[];
  offsets: readonly number[];
}

/** Whether a text holds a four; by chance also where it does not. */
export function holdsFour({ held }: Fours, four: number): boolean {
  const place = placeOf(four);
  return ((held[place >>> 3] ?? 0) & (1 << (place & 7))) !== 0;
}

/** Adds the offsets of the words that begin with three characters, and a fourth where one is given (-1: none is). */
export function addWords(all: Fours, three: number, fourth: number, to: number[]): void {
  const { slots, nexts, fours, offsets } = all;
  for (let word = slots[slotOf(three, slots.length)] ?? -1; word >= 0; word = nexts[word] ?? -1) {
    const four = fours[word] ?? 0;
    if (four >>> 5 === three && (fourth < 0 || (four & 31) === fourth)) to.push(offsets[word] ?? 0);
  }
}

/** The fours of a text; `undefined` where they tell nothing: it has letters that patterns take for others. */
export function foursOf(text: string): Fours | undefined {
  if (LIKE_ASCII.test(text)) return undefined;
  const held = new Uint8Array(1 << (PLACE_BITS - 3));
  const slots = new Int32Array(slotsFor(text.length)).fill(-1);
  const [nexts, fours, offsets]: [number[], number[], number[]] = [[], [], []];
  // A word begins at the second of five characters where the first is no part of one.
  let five = 0;
  const last = text.length + SHORTEST - 1;
  for (let at = 0; at < last; at++) {
    five = ((five << 5) & 0x1ffffff) | (at < text.length ? kindAt(text, at) : 0);
    const four = five & 0xfffff;
    const place = placeOf(four);
    held[place >>> 3] = (held[place >>> 3] ?? 0) | (1 << (place & 7));
    if (five !== four || four >>> 15 === 0) continue;
    const slot = slotOf(four >>> 5, slots.length);
    nexts.push(slots[slot] ?? -1);
    slots[slot] = fours.push(four) - 1;
    offsets.push(at - SHORTEST + 1);
  }
  return { held, slots, nexts, fours, offsets };
}

const PLACE_BITS = 16;

function placeOf(four: number): number {
  return Math.imul(four, 0x9e3779b1) >>> (32 - PLACE_BITS);
}

/** A power of two: a slot for every eight characters. */
function slotsFor(length: number): number {
  let size = 64;
  while (size < length >> 3 && size < 1 << 14) size <<= 1;
  return size;
}

function slotOf(three: number, slots: number): number {
  return (Math.imul(three, 0x9e3779b1) >>> 15) & (slots - 1);
}

/** The number of a character in a four. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 128 ? (KIND[unit] ?? 0) : 0;
}

/** So many kinds of characters there are. */
export const KINDS = 29;

/** 1 to 26 letters, 27 a digit, 28 the underscore; 0 everything that is no part of a word. */
const KIND = new Uint8Array(128);
for (let c = 97; c <= 122; c++) KIND[c] = KIND[c - 32] = c - 96;
for (let c = 48; c <= 57; c++) KIND[c] = 27;
KIND[95] = 28;
