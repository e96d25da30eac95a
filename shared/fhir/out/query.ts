import type { Communication, Reference, Task } from 'fhir/r4';
import type { Chart } from '../../chart/chart.ts';
import type { Classification } from '../../classify.ts';
import type { AxisName } from '../../icd10cm/axes.ts';
import { AXIS_WORDS } from '../../narrative/questions.ts';
import type { QuestionReason } from '../../narrative/suggestion.ts';
import type { Act, Finding } from '../../rules/finding.ts';
import { patientReference, referencesOf } from './references.ts';
import { QUERY, RULE } from './systems.ts';

/** What is asked of a person: the parts of compliance.md section 3, in their order. */
export interface Query {
  kind: Act;
  /** Words of the record, each with its document's date and author. */
  indicators: string[];
  question: string;
  /** Where the indicators stand. */
  about: Reference[];
  /** The rule, where one asks. */
  rule?: string;
}

const OPTIONS = 'Answers: ☐ ______ ☐ Other (specify): ______ ☐ Unable to determine ☐ No further clarification';
const INDEPENDENCE = 'Please answer using your independent clinical judgement; no particular answer is expected.';

const REASONS: Readonly<Record<QuestionReason, string>> = {
  'not-a-provider':
    'These words are not a provider’s. Please document the condition that they describe, if there is one.',
  uncertain: 'Please clarify whether the condition was confirmed, was ruled out, or is still uncertain.',
  conflict: 'The documentation says more than one thing of this condition. Please clarify which holds.',
  'several-senses': 'The abbreviation has more than one sense. Please write it out.',
};

/** The query that a question of the narrative stands for. No code and no title: it names nothing that is not documented. */
export function queryOfQuestion(
  { kind, axis, reason, spans, document }: Classification['questions'][number],
  chart: Chart,
): Query {
  const at = spans.map(({ start, end }) => ({ kind: 'document' as const, doc: document, start, end }));
  return {
    kind,
    indicators: spans.map(({ text }) => indicator(chart, document, text)),
    question: [
      ...(reason === undefined && axis !== undefined ? [] : [REASONS[reason ?? 'uncertain']]),
      ...(axis === undefined ? [] : [questionOfAxis(axis)]),
    ].join(' '),
    about: referencesOf(at, chart),
  };
}

/**
 * The return to the clinician that a finding stands for; `undefined` for others. A query to a provider that rests on a code
 * of the list is written by a person: the finding's words name codes, and a query may not lead.
 */
export function queryOfFinding({ act, say, at, rule }: Finding, chart: Chart): Query | undefined {
  if (act !== 'return-to-clinician') return undefined;
  const quotes = at.flatMap(({ at: place, value }) =>
    place.kind === 'document' && typeof value === 'string' && value !== 'looked through'
      ? [indicator(chart, place.doc, value)]
      : [],
  );
  const about = referencesOf(
    at.map((one) => one.at),
    chart,
  );
  return { kind: act, indicators: quotes, question: say, about, rule };
}

function questionOfAxis(axis: AxisName): string {
  return `The documentation does not say ${AXIS_WORDS[axis]}. Please clarify, if it is known.`;
}

function indicator({ documents = [] }: Chart, id: string, quote: string): string {
  const document = documents.find((one) => one.id === id);
  const source = [document?.type.replaceAll('-', ' ') ?? 'document', document?.author, document?.date];
  return `“${quote}” (${source.filter((part) => part !== undefined).join(', ')})`;
}

/**
 * A query as a Task and the Communication that carries its words (after CDex's data request). A draft and a proposal:
 * nothing is sent, a person does that.
 */
export function queryResources(
  query: Query,
  chart: Chart,
  {
    taskId,
    communicationId,
    when,
    author,
  }: { taskId: string; communicationId: string; when: string; author: Reference },
): [Task, Communication] {
  const subject = patientReference(chart);
  const [focus] = query.about;
  const start = chart.period?.admission;
  const words = [
    `Clarification request${start === undefined ? '' : ` – start of care ${start}`}`,
    ...query.indicators,
    query.question,
    ...(query.kind === 'query-provider' ? [OPTIONS, INDEPENDENCE] : []),
  ];
  const task: Task = {
    resourceType: 'Task',
    id: taskId,
    status: 'draft',
    intent: 'proposal',
    code: {
      coding: [
        { system: QUERY, code: query.kind, display: query.kind.replaceAll('-', ' ') },
        ...(query.rule === undefined ? [] : [{ system: RULE, code: query.rule }]),
      ],
    },
    description: 'Clarification request',
    ...(focus ? { focus } : {}),
    ...(subject ? { for: subject } : {}),
    authoredOn: when,
    requester: author,
    performerType: [{ text: query.kind === 'query-provider' ? 'provider' : 'clinician' }],
    input: [
      ...query.indicators.map((text) => ({ type: { text: 'indicator' }, valueString: text })),
      { type: { text: 'question' }, valueString: query.question },
    ],
  };
  const communication: Communication = {
    resourceType: 'Communication',
    id: communicationId,
    basedOn: [{ reference: `urn:uuid:${taskId}` }],
    status: 'preparation',
    ...(subject ? { subject } : {}),
    ...(query.about.length > 0 ? { about: query.about } : {}),
    sender: author,
    payload: words.map((contentString) => ({ contentString })),
  };
  return [task, communication];
}
