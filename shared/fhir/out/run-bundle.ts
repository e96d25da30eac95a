import type {
  Bundle,
  Communication,
  DetectedIssue,
  Device,
  GuidanceResponse,
  Parameters,
  Provenance,
  Task,
} from 'fhir/r4';
import type { Chart } from '../../chart/chart.ts';
import type { Classification } from '../../classify.ts';
import { detectedIssue } from './detected-issue.ts';
import { disclosureOf } from './disclosure.ts';
import { groupParameters } from './group-parameters.ts';
import { guidanceResponse } from './guidance.ts';
import { deviceOf, provenanceOf, type Software } from './provenance.ts';
import { type Query, queryOfFinding, queryOfQuestion, queryResources } from './query.ts';
import { patientReference } from './references.ts';

/** A run, as who ran it tells. */
export interface Run {
  software: Software;
  /** When: ISO 8601 with a zone. */
  at: string;
  /** Gives a UUID each time: `shared` has no randomness. */
  newId(): string;
  /** The consent under which sensitive evidence stands in it; absent: it holds none (`maskedClassification`). */
  disclosedUnder?: string | undefined;
}

/** What a classification becomes; of a role's view, what that view holds. */
type Shown = Pick<Classification, 'findings' | 'questions' | 'editions'> &
  Partial<Pick<Classification, 'grouping' | 'unsettled' | 'notes'>>;
type Made = Communication | DetectedIssue | Device | GuidanceResponse | Parameters | Provenance | Task;

/**
 * A classification in FHIR R4, one Bundle (collection): the run (GuidanceResponse), its grouping where it is shown
 * (Parameters), a DetectedIssue for each finding, a Task with a Communication for each query, the program (Device), and
 * what all of it was derived from (Provenance). Nothing of it is written anywhere by making it.
 */
export function runBundle(shown: Shown, chart: Chart, { software, at, newId, disclosedUnder }: Run): Bundle {
  const subject = patientReference(chart);
  const device = deviceOf(software, newId());
  const author = { reference: urn(device) };
  const { grouping, unsettled = [], notes = [], editions } = shown;
  const parameters = grouping && { ...groupParameters({ grouping, unsettled, notes, editions }), id: newId() };
  const guidance = guidanceResponse(shown, {
    id: newId(),
    version: software.version,
    at,
    subject,
    performer: author,
    output: parameters && { reference: urn(parameters) },
  });
  const issues = shown.findings.map((one) => detectedIssue(one, chart, { id: newId(), when: at, subject, author }));
  const queries: Query[] = [
    ...shown.questions.map((one) => queryOfQuestion(one, chart)),
    ...shown.findings.flatMap((one) => queryOfFinding(one, chart) ?? []),
  ];
  const asked = queries.flatMap((query) =>
    queryResources(query, chart, { taskId: newId(), communicationId: newId(), when: at, author }),
  );
  const made: Made[] = [guidance, ...(parameters ? [parameters] : []), ...issues, ...asked];
  const provenance = provenanceOf(chart, editions, {
    id: newId(),
    targets: made.map((one) => ({ reference: urn(one) })),
    device: author,
    recorded: at,
  });
  const { meta, notes: said } = disclosureOf(disclosedUnder);
  guidance.note = [...(guidance.note ?? []), ...said];
  return {
    resourceType: 'Bundle',
    ...meta,
    type: 'collection',
    timestamp: at,
    entry: [...made.map((one) => ({ ...one, ...meta })), device, provenance].map((resource) => ({
      fullUrl: urn(resource),
      resource,
    })),
  };
}

function urn({ id }: Pick<Made, 'id'>): string {
  return `urn:uuid:${id}`;
}
