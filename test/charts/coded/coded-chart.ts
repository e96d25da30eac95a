import type { AuthorRole, Discipline, DocumentType, Payer, StayType } from '../../../shared/chart/chart.ts';
import { addDays } from '../../../shared/chart/day.ts';
import type { FlatRecord } from '../../../shared/chart/flat-schema.ts';
import { type AssessmentFacts, assessmentOf } from './assessment.ts';
import { type PlanFacts, planOfCare } from './plan-of-care.ts';

/**
 * One code, why it stands there, and how bad its symptoms are.
 * `[code, provider's words, severity?, clinician's words?]`: the words occur verbatim in a document. Severity is the
 * M1021/M1023 symptom control rating (0–4); Z codes and other codes from V to Z have none. The fourth element holds what
 * a nurse or therapist added where guideline I.B.14 allows it (stage, depth).
 */
export type CodedDiagnosis = readonly [code: string, words: string, severity?: number | undefined, clinician?: string];

/** A document as written: what it is, who wrote it, when, what it says. */
export type Written = readonly [type: DocumentType, author: AuthorRole, date: string, text: string];

/** A chart as a coder would tell it. */
export interface Told {
  /** `coded-01`. */
  id: string;
  /** Who, and why home health. */
  story: string;
  /** M0030. */
  admission: string;
  /** First day of the period; absent: the admission itself. */
  from?: string;
  payer?: Payer;
  cbsa?: string;
  diagnoses: readonly CodedDiagnosis[];
  /** Why this order, and what a reviewer might question. */
  reasoning: readonly string[];
  stays: readonly { type: StayType; from?: string; through: string }[];
  assessment: AssessmentFacts;
  visits: Partial<Record<Discipline, number>>;
  /** As on the medication list, one drug a line. */
  medications: readonly string[];
  documents: readonly Written[];
  plan: PlanFacts;
}

/** A correctly coded chart: the flat period record of interfaces.md, with what supports each code. */
export interface CodedChart {
  id: string;
  story: string;
  record: FlatRecord & { id: string; from: string; through: string; principal: string; secondary: string[] };
  /** Code → the words that support it; the first are the provider's, later ones a clinician's. */
  supports: Readonly<Record<string, readonly string[]>>;
  reasoning: readonly string[];
}

/** Makes the record of a told chart. The plan of care and the medication list are written from the same facts. */
export function codedChart(told: Told): CodedChart {
  const { id, story, admission, diagnoses, stays, documents, reasoning } = told;
  const from = told.from ?? admission;
  const codes = diagnoses.map(([code]) => code);
  return {
    id,
    story,
    reasoning,
    supports: Object.fromEntries(
      diagnoses.map(([code, words, , clinician]) => [
        code,
        clinician === undefined
          ? [asWritten(words, documents)]
          : [asWritten(words, documents), asWritten(clinician, documents)],
      ]),
    ),
    record: {
      id,
      from,
      through: addDays(from, 29) ?? '',
      admission,
      principal: codes[0] ?? '',
      secondary: codes.slice(1),
      stays: [...stays],
      ...(from === admission ? { previousPeriodEnd: null } : { timing: 'late' as const }),
      payer: told.payer ?? 'medicare-ffs',
      ...(told.cbsa === undefined ? {} : { cbsa: told.cbsa }),
      visits: { ...told.visits },
      oasis: assessmentOf(told),
      documents: [
        ...documents.map(([type, author, date, text], i) => ({ id: `${id}-d${i + 1}`, type, author, date, text })),
        {
          id: `${id}-medications`,
          type: 'medication-list' as const,
          author: 'RN' as const,
          date: admission,
          text: `Medications reconciled in the home:\n${told.medications.map((line) => `- ${line}`).join('\n')}`,
        },
        { id: `${id}-plan`, type: 'plan-of-care' as const, ...planOfCare(told) },
      ],
    },
  };
}

/** A sentence may begin with the words: then they are given with its capital. */
function asWritten(words: string, documents: readonly Written[]): string {
  if (documents.some(([, , , text]) => text.includes(words))) return words;
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
