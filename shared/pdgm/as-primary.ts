import type { Day } from '../chart/day.ts';
import type { Authority, TableRow } from '../chart/evidence.ts';
import type { Editions } from '../editions/editions.ts';
import { type CodeSet, codeSetOn } from '../icd10cm/code-set.ts';
import type { CodeFacts } from './code-facts.ts';
import { readPeriod } from './period.ts';
import { tablesFor } from './tables-for.ts';

/** Whether a complete code can be the primary diagnosis (M1021) of a period that begins on a day, and what says so. */
export interface AsPrimary {
  /** Absent: no table that is loaded says it. */
  can?: boolean;
  /** Why not, or why it is not known; a sentence. */
  say?: string;
  /** Of the row that says it. */
  authority?: Authority;
  row?: TableRow;
}

/**
 * Answers from the code set's own flags, then from the diagnosis table of the day. No letter of a group is in the answer:
 * everyone may read it (compliance.md section 4).
 * @returns `undefined` where the code is not complete on the day, or no code set covers it
 */
export function asPrimary(editions: Editions, code: string, day: Day): AsPrimary | undefined {
  const codes = codeSetOn(editions, day);
  if (!codes?.isValid(code)) return undefined;
  const period = readPeriod({
    chart: 1,
    period: { from: day },
    diagnoses: [],
    oasis: {},
    looked: [],
    conflicts: [],
    sources: {},
  });
  const facts = tablesFor(editions, period).reader.read(code);
  const never = whyNeverPrimary(facts, codes);
  if (never !== undefined) return { can: false, say: never.say, ...ruledBy(never.row) };
  if (facts.manifestation === undefined) return { say: 'No table that is loaded says whether it is a manifestation.' };
  if (!facts.group) return { say: 'The tables that are loaded do not give its clinical group.' };
  const { value, row } = facts.group;
  if (value === 'NONE') return { can: false, say: 'The diagnosis table gives it no clinical group.', ...ruledBy(row) };
  return { can: true, ...ruledBy(row) };
}

/** What forbids a code as primary whatever its group: the code set's own word, or a flag of the diagnosis table. */
export function whyNeverPrimary(facts: CodeFacts, codes: CodeSet): { say: string; row?: TableRow } | undefined {
  const { code = '', profile, codeSetRow } = facts;
  const listed = codeSetRow ? { row: codeSetRow } : {};
  const tabled = facts.group ? { row: facts.group.row } : {};
  const manifestation = 'It names a manifestation; its cause goes first.';
  if (codes.isManifestation(code)) return { say: manifestation, ...listed };
  if (facts.manifestation) return { say: manifestation, ...tabled };
  if (codes.isExternalCause(code)) return { say: 'It names an external cause.', ...listed };
  if (facts.externalCause) return { say: 'It names an external cause.', ...tabled };
  if (profile?.unacceptable) return { say: 'It is not acceptable as primary diagnosis.', ...tabled };
  if (profile?.unspecified) return { say: 'It is unspecified, and a more specific code exists.', ...tabled };
  return undefined;
}

function ruledBy(row: TableRow | undefined): Pick<AsPrimary, 'authority' | 'row'> {
  return row ? { authority: row.authority, row } : {};
}
