import { isOf, type Kind } from '../chapter.ts';
import type { Coded, Facts, Paper } from '../facts.ts';
import { oncePerChart } from '../once-per-chart.ts';
import { distinctOf } from '../pairs.ts';
import { nameOf } from '../papers/paper-name.ts';
import { repeatsCoding } from '../papers/repeats-coding.ts';
import { codeAndWords, NOW_OR_BEFORE, statements } from '../papers/statements.ts';
import type { Said } from '../rule.ts';
import { named } from '../the-list.ts';
import { IMPENDING } from './against-standing.ts';
import type { Documented } from './documented.ts';
import { codeAndCondition, quoteOf } from './documented-words.ts';
import { isDiagnosis, supportOf } from './support.ts';

/** Conditions that are called impending or threatened, the codes that say that they occurred, and what the Index gives. */
const CONDITIONS: readonly (readonly [words: string, codes: Kind, instead?: string])[] = [
  ['myocardial infarctions?|mi|heart attacks?|n?stemi', ['I21', 'I22'], 'I20.0'],
  ['(?:acute )?coronary syndromes?|acs', ['I24.9', 'I21'], 'I20.0'],
  ['delirium tremens|dts?', ['F10.231', 'F10.131', 'F10.931'], 'F10.239'],
  ['strokes?|cvas?|cerebral infarctions?|cerebrovascular accidents?', ['I63', 'I69.3']],
  ['(?:acute |hypoxic |hypercapnic )*respiratory failure', ['J96']],
  ['(?:acute )?(?:kidney|renal) failure|acute kidney injury|aki', ['N17']],
  ['(?:congestive )?heart failure|chf|(?:cardiac )?decompensation', ['I50', 'I11.0', 'I13.0', 'I13.2']],
  ['(?:septic )?shock|sepsis', ['A40', 'A41', 'R57', 'R65.2', 'T81.12', 'T81.44']],
  ['gangrene', ['I96', 'E08.52', 'E09.52', 'E10.52', 'E11.52', 'E13.52', 'I70.26']],
  [
    '(?:pathologic(?:al)? |hip |femoral |femur |stress |vertebral )*fractures?',
    ['M80', 'M84', 'S12', 'S22', 'S32', 'S42', 'S52', 'S72', 'S82'],
  ],
  ['(?:diabetic )?ketoacidosis|dka', ['E08.1', 'E09.1', 'E10.1', 'E11.1', 'E13.1']],
  ['hepatic (?:coma|encephalopathy|failure)|liver failure', ['K72', 'K76.82']],
  ['compartment syndromes?', ['T79.A', 'M79.A']],
  ['(?:cardiac )?tamponade', ['I31.4']],
  ['(?:spinal )?cord compression', ['G95.2']],
  ['(?:brain |uncal )?herniation', ['G93.5']],
  ['skin breakdown|pressure (?:ulcers?|injur(?:y|ies))', ['L89']],
  ['abortions?|miscarriages?', ['O03']],
];

/** What is said of each coded condition that documents only call impending or threatened (guideline I.B.11). */
export const impending = oncePerChart((facts): ReadonlyMap<Coded, Said> => {
  const told = new Map<Coded, Said>();
  const papers = facts.papers.filter((paper) => !repeatsCoding(facts, paper));
  if (papers.every(({ text }) => !IMPENDING.test(text))) return told;
  ofConditions(facts, papers, told);
  ofOthers(facts, told);
  return told;
});

function ofConditions(facts: Facts, papers: readonly Paper[], told: Map<Coded, Said>): void {
  for (const [words, codes, instead] of CONDITIONS) {
    const [first] = facts.list.filter((one) => isOf(codes, one));
    if (!first) continue;
    const called = new RegExp(`\\b(?:impending|threatened|threatening) (?:\\w+ )?(?:${words})\\b`, 'i');
    const [found] = statements(facts, papers, called, 'any').filter(
      ({ mention }) => !['negated', 'family'].includes(mention.assertion.kind),
    );
    if (!found) continue;
    // The same words without "impending" before them, said of the patient: then it occurred.
    const occurred = new RegExp(`(?<!\\b(?:impending|threatened|threatening) (?:\\w+ )?)\\b(?:${words})\\b`, 'i');
    if (statements(facts, papers, occurred, NOW_OR_BEFORE).length > 0) continue;
    const index = instead === undefined ? '' : `; the Index gives ${instead}`;
    told.set(first, {
      ...codeAndWords(first, found),
      say: saying(facts, found.paper, found.mention.span.text, first, index),
    });
  }
}

/** Any other condition of which providers say nothing else. */
function ofOthers(facts: Facts, told: Map<Coded, Said>): void {
  for (const one of distinctOf(facts)) {
    if (told.has(one) || !isDiagnosis(one)) continue;
    const { support, shown } = supportOf(facts, one);
    const found = shown.find(isImpending);
    if (support !== 'uncertain' || !found) continue;
    const words = `${found.condition.assertion.cue?.text.trim()} … ${quoteOf(found)}`;
    told.set(one, { ...codeAndCondition(one, found), say: saying(facts, found.paper, words, one) });
  }
}

/** Whether a condition is what impends: "impending cord compression from prostate cancer" has the cancer. */
function isImpending({ paper, condition: { assertion, spans } }: Documented): boolean {
  const { cue } = assertion;
  if (!cue || !IMPENDING.test(cue.text)) return false;
  return !CAUSED_BY.test(paper.text.slice(cue.end, spans[0].start));
}

const CAUSED_BY = /\b(?:from|due to|d\/t|secondary to|2\/2|caused by|because of|of|in|with)\s*$/i;

function saying(facts: Facts, paper: Paper, words: string, one: Coded, index = ''): string {
  return `The ${nameOf(paper.type)} says “${words}”, and ${named(facts, one)} means that it occurred. If it did not, the condition that is present is coded${index}.`;
}
