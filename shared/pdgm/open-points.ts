import type { Authority, TableRow } from '../chart/evidence.ts';
import { asKey } from './parts.ts';
import { Remembered } from './remembered.ts';
import type { RiskTable } from './risks.ts';
import { type GrouperHead, POINT_ITEMS, type PointItem, RISK_FLAGS } from './tables.ts';

/** One item of a points table, ready to answer. */
export interface OpenItem {
  item: PointItem;
  pointer: string;
  rows: { points: number; evidence: Remembered }[];
  /** The different points that its answers give. */
  possible: number[];
}

/** A year's points, ready to answer. */
export interface OpenPoints {
  items: OpenItem[];
  risks: { table: RiskTable; evidence(scored: number): Remembered };
  authority: Authority;
}

/** What of a pack's tables the points are made of. */
interface PointTables {
  head: GrouperHead;
  row(table: string, key: string, authority: Authority): TableRow;
}

/** Prepares the points of a pack, so that a record costs look-ups only. */
export function openPoints({ head, row: rowOf }: PointTables): OpenPoints | undefined {
  const { points } = head;
  if (!points) return undefined;
  const row = (key: string, gives: Record<string, number>) =>
    Object.freeze({ ...rowOf('FI_Responses', key, points.authority), gives: Object.freeze(gives) });
  const { risks } = points;
  const table: RiskTable = {
    isScored: RISK_FLAGS.map((flag) => risks.scored.includes(flag)),
    needed: risks.needed,
    points: risks.points,
  };
  const rule = { needed: risks.needed, of: risks.scored.length };
  const many = row(`M1033: ${risks.needed} or more scored`, { points: risks.points, ...rule });
  const few = row(`M1033: fewer than ${risks.needed} scored`, { points: 0, ...rule });
  const counts = Array.from(
    { length: risks.scored.length + 1 },
    (_, n) => new Remembered('M1033', n, n >= risks.needed ? many : few),
  );
  return {
    items: POINT_ITEMS.map((item) => ({
      item,
      pointer: asKey(`/oasis/${item}`),
      rows: points.items[item].map((value, answer) => ({
        points: value,
        evidence: new Remembered(item, String(answer), row(`${item}=${answer}`, { points: value })),
      })),
      possible: [...new Set(points.items[item])],
    })),
    risks: { table, evidence: (scored) => counts[scored] ?? new Remembered('M1033', scored, many) },
    authority: points.authority,
  };
}
