import { daysBetween } from '../chart/day.ts';
import { allIn } from '../narrative/reading/find.ts';
import { pattern } from '../pattern.ts';
import { isOf, keptApart, noteCited, outOfOrder } from './chapter.ts';
import { pastSaid, uncertainSaid } from './documented/against-standing.ts';
import { allNamed } from './documented/documented.ts';
import { codeAndCondition, quoteOf } from './documented/documented-words.ts';
import type { Facts, Paper } from './facts.ts';
import { daysIn } from './papers/days-in-text.ts';
import { nameOf } from './papers/paper-name.ts';
import { witnesses } from './papers/repeats-coding.ts';
import { isReadable } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { isWhole, listed, named } from './the-list.ts';

/**
 * HIV: infection without illness, or disease. COVID-19: confirmed, over, or a condition that remains, behind that condition.
 * As providers document them.
 */
export const hivAndCovidStates = rule({
  code: 'CH31',
  name: 'hiv-and-covid-states',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.1.a (FY2026)', 'OG I.C.1.g (FY2026)'],
  needs: ['diagnoses', 'from', 'codes'],
  reads: ['notes', 'principal', 'secondary', 'provider-documents', 'terms'],
  *check(facts): Iterable<Said> {
    const once = 'Once there is an HIV-related illness it is B20, never Z21 again.';
    yield* keptApart(facts, ['B20', 'Z21'], ['B20', 'Z21'], once);
    yield* keptApart(facts, ['B20', 'Z21'], ['R75', 'Z20.6'], 'The infection is established or it is not.');
    yield* exposedBeside(facts);
    yield* keptApart(facts, ['Z86.16'], ['U09.9'], 'What remains of COVID-19 is U09.9 behind the condition.');
    const told = [...asDocumented(facts)];
    yield* told;
    if (!told.some(({ about }) => about?.includes('Z21'))) yield* illnessOfHiv(facts);
    yield* currentAndOver(facts);
    yield* pneumoniaAlone(facts);
    // Its note lists examples: as principal it is wrong whichever of them it is.
    yield* outOfOrder(facts, (_, after) => isOf(['U09.9'], after)).map((said) =>
      facts.principal?.code === 'U099' ? { ...said, severity: 'error' as const } : said,
    );
    yield* symptomBehind(facts);
    yield* manifestationFirst(facts);
  },
});

/** Illnesses that people with HIV disease get of it: few that are of anything else beside B20. */
const OF_HIV = ['A07.2', 'A07.3', 'A31.2', 'A81.2', 'B25', 'B37.1', 'B37.81', 'B39', 'B45', 'B58', 'B59', 'C46'];

/** Care for an illness of HIV disease: B20 is first (I.C.1.a.2.b); and with one it is not Z21. */
function* illnessOfHiv(facts: Facts): Iterable<Said> {
  const illness = facts.list.find((one) => isOf(OF_HIV, one));
  const [state] = facts.coded('B20', 'Z21');
  if (!illness || !state || (state.code === 'B20' && illness !== facts.principal)) return;
  const isDisease = state.code === 'B20';
  const say = isDisease
    ? `${named(facts, illness)} is primary before ${named(facts, state)}. Where care is for an illness of HIV disease, B20 goes first and the illness behind it.`
    : `${named(facts, state)} beside ${named(facts, illness)}: where that is an illness of HIV, it is B20, and never Z21 again.`;
  const cite = [isDisease ? 'OG I.C.1.a.2.b (FY2026)' : 'OG I.C.1.a.2.a (FY2026)'];
  yield { at: [illness.at, state.at], severity: 'warn', ...(isDisease ? {} : { asks: 'replace' as const }), say, cite };
}

/** Contact beside the disease itself: the note at Z20 leads away from it in words only. */
function* exposedBeside(facts: Facts): Iterable<Said> {
  const [contact] = facts.coded('Z20.822');
  const [disease] = facts.coded('U07.1');
  if (!contact || !disease) return;
  yield {
    at: [contact.at, disease.at],
    asks: 'remove',
    say: `${named(facts, contact)} beside ${named(facts, disease)}: contact is coded where the infection is not established.`,
    ...noteCited(facts, contact, 'excludes1', { words: /current/ }),
  };
}

/** What COVID-19 does to the airways in the first place, before it: the infection is sequenced first. */
function* manifestationFirst(facts: Facts): Iterable<Said> {
  const { principal } = facts;
  const [disease] = facts.coded('U07.1');
  if (!principal || !disease || !isOf(['J20.8', 'J22', 'J40', 'J80', 'J98.8', 'J96.0'], principal)) return;
  yield {
    at: [principal.at, disease.at],
    severity: 'warn',
    say: `${named(facts, principal)} is primary before ${named(facts, disease)}: where it is its manifestation, the infection goes first.`,
    cite: ['OG I.C.1.g.1.b (FY2026)', 'OG I.C.1.g.1.c (FY2026)'],
  };
}

/** What remains of COVID-19 before the symptom that it is: the note's examples name few of them. */
function* symptomBehind(facts: Facts): Iterable<Said> {
  const [state] = facts.coded('U09.9');
  if (!state) return;
  const behind = facts.list.slice(state.place + 1).find(({ code }) => /^(?:R0[05-7]|R4[0-3]|R5[1-3])/.test(code));
  const isTold = facts.list.slice(0, state.place).some(({ code }) => /^(?:R|J841|J961|I26|M3581)/.test(code));
  if (!behind || isTold) return;
  yield {
    at: [state.at, behind.at],
    severity: state.isPrincipal ? 'error' : 'warn',
    say: `${named(facts, state)} is listed before ${named(facts, behind)}. The condition that remains of COVID-19 goes first, U09.9 behind it.`,
    ...noteCited(facts, state, 'codeFirst', { id: 'U09.9' }),
  };
}

/** The pneumonia of COVID-19 without the COVID-19 that its title names. */
function* pneumoniaAlone(facts: Facts): Iterable<Said> {
  const [pneumonia] = facts.coded('J12.82');
  if (!pneumonia || !isWhole(facts) || facts.coded('U07.1', 'U09.9').length > 0) return;
  const [history] = facts.coded('Z86.16');
  yield {
    at: [pneumonia.at, ...(history ? [history.at] : []), listed(facts)],
    about: [pneumonia.shown, 'U07.1'],
    asks: history ? 'replace' : 'add',
    say: `${named(facts, pneumonia)} stands behind the COVID-19 itself (U07.1), and ${history ? `${history.shown} says that it is over` : 'that is not in the list'}.`,
    ...noteCited(facts, pneumonia, 'codeFirst', { words: /COVID/i }),
  };
}

/** The infection as current and as over: both only where a document tells of an earlier one. */
function* currentAndOver(facts: Facts): Iterable<Said> {
  const [current] = facts.coded('U07.1');
  const [history] = facts.coded('Z86.16');
  if (!current || !history || facts.papers.some((paper) => !isReadable(paper))) return;
  if (witnesses(facts).some(({ text }) => EARLIER_COVID.test(text))) return;
  yield {
    at: [current.at, history.at],
    about: [current.shown, history.shown],
    severity: 'warn',
    say: `${named(facts, current)} is for an infection that is there now, and ${named(facts, history)} for one that is over; no document tells of two.`,
    cite: ['OG I.C.1.g.1.i (FY2026)', 'OG I.C.21.c.4 (FY2026)'],
  };
}

/** Words for an infection before this one. */
const EARLIER_COVID = pattern('i')`
  \b(?:
    (?:
      h\/o|hx|history|prior|previous(?:ly)?|past|earlier|second|third|repeat\w*|recurrent|re-?infect\w*|again
      |last (?:year|winter|spring|summer|fall)|in 20\d\d
    )\b[^.;\n]{0,40}\b(?:covid|sars)
    |(?:covid|sars)\b[^.;\n]{0,40}\b(?:
      h\/o|hx|history|prior|previous(?:ly)?|past|earlier|again|re-?infect\w*|last (?:year|winter|spring|summer|fall)
      |in 20\d\d
    )
  )
`;

/** A current infection is coded; a provider documents what an earlier one left, and the list has no code that says it. */
function* postCovid(facts: Facts): Iterable<Said> {
  const [current] = facts.coded('U07.1');
  if (!current || facts.coded('U09.9', 'Z86.16').length > 0) return;
  const left = allNamed(facts).find(
    ({ code, standing, paper }) => code === 'U099' && standing !== 'not' && facts.isProvider(paper),
  );
  if (!left || facts.papers.some((paper) => tellsOfInfection(facts, paper))) return;
  yield {
    ...codeAndCondition(current, left),
    asks: 'replace',
    say: `${named(facts, current)} is for a current infection; the ${nameOf(left.paper.type)} says “${quoteOf(left)}”, which is U09.9 behind the condition that remains.`,
  };
}

/** Whether a document tells of an infection of now: of none whose day is long past (`COVID-19 Jan 2026, PCR+`). */
function tellsOfInfection({ day }: Facts, { text, date }: Paper): boolean {
  return allIn(text, ACTIVE_COVID).some(({ index, 0: words }) => {
    const end = index + words.length;
    const days = daysIn(text.slice(index, end + DAY_BEHIND).split(/[.;\n]/)[0] ?? '', date);
    return !days.some(({ latest }) => day !== undefined && (daysBetween(latest, day) ?? 0) > LONGEST_INFECTION);
  });
}

const DAY_BEHIND = 25;
/** Days after which nobody is still treated for it as new. */
const LONGEST_INFECTION = 60;

/** Words for an infection of now. */
const ACTIVE_COVID =
  /\b(?:acute|active|current|recurrent|new|re-?infect\w*)[ -](?:\w+ )?(?:covid|sars)|\b(?:covid|sars)[^.;\n]{0,25}(?:positive|\+|isolation|quarantine|paxlovid|remdesivir)/gi;

function* asDocumented(facts: Facts): Iterable<Said> {
  // What an earlier infection left says more than that it is over.
  const left = [...postCovid(facts)];
  yield* left;
  if (left.length === 0)
    for (const one of facts.coded('U07.1')) yield* [...pastSaid(facts, one), ...uncertainSaid(facts, one)];
  const stated = allNamed(facts).filter(({ standing, paper }) => standing === 'current' && facts.isProvider(paper));
  const [one] = facts.coded('Z21', 'B20');
  const illness = stated.find(({ code }) => code === 'B20');
  const state = stated.find(({ code }) => code === 'Z21');
  if (!one) return;
  const other = one.code === 'Z21' ? illness : illness === undefined ? state : undefined;
  if (!other) return;
  const advice =
    one.code === 'Z21' ? 'An HIV-related illness makes it B20.' : 'Without an HIV-related illness it is Z21.';
  yield {
    ...codeAndCondition(one, other),
    asks: 'replace',
    ...(one.code === 'Z21' ? {} : { severity: 'query' as const, act: 'query-provider' as const }),
    say: `${named(facts, one)}: the ${nameOf(other.paper.type)} says “${quoteOf(other)}”. ${advice}`,
  };
}
