import { DIABETES_DRUG, type DiabetesDrug, diabetesDrugs } from '../narrative/drugs/diabetes-drugs.ts';
import { allIn } from '../narrative/reading/find.ts';
import { pattern } from '../pattern.ts';
import { type Drug, drugsOf } from './drugs/medications.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { clauseOf, isReadable, NOW_OR_BEFORE, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/** Diabetes whose category asks for the drug that controls it; E10 has no such note. */
const ASKING = ['E08', 'E09', 'E11', 'E13'];
const USE: Readonly<Record<DiabetesDrug, string>> = { insulin: 'Z79.4', oral: 'Z79.84', injectable: 'Z79.85' };
const WORDS: Readonly<Record<DiabetesDrug, string>> = {
  insulin: 'insulin',
  oral: 'an oral hypoglycemic drug',
  injectable: 'an injectable non-insulin antidiabetic drug',
};
/** Until then insulin with an oral drug was Z79.4 alone (guideline I.C.4.a.3 of FY2021). */
const BOTH_FROM = '2021-10-01';

/** The drugs that control the diabetes against the codes for their long-term use, both ways. */
export const longTermDiabetesDrugs = rule({
  code: 'CH02',
  name: 'long-term-diabetes-drugs',
  version: 1,
  severity: 'warn',
  cite: ['OG I.C.4.a.3 (FY2026)', 'OG I.C.4.a.6.a (FY2026)', 'Use additional at E08, E09, E11, E13'],
  needs: ['diagnoses', 'secondary', 'medications-told', 'from', 'codes'],
  *check(facts): Iterable<Said> {
    const [diabetes] = facts.coded(...ASKING);
    yield* gestational(facts);
    if (!diabetes || !isWhole(facts)) return;
    const held = drugsOf(facts);
    const drugs: readonly Told[] = held?.drugs ?? toldDrugs(facts);
    yield* exchanged(facts);
    const taken = new Set(drugs.flatMap(({ text }) => diabetesDrugs(text)));
    for (const drug of ['insulin', 'oral', 'injectable'] as const) {
      const use = USE[drug];
      const [coded] = facts.coded(use);
      const one = drugs.find(({ text }) => diabetesDrugs(text).includes(drug));
      if (one && !coded && isAskedFor(facts, drug, taken)) {
        const say = `${one.by === undefined ? 'The medications include' : `The ${one.by} names`} ${WORDS[drug]}, and ${use} ${facts.title(use)} is not in the list beside ${diabetes.shown}. Code it where the use is long-term.`;
        yield { at: [one.at, diabetes.at, listed(facts)], about: [diabetes.shown, use], asks: 'add', say };
      }
      if (coded && !one && isPlainlyWithout(facts, drug, drugs)) {
        const what = drug === 'insulin' ? 'no insulin. Temporary insulin is not coded' : `no such drug`;
        const say = `${named(facts, coded)} is coded, and the medications include ${what}.`;
        const [first] = drugs;
        yield {
          at: first ? [coded.at, first.at] : [coded.at],
          about: [coded.shown],
          asks: 'remove',
          say,
          act: 'return-to-clinician',
        };
      } else if (coded && !one) yield* byDiet(facts, drug, coded);
    }
  },
});

/** Tablets coded where documents name only an injection of its kind, or the other way round, and no list is given. */
function* exchanged(facts: Facts): Iterable<Said> {
  if (drugsOf(facts) || facts.papers.some((paper) => !isReadable(paper))) return;
  for (const [drug, other] of [
    ['oral', 'injectable'],
    ['injectable', 'oral'],
  ] as const) {
    const [coded] = facts.coded(USE[drug]);
    if (!coded || facts.coded(USE[other]).length > 0) continue;
    if (facts.papers.some(({ text }) => namesClass(text, drug))) continue;
    const found = statements(facts, perhapsOfProviders(facts), DIABETES_DRUG).find(({ mention }) =>
      diabetesDrugs(mention.span.text).includes(other),
    );
    if (!found) continue;
    const say = `${named(facts, coded)}: no document names such a drug, and the ${nameOf(found.paper.type)} names “${found.mention.span.text}”. That is ${USE[other]} ${facts.title(USE[other])}.`;
    yield { at: [coded.at, found.at], about: [coded.shown], asks: 'replace', say };
  }
}

/** A drug coded where a provider says that none is taken: `DM2, diet controlled`. */
function* byDiet(facts: Facts, drug: DiabetesDrug, coded: Coded): Iterable<Said> {
  if (facts.papers.some((paper) => !isReadable(paper) || namesClass(paper.text, drug))) return;
  const [found] = statements(facts, perhapsOfProviders(facts), BY_DIET, NOW_OR_BEFORE);
  if (!found) return;
  const say = `${named(facts, coded)}: no document names such a drug, and the ${nameOf(found.paper.type)} says “${found.mention.span.text}” of the diabetes.`;
  yield { at: [coded.at, found.at], about: [coded.shown], asks: 'remove', say };
}

const BY_DIET = pattern('gi')`
  \b(?:
    diet(?:[- ]and[- ]exercise)?[- ](?:controlled|managed|treated)
    |(?:controlled|managed|treated) (?:by|with|on) diet(?! and (?:\w+ )?(?:meds?|medications?|insulin|metformin))
    |diet (?:and exercise )?(?:control )?(?:only|alone)
    |(?:no|not on(?: any)?|off(?: all)?) (?:diabetes |diabetic |DM |diabetes[- ]lowering )?(?:meds?|medications?|agents) for (?:his |her |the )?(?:DM|T2DM|diabetes)
    |(?:no|not on(?: any)?|off(?: all)?) (?:diabetes|diabetic|DM|antidiabetic|hypoglycemic) (?:meds?|medications?|agents|drugs)
  )\b
`;

/**
 * Whether a drug is plainly not taken: there is a list of drugs, or documents that name others for the diabetes, and no
 * document names one of its class. Of tablets and injections only where another drug for it is listed: lists are cut.
 */
function isPlainlyWithout(facts: Facts, drug: DiabetesDrug, drugs: readonly Told[]): boolean {
  const held = drugsOf(facts);
  if (drugs.length === 0 || held?.source === 'discharge-summary' || facts.papers.some((paper) => !isReadable(paper)))
    return false;
  if (drug === 'insulin' && facts.coded('Z96.41')[0]) return false;
  if (drugs.some(({ text }) => (drug === 'insulin' ? /insulin/i.test(text) : diabetesDrugs(text).includes(drug))))
    return false;
  const isForDiabetes = drugs.some(({ text }) => diabetesDrugs(text).length > 0);
  // A list of drugs that has no insulin says so; a note may speak of insulin that was stopped.
  if (drug === 'insulin' && held !== undefined) return true;
  return isForDiabetes && !facts.papers.some(({ text }) => namesClass(text, drug));
}

/** Whether a text names a drug of the class, a stopped one too. */
function namesClass(text: string, drug: DiabetesDrug): boolean {
  return allIn(text, DIABETES_DRUG).some(([name]) => diabetesDrugs(name).includes(drug));
}

/** The code of gestational diabetes says how it is controlled, and no drug is coded beside it. */
function* gestational(facts: Facts): Iterable<Said> {
  const [diabetes] = facts.coded('O24.4');
  const [use] = facts.coded(...Object.values(USE));
  if (!diabetes || !use || facts.coded('E08', 'E09', 'E10', 'E11', 'E13')[0]) return;
  const say = `${named(facts, use)} is not coded with ${named(facts, diabetes)}, which says how it is controlled.`;
  yield { at: [use.at, diabetes.at], asks: 'remove', severity: 'error', say, cite: ['OG I.C.15.i (FY2026)'] };
}

/** A drug of a list, or one that a provider's document names (`by`). */
interface Told extends Drug {
  by?: string;
}

/** Where the chart has no list: drugs that providers' documents name as taken. What a hospital gave for a few days is not that. */
function toldDrugs(facts: Facts): Told[] {
  return statements(facts, perhapsOfProviders(facts), DIABETES_DRUG).flatMap((one): Told[] => {
    const clause = clauseOf(one);
    if (!TAKES.test(clause) || GIVEN.test(clause)) return [];
    // Its own words: the clause may deny another (`Ozempic weekly, no insulin`).
    return [{ text: one.mention.span.text, at: one.at, by: nameOf(one.paper.type) }];
  });
}

const TAKES =
  /\b(?:on|takes?|taking|uses?|using|continues?|home|chronic\w*|long[- ]?term|daily|nightly|weekly|maintained|controlled|managed|treated|bid|qhs|units?|mg|diabet\w*|T[12]?DM ?[12]?|DM ?[12]?|IDDM|NIDDM)\b/i;
const GIVEN = pattern('i')`
  \b(?:
    sliding[- ]scale|SSI|drip|gtt|infusion|in-?patient|in (?:the )?hospital|while (?:hospitali[sz]ed|admitted|on)
    |DKA|HHS|hyperkal\w*|received|required|temporar\w*|previously|formerly|used to|allerg\w*|intoleran\w*
    |consider\w*|may need
  )\b
`;

function isAskedFor({ codes, day }: Facts, drug: DiabetesDrug, taken: ReadonlySet<DiabetesDrug>): boolean {
  if (!codes?.isValid(USE[drug])) return false;
  return drug !== 'oral' || !taken.has('insulin') || (day ?? '') >= BOTH_FROM;
}
