import { type Authority, type Determined, weaker } from '../../../shared/chart/evidence.ts';
import type { Grouping } from '../../../shared/pdgm/grouping.ts';

/** One line of the table of the demo patients. */
export interface Grouped {
  name: string;
  mrn: string;
  from: string;
  grouping: Grouping;
}

const HEAD = [
  'Patient',
  'MRN',
  'Period from',
  'HIPPS',
  'Authority',
  'Source',
  'Timing',
  'Group',
  'Level',
  'Comorbidity',
  'What is missing',
];

/**
 * The groupings as a table for people. A part that is not determined shows its possible values where the facts leave
 * some (`1·2`), else a dash; what would settle it stands in the last column.
 */
export function groupingsTable(rows: readonly Grouped[]): string {
  const lines = rows.map(({ name, mrn, from, grouping }) => [
    name,
    mrn,
    from,
    shown(grouping.hipps),
    authority(grouping) ?? '',
    shown(grouping.source),
    shown(grouping.timing),
    shown(grouping.clinicalGroup),
    shown(grouping.functionalLevel),
    shown(grouping.comorbidity),
    missing(grouping).join(', '),
  ]);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const write = (line: readonly string[]): string =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [write(HEAD), widths.map((width) => '-'.repeat(width)).join('  '), ...lines.map(write)].join('\n');
}

function shown(part: Determined<string | number>): string {
  if (part.determined) return String(part.value);
  return part.possible && part.possible.length > 0 && part.possible.length < 4 ? part.possible.join('·') : '–';
}

/** The weakest authority among the table rows that decided what is decided. */
function authority(grouping: Grouping): Authority | undefined {
  const { hipps, clinicalGroup, functionalLevel, comorbidity } = grouping;
  const parts: Determined<unknown>[] = hipps.determined ? [hipps] : [clinicalGroup, functionalLevel, comorbidity];
  return parts.reduce<Authority | undefined>(
    (weakest, part) => (part.determined ? weaker(weakest, part.authority) : weakest),
    undefined,
  );
}

/** What is missing, in words, each once, in the order of the grouper's steps. */
function missing(grouping: Grouping): string[] {
  const parts: Determined<unknown>[] = [
    grouping.source,
    grouping.timing,
    grouping.clinicalGroup,
    grouping.functionalLevel,
    grouping.comorbidity,
  ];
  return [...new Set(parts.flatMap((part) => (part.determined ? [] : part.missing.map(({ what }) => wordsOf(what)))))];
}

const WORDS: Readonly<Record<string, string>> = {
  admissionSource: 'admission source',
  clinicalGroup: 'clinical group',
  from: 'From date',
  occurrenceCodes: 'occurrence codes',
  previousPeriodEnd: 'end of the period before',
  principal: 'primary diagnosis',
  secondary: 'other diagnoses',
  stays: 'stays before',
};

/** A fact of the record as people call it, or several that belong together. A table of the grouper (`Diagnosis_Codes`) is CMS's, and imported with the others. */
function wordsOf(what: string): string {
  if (what.includes(', ')) return what.split(', ').map(wordsOf).join(', ');
  if (/^[A-Z][A-Za-z]*_/.test(what) && !/\d/.test(what)) return 'CMS’s tables';
  if (/^stays\/\d+\/type$/.test(what)) return 'kind of a stay';
  const [room = what] = what.split('/');
  return WORDS[room] ?? what;
}
