import { normalise } from '../icd10cm/code.ts';
import { codesIn, type WrittenCode } from './documentation/planned-diagnoses.ts';
import type { Facts, Paper } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { isReadable, papersOf, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed } from './the-list.ts';

/** A plan that lists its diagnoses by code writes more than one. */
const A_LIST = 2;

/**
 * The diagnoses as codes in the text of the plan of care and of the face-to-face note, against the list of the claim and
 * M1021/M1023: the differences, each list once. A document that names diagnoses in words only is not compared (EL02, EL09).
 */
export const diagnosesDifferBetweenDocuments = rule({
  code: 'EL08',
  name: 'diagnoses-differ-between-documents',
  version: 1,
  severity: 'warn',
  cite: ['project: shared/rules/el08-diagnoses-differ-between-documents.ts'],
  needs: ['diagnoses', 'codes', 'document:plan-of-care|face-to-face'],
  reads: ['secondary', 'M1021'],
  *check(facts): Iterable<Said> {
    for (const paper of papersOf(facts, 'plan-of-care', 'face-to-face')) {
      if (!isReadable(paper)) continue;
      const written = codesIn(facts, paper);
      yield* notInList(facts, paper, written);
      if (paper.type === 'plan-of-care' && written.length >= A_LIST) yield* notInPlan(facts, paper, written);
    }
  },
});

/** Codes that a document writes and the list does not hold. */
function* notInList(facts: Facts, paper: Paper, written: readonly WrittenCode[]): Iterable<Said> {
  if (!isWhole(facts)) return;
  const held = new Set(facts.list.map(({ code }) => code));
  const [first, ...more] = written.filter(({ code }) => !held.has(code));
  if (!first) return;
  const codes = [first, ...more].map(({ shown }) => shown);
  const say = `In the ${nameOf(paper.type)}, not in the list of diagnoses: ${codes.join(', ')}.`;
  yield {
    at: [first.at, ...more.map(({ at }) => at), listed(facts)],
    about: [paper.type, ...codes],
    document: paper.id,
    say,
  };
}

/** Codes of the list, and of the assessment, that a plan which lists codes does not write. */
function* notInPlan(facts: Facts, paper: Paper, written: readonly WrittenCode[]): Iterable<Said> {
  const held = new Set(written.map(({ code }) => code));
  const plans = papersOf(facts, 'plan-of-care').filter((plan) => plan !== paper);
  // Another plan, read or not, may hold what this one leaves out.
  if (plans.some((plan) => !isReadable(plan))) return;
  for (const plan of plans) for (const { code } of codesIn(facts, plan)) held.add(code);
  const missing = facts.list.filter(({ code }) => code !== '' && !held.has(code));
  const [first, ...more] = missing;
  if (first) {
    const codes = missing.map(({ shown }) => shown);
    const say = `In the list of diagnoses, not in the plan of care: ${codes.join(', ')}.`;
    yield {
      at: [first.at, ...more.map(({ at }) => at), wholePaper(paper)],
      about: ['plan-of-care', ...codes],
      document: paper.id,
      say,
    };
  }
  const coded = new Set(facts.list.map(({ code }) => code));
  const lines = facts.listed.flatMap(({ line, code, at }) => {
    const key = code === undefined ? undefined : normalise(code);
    return key === undefined || held.has(key) || coded.has(key) ? [] : [{ line, shown: code ?? '', at }];
  });
  const [line, ...others] = lines;
  if (!line) return;
  const names = lines.map((one) => `${one.shown} (${one.line})`).join(', ');
  const say = `In the assessment, not in the plan of care: ${names}.`;
  yield {
    at: [line.at, ...others.map(({ at }) => at), wholePaper(paper)],
    about: ['M1021', ...lines.map(({ shown }) => shown)],
    document: paper.id,
    say,
  };
}
