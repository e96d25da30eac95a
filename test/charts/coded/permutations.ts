import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import { heartFailureKidneyDiabetes } from './01-heart-failure-kidney-diabetes.ts';

/** One code must stand before another, and the tabular note that says so. */
export interface Precedence {
  before: string;
  after: string;
  /** Where the note stands, and its kind. */
  notes: readonly { at: string; kind: 'codeFirst' | 'useAdditionalCode' }[];
}

/**
 * Hypertension, heart failure, diabetes and chronic kidney disease (coding-rules.md CH-07): I13.0, I50.33, E11.22,
 * N18.32. Nothing binds I13.0 to E11.22 or I50.33 to N18.32, so that the order is partial: 5 of 24 orders are legal.
 */
export const PRECEDENCES: readonly Precedence[] = [
  {
    before: 'I13.0',
    after: 'I50.33',
    notes: [
      { at: 'I50', kind: 'codeFirst' },
      { at: 'I13.0', kind: 'useAdditionalCode' },
    ],
  },
  {
    before: 'I13.0',
    after: 'N18.32',
    notes: [
      { at: 'N18', kind: 'codeFirst' },
      { at: 'I13.0', kind: 'useAdditionalCode' },
    ],
  },
  {
    before: 'E11.22',
    after: 'N18.32',
    notes: [
      { at: 'N18', kind: 'codeFirst' },
      { at: 'E11.22', kind: 'useAdditionalCode' },
    ],
  },
];

/** The same with the follower of E11.22, insulin: the five codes are then a zigzag, and 16 of 120 orders are legal. */
export const WITH_INSULIN: readonly Precedence[] = [
  ...PRECEDENCES,
  { before: 'E11.22', after: 'Z79.4', notes: [{ at: 'E11', kind: 'useAdditionalCode' }] },
];

/** An order of the codes, and what it violates; nothing: it is legal. */
export interface Ordered {
  order: readonly string[];
  violates: readonly Precedence[];
}

/** Every order of the codes that the precedences name, each with the precedences that it violates. */
export function ordersOf(precedences: readonly Precedence[]): Ordered[] {
  const codes = [...new Set(precedences.flatMap(({ before, after }) => [before, after]))];
  return permutationsOf(codes).map((order) => ({
    order,
    violates: precedences.filter(({ before, after }) => order.indexOf(before) > order.indexOf(after)),
  }));
}

/** The legal orders, built from the partial order: at each place a code of which everything before it is placed. */
export function legalOrders(precedences: readonly Precedence[]): string[][] {
  const codes = new Set(precedences.flatMap(({ before, after }) => [before, after]));
  return extended([], codes, precedences);
}

function extended(placed: readonly string[], left: ReadonlySet<string>, rules: readonly Precedence[]): string[][] {
  if (left.size === 0) return [[...placed]];
  const free = [...left].filter((code) => !rules.some(({ before, after }) => after === code && left.has(before)));
  return free.flatMap((code) =>
    extended([...placed, code], new Set([...left].filter((other) => other !== code)), rules),
  );
}

/** Chart 01 with these codes in this order at the head, the others behind them as they were; OASIS follows. */
export function chartInOrder(order: readonly string[]): FlatRecord {
  const { record } = heartFailureKidneyDiabetes;
  const codes = [record.principal, ...record.secondary];
  const list = [...order, ...codes.filter((code) => !order.includes(code))];
  const severity = new Map<string, string>();
  for (const [i, code] of codes.slice(0, 6).entries())
    severity.set(code, String(record.oasis?.[`${item(i)}_SEVERITY`]));
  const oasis = { ...record.oasis };
  for (const [i, code] of list.slice(0, 6).entries()) {
    oasis[`${item(i)}_ICD`] = code;
    oasis[`${item(i)}_SEVERITY`] = severity.get(code) ?? '^';
  }
  return { ...record, principal: list[0] ?? '', secondary: list.slice(1), oasis };
}

function item(i: number): string {
  return i === 0 ? 'M1021_PRIMARY_DIAG' : `M1023_OTH_DIAG${i}`;
}

function permutationsOf(codes: readonly string[]): string[][] {
  if (codes.length < 2) return [[...codes]];
  return codes.flatMap((code) =>
    permutationsOf(codes.filter((other) => other !== code)).map((rest) => [code, ...rest]),
  );
}
