import type { Evidence } from '../chart/evidence.ts';
import { BREATHES_FREELY } from './answers/ability-phrases.ts';
import { BREATHLESS, WORSE } from './answers/breath-phrases.ts';
import { isOfVisit } from './answers/of-the-visit.ts';
import { phrasesAgainst } from './answers/phrases-against.ts';
import { itemsInWords } from './answers/told-items.ts';
import type { Coded, Facts } from './facts.ts';
import { againstAnswer, notesOfAssessment } from './papers/assessed-visit.ts';
import { type Statement, sentenceOf, statements } from './papers/statements.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/**
 * A note of those days tells of breathlessness at less than M1400 has it: at rest beside "with moderate exertion".
 * M1400 says "not short of breath", and oxygen, a code or a note of those days says otherwise. Who uses oxygen all the time is
 * assessed with it on (OASIS guidance manual), and may well not be short of breath.
 */
export const dyspneaDenied = rule({
  code: 'OA14',
  name: 'dyspnea-denied',
  version: 1,
  severity: 'warn',
  cite: ['OASIS form, M1400 answer 0 “Patient is not short of breath”', 'project: shared/rules/oa14-dyspnea-denied.ts'],
  needs: ['oasis:M1400'],
  reads: ['assessed-visit'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    yield* itemsInWords(facts, /^M1400/);
    yield* phrasesAgainst(facts, [...WORSE, ...BREATHES_FREELY]);
    const said = facts.oasis('M1400');
    if (!said || facts.answer('M1400') !== 0) return;
    const [first, ...more] = [...oxygen(facts), ...codes(facts)];
    if (first) {
      const all = [first, ...more];
      yield {
        at: [said.at, ...all.map(({ at }) => at)],
        about: ['M1400', ...all.map(({ about }) => about)],
        say: `M1400 is 0 (not short of breath); the chart has ${all.map(({ words }) => words).join('; ')}.`,
      };
    }
    for (const paper of notesOfAssessment(facts)) {
      const told = statements(facts, [paper], BREATHLESS).find(isOfThisVisit);
      if (told)
        yield { ...againstAnswer('M1400', said.at, 'M1400 is 0 (not short of breath)', told), about: ['M1400'] };
    }
  },
});

/** A sentence that tells of another day, which M1400 does not ask about. */
const ANOTHER_DAY =
  /\b(?:hospitali[sz]ed|admitted|(?:in|at) the hospital|last (?:week|month|year)|prior to admission)\b/i;

/** What has ended it: `sleeps upright, which has eliminated the dyspnea`. Rest that relieves it has not. */
const ENDED = /\b(?:eliminat\w*|no longer|resolved|gone)\b/i;

/** `Taught pursed lip breathing for SOB should it occur`. */
const TAUGHT_BEFORE =
  /\b(?:taught|teaching|instruct(?:ed|ion|ions)|educat(?:ed|ion)|demonstrated|reviewed)\b[^.;,\n]{0,60}$/i;
const TO_COME =
  /^[^.;\n]{0,20}\bshould (?:it|this|that|they|he|she) (?:\w+ )?(?:occur|happen|return|develop|arise|recur)/i;

/** `Husband was out of breath`. */
const OF_ANOTHER =
  /\b(?:wife|husband|spouse|daughter|son|mother|father|sister|brother|caregiver|dog) (?:is|was|gets|got|becomes|came in|arrived)\b[^.;,\n]*$/i;

/** Whether a note says it of the patient and of the day on which it was written. */
function isOfThisVisit(one: Statement): boolean {
  const { before, own, behind } = sentenceOf(one);
  const words = before + own + behind;
  return (
    isOfVisit(one) &&
    !ANOTHER_DAY.test(words) &&
    !ENDED.test(words) &&
    !TAUGHT_BEFORE.test(before) &&
    !TO_COME.test(behind) &&
    !OF_ANOTHER.test(before)
  );
}

interface Reason {
  words: string;
  about: string;
  at: Evidence;
}

function oxygen(facts: Facts): Reason[] {
  const therapy = facts.ticked('O0110_A', 'C1');
  return therapy?.ticked && !isContinuous(facts)
    ? [{ words: 'oxygen therapy in O0110 (C1)', about: 'O0110', at: therapy.at }]
    : [];
}

/** O0110 C2: oxygen all the time, and not C3, now and then. */
function isContinuous(facts: Facts): boolean {
  return facts.ticked('O0110_A', 'C2')?.ticked === true && facts.ticked('O0110_A', 'C3')?.ticked !== true;
}

/** Oxygen at home, shortness of breath itself, and heart failure or COPD of which the title says that it is acute. */
function codes(facts: Facts): Reason[] {
  const isAcute = ({ code }: Coded) => /\bacute\b|exacerbation/i.test(facts.title(code));
  const found = [
    ...(isContinuous(facts) ? [] : facts.coded('Z99.81')),
    ...facts.coded('R06.0'),
    ...facts.coded('I50', 'J44').filter(isAcute),
  ];
  return found.map((coded) => ({ words: named(facts, coded), about: coded.shown, at: coded.at }));
}
