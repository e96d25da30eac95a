import { z } from 'zod';
import type { Chart } from '../../chart/chart.ts';
import type { Day } from '../../chart/day.ts';
import { given } from '../../chart/given.ts';
import type { Editions } from '../../editions/editions.ts';
import { codeSetOn } from '../../icd10cm/code-set.ts';
import { admissions, bloodPressure, depressionScreen, edVisits, type Measure, readmissions } from './measures.ts';

/** A program seen as a population: counts over many charts, and no word on any one person. */
export interface ProgramView {
  id: string;
  name: string;
  source: string;
  notes: readonly string[];
  measures: readonly Measure[];
  /** What belongs to the view and cannot be counted, each with why. */
  notDetermined: readonly { id: string; after?: string; say: string }[];
}

/**
 * Oregon's coordinated care model. The statute's list of conditions does not cover it, and it selects nobody: it is judged
 * by avoidable ED visits, admissions and preventive gaps of a population (issue 6).
 */
const OREGON: ProgramView = {
  id: 'OR-CCM',
  name: 'Oregon coordinated care model',
  source: 'health-homes.md section 8 (Core Set measures as crude prompts; to verify against the current set)',
  notes: [
    'A view of a population: no eligibility rule, and nothing about any one person.',
    'Crude counts from charts; the plan’s and the state’s measures are made from claims and adjusted.',
  ],
  measures: [edVisits, admissions, readmissions, depressionScreen, bloodPressure],
  notDetermined: [
    {
      id: 'avoidable-ed-visits',
      after: 'AMB-HH',
      say: 'Not determined: no code list. No source at hand says which ED visits are avoidable; all of them are counted instead.',
    },
    {
      id: 'no-colorectal-screening',
      after: 'COL-HH',
      say: 'Not determined: no code list. No source at hand says which procedures and tests are a colorectal screening.',
    },
  ],
};

export const VIEWS: readonly ProgramView[] = [OREGON];

export const programViewSchema = z.object({
  view: z.object({ id: z.string(), name: z.string(), source: z.string(), notes: z.array(z.string()) }),
  asOf: z.string(),
  members: z.number(),
  measures: z.array(
    z.object({
      id: z.string(),
      say: z.string(),
      after: z.string().exactOptional(),
      count: z.number(),
      of: z.number().describe('Members, or discharges'),
      untold: z.number().describe('Members whose chart does not tell'),
    }),
  ),
  notDetermined: z.array(z.object({ id: z.string(), after: z.string().exactOptional(), say: z.string() })),
});
type ProgramViewAnswer = z.infer<typeof programViewSchema>;

/** Adds up a view over charts, in constant memory. @returns why it cannot be made, where no code list of the day is open */
export function programViewOver(
  view: ProgramView,
  editions: Editions,
  asOf: Day,
): { add(chart: Chart): void; total(): ProgramViewAnswer } | string {
  const codes = codeSetOn(editions, asOf);
  if (!codes) return 'no ICD-10-CM code list of that day is loaded';
  const sums = view.measures.map(() => ({ count: 0, of: 0, untold: 0 }));
  let members = 0;
  return {
    add: (chart) => {
      members++;
      for (const [n, measure] of view.measures.entries()) {
        const sum = sums[n];
        if (!sum) continue;
        const share = measure.add({ chart, asOf, codes });
        sum.count += share.count;
        sum.of += share.of;
        sum.untold += share.untold;
      }
    },
    total: () => ({
      view: { id: view.id, name: view.name, source: view.source, notes: [...view.notes] },
      asOf,
      members,
      measures: view.measures.map(({ id, say, after }, n) => ({
        id,
        say,
        ...given('after', after),
        ...(sums[n] ?? { count: 0, of: 0, untold: 0 }),
      })),
      notDetermined: view.notDetermined.map((each) => ({ ...each })),
    }),
  };
}
