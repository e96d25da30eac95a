import type { Chart, OasisAnswer } from '../chart/chart.ts';
import type { Determined, Evidence, Missing } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import { NO_FROM, NO_GROUPER } from './not-loaded.ts';
import type { OpenItem } from './open-points.ts';
import { absent, determined, missing as lacking, open } from './parts.ts';
import { readRisks } from './risks.ts';
import { POINT_ITEMS } from './tables.ts';

/**
 * Functional points (pdgm.md section 5.1): seven OASIS items and M1033. The total needs all eight; a missing or
 * impossible answer is named, never counted as 0, and the totals that the others still allow are given.
 */
export function pointsOf({ chart, period, grouper, notes }: Asked): Determined<number> {
  if (!grouper) return open([period.from.state === 'day' ? NO_GROUPER.points : NO_FROM]);
  if (!grouper.points) return open([grouper.notLoaded.points]);
  if (groupsNothing(chart)) return open([OTHER_ASSESSMENT]);
  const { items, risks: riskTable } = grouper.points;
  const because: Evidence[] = [];
  const missing: Missing[] = [];
  let total = 0;
  /** What each part that is not known may come to. */
  const unknown: (readonly number[])[] = [];
  for (const item of items) {
    const answer = readAnswer(chart, item);
    const row = typeof answer === 'number' ? item.rows[answer] : undefined;
    if (row) {
      total += row.points;
      because.push(row.evidence.in(chart, item.pointer));
      continue;
    }
    missing.push(typeof answer === 'object' ? answer : outOfRange(item));
    unknown.push(item.possible);
  }
  const risks = readRisks(chart, riskTable.table);
  for (const evidence of risks.because) because.push(evidence);
  if (risks.scored === undefined) {
    for (const one of risks.missing) missing.push(one);
    unknown.push(risks.possible);
  } else {
    const points = risks.possible[0] ?? 0;
    total += points;
    because.push(
      riskTable.evidence(risks.scored).in(chart, chart.oasis.M1033 === undefined ? '/oasis' : '/oasis/M1033'),
    );
  }
  if (missing.length === 0) return determined(total, because, grouper.points.authority);
  notes.unsettled('U9', 'points');
  // Where nothing at all is known, every total is possible, which tells nobody anything.
  const isNothingKnown = missing.length === POINT_ITEMS.length + 1;
  return open(
    missing,
    isNothingKnown ? undefined : unknown.reduce<number[]>(sums, [total]).sort((a, b) => a - b),
    because,
  );
}

/**
 * Whether the answers are those of a transfer (06, 07), death (08) or discharge (09): a period is grouped by the start of
 * care, resumption, recertification or other follow-up that applies to it.
 */
function groupsNothing({ assessment, oasis }: Chart): boolean {
  const reason = assessment?.rfa ?? oasis.M0100;
  return typeof reason === 'string' && /^0?[6-9]$/.test(reason);
}

const OTHER_ASSESSMENT = lacking(
  'M0100',
  'the OASIS answers are those of a transfer, death or discharge (M0100 06 to 09), and no period is grouped by them. Settled ' +
    'by the answers of the start of care, resumption, recertification or other follow-up (01, 03, 04, 05) that applies',
);

/** Every total of one from each list, once. */
function sums(totals: readonly number[], addends: readonly number[]): number[] {
  return [...new Set(totals.flatMap((sum) => addends.map((addend) => sum + addend)))];
}

/** The answer as a number, or why there is none. */
function readAnswer(chart: Chart, { item, pointer }: OpenItem): number | Missing {
  const given: OasisAnswer | undefined = chart.oasis[item];
  // One digit, as CMS writes it, is what nearly every record has.
  if (typeof given === 'string' && given.length === 1) {
    const digit = given.charCodeAt(0) - 48;
    if (digit >= 0 && digit <= 9) return digit;
  }
  if (given === undefined) return absent(chart, pointer, { what: item, say: `${item} is not given` });
  const text = typeof given === 'string' ? given.trim() : given.length === 1 ? (given[0] ?? '').trim() : undefined;
  if (text === undefined)
    return { what: item, say: `${item} has ${given.length === 0 ? 'no' : 'more than one'} answer` };
  if (text === '' || text === '^' || text === '-') return { what: item, say: `${item} is blank or skipped` };
  return /^\d+$/.test(text) ? Number(text) : -1;
}

function outOfRange({ item, rows }: OpenItem): Missing {
  return { what: item, say: `${item}: the answer is not in 0-${rows.length - 1}` };
}
