import type { Chart } from '../../../shared/chart/chart.ts';
import type { Source } from '../../../shared/chart/evidence.ts';
import { brokenBy } from '../../../shared/rules/sequence/what-if.ts';
import type { DiagnosisCard, Dismissed, SequenceView } from '../../messages/view.ts';
import { sourceWords } from '../../words.ts';
import { dayWords } from '../days.ts';
import { documentOf, documentWords } from '../document-words.ts';
import { bindingsOf, bindingWords, brokenWords, verdictWords } from './orders.ts';

/**
 * The coded list with its rationale, as plain text for the EHR's coding note: each code in the chart's order, where it was
 * read and of what date, which documents name it and in what words, and what binds its place. Where that order breaks one of
 * these, the list says so: a rationale that the list itself does not keep would be none. It is for that patient's own record:
 * no name and no number stands in it.
 */
export function codedList(
  chart: Chart,
  { cards, bindings, stated, list }: SequenceView,
  dismissed: readonly Dismissed[] = [],
): string {
  const head = [
    stated ? 'Coded list, in the chart’s order' : 'Coded list; the chart states no order',
    ...(chart.period?.from ? [`30-day period from ${dayWords(chart.period.from)}`] : []),
  ];
  const order = cards.map(({ pointer }) => pointer);
  const broken = stated ? brokenBy(bindings, order) : [];
  const lines = cards.flatMap((card, index) => [
    '',
    `${stated ? `${index + 1}.` : '-'} ${[card.code, card.title].filter(Boolean).join(' ')}${stated && index === 0 ? ' (primary)' : ''}`,
    ...sourcesOf(chart, card).map((source) => `   Source: ${source}`),
    ...namedIn(chart, card).map((document) => `   Documentation: ${document}`),
    ...bindingsOf(bindings, card.pointer)
      .filter(({ after }) => after.pointer === card.pointer)
      .map(
        (binding) =>
          `   Order: ${bindingWords(binding)}${broken.includes(binding) ? `: ${brokenWords(binding)}` : ''}${binding.cite ? ` (${binding.cite})` : ''}`,
      ),
  ]);
  const aside = dismissed.map(({ finding, reason }) => `- ${finding.rule} ${finding.say} Dismissed: ${reason}`);
  return [
    head.join(', '),
    ...(list ? [`Order checked with the ICD-10-CM ${list}`] : []),
    ...(broken.some(({ binds }) => binds) ? [verdictWords(bindings, order)] : []),
    ...lines,
    ...(aside.length > 0 ? ['', 'Findings dismissed, with reason', ...aside] : []),
    '',
  ]
    .map((line) => line.replace(OTHER_BLANKS, ' '))
    .join('\n');
}

/** Pasted into a spreadsheet, a tab or line end in what somebody wrote begins a cell, and `=` at its beginning a formula. */
const OTHER_BLANKS = /[^\S ]+|\u0085/g;

/** Every source of a code, with the date that belongs to it. */
function sourcesOf(chart: Chart, { pointer, at }: DiagnosisCard): string[] {
  const held = chart.sources[pointer] as Source[] | undefined;
  return (held ?? [at]).map((source) => [sourceWords(source), dateOf(chart, source)].filter(Boolean).join(', '));
}

/** The day that a source states of itself: a condition's recording or onset, the assessment's completion. */
function dateOf(chart: Chart, source: Source): string | undefined {
  if (source.kind === 'fhir') {
    const condition = chart.conditions?.find(({ id }) => id !== undefined && isSameRef(source.ref, id));
    if (condition?.recorded) return `recorded ${dayWords(condition.recorded)}`;
    return condition?.onset ? `onset ${dayWords(condition.onset)}` : undefined;
  }
  if (source.kind === 'document') {
    const document = documentOf(chart.documents, source.doc);
    return document && documentWords(document);
  }
  const isAssessment = source.kind === 'page' && source.field.startsWith('dx/');
  const completed = chart.assessment?.completed;
  return isAssessment && completed ? `M0090 ${dayWords(completed)}` : undefined;
}

function isSameRef(ref: string, id: string): boolean {
  return ref === id || ref.split('/').at(-1) === id.split('/').at(-1);
}

/** The documents that name the code, each with the words. */
function namedIn(chart: Chart, { namedIn: places }: DiagnosisCard): string[] {
  return [...Map.groupBy(places, ({ doc }) => doc)].flatMap(([doc, spans]) => {
    const document = documentOf(chart.documents, doc);
    if (document?.text === undefined) return [];
    const { text } = document;
    const words = new Set(spans.map(({ start, end }) => `"${text.slice(start, end).replace(/\s+/g, ' ')}"`));
    return `${documentWords(document)}: ${[...words].join(', ')}`;
  });
}
