import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OWN, withShortNames } from '../../../extension/bundle/own-names.ts';

/**
 * The build shortens names of properties in `page.js` and `views.js`. Here the same is done to the text of the sources they are made
 * of, and the type checker says what would break: a property of the DOM, of a message or of the lexicon that has such a name.
 */
const ROOT = resolve(import.meta.dirname, '../../..');
const run = promisify(execFile);
const OWN_NAME = new RegExp(String.raw`(?<![-\w"'\`])(?:${OWN.join('|')})(?![-\w"'\`])`, 'g');

/** Beside `extension/page`, what those two scripts are made of. */
const ENTRIES = ['extension/entrypoints/page.ts', 'extension/entrypoints/views.ts'];
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lintel-own-names-'));
  for (const room of ['extension', 'shared']) {
    await cp(join(ROOT, room), join(folder, room), {
      recursive: true,
      filter: (path) => !/\/(?:packs|public)$/.test(path),
    });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const pages = (await readdir(join(folder, 'extension/page'))).filter((name) => name.endsWith('.ts'));
  for (const path of [...pages.map((name) => `extension/page/${name}`), ...ENTRIES]) {
    const source = await readFile(join(ROOT, path), 'utf8');
    await writeFile(join(folder, path), shortened(source));
  }
  const { compilerOptions } = JSON.parse(await readFile(join(ROOT, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: object;
  };
  // The lists of what to look for, which the worker sends as text, are typed as what the page reads.
  // What they hand to the other scripts of a frame keeps its names.
  const files = [...ENTRIES, 'extension/overlay/link.ts', 'extension/sites/all.ts', 'extension/sites/generic.ts'];
  await writeFile(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions: { ...compilerOptions, types: [], noUnusedLocals: false }, files }),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A source as the build would leave it; the files that it imports keep their names. */
function shortened(source: string): string {
  return source
    .split(FROM)
    .map((part, i) => (i % 2 ? part : part.replace(OWN_NAME, (name) => `$${OWN.indexOf(name)}`)))
    .join('');
}

const FROM = /(from '[^']+';)/;

/** What the type checker says against the sources in the folder. */
async function faults(): Promise<string[]> {
  const tsc = join(ROOT, 'node_modules/.bin/tsc');
  const { stdout } = await run(tsc, ['-p', folder, '--pretty', 'false']).catch((failed: { stdout: string }) => failed);
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

describe('the names that the build shortens', () => {
  it('are nobody’s but ours: the sources have the same types without them', async () => {
    expect(await faults()).toEqual([]);
  });

  it.each([
    ['a property of the DOM', 'export const of = (el: HTMLElement) => el.part;'],
    ['an option of the DOM', "export const to = (el: HTMLElement) => el.scrollIntoView({ block: 'center' });"],
  ])('are told from %s', async (_, source) => {
    const path = join(folder, 'extension/page/of-somebody-else.ts');
    await writeFile(path, shortened(source));
    await writeFile(join(folder, 'extension/entrypoints/views.ts'), "export * from '../page/of-somebody-else.ts';\n");
    expect(await faults()).toEqual([expect.stringContaining('of-somebody-else.ts')]);
  });

  // One that may be absent is missed by the type checker where a message is put together from parts.
  it('are no part of a message', async () => {
    const messages = await readFile(join(ROOT, 'extension/messages/frame.ts'), 'utf8');
    const named = [...messages.matchAll(/\b(\w+)\??:/g)].flatMap(([, name = '']) => name.match(OWN_NAME) ?? []);
    expect(named).toEqual([]);
  });

  it('are replaced where they are names of properties, and in no text', () => {
    const code = withShortNames(
      `const say = ({ run, rows }) => run.lead + rows["lead"] + "a lead, a run" + /run/.source;`,
    );
    const [run, lead] = ['run', 'lead'].map((name) => `$${OWN.indexOf(name).toString(36)}`);
    expect(new Function(`${code} return say({ ${run}: { ${lead}: 1 }, rows: { lead: 2 } });`)()).toBe(
      '3a lead, a runrun',
    );
  });
});
