import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { citeWords, sentence, valueWords } from '../../../../extension/panel/words.ts';

/**
 * The words of our own pages (words.md; compliance.md E3, E7, E11). Reads the sources, comments left out, so that a
 * sentence cannot slip in through a state that no test renders.
 */
const root = join(import.meta.dirname, '../../../..');
const files = globSync(
  'extension/{words.ts,engine/{note-hints,write-page}.ts,overlay/note-overlay.ts,page/write.ts,{panel,entrypoints/{sidepanel,options}}/**/*.{ts,tsx,html}}',
  {
    cwd: root,
  },
);

/** Everything between quotes, in template strings and as JSX text. */
function words(file: string): string {
  return (
    readFileSync(join(root, file), 'utf8')
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .replace(/(^|\s)\/\/.*$/gm, '')
      .replace(/^import .*$/gm, '')
      // The kind of a table set, never shown.
      .replaceAll("'pdgm-payment'", '')
  );
}

const FORBIDDEN: [RegExp, string][] = [
  [/\$\s?\d|\bdollars?\b|\bUSD\b/i, 'no dollars'],
  [/\b(pay(s|ment|ments)?|reimburse\w*|revenue|money)\b/i, 'no money'],
  [/\b(optimi[sz]e\w*|maximi[sz]e\w*|upcod\w*)\b/i, 'nothing is optimised'],
  [/cannot lead|leads here/i, '"cannot be primary (M1021)"'],
  [/\bbillable\b/i, '"header: needs more characters"'],
  [/four tiles/i, '"five positions"'],
  [/claim readiness/i, '"pre-bill review"'],
  [
    /\b(more|fewer|away|short|missing) points?\b|points? (to|until|from|short of) (the )?(next|high|medium)/i,
    'no distance to a level',
  ],
  [/\b(the|this|an|which|what) editions?\b/i, '"grouper v07.2.26, FY2027 codes", not "edition"'],
  [/[↑↓▲▼⬆⬇]/, 'no arrows up or down'],
  [/of 4 scored/i, '"3 of 7 scored; 4 needed"'],
  [/\bstar ratings?\b|\bcase-mix\b(?! weight)/i, 'no ratings'],
];

describe('the words of our own pages', () => {
  it('are read at all', () => {
    expect(files.length).toBeGreaterThan(25);
    expect(files.map(words).join('\n')).toContain('would be returned to provider (RTP)');
  });

  it.each(FORBIDDEN)('%s: %s', (pattern, _why) => {
    const found = files.flatMap((file) =>
      words(file)
        .split('\n')
        .filter((line) => pattern.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('the lint itself finds what it looks for', () => {
    const bad = [
      '$2,038',
      'maximise the group',
      '3 points to the next level',
      'cannot lead here',
      'not billable',
      'payment preview',
    ];
    for (const text of bad)
      expect(
        FORBIDDEN.some(([pattern]) => pattern.test(text)),
        text,
      ).toBe(true);
  });
});

describe('the engine’s words in the panel', () => {
  it('send a coder to the administrator, and to no command line', () => {
    expect(
      sentence("no table gives it. Settled by CMS's own tables (lintel editions import PATH), or by a group"),
    ).toBe("No table gives it. Settled by CMS's own tables, which your administrator imports, or by a group.");
    expect(sentence('none is loaded. Settled by lintel editions import PATH')).toBe(
      'None is loaded. Settled by CMS’s tables, which your administrator imports.',
    );
  });

  it('say of an item that CMS writes as ^ that it is blank', () => {
    expect(valueWords('^')).toBe('blank');
  });

  it('name no file of this project, whatever a rule rests on', () => {
    expect(citeWords(['OG I.B.6 (FY2026)', 'project: shared/icd10cm/integral-symptoms.ts'])).toBe(
      'OG I.B.6 (FY2026) · Lintel’s own rule',
    );
    const own = ['project: shared/rules/oa07-hipps-differs.ts', 'project: shared/rules/papers/signatures.ts'];
    expect(citeWords(own)).toBe('Lintel’s own rule');
  });
});
