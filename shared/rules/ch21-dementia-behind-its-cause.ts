import { isOf, keptApart, outOfOrder } from './chapter.ts';
import { otherSaid } from './documented/another-value.ts';
import { allNamed, type Named } from './documented/documented.ts';
import { codeAndCondition, quoteOf, wordsAt } from './documented/documented-words.ts';
import { lessSaid } from './documented/less-said.ts';
import { axesSaid, moreSaid } from './documented/more-said.ts';
import type { Coded, Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, named } from './the-list.ts';

/**
 * Dementia in a disease classified elsewhere stands behind that disease; Alzheimer disease says more than F03. Severity and
 * behavior as the provider documents them; severity not stated is unspecified severity.
 */
export const dementiaBehindItsCause = rule({
  code: 'CH21',
  name: 'dementia-behind-its-cause',
  version: 1,
  severity: 'error',
  cite: ['OG I.A.13 (FY2026)', 'OG I.C.5.d (FY2026)'],
  needs: ['order', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    yield* asDocumented(facts);
    yield* ofTwoSeverities(facts);
    // Parkinson and Lewy body disease: CH41.
    yield* outOfOrder(facts, (before, after) => isOf(['F02'], after) && !isOf(['G20', 'G31.83'], before));
    yield* besideAlzheimer(facts);
  },
});

/** Alzheimer disease beside F03; the type of the dementia is told with that. */
function besideAlzheimer(facts: Facts): Said[] {
  return keptApart(facts, ['G30'], ['F03'], 'The dementia of Alzheimer disease is F02.- behind G30.-.', ['F03']);
}

/** The Index has dementia "in" these diseases as F02; Alzheimer disease has a note of its own. */
function inDisease(facts: Facts, own: Coded, cause: Coded): Said {
  return {
    at: [own.at, cause.at],
    severity: 'warn',
    asks: 'replace',
    cite: ['OG I.A.15 (FY2026)'],
    say: `${named(facts, own)} beside ${named(facts, cause)}: dementia in this disease is F02.- behind it, unless the provider says that they are unrelated.`,
  };
}

/** Two codes of one dementia that differ in its severity: only the gravest that was told is coded. */
function* ofTwoSeverities(facts: Facts): Iterable<Said> {
  const [one, ...others] = facts.coded('F01', 'F02', 'F03').filter(({ code }) => /^F0[1-3][ABC]/.test(code));
  const other = others.find(({ code }) => one && code.slice(0, 3) === one.code.slice(0, 3) && code[3] !== one.code[3]);
  if (!one || !other) return;
  yield {
    at: [one.at, other.at],
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, one)} and ${named(facts, other)} give one dementia two severities: only the highest that is documented is coded.`,
  };
}

function* asDocumented(facts: Facts): Iterable<Said> {
  const [cause] = facts.coded('G20', 'G31.0', 'G31.83', 'G10');
  for (const one of facts.coded('F01', 'F02', 'F03')) {
    // That it is the dementia of a disease is said below, of the disease that is coded.
    const isSaidBelow = cause && isOf(['F03'], one) && axesSaid(facts, one).includes('type');
    yield* [...(isSaidBelow ? [] : moreSaid(facts, one)), ...lessSaid(facts, one), ...otherSaid(facts, one)].map(
      (said): Said => ({ severity: 'warn', ...said }),
    );
  }
  yield* notCoded(facts);
  yield* wanders(facts);
  const [own] = facts.coded('F03');
  if (!own) return;
  if (cause) yield inDisease(facts, own, cause);
  if (cause || facts.coded('G30', 'G31').length > 0) return;
  const disease =
    allNamed(facts).find(
      ({ code, standing, paper }) =>
        standing === 'current' && facts.isProvider(paper) && /^(?:G30|G3183|G310|F01)/.test(code),
    ) ?? causeNamed(facts);
  if (!disease) return;
  const isVascular = disease.code.startsWith('F01');
  // Said above, where the code of the same severity and behavior is known.
  if (isVascular && moreSaid(facts, own).length > 0) return;
  yield {
    ...codeAndCondition(own, disease),
    severity: 'warn',
    asks: 'replace',
    say: `${named(facts, own)}: the ${nameOf(disease.paper.type)} says “${quoteOf(disease)}”. ${isVascular ? 'That is F01.-.' : 'The disease is coded first, and its dementia is F02.-.'}`,
  };
}

/** Diseases in which dementia is F02 ("code first the underlying physiological condition, such as"), by their codes. */
const UNDERLYING = /^(?:A5217|A81|B20|E0[0-3]|E5(?:2|3[18])|E75|E830|G(?:10|2[0-6]|3[0-7]|40|91|93)|M3[02])/;
const DUE_TO =
  /^[ ,]*(?:(?:that|which) is )?(?:due to|secondary to|caused by|resulting from|because of|from|in|d\/t|2\/2|s\/t) (?:an? |the |his |her |their |known |advanced |underlying |long-?standing |chronic |end-stage )*$/i;

/** The disease that a provider names as the cause of the dementia, right behind it: `dementia due to normal pressure hydrocephalus`. */
function causeNamed(facts: Facts): Named | undefined {
  const stated = allNamed(facts).filter(({ standing, paper }) => standing === 'current' && facts.isProvider(paper));
  const dementias = stated.filter(({ code }) => code.startsWith('F03'));
  return stated.find(
    ({ code, paper, condition }) =>
      UNDERLYING.test(code) &&
      dementias.some((one) => {
        const end = Math.max(...one.condition.spans.map((span) => span.end));
        const [{ start }] = condition.spans;
        return one.paper === paper && end < start && DUE_TO.test(paper.text.slice(end, start));
      }),
  );
}

/** The disease is coded, and the dementia that a provider documents in it is not. */
function* notCoded(facts: Facts): Iterable<Said> {
  const [disease] = facts.coded('G30', 'G20', 'G31.0', 'G31.83', 'G10');
  if (!disease || !isWhole(facts) || facts.coded('F01', 'F02', 'F03', 'F06.7').length > 0) return;
  const dementia = allNamed(facts).find(
    ({ code, standing, paper, condition }) =>
      standing === 'current' &&
      facts.isProvider(paper) &&
      /^F0[1-3]/.test(code) &&
      condition.spans.some(({ text }) => /dementia/i.test(text)),
  );
  if (!dementia) return;
  yield {
    ...codeAndCondition(disease, dementia),
    about: [disease.shown, 'F02'],
    severity: 'warn',
    asks: 'add',
    say: `${named(facts, disease)}: the ${nameOf(dementia.paper.type)} says “${quoteOf(dementia)}”, and no code says it: F02.- behind the disease.`,
  };
}

/** Wandering is a behavioral disturbance: the code says that there is none. */
function* wanders(facts: Facts): Iterable<Said> {
  const [dementia] = facts.coded('F01', 'F02', 'F03').filter(({ code }) => /^F0[1-3](?:[58]|9|[ABC])0$/.test(code));
  if (!dementia) return;
  const wandering = allNamed(facts).find(
    ({ code, standing, paper }) => code === 'Z9183' && standing === 'current' && facts.isProvider(paper),
  );
  const [coded] = facts.coded('Z91.83');
  if (!wandering && !coded) return;
  const says = wandering
    ? `the ${nameOf(wandering.paper.type)} says “${quoteOf(wandering)}”`
    : `${coded?.shown} is coded`;
  yield {
    at: [dementia.at, ...(coded ? [coded.at] : []), ...(wandering ? wordsAt(wandering) : [])],
    about: [dementia.shown],
    ...(wandering ? { document: wandering.paper.id, words: quoteOf(wandering) } : {}),
    severity: 'warn',
    asks: 'replace',
    cite: ['OG I.C.5.d (FY2026)', 'Use additional code at F01–F03 (ICD-10-CM tabular list)'],
    say: `${named(facts, dementia)} says no behavioral disturbance, and ${says}: wandering is one (the fifth and sixth characters 18).`,
  };
}
