import type { Evidence } from '../chart/evidence.ts';
import { citeEdit } from '../oasis/edits.ts';
import { countsOf } from './answers/counts.ts';
import { toldUlcers } from './answers/told-pressure-ulcers.ts';
import type { Coded, Facts } from './facts.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';
import { COUNTED_BY, M1311, type UlcerKind, ulcerCount, ulcerKind } from './ulcers/pressure-ulcers.ts';

/**
 * L89 codes against M1306, M1311, M1322 and M1324, both ways. Several ulcers of one site and stage share one code, so there
 * are never more codes of a stage than ulcers, and no stage is counted without a code. An ulcer under a dressing that may
 * not be removed (M1311 D1) may be coded by a stage that is known from before, so it stands for any stage. A code of
 * unspecified stage stands for any too: what the stage is, is asked elsewhere. Healed ulcers are in neither.
 */
export const pressureUlcersDisagree = rule({
  code: 'OA10',
  name: 'pressure-ulcers-disagree',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.12.a (FY2026)', 'project: shared/rules/oa10-pressure-ulcers-disagree.ts'],
  needs: ['codes', 'diagnoses', 'oasis:M1306|M1311|M1322|M1324'],
  reads: ['assessed-visit', 'secondary'],
  act: 'return-to-clinician',
  *check(facts): Iterable<Said> {
    const ulcers = facts.coded('L89').map((coded) => ({ coded, kind: ulcerKind(facts, coded) }));
    yield* withinTheAssessment(facts);
    yield* toldUlcers(facts);
    const none = noUlcerAtAll(facts);
    if (none && ulcers.length > 0) {
      const names = ulcers.map(({ coded }) => named(facts, coded)).join(', ');
      yield {
        at: [...none, ...ulcers.map(({ coded }) => coded.at)],
        about: ['M1306', ...ulcers.map(({ coded }) => coded.shown)],
        say: `${names}: a pressure ulcer is coded, and the assessment counts none (M1306 0, M1322 0). Either it has healed and is not coded, or the count is missing.`,
      };
      return;
    }
    const found = COUNTED_BY.flatMap((counted) => {
      const total = totalOf(facts, counted.items);
      return total ? [moreCodes(facts, ulcers, counted, total), noCode(facts, ulcers, counted, total)] : [];
    }).filter((one) => one !== undefined);
    const [first, ...more] = found;
    if (!first) return;
    // One ulcer of another stage is both a code too many and a count without a code: one message.
    const [evidence, ...others] = [first, ...more].flatMap(({ at }) => at);
    if (!evidence) return;
    yield {
      at: [evidence, ...others],
      about: found.flatMap(({ about }) => about),
      say: found.map(({ say }) => say).join(' '),
      ...(ulcers.length > 0 ? {} : { act: 'query-provider', cite: ['OG I.B.14 (FY2026)'] }),
    };
  },
});

type Ulcers = readonly { coded: Coded; kind: UlcerKind | undefined }[];
type Counted = (typeof COUNTED_BY)[number];
interface Found {
  at: Evidence[];
  about: string[];
  say: string;
}

/** How many the assessment counts of one kind; `undefined` where an item is not in the chart. */
function totalOf(facts: Facts, items: readonly string[]): { count: number; at: Evidence[] } | undefined {
  const counts = items.flatMap((item) => ulcerCount(facts, item) ?? []);
  if (counts.length < items.length) return undefined;
  return { count: counts.reduce((sum, { count }) => sum + count, 0), at: counts.map(({ at }) => at) };
}

function moreCodes(
  facts: Facts,
  ulcers: Ulcers,
  { kind, items, words }: Counted,
  total: { count: number; at: Evidence[] },
): Found | undefined {
  const codes = ulcers.filter((ulcer) => ulcer.kind === kind).map(({ coded }) => coded);
  const hidden = typeof kind === 'number' ? (ulcerCount(facts, 'M1311D1')?.count ?? 0) : 0;
  const isOpenEnded = kind === 1 && total.count >= 4;
  if (codes.length <= total.count + hidden || isOpenEnded) return undefined;
  const list = codes.map((coded) => named(facts, coded)).join('; ');
  return {
    at: [...codes.map(({ at }) => at), ...total.at],
    about: [...items, ...codes.map(({ shown }) => shown)],
    say: `Coded as ${words}: ${codes.length} (${list}); the assessment counts ${total.count} (${items.join(' + ')}).`,
  };
}

function noCode(
  facts: Facts,
  ulcers: Ulcers,
  { kind, items, words }: Counted,
  total: { count: number; at: Evidence[] },
): Found | undefined {
  if (total.count === 0 || !isWhole(facts)) return undefined;
  if (ulcers.some((ulcer) => ulcer.kind === kind || ulcer.kind === undefined)) return undefined;
  // Only under a dressing: any stage code may be its code.
  const isUnderDressing = kind === 'unstageable' && (ulcerCount(facts, 'M1311E1')?.count ?? 0) === 0;
  if (isUnderDressing && ulcers.length > 0) return undefined;
  const isNone = ulcers.length === 0;
  return {
    at: [...total.at, listed(facts)],
    about: [...items, 'L89'],
    say: isNone
      ? `The assessment counts ${total.count} as ${words} (${items.join(' + ')}), and no pressure ulcer is coded. The diagnosis is the provider’s to state; the stage may come from the clinician.`
      : `The assessment counts ${total.count} as ${words} (${items.join(' + ')}), and no code of the list says so.`,
  };
}

/** M1306 against its own counts, and M1324 NA although a stageable ulcer is counted. */
function* withinTheAssessment(facts: Facts): Iterable<Said> {
  const any = facts.oasis('M1306');
  const counted = countsOf(facts, M1311);
  const some = counted.filter(({ count }) => count > 0);
  if (any && facts.answer('M1306') === 0 && some.length > 0) {
    const items = some.map(({ item, count }) => `${item} ${count}`).join(', ');
    const say = `M1306 says that there is no pressure ulcer of stage 2 or higher; ${items} counts some.`;
    yield { at: [any.at, ...some.map(({ at }) => at)], about: ['M1306'], say, cite: [citeEdit('-5112')] };
  }
  // The edit is fatal; a page may show zeros that its export leaves out, so that this is a warning.
  const [zero] = counted;
  if (any && zero && facts.answer('M1306') === 0 && some.length === 0 && asksM1311(facts)) {
    const say = `M1306 says that there is no pressure ulcer of stage 2 or higher, so M1311 is skipped; ${zero.item} holds 0 and has to be blank.`;
    const at = [any.at, ...counted.map((one) => one.at)] as const;
    yield { at, about: ['M1306', 'M1311'], say, severity: 'warn', cite: [citeEdit('-5112')] };
  }
  if (any && facts.answer('M1306') === 1 && counted.length === M1311.length && some.length === 0) {
    const say = 'M1306 says that there is a pressure ulcer of stage 2 or higher; M1311 counts none.';
    yield { at: [any.at, ...counted.map(({ at }) => at)], about: ['M1306'], say, cite: [citeEdit('-5132')] };
  }
  const worst = facts.oasis('M1324');
  if (worst?.value !== 'NA') return;
  const stageable = COUNTED_BY.filter(({ kind }) => typeof kind === 'number').flatMap(({ items, words }) =>
    items.flatMap((item) => {
      const count = ulcerCount(facts, item);
      return count && count.count > 0 ? [{ item, words, at: count.at }] : [];
    }),
  );
  const [first] = stageable;
  if (!first) return;
  const list = stageable.map(({ item, words }) => `${words} in ${item}`).join(', ');
  const say = `M1324 is NA (no stageable pressure ulcer), and ${list} is counted.`;
  yield { at: [worst.at, first.at, ...stageable.slice(1).map(({ at }) => at)], about: ['M1324'], say };
}

/** M1311 is asked at start and resumption of care and at discharge; of another assessment the edit says nothing. */
function asksM1311(facts: Facts): boolean {
  const reason = facts.assessment.reason?.value;
  return reason !== undefined && ['01', '03', '09'].includes(reason);
}

/** Where the assessment says that there is no pressure ulcer of any kind: the answers that say so. */
function noUlcerAtAll(facts: Facts): readonly [Evidence, ...Evidence[]] | undefined {
  const any = facts.oasis('M1306');
  const stage1 = ulcerCount(facts, 'M1322');
  if (!any || facts.answer('M1306') !== 0 || stage1?.count !== 0) return undefined;
  return M1311.some((item) => (facts.answer(item) ?? 0) > 0) ? undefined : [any.at, stage1.at];
}
