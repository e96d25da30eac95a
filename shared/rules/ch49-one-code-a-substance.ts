import { pattern } from '../pattern.ts';
import { keptApart } from './chapter.ts';
import { allNamed } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { codeAndWords, hasUnreadOfProviders, isReadable, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { named } from './the-list.ts';

const SUBSTANCES = ['F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F17', 'F18', 'F19'];

/** Use, abuse and dependence of one substance are one code: dependence over abuse over use. */
export const oneCodeASubstance = rule({
  code: 'CH49',
  name: 'one-code-a-substance',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.5.b.2 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    for (const substance of SUBSTANCES) {
      yield* keptApart(facts, [substance], [substance], 'One code for one substance: dependence over abuse over use.');
      yield* inRemissionAndNot(facts, substance);
      yield* otherKind(facts, substance);
      yield* onlyUse(facts, substance);
    }
    yield* medicalCondition(facts);
  },
});

const USE: Readonly<Record<string, string>> = { '1': 'abuse', '2': 'dependence', '9': 'use' };

/** A provider's word for use, abuse or dependence is another than the code's, and no provider has the code's. Tobacco apart. */
function* otherKind(facts: Facts, substance: string): Iterable<Said> {
  const all = facts.coded(substance);
  const [one] = all;
  const own = USE[one?.code.charAt(3) ?? ''];
  if (!one || own === undefined || all.length > 1 || substance === 'F17' || hasUnreadOfProviders(facts)) return;
  const told = allNamed(facts).filter(
    ({ code, standing, paper }) => code.startsWith(substance) && standing !== 'not' && facts.isProvider(paper),
  );
  const [other] = told.filter(({ standing, code }) => standing === 'current' && USE[code.charAt(3)] !== undefined);
  if (!other || told.some(({ code }) => code.charAt(3) === one.code.charAt(3))) return;
  yield {
    ...codeAndCondition(one, other),
    asks: 'replace',
    severity: 'warn',
    say: `${named(facts, one)} says ${own}; the ${nameOf(other.paper.type)} says “${quoteOf(other)}” (${USE[other.code.charAt(3)]}), and no provider’s document has the coded one.`,
  };
}

/** Use of a substance in words that name no dependence and no abuse. Lasting use of opioids as prescribed is Z79.891. */
const USE_WORDS: Readonly<Record<string, RegExp>> = {
  F10: /\b(?:alcohol|etoh|ethanol) (?:use|consumption|intake)\b|\b(?:uses|drinks|consumes) (?:alcohol|beer|wine|liquor)\b|\bsocial drinker\b/i,
  F11: /\b(?:chronic|long[- ]term|prescri(?:bed|ption)) (?:opioids?|opiates?|narcotics?)\b|\b(?:opioid|opiate|narcotic) (?:use|therapy)\b/i,
  F12: /\b(?:cannabis|marijuana) use\b|\b(?:uses|smokes) (?:medical )?(?:cannabis|marijuana)\b/i,
  F14: /\bcocaine use\b|\buses cocaine\b/i,
};
/** Any word of more than use, of whomever. */
const MORE_THAN_USE = pattern('i')`
  depend|addict|abus|misus|disorder|withdraw|detox|delirium tremens|\bDTs\b|\bCIWA|\b[AO]UD\b|sober|sobriety|recover|remission|relapse|binge|heav
  |excess|problem|\bAA\b|methadone|suboxone|buprenorphine|naltrexone|acamprosate|disulfiram|intoxicat|overdose
  |alcoholi(?:c(?! (?:cirrhosis|hepatitis|liver|fatty|cardiomyopathy|gastritis|polyneuropathy|neuropathy|pancreatitis))|sm)
`;

/** Dependence or abuse is coded, and all that the documents tell is that the patient uses it. */
function* onlyUse(facts: Facts, substance: string): Iterable<Said> {
  const words = USE_WORDS[substance];
  const [one, ...more] = facts.coded(substance);
  if (!words || !one || more.length > 0 || !/^F1\d[12](?!1$|[12]1)/.test(one.code)) return;
  if (facts.papers.some((paper) => !isReadable(paper) || MORE_THAN_USE.test(paper.text))) return;
  const [told] = statements(facts, perhapsOfProviders(facts), words);
  if (!told) return;
  const own = USE[one.code.charAt(3)];
  yield {
    ...codeAndWords(one, told),
    asks: 'replace',
    severity: 'query',
    act: 'query-provider',
    say: `${named(facts, one)} says ${own}; the ${nameOf(told.paper.type)} says “${told.mention.span.text}”, and no document has a word of ${own} or of a disorder. Query provider: is it use, abuse or dependence?`,
  };
}

/** Medical conditions of alcohol: liver, pancreas, stomach, heart, nerves, muscle. */
const OF_ALCOHOL = ['K70', 'K85.2', 'K86.0', 'K29.2', 'I42.6', 'G62.1', 'G72.1', 'G31.2', 'E24.4'];
const OTHER_DISORDER = ['F10.188', 'F10.288', 'F10.988'];

/** A medical condition is no substance-induced disorder: its code and that of the use without complication. */
function* medicalCondition(facts: Facts): Iterable<Said> {
  const [disorder] = facts.coded(...OTHER_DISORDER);
  const [condition] = facts.coded(...OF_ALCOHOL);
  if (!disorder || !condition) return;
  yield {
    at: [disorder.at, condition.at],
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, disorder)} beside ${named(facts, condition)}: a medical condition that alcohol causes is no alcohol-induced disorder. Its own code stands with that of the use, abuse or dependence (as F10.20).`,
    cite: ['OG I.C.5.b.4 (FY2026)'],
  };
}

/** Dependence in remission beside dependence that is not, of one substance; of the same kind, so that no note parts them. */
function* inRemissionAndNot(facts: Facts, substance: string): Iterable<Said> {
  const isInRemission = (code: string) => /in remission/i.test(facts.title(code));
  for (const past of facts.coded(substance)) {
    if (!isInRemission(past.code)) continue;
    const kind = past.code.slice(0, KIND[substance] ?? 4);
    const active = facts.list.find(({ code }) => code.startsWith(kind) && !isInRemission(code));
    if (!active) continue;
    const say = `${named(facts, past)} and ${named(facts, active)}: one substance is in remission or it is not, and one of the two goes.`;
    yield { at: [past.at, active.at], asks: 'remove', say };
  }
}

/** F17.21-: what is smoked or chewed stands in the fifth character; elsewhere the fourth says use, abuse or dependence. */
const KIND: Readonly<Record<string, number>> = { F17: 5 };
