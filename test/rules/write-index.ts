/**
 * Writes what is made of the rule files: `shared/rules/index.ts`, the list of rules, and
 * `server/cli/examples/rules.json`, the charts that `lintel check --explain` prints. Run after adding a rule.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Fixture } from './chart.ts';

const ROOT = join(import.meta.dirname, '../..');
const RULES = join(ROOT, 'shared/rules');
export const INDEX = join(RULES, 'index.ts');
export const EXAMPLES = join(ROOT, 'server/cli/examples/rules.json');

/** The catalogue's tables in their order (coding-rules.md). */
const TABLES = ['cv', 'pd', 'ch', 'oa', 'el', 'dc'];
const RULE_FILE = /^(cv|pd|ch|oa|el|dc)(\d\d)-[a-z0-9-]+\.ts$/;

export interface RuleFile {
  /** `cv05-manifestation-as-principal`. */
  stem: string;
  /** `CV05`. */
  code: string;
  /** What the file exports. */
  exported: string;
}

/** The rule files, in the order of the catalogue. @throws where a file exports no rule, or several */
export function ruleFiles(): RuleFile[] {
  const files = readdirSync(RULES).filter((file) => RULE_FILE.test(file));
  const place = (file: string) => TABLES.indexOf(file.slice(0, 2)) * 100 + Number(file.slice(2, 4));
  files.sort((a, b) => place(a) - place(b) || (a < b ? -1 : 1));
  return files.map((file) => {
    const found = [...readFileSync(join(RULES, file), 'utf8').matchAll(/^export const (\w+)(?:: Rule)? = rule\(/gm)];
    const exported = found[0]?.[1];
    if (found.length !== 1 || !exported) throw new Error(`${file} exports ${found.length} rules: it has to export one`);
    return { stem: file.slice(0, -3), code: file.slice(0, 4).toUpperCase(), exported };
  });
}

/** The fixture files of a rule: `<stem>.fixture.ts` first, then what stands apart by its kind, `<stem>.<kind>.fixture.ts`. */
export function fixtureFilesOf({ stem }: Pick<RuleFile, 'stem'>): string[] {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.fixture.ts'));
  const main = `${stem}.fixture.ts`;
  return [main, ...files.filter((file) => file.startsWith(`${stem}.`) && file !== main).sort()];
}

/** The cases of a rule, of all its fixture files. */
export async function fixtureOf(file: Pick<RuleFile, 'stem'>): Promise<Fixture> {
  const parts = await Promise.all(
    fixtureFilesOf(file).map(async (name) => {
      const url = pathToFileURL(join(import.meta.dirname, name)).href;
      return ((await import(url)) as { fixture: Fixture }).fixture;
    }),
  );
  return { fires: parts.flatMap(({ fires }) => fires), silent: parts.flatMap(({ silent }) => silent) };
}

export function indexText(files: readonly RuleFile[]): string {
  const imports = [...files]
    .sort((a, b) => (a.stem < b.stem ? -1 : 1))
    .map(({ stem, exported }) => `import { ${exported} } from './${stem}.ts';`);
  const type = "import type { Rule } from './rule.ts';";
  return [
    '// Made of the rule files by `node test/rules/write-index.ts`: do not edit.',
    ...imports,
    type,
    '',
    '/** All rules, in the order of the catalogue. */',
    `export const RULES: readonly Rule[] = [${files.map(({ exported }) => exported).join(', ')}];`,
    '',
  ].join('\n');
}

/** What the rule's own comment says of it, in one paragraph. */
export function aboutOf({ stem, exported }: RuleFile): string {
  const text = readFileSync(join(RULES, `${stem}.ts`), 'utf8');
  const before = text.slice(0, text.indexOf(`export const ${exported}`));
  const [, comment = ''] = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before) ?? [];
  return comment.replace(/\s*\n?\s*\*\s/g, ' ').trim();
}

/** The rule's comment, the first chart that fires and the first on which the rule ran and stayed silent. */
export function exampleOf(file: RuleFile, { fires, silent }: Fixture) {
  const shown = (one: Fixture['fires'][number] | Fixture['silent'][number] | undefined) =>
    one && { why: one.why, record: one.record, ...(one.chart === undefined ? {} : { chart: one.chart }) };
  return { about: aboutOf(file), fires: shown(fires[0]), silent: shown(silent.find(({ notLooked }) => !notLooked)) };
}

async function write(): Promise<void> {
  const files = ruleFiles();
  writeFileSync(INDEX, indexText(files));
  const examples: Record<string, ReturnType<typeof exampleOf>> = {};
  for (const file of files) examples[file.code] = exampleOf(file, await fixtureOf(file));
  mkdirSync(dirname(EXAMPLES), { recursive: true });
  writeFileSync(EXAMPLES, JSON.stringify(examples, null, 2));
  const biome = join(ROOT, 'node_modules/@biomejs/biome/bin/biome');
  execFileSync(process.execPath, [biome, 'format', '--write', INDEX, EXAMPLES], { cwd: ROOT, stdio: 'ignore' });
  process.stdout.write(`${files.length} rules\n`);
}

if (import.meta.main) await write();
