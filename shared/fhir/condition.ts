import type { Chart } from '../chart/chart.ts';
import { given, listed } from '../chart/given.ts';
import { statusOf, VERIFICATION_STATUSES, words } from './codes.ts';
import { dateText } from './dates.ts';
import { icdOf } from './icd-of.ts';
import { get, type Json, object } from './json.ts';
import { codedAt, refTo, securityOf } from './people.ts';
import type { Reading } from './reading.ts';
import type { Entry } from './resources.ts';
import { type Sourced, sourced } from './sources.ts';

/** A Condition with what the diagnosis lists need of it. */
export interface ConditionFact {
  entry: Entry;
  fact: Sourced<NonNullable<Chart['conditions']>[number]>;
  /** Its ICD-10-CM code, where it has exactly one. */
  code?: Sourced<string>;
  /** What the code itself is displayed as; a concept's text may be of its SNOMED CT code. */
  display?: string;
  /** Why it is no current diagnosis; absent where it is one. */
  notCurrent?: string;
  /** It was refuted, or is not confirmed: no list makes it a diagnosis. */
  isDenied: boolean;
}

/** FHIR R4 condition-clinical: `active` and its children. */
const CURRENT = new Set(['active', 'recurrence', 'relapse']);
const PAST = new Set(['inactive', 'remission', 'resolved']);
/**
 * Official Guidelines IV.H: an uncertain diagnosis ("probable", "rule out") is not coded outside of inpatient stays, so
 * that a condition which is not confirmed is no diagnosis of a home health period.
 */
const UNCERTAIN = new Set(['unconfirmed', 'provisional', 'differential']);

/** Reads every Condition. What is no current, coded diagnosis is reported; it stays among the chart's conditions. */
export function readConditions(reading: Reading): ConditionFact[] {
  return reading.of('Condition').map((entry) => {
    const condition = readCondition(entry, reading);
    const why = condition.notCurrent ?? (condition.code ? undefined : uncodedSay(entry));
    if (why !== undefined) reading.report(entry.ref, why);
    return condition;
  });
}

/** One Condition, also a contained one. */
export function readCondition(entry: Entry, reading?: Reading): ConditionFact {
  const { resource, id } = entry;
  const clinicalStatus = statusOf(resource, 'clinicalStatus', [...CURRENT, ...PAST]);
  const verificationStatus = statusOf(resource, 'verificationStatus', VERIFICATION_STATUSES);
  const icd = icdOf(object(resource, 'code'), 'code');
  const display = words(object(resource, 'code')) ?? (icd.ok ? icd.display : undefined);
  const codeDisplay = icd.ok ? icd.display : display;
  const onset = dateText(resource, 'onsetDateTime') ?? dateText(get(resource, 'onsetPeriod'), 'start');
  const recorded = dateText(resource, 'recordedDate');
  const notCurrent = whyNotCurrent(resource, clinicalStatus, verificationStatus);
  const value = {
    ...(id ? { id } : {}),
    ...(icd.ok ? { code: icd.code } : {}),
    ...(display ? { display } : {}),
    ...(clinicalStatus ? { clinicalStatus } : {}),
    ...(verificationStatus ? { verificationStatus } : {}),
    ...(onset ? { onset } : {}),
    ...(recorded ? { recorded } : {}),
    ...extrasOf(entry, reading),
  };
  return {
    entry,
    fact: sourced(value, entry),
    ...(icd.ok ? { code: sourced(icd.code, entry, icd.path) } : {}),
    ...(codeDisplay ? { display: codeDisplay } : {}),
    ...given('notCurrent', notCurrent),
    isDenied: verificationStatus !== undefined && verificationStatus !== 'confirmed',
  };
}

/** What the Health Home rules read beside the code: where it stands, when it ended, its other codes and labels. */
function extrasOf(entry: Entry, reading: Reading | undefined): Partial<ConditionFact['fact']['value']> {
  const { resource } = entry;
  const encounter = object(resource, 'encounter');
  const abatement = dateText(resource, 'abatementDateTime') ?? dateText(get(resource, 'abatementPeriod'), 'start');
  return {
    ...listed('codes', codedAt(resource, 'code')),
    ...listed(
      'categories',
      codedAt(resource, 'category').flatMap(({ code, display }) =>
        // Some servers write the list's name only.
        /problem[- ]list/i.test(display ?? '') ? 'problem-list-item' : (code ?? []),
      ),
    ),
    ...given('abatement', abatement),
    ...given('abated', abatement === undefined && hasAbated(resource) ? true : undefined),
    ...given('encounter', encounter && reading && refTo(encounter, entry, reading)),
    ...securityOf(resource),
  };
}

function hasAbated(resource: Json): boolean {
  return Object.keys(resource).some(
    (key) => key.startsWith('abatement') && resource[key] !== false && resource[key] != null,
  );
}

function uncodedSay(entry: Entry): string {
  const icd = icdOf(object(entry.resource, 'code'), 'code');
  return icd.ok ? '' : icd.say;
}

function whyNotCurrent(resource: Json, clinical: string | undefined, verification: string | undefined) {
  if (verification === 'refuted') return 'the condition was refuted: it is no diagnosis';
  if (verification !== undefined && UNCERTAIN.has(verification)) {
    return 'the condition is not confirmed (Official Guidelines IV.H): it is no diagnosis';
  }
  if (verification !== undefined && verification !== 'confirmed')
    return 'its verification status is not known in FHIR R4';
  if (clinical !== undefined && PAST.has(clinical)) return 'the condition is not active: it is no current diagnosis';
  if (clinical !== undefined && !CURRENT.has(clinical)) return 'its clinical status is not known in FHIR R4';
  // FHIR R4 con-4: a condition that has abated is inactive, resolved or in remission. Active and abated disagree.
  return hasAbated(resource) ? 'the condition has abated: it is no current diagnosis' : undefined;
}
