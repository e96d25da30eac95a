import type { Chart, Conflict, Diagnosis, OasisAnswer } from '../chart/chart.ts';
import type { Day } from '../chart/day.ts';
import { given } from '../chart/given.ts';
import { normalise } from '../icd10cm/code.ts';
import { formDiagnoses } from '../oasis/form-diagnoses.ts';
import type { ListedDiagnosis, ReadList } from './claim-diagnoses.ts';
import type { ClaimFact } from './claim-fact.ts';
import type { ConditionFact } from './condition.ts';
import type { EncounterFact } from './encounter.ts';
import type { EpisodeFact } from './episode.ts';
import type { Assessment } from './oasis/assessment.ts';
import { planOfCareList } from './plan-of-care.ts';
import { rankedConditions } from './ranked-conditions.ts';
import type { Reading } from './reading.ts';
import { cite, type Sourced } from './sources.ts';

/** A list of diagnoses that states ranks. */
export interface DiagnosisList {
  name: 'the claim' | 'the plan of care' | 'M1021/M1023' | 'the encounter' | 'the episode of care';
  diagnoses: ListedDiagnosis[];
  /** Whether it names every diagnosis of the period by its own nature, and each was read. */
  isWhole: boolean;
  /** A line of it could not be read: nothing else makes it whole. */
  hasUnread?: boolean;
}

export interface DiagnosisFacts {
  claim: ClaimFact | undefined;
  conditions: readonly ConditionFact[];
  encounters: readonly EncounterFact[];
  episodes: readonly EpisodeFact[];
  oasis: ReadonlyMap<string, Sourced<OasisAnswer>>;
  assessment: Assessment | undefined;
  period: { from?: Day; through?: Day };
}

/**
 * Puts the diagnoses into the chart (interfaces.md, "The Chart"): those of the most trusted list that states ranks, with
 * their ranks; then every other current coded condition once, without. What a less trusted list says otherwise is a
 * conflict. `secondary` is looked for where the ranked list is whole.
 */
export function putDiagnoses(chart: Chart, facts: DiagnosisFacts, reading: Reading): void {
  const lists = listsOf(facts, reading);
  const [top, ...others] = lists;
  const seen = new Map<string, number>();
  const add = ({ code, display, rank, at }: ListedDiagnosis): void => {
    const known = seen.get(plain(code));
    if (known !== undefined) {
      cite(chart, `/diagnoses/${known}`, at);
      return;
    }
    const diagnosis: Diagnosis = { code, ...given('rank', rank), ...(display ? { display } : {}) };
    seen.set(plain(code), chart.diagnoses.length);
    cite(chart, `/diagnoses/${chart.diagnoses.length}`, at);
    chart.diagnoses.push(diagnosis);
  };
  for (const diagnosis of top?.diagnoses ?? []) add(diagnosis);
  const ranked = chart.diagnoses.length;
  for (const list of others) {
    if (top) chart.conflicts.push(...conflictsOf(top, list));
    for (const { rank: _, ...diagnosis } of list.diagnoses) add(diagnosis);
  }
  for (const condition of facts.conditions) {
    if (condition.notCurrent !== undefined || !condition.code) continue;
    const { value, at } = condition.code;
    add({ code: value, at, ...(condition.display ? { display: condition.display } : {}) });
  }
  // A current condition that has no ICD-10-CM code may be a diagnosis that the list leaves out.
  const areCoded = facts.conditions.every(({ code, notCurrent }) => code !== undefined || notCurrent !== undefined);
  const coversAll = chart.diagnoses.length === ranked && areCoded && reading.hasSearched('Condition');
  if (top && (top.isWhole || (coversAll && !top.hasUnread))) chart.looked.push('secondary');
}

/** The lists that state ranks, most trusted first. */
function listsOf(facts: DiagnosisFacts, reading: Reading): DiagnosisList[] {
  const { claim, conditions, encounters, episodes, period } = facts;
  const homeHealth = encounters.filter((each) => each.isHomeHealth);
  const lists: DiagnosisList[] = [
    named('the claim', claim?.listed ?? NONE),
    named('the plan of care', planOfCareList(reading, conditions, period)),
    oasisList(facts),
    { name: 'the encounter', ...rankedConditions(homeHealth, conditions, period, reading), isWhole: false },
    { name: 'the episode of care', ...rankedConditions(episodes, conditions, period, reading), isWhole: false },
  ];
  return lists.filter((list) => list.diagnoses.length > 0);
}

const NONE: ReadList = { diagnoses: [], isWhole: false };

/** A list that is whole by its nature. */
function named(name: DiagnosisList['name'], { diagnoses, isWhole }: ReadList): DiagnosisList {
  return { name, diagnoses, isWhole, hasUnread: !isWhole };
}

function oasisList({ oasis, assessment }: DiagnosisFacts): DiagnosisList {
  // A line that was answered and could not be read, or was answered twice, is no blank line.
  const hasUnread = (assessment?.answers ?? []).some(({ key }) => /^M102[13]_.*_ICD$/.test(key) && !oasis.has(key));
  const { diagnoses, isWhole } = formDiagnoses((key) => oasis.get(key)?.value);
  return {
    name: 'M1021/M1023',
    diagnoses: diagnoses.map(({ key, code, rank }) => ({ code, rank, at: oasis.get(key)?.at ?? [] })),
    isWhole: isWhole && !hasUnread,
    hasUnread,
  };
}

function conflictsOf(top: DiagnosisList, list: DiagnosisList): Conflict[] {
  const found: Conflict[] = [];
  const stands = top.diagnoses.find((each) => each.rank === 1);
  const lost = list.diagnoses.find((each) => each.rank === 1);
  if (stands && lost && plain(stands.code) !== plain(lost.code)) {
    found.push(
      conflict('/diagnoses/0', lost, stands, `${list.name} states another principal diagnosis than ${top.name}`),
    );
  }
  if (!top.isWhole) return found;
  const named = new Set(top.diagnoses.map((each) => plain(each.code)));
  for (const each of list.diagnoses) {
    if (!named.has(plain(each.code)) && each !== lost) {
      found.push(conflict('/diagnoses', each, undefined, `${list.name} names a diagnosis that ${top.name} does not`));
    }
  }
  return found;
}

function conflict(fact: string, lost: ListedDiagnosis, stands: ListedDiagnosis | undefined, say: string): Conflict {
  const here = { kind: 'record' as const, path: fact };
  return {
    fact,
    lost: { value: lost.code, at: lost.at[0] ?? here },
    ...(stands ? { stands: { value: stands.code, at: stands.at[0] ?? here } } : {}),
    say,
  };
}

function plain(code: string): string {
  return normalise(code) ?? code.trim().toUpperCase();
}
