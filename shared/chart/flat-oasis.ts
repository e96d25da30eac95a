import type { Chart, OasisAnswer } from './chart.ts';
import type { Source } from './evidence.ts';
import { type OasisNaming, oasisValue } from './oasis-keys.ts';
import { pointerOf } from './pointer.ts';
import { recordSource } from './record-source.ts';

/** OASIS answers as a flat record gives them. */
export type FlatOasis = Record<string, string | number | (string | number)[]>;

/** One item, and the keys of the record that name it, by alphabet. */
interface Item {
  item: string;
  pointer: string;
  keys: { key: string; path: string; source: readonly Source[] }[];
}

/** The items of a set of keys, by alphabet: made once, since a file of records has the same keys in every line. */
export interface OasisLayout {
  keys: readonly string[];
  items: readonly Item[];
  /** Has a property for each item, to copy: adding properties one by one would make every record a slow hash table. */
  shape: Chart['oasis'];
  /** Names that are in doubt, by alphabet. Those whose answer is not read are not among the items. */
  reported: readonly { at: string; say: string }[];
}

/** Two keys that name one item and differ: neither is read. */
export interface Dispute {
  item: string;
  pointer: string;
  lost: { value: string | number | (string | number)[] | undefined; path: string }[];
  say: string;
}

let last: OasisLayout | undefined;
let lastNaming: OasisNaming | undefined;

/** The layout of a record's keys. The order of keys does not show in it. */
export function oasisLayout(oasis: FlatOasis, naming: OasisNaming): OasisLayout {
  const keys = Object.keys(oasis);
  if (last && lastNaming === naming && isSame(last.keys, keys)) return last;
  const byItem = new Map<string, Item>();
  const reported: { at: string; say: string }[] = [];
  for (const key of [...keys].sort()) {
    const item = naming.keyOf(key);
    const path = pointerOf(['oasis', key]);
    const doubt = naming.doubt(key);
    if (doubt) reported.push({ at: path, say: doubt.say });
    if (doubt?.isRead === false) continue;
    const held = byItem.get(item) ?? { item, pointer: pointerOf(['oasis', item]), keys: [] };
    held.keys.push({ key, path, source: recordSource(path) });
    byItem.set(item, held);
  }
  const items = [...byItem.values()].sort((a, b) => (a.item < b.item ? -1 : 1));
  const shape = shaped(
    items.map(({ item }) => item),
    '',
  );
  last = { keys, items, shape, reported };
  lastNaming = naming;
  return last;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** The answers in the Chart's spelling, items by alphabet, and the items whose keys disagree. */
export function readOasis(
  oasis: FlatOasis,
  { items, shape }: OasisLayout,
): { answers: Chart['oasis']; disputes: Dispute[] } {
  const answers: Chart['oasis'] = { ...shape };
  const disputes: Dispute[] = [];
  for (const one of items) {
    const { item, keys } = one;
    const value = answerOf(oasis, item, keys[0]?.key ?? '');
    if (keys.length > 1 && keys.some(({ key }) => !isEqual(answerOf(oasis, item, key), value))) {
      disputes.push(disputeOf(one, oasis));
      delete answers[item];
    } else if (item === '__proto__') define(answers, item, value);
    else answers[item] = value;
  }
  return { answers, disputes };
}

function answerOf(oasis: FlatOasis, item: string, key: string): OasisAnswer {
  const given = oasis[key];
  if (typeof given === 'object') return given.map((answer) => oasisValue(item, answer));
  return given === undefined ? '' : oasisValue(item, given);
}

function isEqual(a: OasisAnswer, b: OasisAnswer): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

function disputeOf({ item, pointer, keys }: Item, oasis: FlatOasis): Dispute {
  const lost = keys.map(({ key, path }) => ({ value: oasis[key], path }));
  const names = lost.map(({ path }) => path).join(' and ');
  return {
    item,
    pointer,
    lost,
    say: `${item} is answered differently by ${names}; neither was read. Settled by the assessment`,
  };
}

/** Own data properties only: `__proto__` is a key like any other. */
function define<T>(target: Record<string, T>, key: string, value: T): void {
  Object.defineProperty(target, key, { value, enumerable: true, configurable: true, writable: true });
}

/** An object with these keys, in this order, laid out as one: `JSON.parse` makes it so. */
function shaped<T>(keys: readonly string[], value: T): Record<string, T> {
  const text = keys.map((key) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join(',');
  return JSON.parse(`{${text}}`) as Record<string, T>;
}
