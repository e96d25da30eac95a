import { type Determined, type Evidence, type Missing, weaker } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import type { GroupAnswer } from './clinical-group.ts';
import type { GrouperTables } from './open-tables.ts';
import { at, determined, open } from './parts.ts';
import { type ClinicalGroup, FUNCTIONAL_LEVELS, type FunctionalLevel, type ThresholdRow } from './tables.ts';

/**
 * Position 3 (pdgm.md section 5): the points against the borders of the clinical group. Points at or under the low
 * maximum are low, at or over the high minimum high, between them medium. Where only the project's margin over another
 * year's borders is known (section 5.2), low and high may be decided (`estimated`), medium never.
 */
export function functionalLevelOf(
  { chart, grouper }: Asked,
  group: Determined<GroupAnswer>,
  groups: readonly GroupAnswer[],
  points: Determined<number>,
): Determined<FunctionalLevel> {
  const missing: Missing[] = [];
  if (!group.determined) missing.push(NO_GROUP);
  if (!points.determined) missing.push(...points.missing);
  const row = group.determined ? grouper?.threshold(group.value as ClinicalGroup) : undefined;
  if (!group.determined || !points.determined || !grouper) {
    // The thresholds are known before the total is: a scale can mark them while an answer is still missing.
    const place = group.because?.at(-1)?.at ?? at(chart, '/diagnoses');
    const known =
      row && group.determined ? [{ what: 'clinicalGroup', value: group.value, at: place, row: row.row }] : [];
    return open(missing, possibleLevels(groups, points, grouper), known);
  }
  const letter = group.value as ClinicalGroup;
  if (!row) return open([grouper.notLoaded.thresholds[letter]]);
  const levels = LEVELS[levelBits(points.value, row)] ?? [];
  const [level] = levels;
  const evidence: Evidence = { what: 'points', value: points.value, at: at(chart, '/oasis'), row: row.row };
  if (level === undefined || levels.length > 1 || (row.margin && level === 'B')) {
    return open([grouper.notLoaded.thresholds[letter]], levels, [evidence]);
  }
  const authority = weaker(weaker(group.authority, points.authority), row.authority);
  return determined(level, [...group.because, evidence], authority);
}

const NO_GROUP: Missing = Object.freeze({
  what: 'clinicalGroup',
  say: 'the thresholds of the level are those of the clinical group, which is not determined',
});

/** Bits of the levels low, medium and high; a set of levels is a number, so that many can be tried without a list. */
const LOW = 1;
const MEDIUM = 2;
const HIGH = 4;
const ALL = LOW | MEDIUM | HIGH;

/** The lists that the bits stand for. */
const LEVELS = Array.from({ length: ALL + 1 }, (_, bits) =>
  Object.freeze(FUNCTIONAL_LEVELS.filter((_level, i) => (bits & (1 << i)) !== 0)),
);

/** The levels that a total may mean under one row of thresholds. */
function levelBits(points: number, row: ThresholdRow): number {
  if (points <= row.lowMax) return LOW;
  if (points >= row.highMin) return HIGH;
  if (!row.margin) return MEDIUM;
  return (points <= row.margin.lowPossibleTo ? LOW : 0) | MEDIUM | (points >= row.margin.highPossibleFrom ? HIGH : 0);
}

/** The levels that the groups and totals still in question allow; `undefined` where they narrow nothing. */
export function possibleLevels(
  groups: readonly GroupAnswer[],
  points: Determined<number>,
  tables: GrouperTables | undefined,
): readonly FunctionalLevel[] | undefined {
  if (!tables) return undefined;
  let bits = 0;
  for (const letter of groups) {
    bits |= levelBitsOf(letter, points, tables);
    if (bits === ALL) return undefined;
  }
  return bits === 0 ? undefined : LEVELS[bits];
}

/** The levels that one group allows; all where its thresholds or the totals are not known at all. */
function levelBitsOf(letter: GroupAnswer, points: Determined<number>, tables: GrouperTables): number {
  if (letter === 'NONE') return 0;
  const row = tables.threshold(letter);
  if (!row) return ALL;
  if (points.determined) return levelBits(points.value, row);
  if (!points.possible) return ALL;
  let bits = 0;
  for (const total of points.possible) bits |= levelBits(total, row);
  return bits;
}
