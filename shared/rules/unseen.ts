import type { Facts, Paper } from './facts.ts';
import type { Need } from './need.ts';
import type { lacksOf } from './needs.ts';
import { nameOf } from './papers/paper-name.ts';
import { isPerhapsOfProvider, isReadable } from './papers/statements.ts';
import type { Rule } from './rule.ts';

/**
 * What a rule that runs could not look at, in words; empty: it saw all that it looks at. Facts that it reads besides and that are
 * not there; documents of its kinds that are attached and could not be read; and where it asks what providers say, documents whose
 * author nobody states.
 */
export function unseenOf(facts: Facts): (rule: Rule, lacks: ReturnType<typeof lacksOf>) => string[] {
  const unreadable = facts.papers.filter((paper) => !isReadable(paper));
  const unsigned = facts.papers.filter((paper) => isReadable(paper) && paper.author === undefined);
  const isPlain = unreadable.length === 0 && unsigned.length === 0;
  return ({ needs, reads = [] }, lacks) => {
    if (isPlain && reads.length === 0) return [];
    const absent = reads.flatMap((need) => lacks(need) ?? []);
    const all = [...needs, ...reads];
    const scans = unreadable.filter((paper) => all.some((need) => isOf(facts, paper, need)));
    const anyones = all.includes('provider-documents') ? unsigned : [];
    return [
      // "Readable documents of a provider" says no more where there are none at all.
      ...absent.filter((words) => words !== lacks('provider-documents') || !absent.includes(lacks('documents') ?? '')),
      ...(scans.length === 0 ? [] : [`unreadable documents (${namesOf(scans)})`]),
      ...(anyones.length === 0 ? [] : [`the author of documents (${namesOf(anyones)})`]),
    ];
  };
}

/** Whether a document is of the kind that a need names. */
function isOf(facts: Facts, paper: Paper, need: Need): boolean {
  if (need === 'documents' || need === 'assessed-visit') return true;
  if (need === 'provider-documents' || need === 'medications-told') return isPerhapsOfProvider(facts, paper);
  return need.startsWith('document:') && need.slice(9).split('|').includes(paper.type);
}

function namesOf(papers: readonly Paper[]): string {
  return [...new Set(papers.map(({ type }) => nameOf(type)))].join(', ');
}
