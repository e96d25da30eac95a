import { z } from 'zod';
import { given } from '../../shared/chart/given.ts';
import { CLASSIFY_KINDS } from '../../shared/classify.ts';
import { type AddsAndRemoves, addsAndRemoves, isLopsided, plus } from '../../shared/rules/adds-and-removes.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { checkLineSchema } from '../../shared/rules/finding-schema.ts';
import { RULES } from '../../shared/rules/index.ts';
import type { Policy } from '../../shared/rules/policy.ts';
import { SaidError } from '../../shared/said-error.ts';
import type { ChartLineOptions } from '../lines/chart-of-line.ts';
import { checkLine } from '../lines/check-line.ts';
import { errorLineSchema } from '../lines/line-error.ts';
import { LINE_IN } from '../lines/line-in.ts';
import { readPolicyFile } from '../policy-file.ts';
import { argumentsOf, FROM_INPUT, UsageError } from './arguments.ts';
import type { Command } from './command.ts';
import { printText, runOnInput, sayOnce, schemasText } from './console.ts';
import { explain } from './explain-rule.ts';
import { FILTER_OPTIONS, type FilterOptions, filterOptions, openedEditions } from './filter-options.ts';
import { sayAs } from './say.ts';

/** `lintel check`: one chart a line, checked against the coding and documentation rules. */
export const command: Command = {
  summary: 'Check charts against the coding rules: NDJSON in, NDJSON out',
  help: `Usage: lintel check [--policy FILE] [--from YYYY-MM-DD] [--searched TYPE,…] < charts.ndjson > checked.ndjson
       lintel check --explain CV05 [--json]

Reads one chart a line: a flat period record, a Chart, or a FHIR R4 Bundle of one patient. Writes one line for each, in
order: findings, each with its citation, evidence and the words of the note; the rules that ran; and those that did not,
with what they would have had to know. A line that cannot be read is answered with an error that names the field. At the
end, standard error has how many findings of the run ask to add a code, to remove one and to replace one.

Severities: block would be returned to provider (RTP) or is a fatal OASIS edit, error is a coding error, query asks the
provider, warn is likely inconsistent, info is information.

  --policy FILE     rules off, of another severity or with other options (--explain lists those of a rule), with reasons
                    that are printed in the result; "sites" has the same for pages of one origin, for the extension:
                    {"rules":{"CV04":{"off":true,"reason":"…"},"CV26":{"severity":"info","reason":"…"},
                              "DC14":{"options":{"share":0.9},"reason":"…"}},
                     "sites":{"https://ehr.example.org":{"rules":{"DC14":{"off":true,"reason":"…"}}}},
                     "pdgmPayers":["medicare-advantage"]}
  --explain RULE    prints a rule: what it says, its source, a chart on which it fires and one on which it does not
  --json            with --explain: the same as JSON
  --from DAY        for Bundles: the period that begins on this day
  --searched TYPES  for Bundles: resource types that were searched completely, separated by commas
  --home FOLDER     where imported tables lie; default $LINTEL_HOME, else ~/.lintel
  --schema          prints the JSON Schema of a line in and a line out

Exit code: 0 no line was an error, 1 some were, 2 the command could not run. Findings do not change it.

Example:
  echo '{"id":"a","from":"2026-01-12","through":"2026-02-10","principal":"N18.31","secondary":["I12.9","E11.22","E78.5"]}' | lintel check`,
  run,
};

async function run(args: string[]): Promise<number> {
  const say = sayAs('check');
  const options = optionsOf(args);
  if (options.schema) {
    return printText(schemasText(LINE_IN, z.union([checkLineSchema, errorLineSchema])), process.stdout);
  }
  const editions = await openedEditions(CLASSIFY_KINDS, options.home);
  if (options.explain !== undefined) {
    const text = await explain(options.explain, editions, options.json);
    if (text === undefined) {
      throw new SaidError(`there is no rule ${JSON.stringify(options.explain.slice(0, 20))}; the rules are ${codes()}`);
    }
    return printText(text, process.stdout);
  }
  let asked: AddsAndRemoves | undefined;
  const found = (findings: readonly Finding[]) => {
    const counted = addsAndRemoves(findings);
    asked = asked ? plus(asked, counted) : counted;
  };
  const answer = checkLine(editions, { ...options, found, unknownField: sayOnce(say) });
  const code = await runOnInput(answer, 'charts', say);
  if (asked) say(askedWords(asked));
  return code;
}

/** What a run asks of the lists of codes, and the alarm where that is one-sided (compliance.md E6). */
function askedWords(asked: AddsAndRemoves): string {
  const { add, remove, replace } = asked;
  const alarm = isLopsided(asked) ? '; more than three to add for each to remove or replace: look at why' : '';
  return `findings that ask to add a code ${add}, to remove one ${remove}, to replace one ${replace}${alarm}`;
}

interface CheckOptions extends FilterOptions, ChartLineOptions {
  json: boolean;
  explain?: string;
  policy?: Policy;
}

function optionsOf(args: string[]): CheckOptions {
  const options = {
    ...FILTER_OPTIONS,
    policy: { type: 'string' },
    explain: { type: 'string' },
    json: { type: 'boolean' },
  } as const;
  const { values } = argumentsOf({ args, options }, FROM_INPUT);
  const common = filterOptions(values);
  const policy = values.policy === undefined ? undefined : readPolicyFile(values.policy);
  if (typeof policy === 'string') throw new UsageError(`${values.policy} ${policy}`);
  return {
    ...common,
    json: values.json === true,
    ...given('policy', policy),
    ...given('explain', values.explain),
  };
}

function codes(): string {
  return RULES.map(({ code }) => code).join(' ');
}
