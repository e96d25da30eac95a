import type { Editions } from '../../../shared/editions/editions.ts';
import { readChart } from '../../../shared/fhir/read-chart.ts';
import { counted } from '../../counted.ts';
import { fetchAttachments } from '../attachments.ts';
import type { FhirResource } from '../bundle.ts';
import type { Endpoint } from '../endpoint.ts';
import { ask, type Check } from './check.ts';
import { sample, WITH_A_PATIENT } from './resources.ts';

/** Patients of a sample that are looked at. */
const MOST = 5;

/** Whether the server gives OASIS, as a reader of charts finds it. */
export function checkOasis(
  endpoint: Endpoint,
  editions: Editions,
  patient: string | undefined,
  signal: AbortSignal,
): Promise<Check> {
  return ask('OASIS', async () => {
    for (const type of ['QuestionnaireResponse', 'Observation'] as const) {
      const found = await sample(endpoint, type, patient, signal);
      const subjects = [...new Set(found.flatMap(subjectOf))].slice(0, MOST);
      const items = Math.max(0, ...subjects.map((subject) => itemsOf(subject, found, endpoint, editions)));
      if (items > 0) return { result: 'pass', say: `found: ${counted(items, 'item')} of one assessment, in ${type}` };
    }
    const hint = patient === undefined ? WITH_A_PATIENT : '';
    return { result: 'less', say: `not served: page or XML (the EHR's page, or the submission file)${hint}` };
  });
}

function itemsOf(subject: string, found: readonly FhirResource[], { base }: Endpoint, editions: Editions): number {
  const id = subject.split('/').at(-1) ?? '';
  const own = found.filter((resource) => subjectOf(resource)[0] === subject);
  const { chart } = readChart([{ resourceType: 'Patient', id }, ...own], editions, {
    patient: `Patient/${id}`,
    bases: [base.href],
  });
  return Object.keys(chart.oasis).length;
}

function subjectOf({ subject }: FhirResource): string[] {
  const written =
    typeof subject === 'object' && subject !== null && 'reference' in subject ? subject.reference : undefined;
  return typeof written === 'string' && /(?:^|\/)Patient\/[^/]+$/.test(written) ? [written] : [];
}

/** Whether the words of attached notes can be fetched. */
export function checkAttachments(endpoint: Endpoint, patient: string | undefined, signal: AbortSignal): Promise<Check> {
  return ask('attachments (Binary)', async () => {
    const documents = (await sample(endpoint, 'DocumentReference', patient, signal)).slice(0, MOST);
    const { byUrl, reported } = await fetchAttachments(endpoint, documents, signal);
    const read = [...byUrl.values()].filter((one) => typeof one === 'object').length;
    const missing = [...byUrl.values()].filter((one) => one === 'missing').length;
    const unread = byUrl.size - read - missing;
    const say = `${read} read, ${unread} unreadable (a scan or another format), ${missing} missing, ${reported.length} not fetched`;
    if (reported.length + missing > 0) {
      const fix =
        "ask the EHR's administrator to let this app read Binary, and that attachments lie under the registered address";
      return { result: 'fail', say, fix };
    }
    if (byUrl.size > 0) return { result: 'pass', say };
    if (documents.length > 0) {
      return { result: 'pass', say: `documents looked at: ${documents.length}, none with an attachment apart from it` };
    }
    return { result: 'less', say: `no document was found to try${patient === undefined ? WITH_A_PATIENT : ''}` };
  });
}
