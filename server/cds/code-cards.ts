import type { Condition } from 'fhir/r4';
import type { Chart } from '../../shared/chart/chart.ts';
import type { Classification } from '../../shared/classify.ts';
import { ICD10CM } from '../../shared/fhir/out/systems.ts';
import type { CardDraft } from './draft.ts';
import { markdownOf } from './markdown.ts';

/** Codes of one card. */
const MAX_CODES = 8;

/**
 * The codes that the documents support and the chart has not, in one card, each as a proposal: nothing is recommended,
 * and what a person takes is a provisional Condition that the client writes, or not. For those who code.
 */
export function suggestedCodeCards(
  { documents = [] }: Chart,
  { suggestions }: Classification,
  patientId: string,
  newId: () => string,
): CardDraft[] {
  const byCode = [...new Map(suggestions.map((one) => [one.code, one])).values()].slice(0, MAX_CODES);
  if (byCode.length === 0) return [];
  return [
    {
      topic: { code: 'supported-codes', display: 'Codes that the documentation supports' },
      severity: 'info',
      summary: `The documentation supports ${byCode.map(({ code }) => code).join(', ')}, not in the list of diagnoses.`,
      detail: byCode
        .map(({ code, title, spans, document, author }) => {
          const date = documents.find(({ id }) => id === document)?.date;
          const of = date === undefined ? author : `${author}, ${date}`;
          return `- ${markdownOf(`${code} ${title}`)}: ${spans.map(({ text }) => markdownOf(`“${text}”`)).join(' … ')} (${markdownOf(of)})`;
        })
        .join('\n'),
      suggestions: byCode.map(({ code, title }) => ({
        label: `Propose ${code} ${title}`,
        uuid: newId(),
        actions: [
          {
            type: 'create' as const,
            description: `A provisional problem: ${code} ${title}`,
            resource: conditionOf(code, title, patientId),
          },
        ],
      })),
    },
  ];
}

function conditionOf(code: string, title: string, patientId: string) {
  return {
    resourceType: 'Condition',
    clinicalStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: 'active' }],
    },
    verificationStatus: {
      coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'provisional' }],
    },
    code: { coding: [{ system: ICD10CM, code, display: title }] },
    subject: { reference: `Patient/${patientId}` },
  } satisfies Condition;
}
