import type { Day } from '../chart/day.ts';
import { type ListedDiagnosis, listedCondition } from './claim-diagnoses.ts';
import { codings } from './codes.ts';
import type { ConditionFact } from './condition.ts';
import { overlap } from './dates.ts';
import { number, object, objects, placed } from './json.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';

/** An Encounter or EpisodeOfCare whose `diagnosis` may state ranks. */
interface Ranking {
  entry: Entry;
  from?: Day;
  through?: Day;
}

interface Line {
  reference: unknown;
  path: string;
  rank: number;
  roles: (string | undefined)[];
}

/** The lines that could be read, and whether one could not. */
interface RankedList {
  diagnoses: ListedDiagnosis[];
  hasUnread: boolean;
}

/** FHIR ranks "for each role type": of several roles, the one that billing goes by is meant, then the admission's. */
const ROLES = ['billing', 'AD', 'CC'];

/**
 * The ranked diagnoses of the newest Encounter, or EpisodeOfCare, that overlaps the period and ranks any. Diagnoses
 * without rank are conditions like any other. A rank that two share is none.
 */
export function rankedConditions(
  rankings: readonly Ranking[],
  conditions: readonly ConditionFact[],
  period: { from?: Day; through?: Day },
  reading: Reading,
): RankedList {
  const overlapping = rankings
    .filter((ranking) => overlap(ranking, period))
    .sort((a, b) => ((a.from ?? '') > (b.from ?? '') ? -1 : 1));
  for (const { entry } of overlapping) {
    if (objects(entry.resource, 'diagnosis').some((line) => (number(line, 'rank') ?? 1) < 1)) {
      reading.report(
        `${entry.ref}.diagnosis`,
        'a rank is below 1, where FHIR begins: which diagnosis is first is not told',
      );
      continue;
    }
    const lines = ofOneRole(linesOf(entry));
    if (lines.length === 0) continue;
    const diagnoses = lines.flatMap(({ reference, path, rank }): ListedDiagnosis[] => {
      const isSole = lines.filter((line) => line.rank === rank).length === 1;
      if (!isSole) reading.report(`${entry.ref}.${path}`, 'another diagnosis has the same rank');
      const read = listedCondition(reference, path, entry, conditions, reading);
      return read ? [{ ...read, ...(isSole ? { rank } : {}) }] : [];
    });
    return { diagnoses, hasUnread: diagnoses.length < lines.length };
  }
  return { diagnoses: [], hasUnread: false };
}

function linesOf(entry: Entry): Line[] {
  return placed(entry.resource, 'diagnosis')
    .flatMap(({ element, index }) => {
      const rank = number(element, 'rank');
      if (rank === undefined || !Number.isInteger(rank) || rank < 1) return [];
      const use = object(element, 'use') ?? object(element, 'role');
      return [
        {
          reference: object(element, 'condition'),
          path: `diagnosis[${index}].condition`,
          rank,
          roles: codings(use).map(({ code }) => code),
        },
      ];
    })
    .sort((a, b) => a.rank - b.rank);
}

function ofOneRole(lines: readonly Line[]): Line[] {
  const ranks = new Set(lines.map((line) => line.rank));
  if (ranks.size === lines.length) return [...lines];
  const role = ROLES.find((each) => lines.some((line) => line.roles.includes(each)));
  return role === undefined ? [...lines] : lines.filter((line) => line.roles.includes(role));
}
