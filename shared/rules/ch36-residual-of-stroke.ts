import { isOf, keptApart, noteCited, outOfOrder } from './chapter.ts';
import { allNamed } from './documented/documented.ts';
import { quoteOf, wordsAt } from './documented/documented-words.ts';
import { ledToByProviders, wordsOfLed } from './documented/led-to.ts';
import type { Facts } from './facts.ts';
import { nameOf } from './papers/paper-name.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

const HYPERTENSION = ['I10', 'I11', 'I12', 'I13', 'I15', 'I16', 'I1A'];

/** Dysphagia following each kind of stroke. */
const DYSPHAGIA = ['I69.091', 'I69.191', 'I69.291', 'I69.391', 'I69.891', 'I69.991'];

/** What remains of a stroke is said by I69; dysphagia takes its type behind it, where it is known; hypertension follows. */
export const residualOfStroke = rule({
  code: 'CH36',
  name: 'residual-of-stroke',
  version: 2,
  severity: 'error',
  cite: ['OG I.C.9.d (FY2026)', 'OG I.C.9.a.4 (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'order', 'secondary', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    const apart = keptApart(
      facts,
      ['I69'],
      ['G81', 'G82', 'G83', 'R47', 'R29.810'],
      'I69.- includes the residual: the other code is not reported.',
    );
    yield* apart.map(withResidualGone);
    yield* byItself(facts);
    const [dysphagia] = facts.coded(...DYSPHAGIA);
    if (dysphagia && isWhole(facts) && facts.coded('R13.1').length === 0) {
      const told = allNamed(facts).find(({ code, standing }) => /^R131[1-4]$/.test(code) && standing === 'current');
      const known = told ? `; the ${nameOf(told.paper.type)} says “${quoteOf(told)}” (${told.condition.code})` : '';
      const say = `${named(facts, dysphagia)}: its note asks for the type of dysphagia (R13.1-) where that is known, and none is in the list${known}.`;
      yield {
        at: told ? [dysphagia.at, listed(facts), ...wordsAt(told)] : [dysphagia.at, listed(facts)],
        about: [dysphagia.shown],
        asks: 'add',
        severity: told ? 'warn' : 'info',
        say,
        ...noteCited(facts, dysphagia, 'useAdditionalCode', { words: /dysphagia/i }),
      };
    }
    yield* outOfOrder(facts, (before, after) => isOf(['I69'], before) && isOf(['R13.1'], after));
    // A reason for care of its own (hypertensive heart failure) may stand first: never more than a warning.
    const hypertension = outOfOrder(facts, (before, after) => isOf(['I69'], before) && isOf(HYPERTENSION, after));
    yield* hypertension.map((said) => ({ ...said, severity: 'warn' as const }));
  },
});

/** Residuals with a code of their own, and what I69.- says of each in its last two characters. */
const RESIDUALS: readonly (readonly [residual: string, following: RegExp])[] = [
  ['R47.01', /^I69\.\d20$/],
  ['R47.02', /^I69\.\d21$/],
  ['R47.1', /^I69\.\d22$/],
  ['R29.810', /^I69\.\d92$/],
];

/** A residual by itself, which providers have of the stroke, and whose sequela is not in the list (Excludes1 at R47, R29.810). */
function* byItself(facts: Facts): Iterable<Said> {
  for (const [residual, following] of RESIDUALS) {
    const [one] = facts.coded(residual);
    if (!one || facts.list.some(({ shown }) => following.test(shown))) continue;
    const led = ledToByProviders(facts).find(({ code }) => following.test(code));
    if (!led) continue;
    const { at, words } = wordsOfLed(led);
    yield {
      at: [one.at, ...at],
      about: [one.shown, led.code],
      document: led.paper.id,
      words,
      asks: 'replace',
      say: `${named(facts, one)}: the ${nameOf(led.paper.type)} has it of the stroke (“${words}”). What a stroke left is ${led.code}.`,
    };
  }
}

/** Of the two that are kept apart the residual by itself goes. */
function withResidualGone(said: Said): Said {
  const goes = said.about?.find((shown) => !shown.startsWith('I69'));
  return goes === undefined ? said : { ...said, goes };
}
