import type { AssertionKind } from '../../narrative/assertion/assertion-kind.ts';
import type { SectionName } from '../../narrative/reading/section-name.ts';
import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { isAnswerList } from '../papers/open-boxes.ts';
import { clauseOf, OF_NOW, type Statement, sentenceOf, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { CARED_FOR, KIN_ALONE, OF_ANOTHER } from './of-another.ts';
import { KIN } from './people.ts';

/** Words that stand against some answers of an item of OASIS. */
export interface Phrase {
  item: string;
  /** The answers that they stand against, each with what it says. */
  answers: Readonly<Record<number, string>>;
  words: RegExp;
  /** Words of the same clause that make it something else. */
  but?: RegExp;
  /** How they have to be asserted; absent: affirmed. */
  kinds?: readonly AssertionKind[];
  /** Words that, affirmed in any note of the assessment, tell the other way: a note that has both is no contradiction. */
  unless?: RegExp;
}

/** Words that an answer of a check-all item asks for. */
export interface Unmarked {
  /** As the catalogue names it, and as people do: `O0110_A`, `O0110`. */
  item: string;
  name: string;
  answer: string;
  means: string;
  words: RegExp;
  but?: RegExp;
  kinds?: readonly AssertionKind[];
}

/** Answers of check-all items that are not marked, and a note of the assessment tells of what they ask for. */
export function* unmarkedAgainst(facts: Facts, list: readonly Unmarked[]): Iterable<Said> {
  for (const { item, name, answer, means, words, but, kinds } of list) {
    const said = facts.ticked(item, answer);
    if (said?.ticked !== false) continue;
    const found = statements(facts, notesOfAssessment(facts), words, kinds ?? OF_NOW).find(
      (one) => isOfPatient(one) && !but?.test(clauseOf(one)),
    );
    if (!found) continue;
    const says = againstAnswer(name, said.at, `${name} does not mark ${answer} (${means})`, found);
    yield { ...says, about: [`${name} ${answer}`, 'document'] };
  }
}

/**
 * Phrases of the notes of the assessment against its answers, the first for each item: where several stand against one answer,
 * the plainest is listed first.
 */
export function* phrasesAgainst(facts: Facts, phrases: readonly Phrase[]): Iterable<Said> {
  const told = new Set<string>();
  for (const { item, answers, words, but, kinds, unless } of phrases) {
    const said = facts.oasis(item);
    const answer = facts.answer(item);
    const means = answer === undefined ? undefined : answers[answer];
    if (!said || means === undefined || told.has(item)) continue;
    const notes = notesOfAssessment(facts);
    const found = statements(facts, notes, words, kinds ?? OF_NOW).find(
      (one) => isOfPatient(one) && !but?.test(clauseOf(one)),
    );
    if (!found || (unless && statements(facts, notes, unless).length > 0)) continue;
    told.add(item);
    yield againstAnswer(item, said.at, `${item} is ${answer} (${means})`, found);
  }
}

/** Said of the patient: not `her husband, who is fed by the aide`, nor `spouse uses oxygen and is bedbound`, nor asked. */
export function isOfPatient(one: Statement): boolean {
  const { before, own, behind } = sentenceOf(one);
  const { section } = one.mention.sentence;
  if (NOT_OF_THE_VISIT.has(section.name) || isAnswerList(before + own + behind)) return false;
  if (isUnderTeaching(one.paper.text, one.mention.span.start)) return false;
  if (KIN_ALONE.test(before) && /^(?:needs?|needed|requires?|required|is|was|has|had)\b/i.test(own)) return false;
  if (KIN_BEFORE.test(before) && THEIRS.test(own)) return false;
  return !CARED_FOR.test(clauseOf(one)) && !OF_ANOTHER.test(before) && !isAsked(behind);
}

/** Somebody else right before what is felt or had: `her neighbor feels down`. */
const KIN_BEFORE = new RegExp(`\\b${KIN} (?:also |still |often )?$`, 'i');
const THEIRS =
  /^(?:feels?|felt|takes?|uses?|wears?|fell|fallen|leaks?|wets?|sleeps?|gets?|yell\w*|scream\w*|shout\w*|curs\w+)\b/i;

/** `Taught when to call:`, `Signs to report:`: what stands behind such a label may come, and is not there. */
const TEACHING =
  /\b(?:taught|teach\w*|instruct\w*|educat\w*|when to (?:call|report|notify)|call (?:if|for|when|md|the)|signs? (?:to|of)|report(?: (?:any|if|to))?|warning signs|watch for|risks?)\b[^.;:\n]{0,50}:[^.;\n]{0,60}$/i;

/** Whether words stand behind the label of what is taught or watched for. @param start of the words */
export function isUnderTeaching(text: string, start: number): boolean {
  return TEACHING.test(text.slice(Math.max(0, start - LONGEST_LABEL), start));
}

const LONGEST_LABEL = 130;

/** `Incontinent? No`: what is asked is not said. @param behind the rest of the sentence behind the words */
export function isAsked(behind: string): boolean {
  return /^[^.;,\n]{0,40}\?/.test(behind);
}

/** Sections that tell of what shall be or may come. */
const NOT_OF_THE_VISIT: ReadonlySet<SectionName> = new Set<SectionName>(['orders', 'goals', 'return-precautions']);
