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
    const says = part.missing.map(({ say }) => say).filter((say) => !said.has(say));
    if (says.length === 0) continue;
    for (const say of says) said.add(say);
    const before = out.find((question) => question.title === title);
    if (before) before.says.push(...says);
    else out.push({ title, says });
  }
  return out;
}
