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

/** Records what is built by `new RegExp` while some modules are loaded. */
export async function builtBy(load: () => Promise<unknown>): Promise<RegExp[]> {
  const built: RegExp[] = [];
  const Own = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Own, {
    construct(target, given, self) {
      const made = Reflect.construct(target, given, self) as RegExp;
      built.push(made);
      return made;
    },
  });
  try {
    await load();
  } finally {
    globalThis.RegExp = Own;
  }
  return built;
}
