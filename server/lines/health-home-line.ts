import type { Bundle } from 'fhir/r4';
import type { Chart } from '../../shared/chart/chart.ts';
import { given } from '../../shared/chart/given.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { healthHomeBundle } from '../../shared/fhir/out/health-home.ts';
import { consentToDisclose } from '../../shared/health-home/disclosure.ts';
import { type HealthHomeOptions, healthHome } from '../../shared/health-home/health-home.ts';
import { type ChartLineOptions, eachChart } from './chart-of-line.ts';
import type { AnswerLine } from './filter.ts';

type LineOptions = HealthHomeOptions & ChartLineOptions;

/**
 * Answers one line for a Health Home profile: what `lintel health-home` does, without its streams. What was read and left
 * out is `lintel read`'s to say: a line here is the same through every door.
 */
export function healthHomeLine(editions: Editions, options: LineOptions): AnswerLine {
  return eachChart(editions, options, (line) => {
    const { healthHome: answer, editions: used } = healthHome(line.chart, editions, options);
    return { ...given('id', line.id), ...answer, editions: used };
  });
}

/** The same in FHIR: `lintel health-home --fhir`. @param withheld told of each chart that stays masked for want of a consent */
export function healthHomeFhirLine(editions: Editions, options: LineOptions, withheld: () => void): AnswerLine {
  return eachChart(editions, options, ({ chart, id }) => bundleOf({ chart, id }, editions, options, withheld));
}

/**
 * One answer in FHIR. An export asks for more than a screen: what is revealed leaves only under a consent of the patient
 * (compliance.md section 6); without it the Bundle is masked, as if nobody had asked.
 */
export function bundleOf(
  { chart, id }: { chart: Chart; id: string | undefined },
  editions: Editions,
  { profile, asOf, reveal = false }: HealthHomeOptions,
  withheld: () => void = () => {},
): Bundle {
  const named = { id, patient: chart.patient?.ref };
  const masked = healthHomeBundle(healthHome(chart, editions, { profile, asOf }).healthHome, named);
  if (!reveal) return masked;
  const shown = healthHome(chart, editions, { profile, asOf, reveal }).healthHome;
  if (JSON.stringify(healthHomeBundle(shown, named)) === JSON.stringify(masked)) return masked;
  const disclosedUnder = consentToDisclose(chart, asOf);
  if (disclosedUnder !== undefined) return healthHomeBundle(shown, { ...named, disclosedUnder });
  withheld();
  return masked;
}
