import type { parseArgs } from 'node:util';
import { z } from 'zod';
import { isDay } from '../../shared/chart/day.ts';
import { given } from '../../shared/chart/given.ts';
import { healthHomeSchema } from '../../shared/health-home/answer.ts';
import type { HealthHomeOptions } from '../../shared/health-home/health-home.ts';
import { overTimeSchema } from '../../shared/health-home/population/over-time.ts';
import { programViewSchema, VIEWS } from '../../shared/health-home/population/view.ts';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { SaidError } from '../../shared/said-error.ts';
import type { BegunReveal } from '../audit/reveal-log.ts';
import type { ChartLineOptions } from '../lines/chart-of-line.ts';
import { type AnswerLine, runFilter } from '../lines/filter.ts';
import { healthHomeFhirLine, healthHomeLine } from '../lines/health-home-line.ts';
import { errorLineSchema } from '../lines/line-error.ts';
import { LINE_IN } from '../lines/line-in.ts';
import { argumentsOf, FROM_INPUT, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { checkInput, printText, sayOnce, schemasText } from './console.ts';
import { FILTER_OPTIONS, type FilterOptions, filterOptions, openedEditions } from './filter-options.ts';
import { runProgram, runView, type ViewAsked } from './health-home-totals.ts';
import { sayAs } from './say.ts';

/** `lintel health-home`: one chart a line, asked whether the person may belong to a Health Home program. */
export const command: Command = {
  summary: 'Health Home eligibility, gaps and clocks: NDJSON in, NDJSON out',
  help: `Usage: lintel health-home --profile ID --as-of YYYY-MM-DD [--searched TYPE,…] < charts.ndjson > answers.ndjson

Reads one chart a line: a FHIR R4 Bundle of one patient, a Chart, or a flat period record. Writes one line for each, in
order: the status (ELIGIBLE_LIKELY, POSSIBLE, NOT_MET or INDETERMINATE; the state decides, never Lintel), the criterion,
the evidence with its dates, the gates, and what would change the answer. Substance use, HIV and psychiatric evidence is
masked; the status is the same. What only a person can state (an attestation, the state's risk score) is read from
Observations of system urn:lintel:health-home-fact, or a Chart's "observations"; each needs its date and who said it.

  --profile ID      the program: ${known()}
  --as-of DAY       the day that the answer is for; what is dated later is not known on it
  --reveal REASON   shows masked evidence. Who, when and why is written to the audit trail (lintel audit)
  --fhir            writes FHIR R4 instead, a Bundle a line: a GuidanceResponse, a DetectedIssue for each gap and a Task
                    for each clock. Revealed evidence leaves only under an active consent of type 42CFRPart2CD, labelled
                    and with its notice; a chart without one stays masked
  --searched TYPES  for Bundles: resource types that were searched completely, separated by commas
  --view ID         instead of a profile: counts over all charts of the run, one JSON document at the end; nothing of
                    any one person. OR-CCM (Oregon’s coordinated care model) is such a view and no eligibility rule
  --program         instead of charts: reads answers of this command, of several days, and prints what they add up to over
                    time: people by status, readmissions and ED visits of 30 days, gaps closed, services this month. The
                    extension’s workbench draws the same from the same files
  --profiles        prints the profiles with their dates, sources and what is not certain of them
  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run.

Example:
  echo '{"chart":1,"id":"a","conditions":[{"code":"E11.9","clinicalStatus":"active","verificationStatus":"confirmed","recorded":"2026-03-02"},{"code":"J45.40","clinicalStatus":"active","verificationStatus":"confirmed","recorded":"2026-05-20"}],"coverage":[{"status":"active","from":"2026-01-01","codes":[{"system":"https://nahdo.org/sopt","code":"21"}]}]}' | lintel health-home --profile US-FED --as-of 2026-06-01`,
  run,
};

const LINE_OUT = z.union([
  healthHomeSchema.extend({
    id: z.string().optional(),
    editions: groupLineSchema.shape.editions,
  }),
  errorLineSchema,
  z.looseObject({ resourceType: z.literal('Bundle') }).describe('With --fhir: a FHIR R4 Bundle'),
  programViewSchema.describe('With --view: the one document at the end'),
  overTimeSchema.describe('With --program: the one document at the end'),
]);

async function run(args: string[]): Promise<number> {
  const say = sayAs('health-home');
  const asked = askedOf(args);
  if (asked.kind === 'print') return printText(asked.print(), process.stdout);
  checkInput();
  if (asked.kind === 'program') return runProgram(say);
  const editions = await openedEditions(['icd10cm-codes', 'oasis'], asked.home);
  if (process.stdin.isTTY) say('reading charts from the terminal, one JSON object a line; Ctrl-D ends');
  if (asked.kind === 'view') return runView(asked, editions, say);
  const { options, reason } = asked;
  const revealed = reason === undefined ? undefined : await logReveal(options, reason);
  if (typeof revealed === 'string') throw new SaidError(revealed);
  let charts = 0;
  let withheld = 0;
  const all = { ...options, unknownField: sayOnce(say) };
  const answer = asked.fhir ? healthHomeFhirLine(editions, all, () => withheld++) : healthHomeLine(editions, all);
  const counted: AnswerLine = (value) => {
    charts++;
    return answer(value);
  };
  const code = await runFilter(counted, { input: process.stdin, output: process.stdout, say });
  const unlogged = await revealed?.end(charts);
  if (unlogged !== undefined) say(unlogged);
  if (withheld > 0) say('some charts hold no active consent under 42 CFR Part 2 and stay masked');
  return code;
}

/** The database is loaded only where something is revealed: a filter starts cold once a shard. */
async function logReveal({ profile, asOf }: HealthHomeOptions, reason: string): Promise<BegunReveal | string> {
  const { beginReveal } = await import('../audit/reveal-log.ts');
  return beginReveal({ command: 'health-home', profile: profile.id, asOf, reason }, process.env);
}

type Asked =
  | { kind: 'print'; print: () => string }
  | { kind: 'program' }
  | (ViewAsked & { kind: 'view'; home: string })
  | { kind: 'profile'; options: HealthHomeOptions & ChartLineOptions; fhir: boolean; home: string; reason?: string };

/** What was typed, by name. */
const OPTIONS = {
  schema: FILTER_OPTIONS.schema,
  home: FILTER_OPTIONS.home,
  profile: { type: 'string' },
  'as-of': { type: 'string' },
  reveal: { type: 'string' },
  searched: FILTER_OPTIONS.searched,
  profiles: { type: 'boolean' },
  view: { type: 'string' },
  fhir: { type: 'boolean', default: false },
  program: { type: 'boolean' },
} as const;
type Typed = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values'];
/** What every run over charts is told. */
type Common = FilterOptions;

const NO_DAY = '--as-of takes a day of the calendar as YYYY-MM-DD';

function askedOf(args: string[]): Asked {
  const { values } = argumentsOf({ args, options: OPTIONS }, FROM_INPUT);
  if (values.schema) return { kind: 'print', print: () => schemasText(LINE_IN, LINE_OUT) };
  if (values.profiles) return { kind: 'print', print: () => `${JSON.stringify(PROFILES, null, 2)}\n` };
  if (values.program) {
    const others = Object.entries(values).filter(([name, value]) => name !== 'program' && value);
    if (others.length > 0) throw new UsageError('--program reads answers and takes no other option');
    return { kind: 'program' };
  }
  const common = filterOptions(values);
  return values.view === undefined ? profileAsked(values, common) : viewAsked(values.view, values, common);
}

function viewAsked(id: string, { profile, reveal, fhir, 'as-of': asOf }: Typed, common: Common): Asked {
  if (profile !== undefined || reveal !== undefined || fhir)
    throw new UsageError('--view takes neither --profile nor --reveal nor --fhir');
  const view = VIEWS.find((each) => each.id === id.toUpperCase());
  if (!view) throw new UsageError(`there is no view of that name: ${VIEWS.map((each) => each.id).join(', ')}`);
  if (asOf === undefined || !isDay(asOf)) throw new UsageError(NO_DAY);
  return { kind: 'view', view, asOf, searched: searchedOf(common), home: common.home };
}

function profileAsked({ profile: id, reveal, fhir, 'as-of': asOf }: Typed, common: Common): Asked {
  if (id === undefined) throw new UsageError(`--profile is needed: ${known()}`);
  const profile = profileOf(id);
  if (!profile) throw new UsageError(`there is no profile ${JSON.stringify(id.slice(0, 20))}: ${known()}`);
  if (asOf === undefined || !isDay(asOf)) throw new UsageError(NO_DAY);
  const reason = reveal?.trim();
  if (reason !== undefined && reason.length < 8) {
    throw new UsageError('--reveal takes a reason of at least 8 characters');
  }
  return {
    kind: 'profile',
    options: { profile, asOf, reveal: reason !== undefined, ...searchedOf(common) },
    fhir,
    home: common.home,
    ...given('reason', reason),
  };
}

function searchedOf({ searched }: Common): Pick<Common, 'searched'> {
  return given('searched', searched);
}

function known(): string {
  return PROFILES.map(({ id }) => id).join(', ');
}
