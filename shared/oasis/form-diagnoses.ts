import type { OasisAnswer } from '../chart/chart.ts';

/** One line of M1021/M1023 that names a code. */
export interface FormDiagnosis {
  /** `M1021_PRIMARY_DIAG_ICD`, `M1023_OTH_DIAG1_ICD`. */
  key: string;
  code: string;
  /** The line's place on the form: 1 is the primary. */
  rank: number;
}

const OTHER_LINES = [1, 2, 3, 4, 5];
const LINES = ['M1021_PRIMARY_DIAG_ICD', ...OTHER_LINES.map((n) => `M1023_OTH_DIAG${n}_ICD`)];

/**
 * The diagnoses that an assessment names, in the form's order. `isWhole`: with a line left blank M1021/M1023 name every
 * diagnosis; when all are full there may be more.
 */
export function formDiagnoses(answerOf: (key: string) => OasisAnswer | undefined): {
  diagnoses: FormDiagnosis[];
  isWhole: boolean;
} {
  const diagnoses = LINES.flatMap((key, i): FormDiagnosis[] => {
    const answer = answerOf(key);
    const isCode = typeof answer === 'string' && !/^[\^-]?$/.test(answer);
    return isCode ? [{ key, code: answer, rank: i + 1 }] : [];
  });
  const others = diagnoses.filter(({ rank }) => rank !== 1).length;
  const saidNone = LINES.slice(1).some((key) => answerOf(key) === '^');
  return { diagnoses, isWhole: (others > 0 && others < OTHER_LINES.length) || (others === 0 && saidNone) };
}
