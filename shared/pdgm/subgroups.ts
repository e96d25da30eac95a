import type { Chart } from '../chart/chart.ts';
import {
  type Authority,
  type Determined,
  type Evidence,
  type Missing,
  type Source,
  weaker,
} from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import type { CodeFacts, Ruled } from './code-facts.ts';
import { CLAIM_SECONDARIES, type ClaimDiagnoses, type ClaimDiagnosis } from './diagnoses.ts';
import { NO_CODE_SET, NO_FROM, NO_GROUPER } from './not-loaded.ts';
import { absent, at, determined, open } from './parts.ts';
import { becomesValidWithin } from './principal.ts';

/** One comorbidity subgroup of the claim, once, however many codes lead to it. */
export interface NamedSubgroup {
  /** Its number in the pack, in the order of names. */
  id: number;
  name: string;
  /** The diagnosis with the strongest row, and among equals the first. */
  ruled: Ruled<string>;
  at: Source;
  /** Whether every diagnosis of this subgroup shares the principal's ICD-10-CM block, or may (U6). */
  sharesBlock: boolean;
}

/** The secondary diagnoses reduced to subgroups (pdgm.md section 7, step 1). */
export interface Subgroups {
  part: Determined<string[]>;
  /** Sorted by name. */
  named: readonly NamedSubgroup[];
  /** Secondary codes whose subgroup is not known, so that they may be in any. */
  unknown: number;
  /** Whether further secondary diagnoses may exist. */
  mayBeMore: boolean;
  missing: Missing[];
  /** The weakest row of all secondary codes, those without a subgroup included. */
  authority: Authority | undefined;
}

/** Reads each secondary code's subgroup. The principal's own takes no part (U7 stands in `comorbidity.ts`). */
export function subgroupsOf(asked: Asked, diagnoses: ClaimDiagnoses): Subgroups {
  const named: NamedSubgroup[] = [];
  const because: Evidence[] = [];
  const missing: Missing[] = [];
  /** Once a code, however often it stands: a claim's repeated code adds nothing (pdgm.md section 7, step 1). */
  const unknown: string[] = [];
  let authority: Authority | undefined;
  const block = diagnoses.principal?.facts.block;
  for (let i = 0; i < diagnoses.secondary.length; i++) {
    const diagnosis = diagnoses.secondary[i] as ClaimDiagnosis;
    const { facts } = diagnosis;
    const { subgroup } = facts;
    if (facts.validity !== 'valid' || !subgroup) {
      const code = facts.code ?? facts.shown;
      if (unknown.includes(code)) continue;
      unknown.push(code);
      missing.push(whyUnknown(diagnosis, i, asked));
      continue;
    }
    authority = weaker(authority, subgroup.authority);
    because.push(subgroup.evidence.at(diagnosis.at));
    if (subgroup.value === 'NONE') continue;
    const sharesBlock = block === undefined || facts.block === undefined || facts.block === block;
    add(named, { id: facts.subgroupId, name: subgroup.value, ruled: subgroup, at: diagnosis.at, sharesBlock });
  }
  if (!diagnoses.isWhole) missing.push(notWhole(asked.chart, diagnoses));
  if (diagnoses.tooMany) missing.push({ what: 'secondary', say: TOO_MANY });
  const isEmpty = diagnoses.secondary.length === 0;
  const names = named.map(({ name }) => name);
  const part =
    missing.length > 0
      ? open<string[]>(missing, undefined, because)
      : determined(names, isEmpty ? [noSecondary(asked.chart)] : because, authority);
  return { part, named, unknown: unknown.length, mayBeMore: !diagnoses.isWhole, missing, authority };
}

const TOO_MANY =
  "there are more secondary diagnoses than the 24 that a claim carries and their order is not stated. Settled by the claim's list";

/** Keeps one entry a subgroup, in the order of names: sharing the block only where all its codes do, on the strongest row. */
function add(named: NamedSubgroup[], next: NamedSubgroup): void {
  let i = named.length;
  while (i > 0 && (named[i - 1]?.id ?? 0) > next.id) i--;
  const known = i > 0 ? named[i - 1] : undefined;
  if (known?.id !== next.id) {
    named.push(next);
    for (let j = named.length - 1; j > i; j--) named[j] = named[j - 1] as NamedSubgroup;
    named[i] = next;
    return;
  }
  const sharesBlock = known.sharesBlock && next.sharesBlock;
  const isStronger =
    next.ruled.authority !== known.ruled.authority &&
    weaker(known.ruled.authority, next.ruled.authority) === known.ruled.authority;
  if (isStronger || sharesBlock !== known.sharesBlock) named[i - 1] = { ...(isStronger ? next : known), sharesBlock };
}

/** The fact that the list of secondary diagnoses was given and is empty. */
export function noSecondary(chart: Chart): Evidence {
  return { what: 'secondary', value: 'none', at: at(chart, '/diagnoses') };
}

function notWhole(chart: Chart, diagnoses: ClaimDiagnoses): Missing {
  const say =
    diagnoses.secondary.length === 0
      ? "the secondary diagnoses are not given. Settled by the claim's list; an empty one says that there are none"
      : "whether these are all the secondary diagnoses is not known. Settled by the claim's or the plan of care's list";
  return absent(chart, '/diagnoses', { what: 'secondary', say });
}

/** Why one secondary code's subgroup is not known. An impossible code is named by its position, never quoted. */
function whyUnknown({ facts }: ClaimDiagnosis, i: number, { period, grouper, notes }: Asked): Missing {
  if (period.from.state !== 'day') return NO_FROM;
  if (!grouper) return NO_GROUPER.diagnoses;
  if (facts.validity === 'unknown') return NO_CODE_SET;
  if (facts.validity !== 'valid') {
    if (becomesValidWithin(period, facts.validFrom)) {
      notes.unsettled('U14', 'subgroups');
      const say = `secondary diagnosis ${i + 1} is valid from ${facts.validFrom} on and the period begins on ${period.from.day}: CMS groups such a code by its predecessor, and that table is not loaded`;
      return { what: `secondary ${i + 1}`, say };
    }
    const how =
      facts.validity === 'header'
        ? 'is a header and needs more characters'
        : 'is no ICD-10-CM code in force on the From date';
    return { what: `secondary ${i + 1}`, say: `secondary diagnosis ${i + 1} ${how}` };
  }
  notes.unsettled('U1', 'subgroups');
  return noRow(facts, i);
}

/** The sentence for a code without a row, made once a code and position. */
function noRow(facts: CodeFacts, i: number): Missing {
  const said = withoutRow.get(facts) ?? [];
  const held = said[i];
  if (held) return held;
  if (said.length === 0) withoutRow.set(facts, said);
  const say = `no loaded table gives the comorbidity subgroup of ${facts.shown} (secondary diagnosis ${i + 1}). Settled by CMS's own tables (lintel editions import PATH)`;
  const made = Object.freeze({ what: 'Diagnosis_Codes', say });
  if (i < CLAIM_SECONDARIES) said[i] = made;
  return made;
}

const withoutRow = new WeakMap<CodeFacts, Missing[]>();
