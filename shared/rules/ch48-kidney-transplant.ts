import { isOf } from './chapter.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, hasUnreadOfProviders, perhapsOfProviders, statements, wholePaper } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** A complication of the kidney transplant says that there is one, and the status that there is none; kidney disease alone is none. */
export const kidneyTransplant = rule({
  code: 'CH48',
  name: 'kidney-transplant',
  version: 1,
  severity: 'error',
  asks: 'remove',
  cite: ['OG I.C.14.a.2 (FY2026)', 'OG I.C.19.g.3.b (FY2026)', 'OG I.C.21.c.3 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['provider-documents'],
  check: (facts): Said[] => {
    const [complication] = facts.coded('T86.1');
    const [status] = facts.coded('Z94.0');
    if (!complication) return status ? complicationTold(facts, status) : [];
    if (!status) return [...rejectionUnsaid(facts), ...diseaseAlone(facts, complication)];
    const say = `${named(facts, status)} is not coded with ${named(facts, complication)}. Chronic kidney disease alone is no complication: then N18.- with Z94.0, without T86.1-.`;
    return [{ at: [status.at, complication.at], say }];
  },
});

const TOLD =
  /\b(?:rejection of (?:the |her |his )?(?:kidney|renal)(?: transplant| graft| allograft)?|(?:kidney|renal) (?:transplant|graft|allograft) (?:\w+ )?(?:rejection|failure)|(?:acute|chronic) rejection|failed (?:kidney|renal) (?:transplant|graft|allograft))\b/i;

/** The status of the transplant is coded, and a provider tells of a rejection or failure of it. */
function complicationTold(facts: Facts, status: Coded): Said[] {
  const [told] = statements(facts, perhapsOfProviders(facts), TOLD);
  if (!told) return [];
  const say = `${named(facts, status)} is for a transplant without complication; the ${nameOf(told.paper.type)} says “${told.mention.span.text}”, which is T86.1-, without the status.`;
  return [{ ...codeAndWords(status, told), asks: 'replace', say }];
}

/** Rejection is coded; providers' documents speak of the transplant, and none tells of a rejection. */
function rejectionUnsaid(facts: Facts): Said[] {
  const [rejection] = facts.coded('T86.11');
  const papers = perhapsOfProviders(facts);
  const told = papers.find(({ text }) => /\btransplant/i.test(text));
  if (!rejection || !told || hasUnreadOfProviders(facts)) return [];
  if (statements(facts, papers, /\breject(?:ion|ed|ing)\b/i, ['affirmed', 'historical', 'possible', 'plan']).length > 0)
    return [];
  const say = `${named(facts, rejection)}: no provider’s document tells of a rejection. T86.1- is only for a complication that the provider documents.`;
  return [
    {
      at: [rejection.at, ...papers.map(wholePaper)],
      about: [rejection.shown, 'documents'],
      severity: 'query',
      act: 'query-provider',
      say,
    },
  ];
}

/** What may be the complication that a code of no kind stands for. */
const MAY_COMPLICATE =
  /\b(?:reject\w*|fail(?:ure|ed|ing)|complicat\w*|nephropath\w*|infect\w*|pyeloneph\w*|thrombos\w*|stenos\w*|strictur\w*|leak\w*|lymphocele|obstruct\w*|BK|recurren\w*|dysfunction)\b/i;

/** A complication of no kind, where the documents have the transplant and a kidney disease and nothing that complicates it. */
function diseaseAlone(facts: Facts, complication: Coded): Said[] {
  const [disease] = facts.coded('N18');
  const papers = perhapsOfProviders(facts);
  const told = papers.find(({ text }) => /\btransplant/i.test(text));
  if (!isOf(['T86.10', 'T86.19'], complication) || !disease || !told || hasUnreadOfProviders(facts)) return [];
  if (papers.some(({ text }) => MAY_COMPLICATE.test(text))) return [];
  return [
    {
      at: [complication.at, disease.at, ...papers.map(wholePaper)],
      about: [complication.shown, disease.shown],
      asks: 'replace',
      over: ['CH30', 'CV19', 'DC08'],
      say: `${named(facts, complication)}: the documents have the transplant and chronic kidney disease, and no complication. Kidney disease alone is none: N18.- with Z94.0, without T86.1-.`,
    },
  ];
}
