import type { Coded, Facts } from './facts.ts';
import { distinctOf } from './pairs.ts';
import type { Said } from './rule.ts';
import { isReadable } from './statements.ts';
import { STATUS_WORDS } from './status-words.ts';
import { lookedThrough } from './support.ts';
import { named } from './the-list.ts';

/** Items of OASIS that tell of a status as a document would: an answer of any kind is for its own rows to judge. */
const TOLD_BY: readonly (readonly [codes: RegExp, items: readonly string[]])[] = [
  [/^Z9181/, ['M1033']],
  [/^Z9[39]/, ['O0110C1', 'O0110C1A', 'O0110J1', 'O0110F1A', 'M1600', 'M1610', 'M1630', 'K0520B1', 'K0520B4', 'M1860']],
  [/^Z7401/, ['M1860', 'M1850']],
  [/^Z602/, ['M1100']],
];

/**
 * Statuses and histories of which no document has a word and no assessment an answer, where a provider's document lists what the
 * patient has and all can be read: not one of a list of codes may stand on nothing. Any clinician's word is enough.
 */
export function statusUndocumented(facts: Facts): Said[] {
  if (facts.papers.some((paper) => !isReadable(paper))) return [];
  return distinctOf(facts).flatMap((one): Said[] => {
    const words = STATUS_WORDS.find(([codes]) => codes.test(one.code))?.[1];
    if (!words || isToldElsewhere(facts, one) || facts.papers.some(({ text }) => words.test(text))) return [];
    return [
      {
        at: [one.at, ...lookedThrough(facts.papers)],
        about: [one.shown, 'documents'],
        asks: 'remove',
        say: `${named(facts, one)}: looked for in all documents and not found. A status or history has to be documented too.`,
        cite: ['OG I.C.21.c.3 (FY2026)', 'OG I.C.21.c.4 (FY2026)'],
      },
    ];
  });
}

function isToldElsewhere(facts: Facts, { code }: Coded): boolean {
  const items = TOLD_BY.find(([codes]) => codes.test(code))?.[1] ?? [];
  return items.some((item) => facts.oasis(item) !== undefined);
}
