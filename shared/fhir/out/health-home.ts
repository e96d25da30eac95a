import type {
  Bundle,
  DetectedIssue,
  GuidanceResponse,
  Parameters,
  ParametersParameter,
  Reference,
  Task,
} from 'fhir/r4';
import { given } from '../../chart/given.ts';
import type { ChecklistItem, Clock, HealthHome, HealthHomeEvidence } from '../../health-home/answer.ts';
import { BLOCKING } from '../../health-home/checklist/tally.ts';
import { disclosureOf } from './disclosure.ts';
import { FHIR_ID, referenceOf } from './references.ts';
import { ICD10CM } from './systems.ts';

/** What a Health Home answer becomes in FHIR R4. */
type HealthHomeResource = GuidanceResponse | DetectedIssue | Task;

interface Export {
  /** Of the line: it becomes the Bundle's `identifier`, and its `id` where FHIR allows it. */
  id?: string | undefined;
  /** `Patient/p1`, where the record names it. */
  patient?: string | undefined;
  /** The consent under which sensitive evidence stands in the answer; absent: the answer is masked. */
  disclosedUnder?: string | undefined;
}

const CHECKLIST = 'urn:lintel:health-home-checklist';
const CLOCK = 'urn:lintel:health-home-clock';

/**
 * FHIR R4 of an answer, one Bundle (collection): a GuidanceResponse for the status, a DetectedIssue for each gap of the
 * checklist (absent or partial), and a Task (intent proposal: nothing is ordered) for each clock. It says what the answer
 * says: a masked one gives a masked Bundle. A revealed one is labelled, each resource, and carries the notice of 42 CFR
 * 2.32 and the consent that it rests on.
 */
export function healthHomeBundle(answer: HealthHome, { id, patient, disclosedUnder }: Export): Bundle {
  const subject: Reference | undefined = patient === undefined ? undefined : { reference: patient };
  const guide = guidance(answer, subject);
  const { notes, meta } = disclosureOf(disclosedUnder);
  const resources: HealthHomeResource[] = [
    { ...guide, note: [...(guide.note ?? []), ...notes] },
    ...answer.checklist.filter(isGap).map((item) => issue(item, answer.asOf, subject)),
    ...answer.clocks.map((clock) => task(clock, answer.asOf, subject)),
  ];
  const name = `urn:lintel:health-home:${answer.profile.id}:${answer.asOf}:${encodeURIComponent((id ?? '').toWellFormed())}`;
  return {
    resourceType: 'Bundle',
    ...(id !== undefined && FHIR_ID.test(id) ? { id } : {}),
    ...meta,
    ...(id === undefined ? {} : { identifier: { system: 'urn:lintel:line', value: id } }),
    type: 'collection',
    // Bundles want an address of each entry. One that is drawn by lot would make the same answer two different Bundles.
    entry: resources.map((resource, place) => ({ fullUrl: `${name}:${place}`, resource: { ...resource, ...meta } })),
  };
}

function guidance(
  { profile, status, say, criterion, evidence, wouldChange, asOf }: HealthHome,
  subject: Reference | undefined,
): GuidanceResponse {
  const answer: Parameters = {
    resourceType: 'Parameters',
    id: 'answer',
    parameter: [
      { name: 'status', valueCode: status },
      { name: 'criterion', valueCode: criterion.id ?? 'none' },
      { name: 'profile', valueString: `${profile.id} ${profile.version}` },
      { name: 'confidence', valueString: profile.confidence },
      ...evidence.map((one) => ({ name: 'evidence', part: partsOf(one) })),
    ],
  };
  const isOpen = status === 'POSSIBLE' || status === 'INDETERMINATE';
  return {
    resourceType: 'GuidanceResponse',
    contained: [answer],
    moduleUri: `urn:lintel:health-home:${profile.id}`,
    status: isOpen ? 'data-required' : 'success',
    ...(subject ? { subject } : {}),
    occurrenceDateTime: asOf,
    note: [say, ...wouldChange.map((change) => change.say), ...profile.notes].map((text) => ({ text })),
    outputParameters: { reference: '#answer' },
  };
}

/** Masked evidence has a class and a use, and so has its part. */
function partsOf({ class: id, use, code, value, at, date }: HealthHomeEvidence): ParametersParameter[] {
  const reference = at && referenceOf(at);
  return [
    { name: 'class', valueCode: id },
    { name: 'use', valueCode: use },
    // A code that could not be read may be of any system.
    ...(code === undefined
      ? []
      : [{ name: 'code', valueCoding: { ...(use === 'unmapped' ? {} : { system: ICD10CM }), code } }]),
    ...(value === undefined ? [] : [{ name: 'value', valueDecimal: value }]),
    ...(date === undefined ? [] : [{ name: 'date', valueString: date }]),
    ...(reference ? [{ name: 'source', valueReference: reference }] : []),
  ];
}

function isGap({ applies, state }: ChecklistItem): boolean {
  return applies && (state === 'absent' || state === 'partial');
}

function issue({ item, say, evidence }: ChecklistItem, asOf: string, patient: Reference | undefined): DetectedIssue {
  const implicated = evidence.flatMap(({ at }) => referenceOf(at) ?? []);
  return {
    resourceType: 'DetectedIssue',
    status: 'final',
    code: { coding: [{ system: CHECKLIST, code: item }] },
    severity: (BLOCKING as readonly string[]).includes(item) ? 'high' : 'moderate',
    ...(patient ? { patient } : {}),
    identifiedDateTime: asOf,
    ...(implicated.length > 0 ? { implicated } : {}),
    detail: say,
  };
}

function task({ kind, from, due, state, at, say }: Clock, asOf: string, patient: Reference | undefined): Task {
  const focus = at && referenceOf(at);
  return {
    resourceType: 'Task',
    status: state === 'met' ? 'completed' : 'requested',
    ...(state === 'overdue' ? { businessStatus: { text: 'overdue' } } : {}),
    intent: 'proposal',
    code: { coding: [{ system: CLOCK, code: kind }] },
    ...given('description', say),
    ...(focus ? { focus } : {}),
    ...(patient ? { for: patient } : {}),
    authoredOn: asOf,
    restriction: { period: { start: from, end: due } },
  };
}
