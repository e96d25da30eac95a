import type { Evidence, Missing } from '../chart/evidence.ts';
import type { CodeFirst } from './code-first.ts';
import type { ClaimDiagnoses, ClaimDiagnosis } from './diagnoses.ts';
import type { Notes } from './notes.ts';
import type { ClinicalGroup } from './tables.ts';

/** What can stand against the group of the principal's own row, and which answer it would give instead. */
export interface Doubt {
  missing: Missing;
  or: ClinicalGroup | 'NONE';
  because: Evidence[];
}

/** The diagnosis as a plain fact. */
export function saidOf({ facts, at }: ClaimDiagnosis): Evidence {
  return facts.said.at(at);
}

/** The secondary diagnoses, complete codes on the From date, that go or may go before the principal. */
export function conditionsPresent(codeFirst: CodeFirst, { secondary }: ClaimDiagnoses): ClaimDiagnosis[] {
  return secondary.filter(({ facts }) => facts.validity === 'valid' && codeFirst.names(facts.code ?? '', true));
}

/**
 * A principal with a "code first" note (pdgm.md section 12, U4). CMS's wording wants the condition present on the claim:
 * alone, the group stands. A secondary diagnosis that is no code in force may be that condition, and so may one that a
 * list does not show: one that was not given is not empty, and one that may go on (six full lines of M1021/M1023, the
 * record's own conditions) is not at its end.
 */
export function codeFirstDoubt(
  codeFirst: CodeFirst,
  conditions: readonly ClaimDiagnosis[],
  { secondary, isWhole }: ClaimDiagnoses,
): Doubt[] {
  const none = (missing: Missing, because: Evidence[] = []): Doubt[] => [{ missing, or: 'NONE', because }];
  if (conditions.length > 0) return none(CONDITION_PRESENT, conditions.map(saidOf));
  const unreadable = secondary.findIndex((diagnosis) => mayBeCondition(codeFirst, diagnosis));
  if (unreadable >= 0) return none(unreadableCondition(unreadable));
  return isWhole ? [] : none(CONDITION_UNSEEN);
}

/** CMS's own list refuses what it names on the claim as it stands; only in ICD-10-CM's notes is a mistyped code in doubt. */
function mayBeCondition(codeFirst: CodeFirst, { facts }: ClaimDiagnosis): boolean {
  if (codeFirst.decided || facts.validity === 'valid') return false;
  return facts.code === undefined || facts.validity === 'never' || codeFirst.names(facts.code, false);
}

/** Z45.2 where it is the first secondary, or may be because no order is stated (pdgm.md section 13, U5). */
export function firstSecondaryDoubt({ secondary, isOrdered }: ClaimDiagnoses, notes: Notes): Doubt[] {
  const isIt = (d: ClaimDiagnosis | undefined) => d?.facts.code === FIRST_SECONDARY_TO_COMPLEX_NURSING;
  const first = isOrdered ? secondary[0] : secondary.find(isIt);
  if (!first || !isIt(first)) return [];
  notes.unsettled('U5', 'clinicalGroup');
  return [{ missing: FIRST_SECONDARY, or: 'D', because: [saidOf(first)] }];
}

/** The one code that is known to move a period when it stands first among the secondaries. */
const FIRST_SECONDARY_TO_COMPLEX_NURSING = 'Z452';

const FIRST_SECONDARY: Missing = {
  what: 'secondary',
  say: "Z45.2 may be the first secondary diagnosis, which by one report moves the period to Complex Nursing. Settled by CMS's grouper",
};

const CONDITION_PRESENT: Missing = {
  what: 'Code_First_Conditions',
  say:
    'a "code first" note stands at the principal and a condition that it may mean stands among the secondary diagnoses; ' +
    'which ones CMS means stands in Code_First_Conditions, which is not loaded. Settled by lintel editions import PATH',
};

/** An impossible code is named by its position, never quoted. */
function unreadableCondition(i: number): Missing {
  const say =
    `a "code first" note stands at the principal, and secondary diagnosis ${i + 1}, which is no ICD-10-CM code in force on ` +
    'the From date, may be a condition that it means. Settled by the right code';
  return { what: `secondary ${i + 1}`, say };
}

const CONDITION_UNSEEN: Missing = {
  what: 'secondary',
  say:
    'a "code first" note stands at the principal, and whether a condition that it may mean stands among the secondary ' +
    "diagnoses is not known, since nobody says that they are all given (M1021/M1023 hold six). Settled by the claim's or " +
    "the plan of care's list; an empty one says that there are none",
};
