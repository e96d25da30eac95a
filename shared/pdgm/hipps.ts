import { type Determined, type Evidence, type Missing, weaker } from '../chart/evidence.ts';
import type { AdmissionSource } from './admission-source.ts';
import type { GroupAnswer } from './clinical-group.ts';
import { possibleLevels } from './functional-level.ts';
import type { GrouperTables } from './open-tables.ts';
import { candidates, determined, open } from './parts.ts';
import {
  CLINICAL_GROUPS,
  COMORBIDITY_LEVELS,
  type ComorbidityLevel,
  FUNCTIONAL_LEVELS,
  type FunctionalLevel,
} from './tables.ts';
import type { Timing } from './timing.ts';

/** The four positions that are decided; the fifth is always 1 (pdgm.md section 2). */
export interface Positions {
  source: Determined<AdmissionSource>;
  timing: Determined<Timing>;
  clinicalGroup: Determined<GroupAnswer>;
  points: Determined<number>;
  functionalLevel: Determined<FunctionalLevel>;
  comorbidity: Determined<ComorbidityLevel>;
}

/** Most candidates that are listed; beyond them the list says less than the open positions do. */
const MOST_CANDIDATES = 12;

/**
 * The HIPPS code, where every position is determined and nothing else would return the claim.
 * @param hindrance why CMS's grouper may give no code although the positions are determined (a date that is wrong)
 */
export function hippsOf(
  positions: Positions,
  groups: readonly GroupAnswer[],
  hindrance: readonly Missing[],
  tables: GrouperTables | undefined,
): Determined<string> {
  const { source, timing, clinicalGroup, functionalLevel, comorbidity } = positions;
  if (
    hindrance.length === 0 &&
    source.determined &&
    timing.determined &&
    clinicalGroup.determined &&
    functionalLevel.determined &&
    comorbidity.determined
  ) {
    const code = spell(source.value, timing.value, clinicalGroup.value, functionalLevel.value, comorbidity.value);
    const because = [last(source), last(timing), last(clinicalGroup), last(functionalLevel), last(comorbidity)];
    return determined(
      code,
      because,
      weaker(weaker(clinicalGroup.authority, functionalLevel.authority), comorbidity.authority),
    );
  }
  return open(whatIsMissing(positions, hindrance), possibleCodes(positions, groups, tables));
}

/** The fact and row that decided a position; a part that is determined has one. */
function last(part: { because: Evidence[] }): Evidence {
  return part.because[part.because.length - 1] as Evidence;
}

/** `1HC11`: source and timing, clinical group, functional level, comorbidity, filler. */
export function spell(
  source: AdmissionSource,
  timing: Timing,
  group: GroupAnswer,
  level: FunctionalLevel,
  comorbidity: ComorbidityLevel,
): string {
  return codeAt(firstPosition(source, timing), group, level, comorbidity);
}

function whatIsMissing(positions: Positions, hindrance: readonly Missing[]): Missing[] {
  const all: Missing[] = [];
  const add = (one: Missing) => {
    // That the level waits for the group is said where the group itself is missing.
    if (one.what === 'clinicalGroup') return;
    for (const other of all) if (other.what === one.what && other.say === one.say) return;
    all.push(one);
  };
  const { source, timing, clinicalGroup, functionalLevel, comorbidity } = positions;
  for (const part of [source, timing, clinicalGroup, functionalLevel, comorbidity]) {
    if (!part.determined) part.missing.forEach(add);
  }
  hindrance.forEach(add);
  return all;
}

/**
 * Every code that the open positions allow, in order, where they are few. The level goes with the group: both come from
 * its row.
 */
function possibleCodes(
  { source, timing, points, functionalLevel, comorbidity }: Positions,
  groups: readonly GroupAnswer[],
  tables: GrouperTables | undefined,
): string[] | undefined {
  const firsts = firstPositions(source, timing);
  const levelsOf = (group: GroupAnswer): readonly FunctionalLevel[] =>
    functionalLevel.determined
      ? [functionalLevel.value]
      : (possibleLevels([group], points, tables) ?? FUNCTIONAL_LEVELS);
  const fourths = candidates(comorbidity) ?? COMORBIDITY_LEVELS;
  let middles = 0;
  const codes: string[] = [];
  for (const group of groups) {
    if (group === 'NONE') continue;
    middles += levelsOf(group).length;
    if (firsts.length * middles * fourths.length > MOST_CANDIDATES) return undefined;
  }
  for (const first of firsts) {
    for (const group of groups) {
      if (group === 'NONE') continue;
      for (const level of levelsOf(group))
        for (const fourth of fourths) codes.push(codeAt(first, group, level, fourth));
    }
  }
  return codes;
}

/** The 432 codes, made once: a code is then a look-up, and its text is the one that the weight table knows. */
const CODES = [1, 2, 3, 4].map((first) =>
  CLINICAL_GROUPS.map((group) =>
    FUNCTIONAL_LEVELS.map((level) => COMORBIDITY_LEVELS.map((last) => `${first}${group}${level}${last}1`)),
  ),
);

function codeAt(first: number, group: GroupAnswer, level: FunctionalLevel, last: ComorbidityLevel): string {
  const byLevel = CODES[first - 1]?.[group.charCodeAt(0) - 65];
  return byLevel?.[level.charCodeAt(0) - 65]?.[last.charCodeAt(0) - 49] ?? `${first}${group}${level}${last}1`;
}

/** Position 1 by what is possible: bits of community and institutional, of early and late. */
const FIRSTS = [0, 1, 2, 3].map((sources) =>
  [0, 1, 2, 3].map((timings) =>
    [1, 2, 3, 4].filter((first) => sources & (first % 2 === 1 ? 1 : 2) && timings & (first <= 2 ? 1 : 2)),
  ),
);

function firstPositions(source: Determined<AdmissionSource>, timing: Determined<Timing>): readonly number[] {
  return FIRSTS[bitsOf(source, 'community')]?.[bitsOf(timing, 'early')] ?? [];
}

/** 1: the first of two values is possible, 2: the other; 3: both. */
function bitsOf<T extends string>(part: Determined<T>, first: T): number {
  if (part.determined) return part.value === first ? 1 : 2;
  return part.possible ? part.possible.reduce((bits, value) => bits | (value === first ? 1 : 2), 0) : 3;
}

function firstPosition(source: AdmissionSource, timing: Timing): number {
  return (timing === 'late' ? 3 : 1) + (source === 'institutional' ? 1 : 0);
}
