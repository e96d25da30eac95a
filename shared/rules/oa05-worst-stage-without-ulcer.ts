import { citeEdit } from '../oasis/edits.ts';
import { rule } from './rule.ts';
import { ulcerCount } from './ulcers/pressure-ulcers.ts';

/**
 * No stageable pressure ulcer is counted (stages 1 to 4 all 0 or skipped), and M1324 names a stage. At discharge M1322 is
 * not asked, and stage 1 is allowed (part b of the edit).
 */
export const worstStageWithoutUlcer = rule({
  code: 'OA05',
  name: 'worst-stage-without-ulcer',
  version: 1,
  severity: 'block',
  cite: [citeEdit('-5681')],
  needs: ['oasis:M1324'],
  act: 'return-to-clinician',
  check(facts) {
    const worst = facts.answer('M1324') ?? 0;
    const said = facts.oasis('M1324');
    if (!said || worst < 1 || worst > 4) return;
    const counts = ['M1311A1', 'M1311B1', 'M1311C1'].map((item) => ulcerCount(facts, item));
    if (!counts.every((one) => one?.count === 0)) return;
    const stage1 = ulcerCount(facts, 'M1322');
    const isDischarge = facts.assessment.reason?.value === '09';
    // Without M1322 a stage 1 may be what is meant.
    if (worst === 1 ? isDischarge || stage1?.count !== 0 : !isDischarge && (stage1?.count ?? 0) !== 0) return;
    const say = `M1324 names stage ${worst} as the most problematic pressure ulcer, and no ulcer of stages 1 to 4 is counted (M1311, M1322). It should be NA, or a count is missing.`;
    const at = [...counts, stage1].flatMap((one) => one?.at ?? []);
    return {
      at: [said.at, ...at],
      about: ['M1324', ITEM_OF_STAGE[worst - 1] ?? ''],
      say,
      over: ['OA06'],
      ...quoted(facts.wording('M1324')),
    };
  },
});

/** Where ulcers of stages 1 to 4 are counted: OA06 names the same, and says it less exactly where no stage is counted. */
const ITEM_OF_STAGE = ['M1322', 'M1311A1', 'M1311B1', 'M1311C1'];

function quoted(quote: string | undefined): { quote?: string } {
  return quote === undefined ? {} : { quote };
}
