/**
 * `npm run mutate [-- CV05 …] [--check] [--table]`: breaks each rule file in one place after another (mutants.ts), runs the
 * rule's fixtures on it, and prints which breaks they do not notice. Nothing is written: a mutant lives in memory only.
 * `--check` takes only what stands in the rules' own `check`; `--table` prints figures of each rule. Ends with 1 where a
 * break goes unnoticed that `equivalents.ts` does not explain.
 */
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openEditions } from '../../server/editions/open.ts';
import type { Rule } from '../../shared/rules/rule.ts';
import { isEquivalent } from './equivalents.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { isNoticed } from './verdict.ts';
import { fixtureOf, type RuleFile, ruleFiles } from './write-index.ts';

const RULES = join(import.meta.dirname, '../../shared/rules');

const mutated = new Map<string, string>();
registerHooks({
  load(url, context, next) {
    const loaded = next(url.split('?')[0] ?? url, context);
    const source = mutated.get(url);
    return source === undefined ? loaded : { ...loaded, source };
  },
});

let number = 0;
/** The rule of a changed file; `undefined` where it cannot be loaded. */
async function ruleFrom({ stem, exported }: RuleFile, text: string): Promise<Rule | undefined> {
  const url = `${pathToFileURL(join(RULES, `${stem}.ts`)).href}?mutant=${++number}`;
  mutated.set(url, text);
  try {
    return ((await import(url)) as Record<string, Rule>)[exported];
  } catch {
    return undefined;
  } finally {
    mutated.delete(url);
  }
}

const flags = new Set(process.argv.slice(2).filter((word) => word.startsWith('--')));
const wanted = process.argv.slice(2).filter((word) => !flags.has(word));
const editions = await openEditions();
const total = { all: 0, killed: 0, equivalent: 0 };
const table = ['| rule | mutants | noticed | mean the same | not noticed |', '| --- | --- | --- | --- | --- |'];

for (const file of ruleFiles()) {
  if (wanted.length > 0 && !wanted.some((code) => file.code.startsWith(code.toUpperCase()))) continue;
  const fixture = await fixtureOf(file);
  const counts = { all: 0, killed: 0, equivalent: 0 };
  const isUnnoticed = async ({ text }: Mutant) => {
    const rule = await ruleFrom(file, text);
    try {
      return rule !== undefined && !isNoticed(rule, fixture, editions);
    } catch {
      return false;
    }
  };
  for (const mutant of mutantsOf(readFileSync(join(RULES, `${file.stem}.ts`), 'utf8'))) {
    if (flags.has('--check') && !mutant.isOfCheck) continue;
    counts.all++;
    if (!(await isUnnoticed(mutant))) counts.killed++;
    else if (isEquivalent(file.code, mutant)) counts.equivalent++;
    else
      process.stdout.write(
        `${file.stem}.ts:${mutant.line}${mutant.isOfCheck ? '*' : ''}  ${mutant.was} → ${mutant.now}\n`,
      );
  }
  for (const key of ['all', 'killed', 'equivalent'] as const) total[key] += counts[key];
  table.push(
    `| ${file.stem} | ${counts.all} | ${counts.killed} | ${counts.equivalent} | ${counts.all - counts.killed - counts.equivalent} |`,
  );
}
if (flags.has('--table')) process.stdout.write(`${table.join('\n')}\n`);
const left = total.all - total.killed - total.equivalent;
process.stdout.write(
  `${total.all} mutants: ${total.killed} noticed, ${total.equivalent} mean the same, ${left} not noticed\n`,
);
process.exitCode = left === 0 ? 0 : 1;
