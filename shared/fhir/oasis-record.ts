import { given } from '../chart/given.ts';
import type { Editions } from '../editions/editions.ts';
import { readAssessments } from './oasis/read-assessments.ts';
import { openRecord } from './open-record.ts';
import type { ReadOptions } from './read-options.ts';

/** The OASIS assessments of a record, each with what it answers. A chart holds the one that its period is grouped by. */
export interface OasisRecord {
  assessments: {
    /** M0100 with two digits. */
    reason?: string;
    /** M0090, else the day of the form. */
    completed?: string;
    /** Keys of the items that have an answer. */
    answered: ReadonlySet<string>;
  }[];
  /** Whether forms or observations were searched completely, so that "none" is known. */
  isSearched: boolean;
}

/** Reads them from FHIR R4, as `readChart` does. Pure; never throws. */
export function readOasis(input: unknown, editions: Editions, options: ReadOptions = {}): OasisRecord {
  const { reading, looked } = openRecord(input, editions, options, () => {});
  if (!reading) return { assessments: [], isSearched: false };
  const assessments = readAssessments(reading);
  return {
    assessments: assessments.map(({ rfa, completed, answers }) => ({
      ...given('reason', rfa),
      ...given('completed', completed),
      answered: new Set(answers.filter(({ isUnread }) => !isUnread).map(({ key }) => key)),
    })),
    isSearched: looked.has('QuestionnaireResponse'),
  };
}
