import { citeEdit } from '../oasis/edits.ts';
import { bodyMass } from './answers/body-mass-item.ts';
import { unmarkedAgainst } from './answers/phrases-against.ts';
import { markedThoughEnded } from './answers/treatment-ends.ts';
import { anotherKind } from './answers/treatment-kinds.ts';
import { CODED_TREATMENTS, TOLD_TREATMENTS } from './answers/treatments.ts';
import type { Facts } from './facts.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * M1028 (1 peripheral vascular or arterial disease, 2 diabetes, 3 none) against the codes. Codes that some read as
 * peripheral vascular disease and some do not are on neither side: they neither demand the answer nor leave it alone. O0110 (special
 * treatments) and K0520 (nutritional approaches) against the codes that say that they are there and the notes of the assessment: what is
 * not marked, what is marked and over, and which kind of it. M1060 (height and weight) against the BMI code.
 */
export const activeDiagnoses = rule({
  code: 'OA17',
  name: 'active-diagnoses',
  version: 1,
  severity: 'error',
  cite: ['OASIS form, answers of M1028', 'project: shared/rules/oa17-active-diagnoses.ts'],
  needs: ['diagnoses', 'oasis:M1028|M1060|O0110|K0520'],
  reads: ['assessed-visit', 'secondary'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* noneAndSome(facts);
    yield* treatments(facts);
    yield* bodyMass(facts);
    for (const { answer, means, sure, maybe } of CONDITIONS) {
      const said = facts.ticked('M1028', answer);
      if (!said) continue;
      const [code] = facts.coded(...sure);
      if (!said.ticked && code) {
        const say = `${named(facts, code)} is coded, and M1028 does not mark ${answer} (${means}).`;
        yield { at: [said.at, code.at], about: [`M1028 ${answer}`, code.shown], say };
      }
      if (said.ticked && !code && isWhole(facts) && facts.coded(...maybe).length === 0) {
        const say = `M1028 marks ${answer} (${means}), and no code of the list names it.`;
        yield { at: [said.at, listed(facts)], about: [`M1028 ${answer}`], say };
      }
    }
  },
});

const IN_DIABETES = ['E08', 'E09', 'E10', 'E11', 'E13'];

const CONDITIONS = [
  {
    answer: '1',
    means: 'peripheral vascular or arterial disease',
    sure: [
      ...['I70.2', 'I70.3', 'I70.4', 'I70.5', 'I70.6', 'I70.7', 'I70.92', 'I73.9'],
      ...IN_DIABETES.flatMap((code) => [`${code}.51`, `${code}.52`]),
    ],
    maybe: [
      ...['I70', 'I73', 'I74', 'I77', 'I79', 'I99', 'I96', 'I80', 'I82', 'I83', 'I87', 'Z95.8', 'Z98.62', 'L97'],
      ...IN_DIABETES.map((code) => `${code}.59`),
    ],
  },
  { answer: '2', means: 'diabetes mellitus', sure: IN_DIABETES, maybe: ['O24', 'P70.2'] },
] as const;

/** A treatment that a code or a note of the days of the assessment has, and O0110 or K0520 does not mark. */
function* treatments(facts: Facts): Iterable<Said> {
  for (const { item, name, answer, means, codes } of CODED_TREATMENTS) {
    const said = facts.ticked(item, answer);
    const [code] = facts.coded(...codes);
    if (said?.ticked !== false || !code) continue;
    const say = `${named(facts, code)} is coded, and ${name} does not mark ${answer} (${means}).`;
    yield { at: [said.at, code.at], about: [`${name} ${answer}`, code.shown], say, severity: 'warn' };
  }
  const isCoded = (answer: string) =>
    CODED_TREATMENTS.some((one) => one.answer === answer && facts.coded(...one.codes).length > 0);
  const told = TOLD_TREATMENTS.filter(({ answer }) => !isCoded(answer));
  const said = [...unmarkedAgainst(facts, told), ...markedThoughEnded(facts), ...anotherKind(facts)];
  for (const one of said) yield { ...one, severity: 'warn' };
}

function* noneAndSome(facts: Facts): Iterable<Said> {
  const none = facts.ticked('M1028', '3');
  const marked = (['1', '2'] as const).flatMap((answer) => {
    const said = facts.ticked('M1028', answer);
    return said ? [{ answer, said }] : [];
  });
  const some = marked.find(({ said }) => said.ticked);
  if (none?.ticked && some) {
    const say = `M1028 marks “none of the above” (3) and ${some.answer}.`;
    yield { at: [none.at, some.said.at], about: ['M1028 3'], say, severity: 'block', cite: [citeEdit('-5670')] };
  }
}
