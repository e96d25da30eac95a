import type { Facts } from '../facts.ts';
import { againstAnswer, notesOfAssessment } from '../papers/assessed-visit.ts';
import { clauseOf, type Statement, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { answered } from './answered.ts';

/** Scores of interviews that notes write out (`BIMS 7/15`, `PHQ-9: 14`) against the answers that hold them. */
interface Score {
  item: string;
  name: string;
  most: number;
  words: RegExp;
}

/** A number that is no part of a date, a range or a larger figure. */
const NUMBER = '(\\d{1,2})(?!\\d|\\.\\d|[/-]\\d{1,2}[/-]|\\/(?!15\\b|27\\b|30\\b)\\d| ?%)';
const BETWEEN =
  '(?:[ :=,(-]|w\\/|\\b(?:score[ds]?|scoring|of|is|was|today|total|completed|administered|performed|conducted|done|summary|severity|scores?|points|out|results?|indicates|equals|this visit|with|pt|patient|client|given|screen(?:ing)?|tool|assessment|raw|and|an?|at|=)\\b){0,10}?';

const SCORES: readonly Score[] = [
  { item: 'C0500', name: 'BIMS', most: 15, words: new RegExp(`\\bBIMS\\b${BETWEEN}${NUMBER}`, 'i') },
  {
    item: 'D0160',
    name: 'PHQ-9',
    most: 27,
    words: new RegExp(`\\bPHQ(?:-| )?(?:9|2 ?(?:to|-) ?9)(?: total| severity)?\\b${BETWEEN}${NUMBER}`, 'i'),
  },
];

/** Another time, another place, another person, or a wish. */
const ANOTHER =
  /\b(?:last|prior|previous\w*|snf|hospital|rehab|pcp|clinic|admission|months? ago|weeks? ago|in (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*|goal|was (?:once|then)|from|wife|husband|spouse)\b/i;

/** Where every score of the kind that the notes of the assessment write is another one than the answer. */
export function* scoresInWords(facts: Facts): Iterable<Said> {
  for (const { item, name, most, words } of SCORES) {
    const said = answered(facts, item);
    if (!said || said.value > most) continue;
    const told = statements(facts, notesOfAssessment(facts), words, 'any').filter(
      (one) => !ANOTHER.test(clauseOf(one)),
    );
    const [first] = told;
    if (!first || told.some((one) => scoreIn(words, one) === said.value || (scoreIn(words, one) ?? 99) > most))
      continue;
    yield againstAnswer(item, said.at, `${item} is ${said.value} (the ${name} score)`, first);
  }
}

function scoreIn(words: RegExp, { mention: { span } }: Statement): number | undefined {
  const number = words.exec(`${span.text} `)?.[1];
  return number === undefined ? undefined : Number(number);
}
