import { keptApart } from './chapter.ts';
import { allNamed } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

/** Coronary disease with angina is one code of I25.11- or I25.7-; the link is presumed. */
export const anginaAndCoronaryDisease = rule({
  code: 'CH42',
  name: 'angina-and-coronary-disease',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.9.b (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'provider-documents', 'terms'],
  check: (facts) => [
    ...keptApart(
      facts,
      ['I20'],
      ['I25.1', 'I25.7'],
      'The link is presumed: one code says coronary disease with angina (I25.11-, I25.7-).',
      ['I20'],
    ),
    ...anginaTold(facts),
    ...diseaseTold(facts),
  ],
});

/** The code says that there is no angina, and a provider documents it. */
function anginaTold(facts: Facts): Said[] {
  const [without] = facts.coded('I25.10', 'I25.810');
  if (!without || facts.coded('I20', 'I25.11', 'I25.7', 'I21', 'I22').length > 0) return [];
  if (facts.papers.some(({ text }) => NO_ANGINA.test(text))) return [];
  const angina = allNamed(facts).find(
    ({ code, standing, paper }) =>
      standing === 'current' && facts.isProvider(paper) && /^(?:I20[189]|I2511|I257)/.test(code),
  );
  if (!angina) return [];
  return [
    {
      ...codeAndCondition(without, angina),
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, without)} says that there is no angina; the ${nameOf(angina.paper.type)} says “${quoteOf(angina)}”. The link is presumed, and one code says both (I25.11-, I25.7-).`,
    },
  ];
}

/** Angina by itself, and a provider documents coronary disease too. */
function diseaseTold(facts: Facts): Said[] {
  const [angina] = facts.coded('I20');
  if (!angina || facts.coded('I25.1', 'I25.7', 'I25.81').length > 0) return [];
  const disease = allNamed(facts).find(
    ({ code, standing, paper }) => standing === 'current' && facts.isProvider(paper) && /^I25(?:1|7|81)/.test(code),
  );
  if (!disease) return [];
  return [
    {
      ...codeAndCondition(angina, disease),
      about: [angina.shown, 'I25.1'],
      severity: 'warn',
      asks: 'replace',
      say: `${named(facts, angina)}: the ${nameOf(disease.paper.type)} has “${quoteOf(disease)}” too. The link is presumed, and one code says both (I25.11-, I25.7-).`,
    },
  ];
}

const NO_ANGINA =
  /\b(?:no|without|denies|denied|negative for|free of|resolved)\b[^.;\n]{0,30}\bangina\b|\bangina\b[^.;\n]{0,15}\b(?:free|resolved|none|no)\b/i;
