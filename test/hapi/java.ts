import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { ROOT } from '../../server/cli/prepare.mjs';
import { type Ran, runCommand } from '../run/process.ts';

const HERE = import.meta.dirname;
/** One folder a state of the sources; git ignores it. */
const BUILT = join(ROOT, '.lintel/hapi');
/** HAPI is of Java 17. */
const NEEDED = 17;

/**
 * The Java that Maven finds: both have to be there.
 * @returns path of the `java` program, or what is missing, in words for people
 */
export async function findJava(): Promise<{ java: string } | { missing: string }> {
  const { code, output } = await maven(['-version'], 60_000);
  const [, version = '', home = ''] = /Java version: (\d+).*runtime: (.+)$/m.exec(output) ?? [];
  if (code !== 0 || home === '') return { missing: `Maven with Java ${NEEDED} or newer` };
  if (Number(version) < NEEDED) return { missing: `Java ${NEEDED} or newer; Maven finds ${version}` };
  const program = (name: string) => join(home.trim(), 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  if (!existsSync(program('javac'))) return { missing: 'a Java with a compiler (JDK); Maven finds one without' };
  return { java: program('java') };
}

/**
 * Starts a class of ours. It compiles where the sources or pom.xml changed, and nothing otherwise.
 * @throws in words for people when Java or Maven is missing, or Maven fails
 */
export async function startJava(mainClass: string): Promise<ChildProcessWithoutNullStreams> {
  const found = await findJava();
  if ('missing' in found) throw new Error(`HAPI needs ${found.missing}`);
  const settings = [
    // A small heap and a quick start: two cores run everything else beside it.
    '-XX:TieredStopAtLevel=1',
    '-XX:+UseSerialGC',
    '-Xmx768m',
    `-Dlogback.configurationFile=${join(HERE, 'logback.xml')}`,
  ];
  return spawn(found.java, [...settings, '-cp', await classPath(), mainClass], { stdio: 'pipe' });
}

async function classPath(): Promise<string> {
  const folder = join(BUILT, await stateOfSources());
  const file = join(folder, 'class-path.txt');
  const known = await jarsOf(file);
  if (known === undefined) {
    await rm(BUILT, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    // Maven writes the class path last: where it stands, the classes do.
    const path = 'org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath';
    const settings = [`-Dbuild.folder=${folder}`, `-Dmdep.outputFile=${file}`];
    const { code, output } = await maven(['-B', '-q', '-f', HERE, ...settings, 'compile', path], 600_000);
    if (code !== 0) throw new Error(`Maven could not build test/hapi:\n${output}`);
  }
  const jars = known ?? (await jarsOf(file));
  if (jars === undefined) throw new Error('Maven named no class path, or jars that are not there');
  return [join(folder, 'classes'), ...jars].join(delimiter);
}

/** The jars that a class path names; `undefined` unless all are there, since people empty Maven's own store. */
async function jarsOf(file: string): Promise<string[] | undefined> {
  if (!existsSync(file)) return undefined;
  const jars = (await readFile(file, 'utf8')).trim().split(delimiter);
  return jars.every((jar) => existsSync(jar)) ? jars : undefined;
}

async function stateOfSources(): Promise<string> {
  const hash = createHash('sha256');
  const sources = (await readdir(join(HERE, 'java'))).sort();
  for (const file of ['pom.xml', ...sources.map((name) => join('java', name))]) {
    hash.update(await readFile(join(HERE, file)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** On Windows `mvn` is a script, which needs a shell. */
function maven(args: readonly string[], limit: number): Promise<Ran> {
  return process.platform === 'win32'
    ? runCommand('cmd', ['/c', 'mvn', ...args], { limit })
    : runCommand('mvn', args, { limit });
}
