import type { Evidence } from '../../chart/evidence.ts';
import type { Facts, Paper } from '../facts.ts';
import { isReadable, wholePaper } from '../papers/statements.ts';

/**
 * Whether the documentation holds something. `not found` = documents of the kind were read, or the record was searched for
 * them; `not looked for` = nobody gave or searched them; `unreadable` = one is attached whose text is not known, and the
 * readable ones do not hold it.
 */
export const ITEM_STATES = ['found', 'not found', 'not looked for', 'unreadable'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

/** One thing that the documentation of a period has to hold, and where it was found or looked for. */
export interface ChecklistItem {
  /** Stable: `el06-prognosis`. */
  id: string;
  /** The rule whose findings are about it: `EL06`. */
  rule: string;
  /** What it is, as people name it. */
  item: string;
  state: ItemState;
  /** Where it stands; where it was not found, the documents that were looked through or could not be read. */
  evidence: Evidence[];
}

/** Resource types that hold documents: where one was searched, "no such document" is known. */
const SEARCHED = ['DocumentReference', 'Composition'];

/**
 * Whether someone searched for documents, so that a kind of which there is none is not in the record. Where one of the
 * searches was refused or is not whole, what the other gave says nothing of it.
 */
export function wasSearched({ chart }: Facts): boolean {
  if (SEARCHED.some((type) => chart.refused?.includes(type))) return false;
  return SEARCHED.some((type) => chart.looked.includes(type));
}

/** The state of something that none of these documents holds, and the documents that it rests on. */
export function absent(facts: Facts, papers: readonly Paper[]): Pick<ChecklistItem, 'state' | 'evidence'> {
  const unread = papers.filter((paper) => !isReadable(paper));
  if (unread.length > 0) return { state: 'unreadable', evidence: unread.map(wholePaper) };
  if (papers.length > 0) return { state: 'not found', evidence: papers.map(wholePaper) };
  return { state: wasSearched(facts) ? 'not found' : 'not looked for', evidence: [] };
}
