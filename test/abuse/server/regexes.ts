import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative } from 'node:path';
import { pattern } from '../../../shared/pattern.ts';

/** One regular expression of the source, and the file that it stands in. */
export interface Found {
  file: string;
  pattern: RegExp;
}

/** Every regular expression that is written in the files of a folder: literals, and templates of `pattern`, as the source has them. */
export function literalsIn(folder: string, root: string): Found[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      return literalsOf(readFileSync(path, 'utf8')).map((pattern) => ({ file: relative(root, path), pattern }));
    });
}

/**
 * Comments, texts and expressions, in this order of trial. An expression begins with a slash where a value may begin: behind
 * an operator, an opening bracket, a comma or a keyword.
 */
const TOKEN =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|(?<=(?:^|[=(,:;!&|?{}[>+]|\breturn|\bcase|\n)\s*)\/((?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/g;

function literalsOf(source: string): RegExp[] {
  const code = stripTypeScriptTypes(source);
  const literals = [...code.matchAll(TOKEN)].flatMap(([, body, flags]) =>
    body === undefined ? [] : [new RegExp(body, flags)],
  );
  const templates = [...code.matchAll(TEMPLATE)].map(([, flags, body = '']) =>
    pattern(flags)(Object.assign([body], { raw: [body] })),
  );
  return [...literals, ...templates];
}

/** An expression over several lines. */
const TEMPLATE = /\bpattern\((?:'([a-z]*)')?\)`([^`]*)`/g;

/** Records what the files of a folder build by `new RegExp` while something is done, each with the file that built it. */
export async function builtBy(act: () => Promise<unknown>, folder: string, root: string): Promise<Found[]> {
  const built: Found[] = [];
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given, self) {
      const made = Reflect.construct(target, given, self) as RegExp;
      const file = builder(new Error().stack ?? '', folder);
      if (file !== undefined) built.push({ file: relative(root, file), pattern: made });
      return made;
    },
  });
  try {
    await act();
  } finally {
    globalThis.RegExp = Own;
  }
  return built;
}

/** The first file of a folder on a stack, but for those that put lines or patterns together. */
function builder(stack: string, folder: string): string | undefined {
  for (const line of stack.split('\n')) {
    const at = line.indexOf(`${folder}/`);
    const file = at < 0 ? '' : line.slice(at, line.indexOf('.ts', at) + 3);
    if (file.endsWith('.ts') && !/\/(?:pattern|any-of)\.ts$/.test(file)) return file;
  }
  return undefined;
}
