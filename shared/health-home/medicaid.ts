import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { Source } from '../chart/evidence.ts';
import type { Gate } from './answer.ts';
import { daysOf, isAfter } from './dates.ts';
import { isCurrent } from './period-on.ts';
import { bySource } from './sources.ts';

type Coverage = NonNullable<Chart['coverage']>[number];

/** Source of Payment Typology, also under its OID and the CDC's PHIN VADS URI. */
const SOPT = /sopt|2\.16\.840\.1\.113883\.3\.221\.5|PHDSC/i;
/** 2, 21–23, 26, 29 and their children; 24 (applicant) and 25 (out of state) are not active Medicaid (C1). */
const MEDICAID = /^2$|^2[12369]\d*$/;
const NOT_ACTIVE_MEDICAID = /^2[45]\d*$/;
const NAME = /medicaid|medi-cal|masshealth|mainecare|apple health|healthy louisiana|husky health/i;
/** The agency that pays for Medicare has Medicaid in its name. */
const CMS = /centers?\s+for\s+medicare\s*(and|&|\/)\s*medicaid(\s+services?)?/gi;
const NOT_BY_NAME = /applicant|pending|out[- ]of[- ]state/i;

/** How sure it is that a coverage is Medicaid. */
export type Medicaid = 'coded' | 'named' | 'no';

/** A code of Medicaid decides; without one, a code of an applicant or of another state does; and only then names. */
export function medicaidOf({ codes, payer, type }: Coverage): Medicaid {
  const payment = (codes ?? []).filter(({ system, code }) => code !== undefined && SOPT.test(system ?? ''));
  if (payment.some(({ code }) => MEDICAID.test(code ?? ''))) return 'coded';
  if (payment.some(({ code }) => NOT_ACTIVE_MEDICAID.test(code ?? ''))) return 'no';
  const words = [payer, type, ...(codes ?? []).map(({ display }) => display)].filter((word) => word !== undefined);
  const named = words.some((word) => NAME.test(word.replace(CMS, '')));
  return named && !words.some((word) => NOT_BY_NAME.test(word)) ? 'named' : 'no';
}

/** Whether a coverage is in force on the day: a period includes its last day, and a partial date any of its days. */
export function inForce(
  { status, from, through }: Coverage,
  day: Day,
): 'yes' | 'ended' | 'not begun' | 'cancelled' | 'untold' {
  if (status === 'cancelled') return 'cancelled';
  if (status === 'draft' || status === 'entered-in-error') return 'untold';
  if (isAfter(from, day)) return 'not begun';
  const last = through === undefined ? undefined : daysOf(through)?.last;
  if (last !== undefined && last < day) return 'ended';
  return status === 'active' ? 'yes' : 'untold';
}

/**
 * R5, the gate of every profile: Medicaid active on the day. Ended, cancelled or not begun answers no; no Coverage, or
 * none of Medicaid, leaves it unanswered, and so does one that is Medicaid by its name only.
 */
export function medicaidGate(chart: Chart, asOf: Day, sourceOf: (pointer: string) => Source): Gate {
  const id = 'medicaid-active';
  const all = (chart.coverage ?? [])
    .map((each, index) => ({
      each,
      kind: medicaidOf(each),
      force: inForce(each, asOf),
      at: sourceOf(`/coverage/${index}`),
    }))
    .filter(({ kind }) => kind !== 'no')
    .sort(bySource);
  const active = all.find(({ kind, force }) => kind === 'coded' && force === 'yes');
  if (active) {
    const until = active.each.through === undefined ? '' : `, recorded through ${active.each.through}`;
    const isContradicted = all.some(({ each, force }) => force === 'cancelled' && isCurrent(each, asOf));
    const but = isContradicted
      ? ' Another Medicaid coverage, whose period holds the day, is cancelled: look up which of them stands.'
      : '';
    return { id, state: 'met', say: `Medicaid is active${until}.${but}`, at: active.at };
  }
  const named = all.find(({ force }) => force === 'yes');
  if (named)
    return {
      id,
      state: 'unanswered',
      say: 'A coverage is Medicaid by its name only; its type does not say so.',
      at: named.at,
    };
  const open = all.find(({ force }) => force === 'untold');
  if (open)
    return { id, state: 'unanswered', say: 'Whether the Medicaid coverage is in force is not told.', at: open.at };
  const over = all.find(({ force }) => force !== 'yes');
  if (over)
    return {
      id,
      state: 'not met',
      say: `The Medicaid coverage ${WORDS[over.force] ?? 'is not in force'} on that day.`,
      at: over.at,
    };
  return {
    id,
    state: 'unanswered',
    say:
      (chart.coverage ?? []).length === 0
        ? 'The chart holds no coverage.'
        : 'No coverage in the chart is told to be Medicaid.',
  };
}

const WORDS: Readonly<Record<string, string>> = {
  ended: 'has ended',
  cancelled: 'is cancelled',
  'not begun': 'has not begun',
};
