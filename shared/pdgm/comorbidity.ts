import {
  type Authority,
  type Determined,
  type Evidence,
  type Missing,
  type TableRow,
  weaker,
} from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { withConfirmed } from './confirmed-comorbidity.ts';
import type { ClaimDiagnoses } from './diagnoses.ts';
import type { GrouperTables } from './open-tables.ts';
import { determined, open } from './parts.ts';
import { type NamedSubgroup, noSecondary, type Subgroups } from './subgroups.ts';
import { COMORBIDITY_LEVELS, type ComorbidityLevel } from './tables.ts';

/**
 * Position 4 (pdgm.md section 7): any two subgroups of secondary diagnoses that interact make it high; else any subgroup
 * of the low list makes it low; else none. Never additive, one adjustment a period.
 *
 * Every reading that is not excluded is tried: with and without the codes of the principal's own block (U6), with the
 * principal's own subgroup in the pairs, where it is known (U7), with any subgroup for a code whose own is not known,
 * with and without a pair where the year's pairs are not loaded. Where all agree the level is determined, whatever is open.
 */
export function comorbidityOf(
  asked: Asked,
  diagnoses: ClaimDiagnoses,
  subgroups: Subgroups,
): Determined<ComorbidityLevel> {
  return withConfirmed(asked, fromTables(asked, diagnoses, subgroups), subgroups.authority);
}

function fromTables(
  { chart, grouper, notes }: Asked,
  diagnoses: ClaimDiagnoses,
  subgroups: Subgroups,
): Determined<ComorbidityLevel> {
  const { named, unknown, mayBeMore } = subgroups;
  if (named.length === 0 && unknown === 0 && !mayBeMore) {
    return diagnoses.secondary.length === 0
      ? determined<ComorbidityLevel>('1', [noSecondary(chart)])
      : determined<ComorbidityLevel>('1', subgroups.part.because ?? [], subgroups.authority);
  }
  if (!grouper) return open(subgroups.missing);
  const reading = new Reading(grouper);
  reading.add(named);
  if (anyShares(named)) {
    notes.unsettled('U6', 'comorbidity');
    const before = reading.bits;
    reading.add(named.filter(({ sharesBlock }) => !sharesBlock));
    if (reading.bits !== before) reading.missing.push(sameBlock(diagnoses));
  }
  const own = diagnoses.principal?.facts.subgroupId ?? -1;
  if (own >= 0 && named.length > 0) {
    notes.unsettled('U7', 'comorbidity');
    if (reading.bits !== HIGH && named.some(({ id }) => grouper.pair(own, id))) {
      reading.bits |= HIGH;
      reading.missing.push({ what: 'Comorbidity_Interactions', say: OWN_SUBGROUP });
    }
  }
  if (diagnoses.tooMany) reading.allowBelow();
  reading.allowUnknown(subgroups, own);

  const levels = LEVELS[reading.bits] ?? [];
  const [level] = levels;
  if (level === undefined || levels.length > 1) {
    const missing = [...subgroups.missing, ...reading.missing];
    return open(missing, reading.bits === ALL ? undefined : levels, subgroups.part.because);
  }
  return decided(level, subgroups, grouper);
}

const OWN_SUBGROUP =
  "the principal's own subgroup would interact with a secondary one; the rule counts secondary diagnoses only, and whether " +
  "CMS's grouper does so is not settled. Settled by CMS's grouper";

function sameBlock({ principal }: ClaimDiagnoses): Missing {
  if (!principal) return { what: 'principal', say: `${WHICH_SHARE} needs the principal` };
  if (principal.facts.validity === 'never') {
    return { what: 'principal', say: `${WHICH_SHARE} is not known, since the principal is no ICD-10-CM code` };
  }
  if (principal.facts.block === undefined) {
    const say = `${WHICH_SHARE} is not known: no loaded table holds the block of the principal`;
    return { what: 'Diagnosis_Subchapters', say };
  }
  const say =
    "a secondary diagnosis shares the principal's ICD-10-CM block: the adjustment is shown before CMS's same-subchapter " +
    "exclusion and is not final. Settled by CMS's grouper";
  return { what: 'Diagnosis_Subchapters', say };
}

const WHICH_SHARE = "which secondary diagnoses share the principal's ICD-10-CM block";

/** Collects the levels that some reading of the facts gives: bits of none, low and high. */
class Reading {
  readonly #tables: GrouperTables;
  bits = 0;
  readonly missing: Missing[] = [];

  constructor(tables: GrouperTables) {
    this.#tables = tables;
  }

  /** One set of subgroups, with the year's lists. A list that is not loaded leaves its levels open. */
  add(named: readonly NamedSubgroup[]): void {
    const { low, hasPairs, notLoaded } = this.#tables;
    if (hasPairs && hasPair(named, this.#tables)) {
      this.bits |= HIGH;
      return;
    }
    if (!hasPairs && named.length > 1) {
      this.bits |= HIGH;
      this.#miss(notLoaded.pairs);
    }
    if (low) this.bits |= hasLow(named, low) ? LOW : NONE;
    else {
      this.bits |= NONE;
      if (named.length === 0) return;
      this.bits |= LOW;
      this.#miss(notLoaded.low);
    }
  }

  /**
   * Codes whose subgroup is open may add any: a level never falls by them. A pair needs two subgroups, and one open code
   * makes one only with a subgroup that stands in some pair, the principal's own included (U7).
   */
  allowUnknown({ named, unknown, mayBeMore }: Subgroups, own: number): void {
    if ((unknown === 0 && !mayBeMore) || this.bits === HIGH) return;
    this.bits |= LOW;
    const { hasPairs, mayPair } = this.#tables;
    const meets = named.some(({ id }) => mayPair(id)) || (hasPairs && own >= 0 && mayPair(own));
    if (mayBeMore || unknown > 1 || meets) this.bits |= HIGH;
  }

  /** Which 24 of more codes the claim carries is open: any lower level may result. */
  allowBelow(): void {
    if (this.bits & HIGH) this.bits |= LOW;
    if (this.bits & LOW) this.bits |= NONE;
  }

  #miss(table: Missing): void {
    if (!this.missing.includes(table)) this.missing.push(table);
  }
}

const NONE = 1;
const LOW = 2;
const HIGH = 4;
const ALL = NONE | LOW | HIGH;

/** The levels that bits stand for, in order. */
const LEVELS = Array.from({ length: ALL + 1 }, (_, bits) =>
  Object.freeze(COMORBIDITY_LEVELS.filter((_level, i) => (bits & (1 << i)) !== 0)),
);

function anyShares(named: readonly NamedSubgroup[]): boolean {
  for (const { sharesBlock } of named) if (sharesBlock) return true;
  return false;
}

function hasLow(named: readonly NamedSubgroup[], low: readonly (TableRow | undefined)[]): boolean {
  for (const { id } of named) if (low[id]) return true;
  return false;
}

function hasPair(named: readonly NamedSubgroup[], tables: GrouperTables): boolean {
  for (let i = 0; i < named.length; i++) {
    for (let j = i + 1; j < named.length; j++) {
      if (tables.pair(named[i]?.id ?? -1, named[j]?.id ?? -1)) return true;
    }
  }
  return false;
}

interface Pair {
  a: NamedSubgroup;
  b: NamedSubgroup;
  row: TableRow;
  authority: Authority | undefined;
}

/** The pair that rests on the strongest rows, and among equals the first by name. */
function findPair(named: readonly NamedSubgroup[], tables: GrouperTables): Pair | undefined {
  let best: Pair | undefined;
  for (let i = 0; i < named.length; i++) {
    for (let j = i + 1; j < named.length; j++) {
      const a = named[i] as NamedSubgroup;
      const b = named[j] as NamedSubgroup;
      const row = tables.pair(a.id, b.id);
      if (!row) continue;
      const authority = weaker(weaker(a.ruled.authority, b.ruled.authority), row.authority);
      if (!best || (authority !== best.authority && weaker(authority, best.authority) === best.authority)) {
        best = { a, b, row, authority };
      }
    }
  }
  return best;
}

/** The evidence of a level that all readings give: the rows that decided it. */
function decided(level: ComorbidityLevel, subgroups: Subgroups, tables: GrouperTables): Determined<ComorbidityLevel> {
  if (level === '3') {
    // A pair that stands whatever becomes of the principal's own block, where there is one.
    const outside = subgroups.named.filter(({ sharesBlock }) => !sharesBlock);
    const pair = findPair(outside, tables) ?? findPair(subgroups.named, tables);
    if (pair) {
      const because = [pair.a, pair.b].map((one) => met(one, pair.row));
      return determined<ComorbidityLevel>('3', because, pair.authority);
    }
  }
  const because: Evidence[] = [];
  // That no pair matched is decided by the pairs too.
  const several = subgroups.named.length + subgroups.unknown > 1;
  let authority = weaker(subgroups.authority, several ? tables.head.pairs?.authority : undefined);
  if (level === '2') {
    for (const one of subgroups.named) {
      const row = tables.low?.[one.id];
      if (!row) continue;
      because.push(met(one, row));
      authority = weaker(authority, row.authority);
    }
    return determined(level, because, authority);
  }
  // That no subgroup is in the lists is decided by the lists too.
  return determined(level, subgroups.part.because ?? [], weaker(authority, tables.head.low?.authority));
}

function met({ name, at }: NamedSubgroup, row: TableRow): Evidence {
  return { what: 'comorbiditySubgroup', value: name, at, row };
}
