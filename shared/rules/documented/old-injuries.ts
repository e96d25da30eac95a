import type { Facts } from '../facts.ts';
import { nameOf } from '../papers/paper-name.ts';
import {
  codeAndWords,
  NOW_OR_BEFORE,
  perhapsOfProviders,
  type Statement,
  sentenceOf,
  statements,
} from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';

/** Injuries whose 7th character says care of today, what they leave behind, and how documents name them. */
const LASTING: readonly (readonly [injury: RegExp, residual: RegExp, words: RegExp])[] = [
  [
    /^S[123]4.*[AD]$/,
    /^(?:G8(?:2|3[0-4])|N31)/,
    /\b(?:spinal cord (?:injur\w*|lesion|transection)|SCI|(?:quadri|tetra|para)pleg\w*|cord injur\w*)\b/i,
  ],
  [
    /^S06.*[AD]$/,
    /^(?:G8(?:1|2|3[0-3])|F02|F067|F07|G40)/,
    /\b(?:(?:traumatic )?(?:brain|head) injur\w*|TBI|(?:traumatic )?(?:subdural|subarachnoid|intracranial) (?:hematoma|hemorrhage|bleed))\b/i,
  ],
  [/^T2[0-5].*[AD]$/, /^(?:L905|L910|M245)/, /\b(?:burn(?:s|ed)?|scald\w*)\b/i],
];

/** From so many years on an injury is no longer in its healing phase. */
const YEARS = 2;
const AGO =
  /\b(?:(\d+)|several|many|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty) years? (?:ago|earlier|prior|back)\b/i;
const CHILDHOOD = /\b(?:in|since|from) childhood\b/i;
const AGAIN =
  /\b(?:new|another|again|recent\w*|re-?injur\w*|last (?:week|month)|this (?:week|month)|today|yesterday)\b/i;

/**
 * An injury coded as still cared for, with what it left in the list, where the providers tell of one years ago and of no newer one
 * (guideline I.C.19.a: D is for the healing or recovery phase).
 */
export function oldInjuries(facts: Facts): Said[] {
  return LASTING.flatMap(([injury, residual, words]): Said[] => {
    const one = facts.list.find(({ code }) => code.length === 7 && injury.test(code));
    const left = facts.list.find(({ code }) => residual.test(code));
    if (!one || !left) return [];
    const told = statements(facts, perhapsOfProviders(facts), words, NOW_OR_BEFORE);
    const dated = told.filter((statement) => isDated(wordsOf(statement)));
    const [first] = dated;
    if (!first || !dated.every((statement) => isLongAgo(facts, wordsOf(statement))) || told.some(isNew)) return [];
    return [
      {
        ...codeAndWords(one, first),
        asks: 'replace',
        severity: 'warn',
        say: `${named(facts, one)} says care in the healing phase; the ${nameOf(first.paper.type)} tells of an injury years ago (“${first.mention.span.text}”). What it left (${left.shown}) goes first, and the injury as sequela (S) behind it.`,
        cite: ['OG I.C.19.a (FY2026)', 'OG I.B.10 (FY2026)'],
      },
    ];
  });
}

function wordsOf(statement: Statement): string {
  const { before, own, behind } = sentenceOf(statement);
  return `${before}${own}${behind}`;
}

/** Whether words date an injury, and so many years back that it no longer heals. */
export function isOfYearsAgo(facts: Facts, words: string): boolean {
  return isDated(words) && isLongAgo(facts, words);
}

function isDated(words: string): boolean {
  return AGO.test(words) || CHILDHOOD.test(words) || yearsIn(words).length > 0;
}

function isLongAgo({ chart }: Facts, words: string): boolean {
  const [, count] = AGO.exec(words) ?? [];
  const years = yearsIn(words);
  if (years.length > 0) return Math.max(...years) <= Number(chart.period?.from?.slice(0, 4)) - YEARS;
  return count === undefined || Number(count) >= YEARS;
}

function isNew(statement: Statement): boolean {
  return AGAIN.test(wordsOf(statement));
}

/** Years, and those of dates: "3/14/2019", "2012". */
function yearsIn(words: string): number[] {
  return [...words.matchAll(/\b((?:19|20)\d\d)\b/g)].map(([, year]) => Number(year));
}
