/**
 * `node test/rules/mutate.ts [CV05 …]`: breaks each rule file in one place after another (an operator, a quantifier, a
 * negation) and says which breaks its fixtures do not notice. Figures for whoever writes fixtures, no test: some mutants
 * mean the same as what they replace.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEditions } from '../../server/editions/open.ts';
import { group } from '../../shared/pdgm/group.ts';
import { check } from '../../shared/rules/check.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { chartOf, type Fixture } from './chart.ts';
import { fixtureOf, type RuleFile, ruleFiles } from './write-index.ts';

const RULES = join(import.meta.dirname, '../../shared/rules');

const SWAPS: readonly [pattern: RegExp, replacement: string][] = [
  [/===/g, '!=='],
  [/!==/g, '==='],
  [/&&/g, '||'],
  [/\|\|/g, '&&'],
  [/\?\?(?!=)/g, '&&'],
  [/(?<=\w|\)) < (?=\w)/g, ' >= '],
  [/(?<=\w|\)) > (?=\w)/g, ' <= '],
  [/ <= /g, ' > '],
  [/ >= /g, ' < '],
  [/\.some\(/g, '.every('],
  [/\.every\(/g, '.some('],
  [/(?<=[\s(])!(?=[a-zA-Z(/])/g, ''],
  [/\bstartsWith\(/g, 'endsWith('],
];

/** The parts of a rule file that decide: not its imports, comments and texts. */
function mutantsOf(source: string): { at: number; text: string; line: number; change: string }[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*|^import[\s\S]*?;\n|'(?:[^'\\\n]|\\.)*'/gm, (found) =>
    found.replace(/[^\n]/g, ' '),
  );
  return SWAPS.flatMap(([pattern, replacement]) =>
    [...code.matchAll(pattern)].map((found) => ({
      at: found.index,
      text: source.slice(0, found.index) + replacement + source.slice(found.index + found[0].length),
      line: source.slice(0, found.index).split('\n').length,
      change: `${found[0].trim()} → ${replacement.trim() || 'nothing'}`,
    })),
  );
}

const mutated = new Map<string, string>();
registerHooks({
  load(url, context, next) {
    const loaded = next(url.split('?')[0] ?? url, context);
    const source = mutated.get(url);
    return source === undefined ? loaded : { ...loaded, source };
  },
});

async function ruleFrom({ stem, exported }: RuleFile, number: number, text: string): Promise<Rule> {
  const url = `${pathToFileURL(join(RULES, `${stem}.ts`)).href}?mutant=${number}`;
  mutated.set(url, text);
  return ((await import(url)) as Record<string, Rule>)[exported] as Rule;
}

const editions = await openEditions();

/** Whether the fixtures tell the rule from what it was: a case that fires or stays silent otherwise, or a fault. */
function isNoticed(rule: Rule, { fires, silent }: Fixture): boolean {
  try {
    return (
      fires.some((one) => {
        const { findings } = run(rule, one);
        const [first] = findings;
        if (!first) return true;
        return (
          (one.count !== undefined && findings.length !== one.count) ||
          (one.severity !== undefined && first.severity !== one.severity) ||
          (one.says !== undefined && !one.says.test(first.say))
        );
      }) || silent.some((one) => run(rule, one).findings.length > 0)
    );
  } catch {
    return true;
  }
}

function run(rule: Rule, one: Fixture['fires'][number] | Fixture['silent'][number]) {
  const chart = chartOf(one);
  return check(chart, editions, group(chart, editions).grouping, [rule], one.policy);
}

const wanted = process.argv.slice(2).map((code) => code.toUpperCase());
let number = 0;
let all = 0;
let unnoticed = 0;
for (const file of ruleFiles()) {
  if (wanted.length > 0 && !wanted.some((code) => file.code.startsWith(code))) continue;
  const fixture = await fixtureOf(file);
  for (const { text, line, change } of mutantsOf(readFileSync(join(RULES, `${file.stem}.ts`), 'utf8'))) {
    all++;
    const rule = await ruleFrom(file, ++number, text).catch(() => undefined);
    if (!rule || isNoticed(rule, fixture)) continue;
    unnoticed++;
    process.stdout.write(`${file.stem}.ts:${line}  ${change}\n`);
  }
}
process.stdout.write(`${all} mutants, ${unnoticed} not noticed\n`);
