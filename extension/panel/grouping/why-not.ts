import type { Determined } from '../../../shared/chart/evidence.ts';
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
    const says = together(open);
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

const LIST = new Intl.ListFormat('en-US', { type: 'conjunction', style: 'long' });
