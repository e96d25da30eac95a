import type { DocumentType } from '../chart/chart.ts';
import { pattern } from '../pattern.ts';
import { nameOf } from './papers/paper-name.ts';
import {
  codeAndWords,
  isReadable,
  NOT_DENIED,
  NOW_OR_BEFORE,
  type Statement,
  sentenceOf,
  statements,
  wordsAround,
} from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

const FALL =
  /\b(?:falls?|fell|fallen|falling)\b(?! (?:asleep|precautions?|risk|prevention|within|under|below|short|behind|through))/i;
/** Falls that happened lately or again and again, or that someone looks into. */
const REPEATED = pattern('i')`
  \b(?:repeated|recurrent|frequent|multiple|several|two|three|four|five|six|2|3|4|5|6|many) (?:\w+ ){0,2}falls\b
  |\bfalls? x ?(?:[2-9]|\d\d)(?![\d/])
  |\bfell (?:again|twice|several times|(?:[2-9]|\d\d|three|four|five|six) ?(?:x\b|times))
  |\bfalls? (?:being )?(?:evaluat|investigat|worked? ?up)\w*|\bwork-?up (?:of|for) (?:\w+ )?falls?\b
  |\bfalling (?:often|repeatedly|frequently)\b
`;
const LOOKED_INTO =
  /\b(?:evaluat\w*|investigat\w*|work(?:ed|ing)?[ -]?up|unexplained|unclear|unknown|undetermined|etiology|reason for|rule out|r\/o)\b/i;
const LONG_AGO =
  /\b(?:history|hx|h\/o|risk|in the past(?! (?:\w+ )?(?:days?|weeks?|months?))|years?|last (?:winter|spring|summer|autumn)|previous\w*|prior|old|(?:19|20)\d\d)\b/i;

/**
 * Repeated falls (R29.6) are recent falls whose reason is looked into; a history of falling (Z91.81) is a past fall and a
 * risk of more. Said where the documents speak only of the other; both may stand.
 */
export const falls = rule({
  code: 'CH23',
  name: 'falls',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.18.d (FY2026)'],
  needs: ['diagnoses', 'codes', 'documents'],
  reads: ['provider-documents'],
  *check(facts): Iterable<Said> {
    const [repeated] = facts.coded('R29.6');
    const [history] = facts.coded('Z91.81');
    if ((!repeated && !history) || facts.papers.some((paper) => !isReadable(paper))) return;
    // The line that lists the code is no word of a fall.
    const all = statements(facts, facts.papers, FALL, NOT_DENIED).filter((one) => !isListing(one));
    const recent = statements(facts, facts.papers, REPEATED, NOW_OR_BEFORE).filter(
      (one) => !isOld(one) && !isListing(one),
    );
    if (repeated) {
      const now = all.filter(({ mention }) => NOW_OR_BEFORE.includes(mention.assertion.kind));
      if (recent.length > 0 || now.some((one) => !isOld(one))) return;
      const [old] = all;
      if (!old && facts.papers.every(({ type }) => SILENT.has(type))) return;
      const why = old ? 'the documents speak of falls only as history or risk' : 'no document speaks of a fall';
      const say = `${named(facts, repeated)} is for recent falls whose cause is being investigated; ${why}. A past fall with a risk of more is Z91.81.`;
      yield { at: [repeated.at, ...(old ? [old.at] : [])], about: [repeated.shown], asks: 'replace', say };
      return;
    }
    const [found] = recent;
    if (!history || !found) return;
    const words = found.mention.span.text;
    const say = `${named(facts, history)} is coded; the ${nameOf(found.paper.type)} says “${words}”. Recent falls whose cause is being investigated are R29.6; both may be coded.`;
    // Whoever falls of a disease that is known has a history of falling: only falls that somebody looks into are more.
    const isLookedInto = LOOKED_INTO.test(wordsAround(found));
    yield {
      ...codeAndWords(history, found),
      asks: 'add',
      say,
      ...(isLookedInto ? {} : { severity: 'info' as const }),
    };
  },
});

/** Lists and reports, which speak of no fall. */
const SILENT: ReadonlySet<DocumentType> = new Set<DocumentType>(['medication-list', 'lab', 'imaging', 'order']);

/** Its line of a plan or list holds the code itself. */
function isListing({ paper: { text }, mention: { span } }: Statement): boolean {
  const [line = ''] = text.slice(text.lastIndexOf('\n', span.start) + 1).split('\n', 1);
  return /\b(?:R29\.6|Z91\.81)\b/.test(line);
}

/** Its clause calls it history or risk. */
function isOld(statement: Statement): boolean {
  const { before, own, behind } = sentenceOf(statement);
  return LONG_AGO.test(`${before.replace(/^[\s\S]*;/, '')}${own}${behind.replace(/;[\s\S]*$/, '')}`);
}
