import { addDays, type Day } from '../chart/day.ts';
import type { Authority, Evidence, Missing, TableRow } from '../chart/evidence.ts';
import type { Asked } from './asked.ts';
import type { CodeFacts } from './code-facts.ts';
import { type ClaimDiagnoses, type ClaimDiagnosis, NO_PRINCIPAL } from './diagnoses.ts';
import { NO_CODE_SET, NO_FROM, NO_GROUPER } from './not-loaded.ts';
import type { Notes } from './notes.ts';
import { PERIOD_DAYS, type Period } from './period.ts';
import { codeFirstDoubt, conditionsPresent, type Doubt, firstSecondaryDoubt, saidOf } from './principal-doubts.ts';
import type { ClinicalGroup } from './tables.ts';

/** What the tables and edits make of the principal diagnosis, before a person's word. */
export type PrincipalVerdict =
  | { kind: 'group'; group: ClinicalGroup; authority: Authority; because: Evidence[] }
  | {
      kind: 'refused';
      /** 03: principal diagnosis error, with a flag; 05: no clinical group (pdgm.md section 8). */
      returnCode: '03' | '05';
      /** Flags 01–07 that apply; `undefined`: the loaded table does not tell which (flags 01 and 03 are CMS's own). */
      flags: string[] | undefined;
      authority: Authority | undefined;
      because: Evidence[];
      say: string;
    }
  | {
      kind: 'open';
      missing: Missing[];
      possible?: (ClinicalGroup | 'NONE')[];
      because: Evidence[];
      /** Of the row whose group is among the possible ones. */
      authority?: Authority;
      /** Whether a person's confirmed group may settle it: a table is silent, or a point is unsettled. */
      settledByPerson: boolean;
    };

/** The edits of the principal and its own row (pdgm.md sections 6 and 8), in this order: blank, invalid, flags, row. */
export function judgePrincipal({ period, grouper, notes }: Asked, diagnoses: ClaimDiagnoses): PrincipalVerdict {
  const { principal } = diagnoses;
  if (!principal) {
    return { kind: 'open', missing: [diagnoses.principalMissing ?? NO_PRINCIPAL], because: [], settledByPerson: false };
  }
  const { facts } = principal;
  const said = facts.said.at(principal.at);
  if (facts.validity === 'blank')
    return refused('03', ['07'], [said], 'the principal diagnosis is blank (validity flag 07)');
  if (period.from.state !== 'day') return stop([said], NO_FROM);
  if (!grouper) return withoutTables(facts, said, period, notes);
  return (
    invalid(facts, said, period, notes) ??
    flagged(facts, said) ??
    unflagged(facts, said) ??
    own(principal, said, diagnoses, notes)
  );
}

/** No grouper tables for the day: a person's group stands, unless the code list itself says that the code cannot be first. */
function withoutTables(facts: CodeFacts, said: Evidence, period: Period, notes: Notes): PrincipalVerdict {
  const edit = facts.validity === 'unknown' ? undefined : (invalid(facts, said, period, notes) ?? flagged(facts, said));
  const missing = [NO_GROUPER.diagnoses];
  if (edit?.kind === 'refused') missing.push({ what: 'principal', say: edit.say });
  return { kind: 'open', missing, because: [said], settledByPerson: edit?.kind !== 'refused' };
}

/** Flag 06: not a complete code in force on the From date. A code that becomes valid within the period is U14. */
function invalid(facts: CodeFacts, said: Evidence, period: Period, notes: Notes): PrincipalVerdict | undefined {
  if (facts.validity === 'valid') return undefined;
  const evidence = facts.codeSetRow ? { ...said, row: facts.codeSetRow } : said;
  if (facts.validity === 'unknown') return stop([evidence], NO_CODE_SET);
  if (becomesValidWithin(period, facts.validFrom)) {
    notes.unsettled('U14', 'clinicalGroup');
    const say =
      `the principal is valid from ${facts.validFrom} on and the period begins on ${period.from.day}: ` +
      "CMS groups such a code by its predecessor, and that table is not loaded. Settled by CMS's grouper";
    return { kind: 'open', missing: [{ what: 'principal', say }], because: [evidence], settledByPerson: true };
  }
  return refused(
    '03',
    ['06'],
    [evidence],
    `the principal ${INVALID[facts.validity]} (validity flag 06)`,
    facts.codeSetRow,
  );
}

const INVALID = {
  header: 'is a header and needs more characters',
  'not-yet': 'is not yet valid on the From date',
  'no-longer': 'is no longer valid on the From date',
  never: 'is not an ICD-10-CM code',
  blank: 'is blank',
} as const;

/** Whether a day of validity lies after From and not after the end of the period (U14, CR 13543). */
export function becomesValidWithin(period: Period, validFrom: Day | undefined): boolean {
  if (validFrom === undefined || period.from.state !== 'day') return false;
  const end = period.through.state === 'day' ? period.through.day : addDays(period.from.day, PERIOD_DAYS - 1);
  return end !== undefined && validFrom > period.from.day && validFrom <= end;
}

/** Flags 01–04: facts of the code, whatever its group. */
function flagged(facts: CodeFacts, said: Evidence): PrincipalVerdict | undefined {
  const { profile } = facts;
  const flags: string[] = [];
  const says: string[] = [];
  const flag = (holds: boolean | undefined, code: string, say: string) => {
    if (!holds) return;
    flags.push(code);
    says.push(`${say} (validity flag ${code})`);
  };
  flag(profile?.unacceptable, '01', 'it is not acceptable as principal');
  flag(facts.manifestation, '02', 'it names a manifestation; its cause goes first');
  flag(profile?.unspecified, '03', 'it is unspecified and a more specific code exists');
  flag(facts.externalCause, '04', 'it names an external cause');
  if (flags.length === 0) return undefined;
  const ofTable =
    profile?.manifestation !== undefined || profile?.unacceptable || profile?.unspecified || profile?.externalCause;
  const row = ofTable ? (facts.group?.row ?? facts.codeSetRow) : facts.codeSetRow;
  return refused('03', flags, [row ? { ...said, row } : said], `cannot be primary (M1021): ${says.join('; ')}`, row);
}

/** Flag 02 that nobody can tell: an imported code list carries no manifestation flags, and the code is in no other. */
function unflagged(facts: CodeFacts, said: Evidence): PrincipalVerdict | undefined {
  if (facts.manifestation !== undefined) return undefined;
  const say =
    'no loaded table says whether the principal names a manifestation, which cannot be first. Settled by CMS’s own tables ' +
    '(lintel editions import PATH), or by a confirmed group';
  return { kind: 'open', missing: [{ what: 'Diagnosis_Codes', say }], because: [said], settledByPerson: true };
}

/** The row of the principal, and what can still stand against it: a code-first condition, Z45.2 as first secondary. */
function own(principal: ClaimDiagnosis, said: Evidence, diagnoses: ClaimDiagnoses, notes: Notes): PrincipalVerdict {
  const { group } = principal.facts;
  if (!group) {
    notes.unsettled('U1', 'clinicalGroup');
    const say =
      "no loaded table gives the clinical group of the principal. Settled by CMS's own tables (lintel editions import PATH), " +
      'or by a confirmed group';
    return { kind: 'open', missing: [{ what: 'Diagnosis_Codes', say }], because: [said], settledByPerson: true };
  }
  const because = [group.evidence.at(principal.at)];
  if (group.value === 'NONE') {
    // Our tables say only that it cannot be primary; whether CMS also flags it 01 or 03 stands in CMS's table alone.
    const isCms = principal.facts.profile?.unacceptable !== undefined;
    if (!isCms) notes.unsettled('U8', 'validityFlags');
    const say = 'cannot be primary (M1021): it has no clinical group (return code 05)';
    return { ...refused('05', isCms ? [] : undefined, because, say, group.row) };
  }
  const { codeFirst } = principal.facts;
  const doubts: Doubt[] = [];
  if (codeFirst) {
    notes.unsettled('U4', 'clinicalGroup');
    const conditions = conditionsPresent(codeFirst, diagnoses);
    if (codeFirst.decided && conditions.length > 0) {
      return refused('03', ['05'], [...because, ...conditions.map(saidOf)], GOES_FIRST, group.row);
    }
    doubts.push(...codeFirstDoubt(codeFirst, conditions, diagnoses));
  }
  if (group.value !== 'D') doubts.push(...firstSecondaryDoubt(diagnoses, notes));
  if (doubts.length === 0) return { kind: 'group', group: group.value, authority: group.authority, because };
  return {
    kind: 'open',
    missing: doubts.map(({ missing }) => missing),
    possible: [group.value, ...doubts.map(({ or }) => or)].sort(),
    because: [...because, ...doubts.flatMap((doubt) => doubt.because)],
    authority: group.authority,
    settledByPerson: true,
  };
}

const GOES_FIRST =
  'cannot be primary (M1021) while a condition that goes first stands among the secondary diagnoses (validity flag 05)';

function refused(
  returnCode: '03' | '05',
  flags: string[] | undefined,
  because: Evidence[],
  say: string,
  row?: TableRow,
): PrincipalVerdict {
  return { kind: 'refused', returnCode, flags, because, say, authority: row?.authority };
}

function stop(because: Evidence[], ...missing: Missing[]): PrincipalVerdict {
  return { kind: 'open', missing, because, settledByPerson: false };
}
