import { citeEdit, type EditId } from '../oasis/edits.ts';
import { rule } from './rule.ts';
import { ulcerCount } from './ulcers/pressure-ulcers.ts';

const STAGES: Readonly<Record<number, { item: string; edit: EditId }>> = {
  1: { item: 'M1322', edit: '-4171' },
  2: { item: 'M1311A1', edit: '-4182' },
  3: { item: 'M1311B1', edit: '-4192' },
  4: { item: 'M1311C1', edit: '-4202' },
};

/** M1324 names a stage of which no ulcer is counted. CMS has an edit a stage; the catalogue's row is that of stage 4. */
export const worstStageNotCounted = rule({
  code: 'OA06',
  name: 'worst-stage-not-counted',
  version: 1,
  severity: 'block',
  cite: ['OASIS form, M1324 “Stage of Most Problematic Unhealed Pressure Ulcer/Injury that is Stageable”'],
  needs: ['oasis:M1324'],
  act: 'return-to-clinician',
  check(facts) {
    const said = facts.oasis('M1324');
    const stage = facts.answer('M1324') ?? 0;
    const known = STAGES[stage];
    // At discharge M1322 is not asked.
    if (!said || !known || (stage === 1 && facts.assessment.reason?.value === '09')) return;
    const counted = ulcerCount(facts, known.item);
    if (counted?.count !== 0) return;
    const say = `M1324 names stage ${stage} as the most problematic pressure ulcer, and ${known.item} counts none of stage ${stage}.`;
    return { at: [said.at, counted.at], about: ['M1324', known.item], say, cite: [citeEdit(known.edit)] };
  },
});
