import type { Assessment, Person } from './person.ts';

/** The answers of one assessment by OASIS item: CMS's codes, lists for check-all items, days for dates. */
export type Answers = Map<string, string | string[]>;

const FUNCTION_ITEMS = ['M1800', 'M1810', 'M1820', 'M1830', 'M1840', 'M1850', 'M1860'];

/**
 * The answers that a clinician would have given, from the facts of the case. What the case does not state is filled in
 * coherently with what it does: the GG activities follow from the M18xx answers, M1028 from the diagnoses.
 */
export function answersOf(person: Person, assessment: Assessment): Answers {
  const answers: Answers = new Map();
  const isStart = assessment.reason === 1 || assessment.reason === 3;
  answers.set('M0030', person.admission);
  answers.set('M0080', '1');
  answers.set('M0090', assessment.completed);
  answers.set('M0100', String(assessment.reason));
  if (assessment.m1000) {
    answers.set('M1000', assessment.m1000);
    const discharge = person.stays
      .map((stay) => stay.through)
      .sort()
      .at(-1);
    if (!assessment.m1000.includes('NA') && discharge !== undefined) answers.set('M1005', discharge);
  }
  for (const [key, value] of diagnosisAnswers(person)) answers.set(key, value);
  const codes = person.diagnoses.map((dx) => dx.code);
  if (isStart) answers.set('M1028', activeDiagnoses(codes));
  if (assessment.risks) answers.set('M1033', assessment.risks.map(String));
  answers.set('M1400', String(assessment.dyspnea ?? 0));
  answers.set('M1306', assessment.pressureUlcer ? '1' : '0');
  if (assessment.pressureUlcer) answers.set('M1324', String(assessment.pressureUlcer.stage));
  answers.set('M1340', assessment.surgicalWound ? '1' : '0');
  assessment.function.forEach((answer, i) => {
    if (answer !== null) answers.set(FUNCTION_ITEMS[i] ?? '', String(answer));
  });
  for (const [key, value] of performance(assessment)) answers.set(key, value);
  return answers;
}

/** M1021 and the five lines of M1023 with their ratings; V–Z codes have none. */
function diagnosisAnswers({ diagnoses }: Person): [string, string][] {
  return diagnoses.slice(0, 6).flatMap(({ code, severity }, i) => {
    const stem = i === 0 ? 'M1021_PRIMARY_DIAG' : `M1023_OTH_DIAG${i}`;
    const rating: [string, string][] = severity === undefined ? [] : [[`${stem}_SEVERITY`, String(severity)]];
    return [[`${stem}_ICD`, code], ...rating];
  });
}

function activeDiagnoses(codes: readonly string[]): string[] {
  const found = [
    ...(codes.some((code) => /^I7[03]/.test(code)) ? ['1'] : []),
    ...(codes.some((code) => /^E1[01]/.test(code)) ? ['2'] : []),
  ];
  return found.length > 0 ? found : ['3'];
}

/** From "unaided" to "totally dependent", as CMS's GG codes put it. */
const BY_NEED = ['06', '05', '03', '02', '01', '01', '01'];
/**
 * GG0130E by M1830, whose answers are no ladder: 3 is with another person in the tub throughout, 4 alone outside of the tub
 * with what is laid out, 5 outside of it with help.
 */
const BATHING = ['06', '05', '03', '02', '05', '02', '01'];
const WALKING = ['06', '06', '04', '03', '88', '88', '88'];

function performance({ function: given, reason }: Assessment): [string, string][] {
  const column = reason === 4 || reason === 5 ? '4' : '1';
  const [, upper, lower, bath, toilet, transfer, walk] = given;
  const by = (scale: readonly string[], need: number | null | undefined) => (need == null ? undefined : scale[need]);
  const found: [string, string | undefined][] = [
    [`GG0130C${column}`, by(BY_NEED, toilet)],
    [`GG0130E${column}`, column === '1' ? by(BATHING, bath) : undefined],
    [`GG0130F${column}`, column === '1' ? by(BY_NEED, upper) : undefined],
    [`GG0130G${column}`, column === '1' ? by(BY_NEED, lower) : undefined],
    [`GG0170D${column}`, by(BY_NEED, transfer)],
    [`GG0170E${column}`, by(BY_NEED, transfer)],
    [`GG0170F${column}`, by(BY_NEED, toilet)],
    [`GG0170I${column}`, by(WALKING, walk)],
    [`GG0170J${column}`, by(WALKING, walk)],
  ];
  return found.flatMap(([key, value]): [string, string][] => (value === undefined ? [] : [[key, value]]));
}
