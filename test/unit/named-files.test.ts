import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * Comments and READMEs send readers to other files. Each name that looks like a file has to be one of this repository, a
 * paper that CONTRIBUTING.md names, or one of the files below, which are made, published or kept by somebody else. And the
 * README of a large room is its map: a file that it does not name is found by nobody.
 */

const root = join(import.meta.dirname, '../..');

/** Files that are no part of the repository, by who makes them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  // Built from sources of other names.
  ...['overlay.js', 'notes.js', 'views.js', 'sidepanel.html', 'options.html', 'lintel.cdx.json'],
  // In the home folder of whoever runs the service, and what a test or a walk makes.
  ...['endpoints.json', 'cds-clients.json', 'hh-01.json', 'patients.ndjson', 'notes/NNN.txt'],
  // Published by CMS and CDC, under their names.
  ...['Version_Range.txt', 'Claim_Layout.txt', 'TestDataV07226.txt', 'TestDataV07226_GRC.txt'],
  ...['icd10cm-order-YYYY.txt', 'icd10cm_order_YYYY.txt', 'icd10cm_order_2026.txt', 'icd10cm-order-addenda-YYYY.txt'],
  ...['icd10cm-index-YEAR.xml', 'icd10cm-tabular-YEAR.xml'],
  // In the folder of published files that `npm run packs` reads (CONTRIBUTING.md).
  ...['data/pdgm/README.md', 'data/pdgm/hhgs-layout/diagnosis-codes-columns.csv', 'hhgs-layout/record-layout.csv'],
  ...['hhgs-layout/return-codes.csv', 'hhgs-layout/zip-layout.csv', 'hhgs-layout/pricer-steps.csv', 'pricer-steps.csv'],
  // Libraries that are called so, and a member of an object.
  ...['pdf.js', 'PATHS.pack'],
  // Another repository's, which the comment names.
  'src/lib/oasis/registry.generated.json',
]);

const files = globSync('{*.md,*.ts,{server,shared,extension,test}/**/*}', {
  cwd: root,
  exclude: (path) => /node_modules|\.artifacts|^test\/hapi\/target/.test(path),
}).map((path) => path.replaceAll('\\', '/'));
const there = new Set(files);
/** Every end of a path, from each of its folders on. */
const ends = new Set(files.flatMap((path) => path.split('/').map((_, i, parts) => parts.slice(i).join('/'))));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

const NAME =
  /(?<![\w/.@-])(?:\.{1,2}\/)*(?:[\w.-]+\/)*[\w-]+(?:\.[\w-]+)*\.(?:tsx?|m?js|mts|md|jsonc?|css|html|pack|ya?ml|service|csv|txt|xml|ndjson)(?![\w/-])/g;

/** A place from the root of the repository on, with or without a file's ending. */
const PLACE = /(?<![\w/.@-])(?:server|shared|extension|test)(?:\/[\w-][\w.-]*)+/g;

/** What may name a file: of prose what stands in backticks or behind a link, of code its comments. */
function spoken(path: string): string[] {
  const parts = path.endsWith('.md') ? /`[^`\n]+`|\]\((?!https?:)[^)\s]+\)/g : /\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g;
  return [...read(path).matchAll(parts)].map(([part]) => part.replace(/https?:\S+/g, ''));
}

/** The names in a file that lead nowhere: neither from its folder, nor from the root, nor as the end of a path. */
function lost(path: string, papers: ReadonlySet<string>): string[] {
  const names = new Set(spoken(path).flatMap((part) => [...(part.match(NAME) ?? []), ...(part.match(PLACE) ?? [])]));
  return [...names].filter(
    (name) =>
      !there.has(normalize(join(dirname(path), name))) &&
      !(name.startsWith('.') ? false : ends.has(name)) &&
      !papers.has(name) &&
      !ELSEWHERE.has(name),
  );
}

/** The papers of the project that comments cite, from their table in CONTRIBUTING.md. */
const papers = new Set([...read('CONTRIBUTING.md').matchAll(/^\| `([\w-]+\.md)` \|/gm)].map((match) => match[1] ?? ''));

describe('files that are named', () => {
  it('are there', () => {
    const speaking = files.filter((path) => /\.(?:md|tsx?|mjs)$/.test(path) && path !== 'CHANGELOG.md');
    const gone = speaking.flatMap((path) => lost(path, papers).map((name) => `${path} names ${name}`));
    expect(speaking.length).toBeGreaterThan(1000);
    expect(papers.size).toBeGreaterThan(5);
    expect(gone).toEqual([]);
  });

  it('lie elsewhere only as long as somebody names them', () => {
    const named = new Set(
      files
        .filter((path) => /\.(?:md|tsx?|mjs)$/.test(path))
        .flatMap((path) => spoken(path).flatMap((part) => part.match(NAME) ?? [])),
    );
    expect([...papers, ...ELSEWHERE].filter((name) => !named.has(name))).toEqual([]);
  });
});

/** Rooms whose README has each of their files, by what it is for. */
const MAPPED = [
  'shared/chart',
  'shared/fhir',
  ...['assertion', 'conditions', 'links', 'reading', 'standing', 'statuses'].map((room) => `shared/narrative/${room}`),
  ...['answers', 'documentation', 'documented', 'sequence'].map((room) => `shared/rules/${room}`),
];

describe.each(MAPPED)('%s/README.md', (room) => {
  it('names every file of the room', () => {
    const map = read(`${room}/README.md`);
    const held = files.filter((path) => dirname(path) === room && path.endsWith('.ts')).map((path) => basename(path));
    expect(held.length).toBeGreaterThan(9);
    expect(held.filter((name) => !map.includes(`\`${name}\``))).toEqual([]);
  });
});
