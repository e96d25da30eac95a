import type { Determined } from '../../../shared/chart/evidence.ts';
import { RISK_FLAGS } from '../../../shared/pdgm/tables.ts';
import type { Grouping } from './positions.ts';

/** One open part, and the sentences that say what would settle it. */
export interface OpenQuestion {
  title: string;
  says: string[];
}

/**
 * The parts that are open, in the grouper's order. A sentence that several parts share stands once, at the first: what
 * keeps the points open also keeps the level open.
 */
export function openQuestions(grouping: Grouping): OpenQuestion[] {
  const parts: [title: string, part: Determined<unknown>][] = [
    ['Grouper version', grouping.version],
    ['Timing', grouping.timing],
    ['Admission source', grouping.source],
    ['Clinical group', grouping.clinicalGroup],
    ['Functional impairment level', grouping.points],
    ['Functional impairment level', grouping.functionalLevel],
    ['Comorbidity', grouping.subgroups],
    ['Comorbidity', grouping.comorbidity],
  ];
  const said = new Set<string>();
  const out: OpenQuestion[] = [];
  for (const [title, part] of parts) {
    if (part.determined) continue;
    const open = part.missing.map(({ say }) => say).filter((say) => !said.has(say));
    if (open.length === 0) continue;
    for (const say of open) said.add(say);
    const says = together(boxesTogether(open));
    const before = out.find((question) => question.title === title);
    if (before) before.says.push(...says);
    else out.push({ title, says });
  }
  return out;
}

/** What a sentence of the grouper names where it says the same of several codes. */
const NAMED = /(\S+) \(secondary diagnosis (\d+)\)/;

/** Sentences that differ in nothing but the code that they name, as one: of 25 diagnoses, eight may be in no loaded table. */
function together(says: readonly string[]): string[] {
  const alike = Map.groupBy(says, (say) => say.replace(NAMED, ''));
  return [...alike.values()].flatMap((group) => {
    const named = group.flatMap((say) => NAMED.exec(say) ?? []).filter((_, i) => i % 3 > 0);
    if (group.length < 2 || named.length < 2 * group.length) return group;
    const [codes, places] = [0, 1].map((part) => LIST.format(named.filter((_, i) => i % 2 === part)));
    return group.slice(0, 1).map((say) => say.replace(NAMED, `${codes} (secondary diagnoses ${places})`));
  });
}

/** A box of M1033 that nobody answered, as the grouper names it. */
const BOX = /^M1033_\w+(?= is not given$)/;

/** The boxes of M1033 that are not given in one sentence, by the numbers that the form prints. */
export function boxesTogether(says: readonly string[]): string[] {
  const isBox = (say: string): boolean => BOX.test(say);
  const numbers = RISK_FLAGS.flatMap((flag, i) =>
    says.some((say) => BOX.exec(say)?.[0] === flag) ? [`${i + 1}`] : [],
  );
  const first = says.findIndex(isBox);
  const said =
    numbers.length === 1
      ? `box ${numbers[0]} of M1033 is not given`
      : `boxes ${LIST.format(numbers)} of M1033 are not given`;
  return says.flatMap((say, i) => (isBox(say) ? (i === first ? [said] : []) : [say]));
}

const LIST = new Intl.ListFormat('en-US', { type: 'conjunction', style: 'long' });
