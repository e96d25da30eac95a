import type { Authority, TableRow } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import { oncePer } from '../editions/once-per.ts';
import { jsonSection, type Pack, textSection } from '../editions/pack.ts';
import { type CodeFirst, codeFirstOf } from './code-first.ts';
import { profilesByCode } from './diagnosis-profiles.ts';
import { CODES_SECTION, GROUPER_SECTION, PROFILES_SECTION } from './grouper-pack.ts';
import { type NotLoaded, notLoaded } from './not-loaded.ts';
import { type OpenPoints, openPoints } from './open-points.ts';
import { type HippsRow, PAYMENT_SECTION, type PaymentHead } from './payment-tables.ts';
import {
  CLINICAL_GROUPS,
  type ClinicalGroup,
  type DiagnosisProfile,
  type GrouperHead,
  type Release,
  type ThresholdRow,
} from './tables.ts';

/** The rows of a `pdgm-grouper` pack, ready to look up. Made once a pack. */
export interface GrouperTables {
  pack: Pack;
  head: GrouperHead;
  /** What the diagnosis table says of a code (undotted, upper case); `undefined`: the table has no such row. */
  diagnosis(code: string): DiagnosisProfile | undefined;
  /** In order of `from`, each with its row. */
  releases: readonly (Release & { row: TableRow })[];
  /** The points of the year; `undefined`: not known. */
  points: OpenPoints | undefined;
  /** What to say of the tables that are not here. */
  notLoaded: NotLoaded;
  threshold(group: ClinicalGroup): OpenThreshold | undefined;
  /** The number of a subgroup in this pack, in the order of names: what rows are looked up by. -1: no such subgroup. */
  subgroupId(name: string): number;
  /** The row of the low list for a subgroup's number; `undefined` as a whole: the list is not known. */
  low: readonly (TableRow | undefined)[] | undefined;
  /** The row of two subgroups that interact, in either order, by their numbers. */
  pair(a: number, b: number): TableRow | undefined;
  /** Whether the pairs are known at all: without them `pair` never answers. */
  hasPairs: boolean;
  /** Whether a subgroup stands in some pair; where the pairs are not known, any may. */
  mayPair(id: number): boolean;
  /** The block of a code as a label (`I10-I1A`): CMS's SUBCHAPTER, else the tabular list's; `undefined` when unknown. */
  blockOf(code: string): string | undefined;
  /** What may have to go before this code when it is principal; `undefined`: nothing. */
  codeFirst(code: string): CodeFirst | undefined;
  /** How evidence names a row of this pack. */
  row(table: string, key: string, authority: Authority, statement?: string): TableRow;
}

/** A HIPPS row with its numbers read and the row that evidence names. */
export type OpenHipps = HippsRow & { number: number; row: TableRow };

/** The thresholds of one group with the row that evidence names. */
export type OpenThreshold = ThresholdRow & { row: TableRow };

/** The rows of a `pdgm-payment` pack, ready to look up. Made once a pack. */
export interface PaymentTables {
  pack: Pack;
  head: PaymentHead;
  hipps(code: string): OpenHipps | undefined;
  row(table: string, key: string, authority: Authority, statement?: string): TableRow;
}

/** @throws {PackError} when the pack lacks a section: it was written by another version */
export const openGrouper = oncePer(readGrouper);

/** @throws {PackError} when the pack lacks a section */
export const openPayment = oncePer((pack: Pack): PaymentTables => {
  const head = jsonSection<PaymentHead>(pack, PAYMENT_SECTION);
  const row = rowsOf(pack, head.statements);
  const rows = new Map<string, OpenHipps>();
  for (const held of head.hipps.rows) {
    const named = Object.freeze(row('HIPPS weights', held.hipps, head.hipps.authority, head.hipps.statement));
    rows.set(held.hipps, { ...held, number: Number(held.weight), row: named });
  }
  return { pack, head, hipps: (code) => rows.get(code), row };
});

/** Groups are the letters from A on. */
const LETTER_A = 65;

function readGrouper(pack: Pack): GrouperTables {
  const head = jsonSection<GrouperHead>(pack, GROUPER_SECTION);
  const profiles = jsonSection<DiagnosisProfile[]>(pack, PROFILES_SECTION);
  const diagnosis = profilesByCode(profiles, textSection(pack, CODES_SECTION));
  const row = rowsOf(pack, head.statements);
  const thresholds = CLINICAL_GROUPS.map((group) => {
    const held = head.thresholds?.find((one) => one.group === group);
    return held && openThreshold(held, row);
  });
  const { low, pairs } = head;
  const ids = subgroupIds(head, profiles);
  const idOf = (name: string) => ids.get(name) ?? -1;
  const pairRows: (TableRow | undefined)[] = new Array(ids.size * ids.size).fill(undefined);
  const paired = new Set((pairs?.rows ?? []).flat().map(idOf));
  for (const [a, b] of pairs?.rows ?? []) {
    const named = pairRow(a, b, pairs?.authority ?? 'estimated', row);
    pairRows[idOf(a) * ids.size + idOf(b)] = named;
    pairRows[idOf(b) * ids.size + idOf(a)] = named;
  }
  const lowRows: (TableRow | undefined)[] = new Array(ids.size).fill(undefined);
  for (const name of low?.rows ?? []) {
    lowRows[idOf(name)] = Object.freeze(row('Comorbidity_Groups', name, low?.authority ?? 'estimated'));
  }
  const blocks = head.blocks ?? [];
  return {
    pack,
    head,
    diagnosis,
    releases: head.releases.map((held) => ({
      ...held,
      row: Object.freeze(row('Version_Range', held.version, held.authority, held.statement)),
    })),
    points: openPoints({ head, row }),
    notLoaded: notLoaded(head.year),
    threshold: (group) => thresholds[group.charCodeAt(0) - LETTER_A],
    subgroupId: idOf,
    low: low && lowRows,
    pair: (a, b) => pairRows[a * ids.size + b],
    hasPairs: pairs !== undefined,
    mayPair: (id) => pairs === undefined || paired.has(id),
    blockOf: (code) => diagnosis(code)?.subchapter ?? blockIn(blocks, code),
    codeFirst: codeFirstOf(head, diagnosis),
    row,
  };
}

type RowOf = GrouperTables['row'];

function openThreshold(held: ThresholdRow, row: RowOf): OpenThreshold {
  const key = held.margin ? `${held.group} (margin over another year)` : held.group;
  const gives = Object.freeze({ lowMax: held.lowMax, highMin: held.highMin });
  const named = Object.freeze({ ...row('Clinical_Groups', key, held.authority, held.statement), gives });
  return { ...held, row: named };
}

function pairRow(a: string, b: string, authority: Authority, row: RowOf): TableRow {
  return Object.freeze(row('Comorbidity_Interactions', a < b ? `${a} + ${b}` : `${b} + ${a}`, authority));
}

/**
 * Categories with a letter that the tabular list puts into a block whose range does not reach them by the alphabet: each with
 * its neighbour there. (The others of that form, such as I1A and C7A, are bounds of a range.)
 */
const STANDS_BESIDE: Readonly<Record<string, string>> = { C4A: 'C44', M1A: 'M10', Z3A: 'Z39' };

/** Blocks may hold one another (C00–C96 holds C00–C14): the shortest is the block. */
function blockIn(blocks: readonly [string, string][], code: string): string | undefined {
  const written = code.slice(0, 3);
  const category = STANDS_BESIDE[written] ?? written;
  const holding = blocks.filter(([first, last]) => first <= category && category <= last);
  const inner = holding.find((a) => holding.every((b) => b[0] <= a[0] && a[1] <= b[1]));
  return inner && `${inner[0]}-${inner[1]}`;
}

/** Every subgroup that a row or a list of the pack names, numbered by name. */
function subgroupIds(head: GrouperHead, profiles: readonly DiagnosisProfile[]): Map<string, number> {
  const names = new Set<string>([...(head.low?.rows ?? []), ...(head.pairs?.rows.flat() ?? [])]);
  for (const { subgroup } of profiles) if (subgroup && subgroup.value !== 'NONE') names.add(subgroup.value);
  return new Map([...names].sort().map((name, id) => [name, id]));
}

function rowsOf(pack: Pack, statements: Record<string, string>) {
  return (table: string, key: string, authority: Authority, statement?: string): TableRow => {
    const text = statement === undefined ? undefined : statements[statement];
    return { table, edition: pack.edition.id, key, authority, ...given('statement', text) };
  };
}
