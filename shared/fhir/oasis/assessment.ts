import type { Day } from '../../chart/day.ts';
import type { Source } from '../../chart/evidence.ts';
import { given } from '../../chart/given.ts';
import type { OasisCatalogue } from '../../oasis/catalogue.ts';
import type { Entry } from '../resources.ts';

/** One answer to one element, with where it stands. */
export interface Answered {
  key: string;
  code: string;
  /**
   * One of the ticked answers of a check-all item: which list it is part of. A form, or an Observation with a component
   * a box, is a whole list; Observations of one box each make one list together.
   */
  list?: string;
  /** CMS's name of the box that this answer of a check-all item ticks. */
  flag?: string;
  /** An answer that could not be read: a check-all item's list is not whole, a line is not blank. `code` is empty. */
  isUnread?: true;
  /** Named by LOINC, which does not tell the time point of a GG activity. */
  byLoinc?: true;
  /** Amended or corrected after it was final: supersedes what is only final. */
  isAmended: boolean;
  at: Source;
  /** For messages: `QuestionnaireResponse/q1.item[3]`. */
  place: string;
}

/** Answers that belong to one assessment: a form, or the Observations of one visit. */
export interface Assessment {
  /** Names it: the reference of its form, else of its panel or first Observation. */
  id: string;
  entry: Entry;
  /** M0100 with two digits: `01`. */
  rfa?: string;
  /** M0090; where that is not stated, the day of the form or of the Observations. */
  completed?: Day;
  /** Whether `completed` is M0090. */
  isCompletedStated: boolean;
  /** M0030. */
  startOfCare?: Day;
  /** What a GG performance panel says of the time point where M0100 is not stated. */
  column?: '1' | '3' | '4';
  /** Reference of the Encounter it was made in. */
  encounter?: string;
  answers: Answered[];
  /** The resources it was read from. */
  parts: Entry[];
  catalogue: OasisCatalogue | undefined;
}

/** The answers that say which assessment it is: M0100, M0090, M0030. */
export function naming(answers: readonly Answered[]): Answered[] {
  return answers.filter(({ key, isUnread }) => !isUnread && (key === 'M0100' || key === 'M0090' || key === 'M0030'));
}

/** Fills in what the answers themselves say of the assessment. */
export function identify(assessment: Assessment): Assessment {
  return { ...assessment, ...identityIn(naming(assessment.answers)) };
}

/** What answers say of the assessment that they are of. @param answers of {@link naming} */
export function identityIn(
  answers: readonly Answered[],
): Partial<Pick<Assessment, 'rfa' | 'completed' | 'isCompletedStated' | 'startOfCare'>> {
  const single = (key: string) => {
    const codes = new Set(answers.flatMap((answer) => (answer.key === key ? [answer.code] : [])));
    return codes.size === 1 ? [...codes][0] : undefined;
  };
  const reason = single('M0100');
  const completed = single('M0090');
  const startOfCare = single('M0030');
  return {
    ...(reason !== undefined && /^\d$/.test(reason) ? { rfa: `0${reason}` } : {}),
    ...(completed === undefined ? {} : { completed, isCompletedStated: true }),
    ...given('startOfCare', startOfCare),
  };
}

/** Whether anything tells which assessment this is: M0090, M0100, or a panel of one time point. */
export function isIdentified({ rfa, isCompletedStated, column }: Assessment): boolean {
  return rfa !== undefined || isCompletedStated || column !== undefined;
}
