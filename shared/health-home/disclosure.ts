import type { Chart } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import type { HealthHomeFacts } from './facts.ts';
import { isCurrent } from './period-on.ts';
import { type Seen, seenIn } from './seen.ts';
import { deniedLabels, isOfPart2 } from './sensitive.ts';
import { sourceIn } from './sources.ts';

export type Consent = Seen<'consents'>;

/** Consents that are active, in their period, and given by the day. */
export function consentsOn(facts: Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>): Consent[] {
  return seenIn(facts, 'consents').filter(
    ({ each }) => each.status === 'active' && isCurrent(each, facts.asOf) && isCurrent({ from: each.date }, facts.asOf),
  );
}

/** Whether a consent is of the type `42CFRPart2CD`: one to disclose records of a substance use program. */
export function isPart2({ each }: Consent): boolean {
  return isOfPart2(each);
}

/**
 * The consent under which sensitive evidence may leave in an export (compliance.md section 6; 42 CFR 2.31, 2.33): one of
 * Part 2 that is active on the day. It is asked for whatever the evidence is, since software cannot tell which record is
 * a Part 2 program's; and a consent that withholds any label gives none for the whole.
 * @returns `Consent/c1`, or words where it has no reference
 */
export function consentToDisclose(chart: Chart, asOf: Day): string | undefined {
  if (deniedLabels(chart).size > 0) return undefined;
  const source = (pointer: string) => sourceIn(chart, pointer);
  const consent = consentsOn({ chart, asOf, source }).find((one) => isPart2(one) && one.each.provision !== 'deny');
  return consent && (consent.ref ?? 'a consent of the record');
}
