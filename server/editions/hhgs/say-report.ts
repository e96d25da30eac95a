import { FIELD_MEANINGS } from './fields.ts';
import type { ImportReport, Questions } from './import-report.ts';
import { TABLES, type TableMeanings, type TableName } from './meanings.ts';
import type { Tally } from './run-records.ts';

/** An import in words for people, a line each. @param command how the import is called again */
export function sayReport(report: ImportReport, command: string): string[] {
  return [
    `CMS grouper ${report.version}${report.range ? `, From dates ${report.range.from} to ${report.range.through}` : ''}`,
    ...report.notes.map((note) => `  note: ${note}`),
    ...sayCodes(report),
    ...report.tallies.flatMap(sayTally),
    ...sayOutcome(report, command),
  ];
}

function sayCodes({ codes }: ImportReport): string[] {
  if (!codes) return [];
  if (codes.list === undefined) return ['  codes: not compared, no ICD-10-CM list is open for these dates'];
  const strange = codes.strange.slice(0, 10).join(', ');
  const more = codes.strange.length > 10 ? ', …' : '';
  return [
    ...(codes.strange.length > 0
      ? [`  codes: ${codes.strange.length} are not complete codes of ${codes.list}: ${strange}${more}`]
      : []),
    ...(codes.missing > 0
      ? [
          `  codes: ${codes.missing} complete codes of ${codes.list} are not in Diagnosis_Codes; they stay not determined`,
        ]
      : []),
  ];
}

const MOST_DIFFERENCES = 10;

function sayTally(tally: Tally): string[] {
  const { file, passed, different, undetermined } = tally;
  const shown = tally.differences.slice(0, MOST_DIFFERENCES);
  const rest = tally.differences.length - shown.length;
  return [
    `  ${file}: ${passed} passed, ${different} different, ${undetermined} not determined`,
    ...shown.map(({ line, part, expected, got }) => `    line ${line}, ${part}: CMS ${expected}, Lintel ${got}`),
    ...(rest > 0 ? [`    and ${rest} more`] : []),
    ...Object.entries(tally.missing)
      .sort(([, a], [, b]) => b - a)
      .map(([what, count]) => `    not determined for want of ${what}: ${count}`),
  ];
}

function sayOutcome(report: ImportReport, command: string): string[] {
  switch (report.outcome) {
    case 'activated':
      return [`In force: ${report.edition?.id}${flags(report)}.`];
    case 'checked':
      return [`Checked, nothing written (${verdictWords(report)}).`];
    case 'unpinned':
      return sayUnpinned(report, command);
    case 'questions':
      return report.questions ? sayQuestions(report.questions, command) : [];
    case 'not activated':
      return [
        `Not activated: ${verdictWords(report)}.`,
        `${command} --force activates it all the same, and every result then says so.`,
      ];
  }
}

function flags({ edition }: ImportReport): string {
  const marks = [
    ...(edition?.pinned === false ? ['its files are not pinned'] : []),
    ...(edition?.forced ? ['activated by force'] : []),
  ];
  return marks.length > 0 ? `; ${marks.join(' and ')}, and every result says so` : '';
}

function verdictWords({ verdict }: ImportReport): string {
  switch (verdict) {
    case 'agrees':
      return 'the test records agree';
    case 'differs':
      return 'test records came out differently';
    case 'nothing passed':
      return 'no test record passed, so that nothing has been shown';
    default:
      return 'the test records were not run';
  }
}

function sayUnpinned(report: ImportReport, command: string): string[] {
  const strange = report.files.filter(({ state }) => state === 'wrong' || state === 'unknown');
  return [
    'Not imported: the SHA-256 of these files is not the one that is pinned, or no pin is known for them.',
    ...strange.map(
      ({ path, sha256, state }) =>
        `  ${path}: ${sha256} (${state === 'wrong' ? 'another one is pinned' : 'not pinned'})`,
    ),
    `If you trust where they come from: ${command} --unpinned; every result then says so.`,
  ];
}

function sayQuestions(questions: Questions, command: string): string[] {
  const asked = new Set(questions.headers.map(({ table }) => table));
  const maps = questions.headers.map(({ table, header }) => `--map '${table}.${header}=MEANING'`);
  return [
    'Not imported: Lintel does not know what these mean, and reads nothing at a guess.',
    ...[...asked].flatMap((table) => sayTable(table, questions)),
    ...questions.absent
      .filter(({ table }) => !asked.has(table as TableName))
      .map(({ table, meanings }) => `${table}: nothing in it says ${meanings.join(', ')}`),
    ...sayFields(questions),
    ...(questions.range ? ['From dates: give --from YYYY-MM-DD --through YYYY-MM-DD'] : []),
    'A column that does not matter: ignore. A table that grouping may do without: --map TABLE=skip.',
    ...(maps.length > 0 ? [`Then: ${[command, ...maps].join(' ')}`] : []),
  ];
}

/** The unknown headers of a table with some of their values, and what they may be said to mean. */
function sayTable(table: TableName, { headers, absent }: Questions): string[] {
  const { says, meanings } = TABLES[table] as TableMeanings;
  const needed = absent.find((other) => other.table === table)?.meanings ?? [];
  return [
    `${table} (${says})`,
    ...headers
      .filter((header) => header.table === table)
      .map(({ header, examples, mayBe }) => {
        const values = examples.map((text) => JSON.stringify(text)).join(', ') || 'no values';
        return `  ${header}: ${values}${mayBe.length > 0 ? `; by its form it may be ${mayBe.join(' or ')}` : ''}`;
      }),
    '  meanings:',
    ...Object.entries(meanings).map(
      ([key, meaning]) =>
        `    ${key}${needed.some((name) => name.split(' or ').includes(key)) ? ' (needed)' : ''}: ${meaning.says}`,
    ),
  ];
}

function sayFields({ fields }: Questions): string[] {
  if (fields.length === 0) return [];
  return [
    'Claim_Fields (fields of the test records)',
    ...fields.map((field) => `  ${field}`),
    `  meanings: ${FIELD_MEANINGS.join(', ')}`,
    `  such as --map 'Claim_Fields.${fields[0]}=ignore'`,
  ];
}
