import { normalise } from '../../icd10cm/code.ts';
import type { Coded, Facts } from '../facts.ts';
import { isClinician, sentenceWords } from '../papers/statements.ts';
import { type Documented, documentedOf } from './documented.ts';

/** Stages and depths of ulcers as those who care for them write them, against the coded one (guideline I.B.14). */

/** A pressure ulcer with a stage, and a chronic ulcer of the skin with a depth. */
const STAGED = /^L(?:89.{2}[1-4]|97.{2}[1-6]|984.[1-6])$/;

/**
 * Who cares for an ulcer may say its stage or depth, and against the provider's it is a conflict (I.B.14) where it cannot be
 * its course: of one day, reached by the day of the assessment, or a lower stage than before. A pressure ulcer gets no lower stage
 * as it heals (I.C.12.a); another one may fill.
 */
export function stagesOfClinicians(facts: Facts, one: Coded, stated: Documented): Documented[] {
  if (!STAGED.test(one.code)) return [];
  const all = documentedOf(facts, one).filter(
    ({ standing, paper }) => standing === 'current' && !facts.isProvider(paper) && isClinician(paper),
  );
  return all.filter((each) => {
    const code = normalise(each.condition.code) ?? '';
    if (each.fit !== 'other' || !STAGED.test(code) || code.slice(0, 5) !== one.code.slice(0, 5)) return false;
    if (all.some(({ paper, fit }) => paper === each.paper && fit === 'same')) return false;
    const [before, after] = [stated.paper.date, each.paper.date];
    // Without its date it may be the course.
    if (before === undefined || after === undefined) return false;
    // The list is coded from the assessment: what who looked at the ulcer by then wrote is not its later course.
    if (before <= after && after <= assessed(facts)) return true;
    if (before === after) return true;
    if (!code.startsWith('L89')) return false;
    const [own, other] = [Number(one.code.at(-1)), Number(code.at(-1))];
    return after > before ? other < own : other > own;
  });
}

/** The day up to which the list of codes speaks: the assessment's, else the first of the period. */
function assessed({ assessment, day }: Facts): string {
  return assessment.completed?.value ?? day ?? '';
}

/** `Probes to bone` where necrosis of bone is coded: the ulcer reaches as deep, and nobody says that nothing is dead. */
export function isAsDeep({ code }: Coded, { condition, paper }: Documented): boolean {
  const [own, other] = [code, normalise(condition.code) ?? ''];
  return (
    /^L(?:97|984)/.test(own) &&
    own.slice(0, 5) === other.slice(0, 5) &&
    /^(?:35|46)$/.test(`${own.at(-1)}${other.at(-1)}`) &&
    !/\bnecro\w*|\bviable\b|\bhealthy\b/i.test(sentenceWords(paper, condition.sentence))
  );
}
