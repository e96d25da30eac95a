import { chartOf, LOINC, type Resource, subject } from './record.ts';

/** An answer by its LOINC answer code. */
export const la = (code: string) => ({ valueCoding: { system: LOINC, code } });

/** A completed OASIS form with these questions. */
export const form = (item: object[], more: object = {}): Resource => ({
  resourceType: 'QuestionnaireResponse',
  id: 'q',
  status: 'completed',
  subject,
  questionnaire: `http://loinc.org/q/99131-5`,
  authored: '2026-02-11',
  item,
  ...more,
});

/** A form with one question. */
export const one = (linkId: string, ...answer: object[]) => form([{ linkId, answer }]);

/** The OASIS answers that are read of these resources. */
export const answers = (...resources: Resource[]) => chartOf(resources).oasis;
