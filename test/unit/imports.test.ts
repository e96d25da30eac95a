import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Holds the import directions of the house (architecture.md, "Rooms"; README.md, "The map of the house"). */

const root = join(import.meta.dirname, '../..');

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

const STATEMENT =
  /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[\w*\s{},$]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8');
  return [...text.matchAll(STATEMENT)].map((match) => {
    const target = match[3] ?? match[4] ?? '';
    const to = target.startsWith('.') ? relative(root, join(root, dirname(file), target)) : target;
    return { from: file, to, typeOnly: match[2] !== undefined || isAllTypes(match[0]) };
  });
}

/** `import { type A, type B } from …` carries no value either. */
function isAllTypes(statement: string): boolean {
  const names =
    /\{([^}]*)\}/
      .exec(statement)?.[1]
      ?.split(',')
      .map((name) => name.trim())
      .filter(Boolean) ?? [];
  return (
    names.length > 0 &&
    names.every((name) => name.startsWith('type ')) &&
    !/import\s+\w/.test(statement.replace('import type', ''))
  );
}

const files = globSync('{shared,server,extension}/**/*.{ts,tsx,mjs}', { cwd: root }).map((file) =>
  file.replaceAll('\\', '/'),
);
const imports = files.flatMap(importsOf);
const show = (list: Import[]) => list.map(({ from, to }) => `${from} → ${to}`);
const isBare = (to: string) => !/^(shared|server|extension|test)\//.test(to);

/** What each room of `shared/` may import, besides itself. */
const below: Record<string, string[]> = (() => {
  const base = ['chart', 'editions'];
  const tables = [...base, 'icd10cm', 'oasis'];
  const engines = [...tables, 'pdgm', 'narrative', 'health-home'];
  return {
    chart: [],
    'role.ts': [],
    'said-error.ts': [],
    editions: ['chart', 'said-error.ts'],
    icd10cm: base,
    oasis: base,
    pdgm: tables,
    narrative: tables,
    'health-home': tables,
    rules: [...engines, 'role.ts'],
    query: [...engines, 'rules'],
    'classify.ts': [...engines, 'rules', 'query'],
    'view.ts': [...engines, 'role.ts', 'rules', 'query', 'classify.ts'],
    fhir: [...engines, 'rules', 'query', 'classify.ts'],
    api: [...engines, 'role.ts', 'rules', 'query', 'classify.ts', 'view.ts', 'fhir'],
  };
})();
/** What each room of `narrative` may import, besides itself. */
const NARRATIVE: Record<string, string[]> = (() => {
  const asserts = ['reading', 'drugs', 'terms', 'assertion'];
  return {
    reading: [],
    drugs: [],
    terms: ['reading'],
    assertion: ['reading', 'terms'],
    conditions: asserts,
    standing: [...asserts, 'conditions'],
    links: [...asserts, 'conditions', 'standing'],
    statuses: [...asserts, 'conditions', 'standing'],
  };
})();

/** What each room of `rules` may import, besides itself: the engine, which stands in no room, and rooms below it. */
const RULES: Record<string, string[]> = (() => {
  const engine = [''];
  return {
    papers: engine,
    values: engine,
    injuries: engine,
    drugs: [...engine, 'papers'],
    sequence: [...engine, 'injuries'],
    documented: [...engine, 'papers', 'values', 'injuries', 'sequence'],
    ulcers: [...engine, 'papers', 'documented'],
    answers: [...engine, 'papers', 'ulcers'],
    documentation: [...engine, 'papers', 'documented', 'drugs'],
  };
})();

const room = (path: string) => path.split('/')[1] ?? '';

describe('import directions', () => {
  it('finds imports at all', () => {
    expect(imports.length).toBeGreaterThan(50);
    expect(importsOf('shared/chart/merge.ts').find((i) => i.to.endsWith('chart.ts'))?.typeOnly).toBe(true);
  });

  it('shared: each room imports only rooms below it', () => {
    const wrong = imports.filter(
      ({ from, to }) =>
        from.startsWith('shared/') &&
        to.startsWith('shared/') &&
        room(from) !== room(to) &&
        !['pattern.ts', 'wording.ts'].includes(room(to)) &&
        !(below[room(from)] ?? []).includes(room(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('shared: no way to a socket, a file, a page or a clock', () => {
    const outside = imports.filter(
      ({ from, to }) =>
        from.startsWith('shared/') &&
        (isBare(to) ? !/^(zod|saxes|@types\/fhir|fhir\/r4)$/.test(to) : !to.startsWith('shared/')),
    );
    expect(show(outside)).toEqual([]);
    const impure =
      /\b(Date\.now|new Date\(\)|Math\.random|process\.|fetch\(|document\.|window\.|localStorage|setTimeout|toLocale\w*String|Intl\.)/;
    const touched = files.filter((file) => file.startsWith('shared/') && impure.test(code(file)));
    expect(touched).toEqual([]);
  });

  it.each<[name: string, rooms: Record<string, string[]>]>([
    ['narrative', NARRATIVE],
    ['rules', RULES],
  ])('%s: each of its rooms imports only rooms below it', (name, rooms) => {
    const inner = (path: string) => path.split('/').slice(2, -1)[0] ?? '';
    const isOf = (path: string) => path.startsWith(`shared/${name}/`);
    expect(new Set(files.filter(isOf).map(inner))).toEqual(new Set(['', ...Object.keys(rooms)]));
    const wrong = imports.filter(
      ({ from, to }) =>
        isOf(from) &&
        isOf(to) &&
        inner(from) !== '' &&
        inner(from) !== inner(to) &&
        !rooms[inner(from)]?.includes(inner(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('no path leads from payment to a suggestion', () => {
    expect(reach('shared/narrative').filter((file) => file.startsWith('shared/pdgm/'))).toEqual([]);
  });

  it('server: only the gateway imports the FHIR client, and nothing imports the doors', () => {
    expect(
      show(imports.filter(({ from, to }) => to === 'fhir-kit-client' && !from.startsWith('server/fhir/'))),
    ).toEqual([]);
    const upward = imports.filter(
      ({ from, to }) =>
        /^server\/(fhir|store|audit|observe|editions|people|sign-in|cds)\//.test(from) &&
        /^server\/(routes|cli)\/|^server\/(app|main)\.ts/.test(to),
    );
    expect(show(upward)).toEqual([]);
    const doors = imports.filter(
      ({ from, to }) => /^server\/(lines|routes)\//.test(from) && to.startsWith('server/cli/'),
    );
    expect(show(doors)).toEqual([]);
    expect(show(imports.filter(({ from, to }) => from.startsWith('server/') && to.startsWith('extension/')))).toEqual(
      [],
    );
  });

  it('server: the unsafe calls of the FHIR client are not used (service.md section 2)', () => {
    const banned = files.filter(
      (file) => file.startsWith('server/') && /\.(resolve|smartAuthMetadata)\(\s*\{/.test(code(file)),
    );
    expect(banned).toEqual([]);
  });

  it('extension: page and overlay know nothing of health care, and carry no library', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        /^extension\/(page|overlay|sites)\//.test(from) &&
        !typeOnly &&
        (isBare(to) ? !to.startsWith('wxt/') : !/^extension\/(page|overlay|sites)\//.test(to)),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('extension: what the content script carries is small and ours', () => {
    const carried = ['page', 'overlay', 'notes', 'views', 'write'].flatMap((script) =>
      reach(`extension/entrypoints/${script}.ts`),
    );
    expect(
      carried.filter((file) => /^(zod|react|hono|fhir-kit-client|@mantine)/.test(file) || file.startsWith('shared/')),
    ).toEqual([]);
  });

  it('extension: the worker takes nothing from our pages', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        /^extension\/(engine|page|overlay|sites)/.test(from) && !typeOnly && /^extension\/(panel|workbench)\//.test(to),
    );
    expect(show(wrong)).toEqual([]);
  });

  it('extension: our pages speak to the worker by messages', () => {
    const wrong = imports.filter(
      ({ from, to, typeOnly }) =>
        /^extension\/(panel|workbench)\//.test(from) &&
        !typeOnly &&
        /^extension\/(engine|page|overlay|entrypoints)/.test(to),
    );
    expect(show(wrong)).toEqual([]);
  });
});

describe('no circles', () => {
  it('no file imports itself by way of others, not even for a type', () => {
    // Files that import nothing that is left are taken away until none is: what remains stands in a circle.
    const left = new Map(files.map((file) => [file, new Set<string>()]));
    for (const { from, to } of imports) if (left.has(to)) left.get(from)?.add(to);
    for (let size = -1; size !== left.size; ) {
      size = left.size;
      for (const [file, needs] of left) if (![...needs].some((need) => left.has(need))) left.delete(file);
    }
    expect([...left.keys()]).toEqual([]);
  });
});

/** Everything that the files under `start` pull in by value, packages included. */
function reach(start: string): string[] {
  const seen = new Set(files.filter((file) => file.startsWith(start)));
  for (const file of seen) {
    for (const { from, to, typeOnly } of imports) if (from === file && !typeOnly) seen.add(to);
  }
  return [...seen];
}

/** A file without its comments, so that a word in a comment is no offence. */
function code(file: string): string {
  return readFileSync(join(root, file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '');
}
