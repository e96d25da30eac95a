import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, type Statement, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';

/** Items that a note writes out with their answers (`M1830: 3`, `GG0130G lower body dressing - 02`) against those of the assessment. */

const ITEM = '(?<item>M1[4678]\\d0|M18[145]5|M20[23]0|GG01[37]0[A-S])(?<column>[1-4])?';
/** The item's name, and what leads to the answer. */
const LEADS =
  "\\)?(?: [a-z][\\w/(),'’ ]{0,40}?)? ?(?:[:=–-] ?|\\b(?:is|at|as|scored|coded|answered|marked|response|of) )(?:response |code |a )?";
const ANSWER = '\\(?(?<answer>0[1-6]|07|09|10|88|\\d)\\b(?![\\d/%]|\\.\\d|-\\d| ?(?:ft|feet|steps|cm|x)\\b)';
const WRITTEN = new RegExp(`\\b${ITEM}\\b${LEADS}${ANSWER}`, 'i');

/** Another time, a wish, a change, or a choice of answers. */
const ANOTHER_TIME =
  /\b(?:last|prior|previous\w*|goals?|target|discharge|expected|projected|from|improv\w*|declin\w*|was|were|change[sd]?|versus|vs|if|e\.g|example|should|recert\w*|would|options?|instead|not)\b/i;
/** The form's own list: one answer behind the other, each with its words. */
const A_LIST = /^[^\n]{0,90}(?:[\s;,]|\n)\(?\d{1,2}\)? ?[-–.)=:] ?[A-Z]/;

/**
 * What notes of the assessment write for items, where every place that writes one has another answer.
 * @param items whose answers these are; of section GG without the column. @param column of section GG that this assessment answers
 */
export function* itemsInWords(facts: Facts, items: RegExp, column = ''): Iterable<Said> {
  const told = new Map<string, { answer: number; statement: Statement }[]>();
  for (const paper of notesOfAssessment(facts)) {
    if (!/\b(?:M[12]\d\d\d|GG01)/i.test(paper.text)) continue;
    for (const statement of statements(facts, [paper], WRITTEN, 'any')) {
      const groups = WRITTEN.exec(statement.mention.span.text)?.groups;
      const item = groups?.item?.toUpperCase();
      if (!item || !items.test(item) || (groups?.column ?? column) !== column) continue;
      if (ANOTHER_TIME.test(clauseOf(statement)) || A_LIST.test(paper.text.slice(statement.mention.span.end))) continue;
      const of = item.startsWith('GG') ? item + column : item;
      told.set(of, [...(told.get(of) ?? []), { answer: Number(groups?.answer), statement }]);
    }
  }
  for (const [item, all] of told) {
    const said = facts.oasis(item);
    const answer = facts.answer(item);
    const [first] = all;
    if (!said || answer === undefined || !first || all.some((one) => one.answer === answer)) continue;
    const shown = item.startsWith('GG') ? String(answer).padStart(2, '0') : answer;
    yield againstAnswer(item, said.at, `${item} is ${shown}`, first.statement);
  }
}
