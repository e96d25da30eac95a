import { Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { type Day, isDay } from '../../shared/chart/day.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { healthHomeSchema } from '../../shared/health-home/answer.ts';
import type { HealthHomeOptions } from '../../shared/health-home/health-home.ts';
import {
  type ProgramView,
  programViewOver,
  programViewSchema,
  VIEWS,
} from '../../shared/health-home/population/view.ts';
import { PROFILES, profileOf } from '../../shared/health-home/profiles/index.ts';
import { errorLineSchema, groupLineSchema } from '../../shared/pdgm/grouping-schema.ts';
import { logReveal, type Reveal } from '../audit/reveal-log.ts';
import { lintelHome } from '../home.ts';
import { type ChartLine, type ChartLineOptions, chartOfLine } from '../lines/chart-of-line.ts';
import type { AnswerLine } from '../lines/filter.ts';
import { runFilter } from '../lines/filter.ts';
import { healthHomeLine } from '../lines/health-home-line.ts';
import { LineError } from '../lines/line-error.ts';
import { LINE_IN } from '../lines/line-in.ts';
import type { Command } from './command.ts';
import { printText, sayOnce, schemasText, unreadableInput } from './console.ts';
import { argumentsOrFault, FILTER_OPTIONS, filterOptions, openedEditions, searchedTypes } from './filter-options.ts';

/** `lintel health-home`: one chart a line, asked whether the person may belong to a Health Home program. */
export const command: Command = {
  summary: 'Health Home eligibility, gaps and clocks: NDJSON in, NDJSON out',
  help: `Usage: lintel health-home --profile ID --as-of YYYY-MM-DD [--searched TYPE,…] < charts.ndjson > answers.ndjson

Reads one chart a line: a FHIR R4 Bundle of one patient, a Chart, or a flat period record. Writes one line for each, in
order: the status (ELIGIBLE_LIKELY, POSSIBLE, NOT_MET or INDETERMINATE; the state decides, never Lintel), the criterion,
the evidence with its dates, the gates, and what would change the answer. Substance use, HIV and psychiatric evidence is
masked; the status is the same.

  --profile ID      the program: ${PROFILES.map(({ id }) => id).join(', ')}
  --as-of DAY       the day that the answer is for; what is dated later is not known on it
  --reveal REASON   shows masked evidence. Who, when and why is written to audit/reveals.ndjson in the home folder
  --searched TYPES  for Bundles: resource types that were searched completely, separated by commas
  --view ID         instead of a profile: counts over all charts of the run, one JSON document at the end; nothing of
                    any one person. OR-CCM (Oregon’s coordinated care model) is such a view and no eligibility rule
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
  programViewSchema.describe('With --view: the one document at the end'),
]);

async function run(args: string[]): Promise<number> {
  const say = (line: string) => process.stderr.write(`lintel health-home: ${line}\n`);
  const asked = await askedOf(args);
  if (typeof asked === 'string') {
    say(`${asked}; lintel health-home --help`);
    return 2;
  }
  if (asked.kind === 'print') return printText(asked.print(), process.stdout);
  const unreadable = unreadableInput();
  if (unreadable) {
    say(unreadable);
    return 2;
  }
  const editions = await openedEditions(['icd10cm-codes', 'oasis'], asked.home);
  if (typeof editions === 'string') {
    say(editions);
    return 2;
  }
  if (process.stdin.isTTY) say('reading charts from the terminal, one JSON object a line; Ctrl-D ends');
  if (asked.kind === 'view') return runView(asked, editions, say);
  const { options, reason } = asked;
  const log = (rest: Pick<Reveal, 'step' | 'charts'>) =>
    reason === undefined
      ? undefined
      : logReveal(lintelHome(), {
          command: 'health-home',
          profile: options.profile.id,
          asOf: options.asOf,
          reason,
          ...rest,
        });
  const unlogged = log({ step: 'begins' });
  if (unlogged !== undefined) {
    say(unlogged);
    return 2;
  }
  let charts = 0;
  const answer = healthHomeLine(editions, { ...options, unknownField: sayOnce(say) });
  const counted: AnswerLine = (value) => {
    charts++;
    return answer(value);
  };
  const code = await runFilter(counted, { input: process.stdin, output: process.stdout, say });
  log({ step: 'ends', charts });
  return code;
}

/** Reads every chart, writes nothing for any one of them, and the view at the end. */
async function runView(
  { view, asOf, searched }: AskedView,
  editions: Editions,
  say: (line: string) => void,
): Promise<number> {
  const sum = programViewOver(view, editions, asOf);
  if (typeof sum === 'string') {
    say(sum);
    return 2;
  }
  const nothing = new Writable({ write: (_chunk, _encoding, done) => done() });
  const added = (line: ChartLine | LineError): object => {
    if (!(line instanceof LineError)) sum.add(line.chart);
    return line;
  };
  const options = { ...searched, unknownField: sayOnce(say) };
  const answer: AnswerLine = (value) => {
    const line = chartOfLine(value, editions, options);
    return line instanceof Promise ? line.then(added) : added(line);
  };
  const code = await runFilter(answer, { input: process.stdin, output: nothing, say });
  if (code === 1) say('some lines could not be read and are not counted: lintel read tells which');
  const printed = await printText(`${JSON.stringify(sum.total(), null, 2)}\n`, process.stdout);
  return printed === 0 ? code : printed;
}

interface AskedView {
  kind: 'view';
  view: ProgramView;
  asOf: Day;
  searched: { searched?: string[] };
  home: string;
}
type Asked =
  | { kind: 'print'; print: () => string }
  | AskedView
  | { kind: 'profile'; options: HealthHomeOptions & ChartLineOptions; home: string; reason?: string };

/** @returns what is wrong, as a sentence, where the command cannot run */
function askedOf(args: string[]): Promise<Asked | string> {
  return argumentsOrFault((): Asked | string => {
    const { values } = parseArgs({
      args,
      options: {
        schema: FILTER_OPTIONS.schema,
        home: FILTER_OPTIONS.home,
        profile: { type: 'string' },
        'as-of': { type: 'string' },
        reveal: { type: 'string' },
        searched: { type: 'string' },
        profiles: { type: 'boolean' },
        view: { type: 'string' },
      },
    });
    if (values.schema) return { kind: 'print', print: () => schemasText(LINE_IN, LINE_OUT) };
    if (values.profiles) return { kind: 'print', print: () => `${JSON.stringify(PROFILES, null, 2)}\n` };
    const common = filterOptions(values);
    if (typeof common === 'string') return common;
    const { profile: id, 'as-of': asOf, reveal } = values;
    if (values.view !== undefined) {
      if (id !== undefined || reveal !== undefined) return '--view takes neither --profile nor --reveal';
      const view = VIEWS.find((each) => each.id === values.view?.toUpperCase());
      if (!view) return `there is no view of that name: ${VIEWS.map((each) => each.id).join(', ')}`;
      if (asOf === undefined || !isDay(asOf)) return '--as-of takes a day of the calendar as YYYY-MM-DD';
      return { kind: 'view', view, asOf, searched: searchedTypes(values.searched), home: common.home };
    }
    if (id === undefined) return `--profile is needed: ${known()}`;
    const profile = profileOf(id);
    if (!profile) return `there is no profile ${JSON.stringify(id.slice(0, 20))}: ${known()}`;
    if (asOf === undefined || !isDay(asOf)) return '--as-of takes a day of the calendar as YYYY-MM-DD';
    if (reveal !== undefined && reveal.trim().length < 8) return '--reveal takes a reason of at least 8 characters';
    const reason = reveal?.trim();
    return {
      kind: 'profile',
      options: { profile, asOf, reveal: reason !== undefined, ...searchedTypes(values.searched) },
      home: common.home,
      ...(reason === undefined ? {} : { reason }),
    };
  });
}

function known(): string {
  return PROFILES.map(({ id }) => id).join(', ');
}
