import type { DetectedIssue, GuidanceResponse, Parameters, Reference, Task } from 'fhir/r4';
import type { Source } from '../../chart/evidence.ts';
import type { ChecklistItem, Clock, HealthHome } from '../../health-home/answer.ts';
import { BLOCKING } from '../../health-home/checklist/tally.ts';

/** What a Health Home answer becomes in FHIR R4. */
export type HealthHomeResource = GuidanceResponse | DetectedIssue | Task;

const CHECKLIST = 'urn:lintel:health-home-checklist';
const CLOCK = 'urn:lintel:health-home-clock';

/**
 * FHIR R4 of an answer: a GuidanceResponse for the status, a DetectedIssue for each gap of the checklist (absent or
 * partial), and a Task (intent proposal: nothing is ordered) for each clock.
 * @param masked the masked answer: an export that holds Part 2 records needs a consent and its notice, which this has not
 * @param patient `Patient/p1`
 */
export function healthHomeResources(masked: HealthHome, patient: string): HealthHomeResource[] {
  const subject: Reference = { reference: patient };
  return [
    guidance(masked, subject),
    ...masked.checklist.filter(isGap).map((item) => issue(item, masked.asOf, subject)),
    ...masked.clocks.map((clock) => task(clock, masked.asOf, subject)),
  ];
}

function guidance(
  { profile, status, say, criterion, wouldChange, asOf }: HealthHome,
  subject: Reference,
): GuidanceResponse {
  const answer: Parameters = {
    resourceType: 'Parameters',
    id: 'answer',
    parameter: [
      { name: 'status', valueCode: status },
      { name: 'criterion', valueCode: criterion.id ?? 'none' },
      { name: 'profile', valueString: `${profile.id} ${profile.version}` },
      { name: 'confidence', valueString: profile.confidence },
    ],
  };
  const isOpen = status === 'POSSIBLE' || status === 'INDETERMINATE';
  return {
    resourceType: 'GuidanceResponse',
    contained: [answer],
    moduleUri: `urn:lintel:health-home:${profile.id}`,
    status: isOpen ? 'data-required' : 'success',
    subject: subject,
    occurrenceDateTime: asOf,
    note: [say, ...wouldChange.map((change) => change.say), ...profile.notes].map((text) => ({ text })),
    outputParameters: { reference: '#answer' },
  };
}

function isGap({ applies, state }: ChecklistItem): boolean {
  return applies && (state === 'absent' || state === 'partial');
}

function issue({ item, say, evidence }: ChecklistItem, asOf: string, patient: Reference): DetectedIssue {
  const implicated = evidence.flatMap(({ at }) => referenceOf(at) ?? []);
  return {
    resourceType: 'DetectedIssue',
    status: 'final',
    code: { coding: [{ system: CHECKLIST, code: item }] },
    severity: (BLOCKING as readonly string[]).includes(item) ? 'high' : 'moderate',
    patient: patient,
    identifiedDateTime: asOf,
    ...(implicated.length > 0 ? { implicated } : {}),
    detail: say,
  };
}

function task({ kind, from, due, state, at, say }: Clock, asOf: string, patient: Reference): Task {
  const focus = at && referenceOf(at);
  return {
    resourceType: 'Task',
    status: state === 'met' ? 'completed' : 'requested',
    ...(state === 'overdue' ? { businessStatus: { text: 'overdue' } } : {}),
    intent: 'proposal',
    code: { coding: [{ system: CLOCK, code: kind }] },
    ...(say === undefined ? {} : { description: say }),
    ...(focus ? { focus } : {}),
    for: patient,
    authoredOn: asOf,
    restriction: { period: { start: from, end: due } },
  };
}

/** A reference to a resource of the record; other sources have none. */
function referenceOf(at: Source): Reference | undefined {
  return at.kind === 'fhir' ? { reference: at.ref } : undefined;
}
