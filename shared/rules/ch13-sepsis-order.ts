import { pattern } from '../pattern.ts';
import { isOf, outOfOrder } from './chapter.ts';
import type { Facts } from './facts.ts';
import { distinct } from './pairs.ts';
import { nameOf } from './papers/paper-name.ts';
import { NOW_OR_BEFORE, perhapsOfProviders, statements } from './papers/statements.ts';
import { rule, type Said } from './rule.ts';
import { brokenGuidelines } from './sequence/broken.ts';
import { systemicInfections } from './sequence/sepsis-codes.ts';
import { isWhole, listed, named, shownAll } from './the-list.ts';

const ORDER = 'Systemic infection first, then R65.2-, never as primary, then the organ dysfunction.';

/**
 * Severe sepsis (R65.2-): never first, behind the systemic infection, and one code of it. "Urosepsis" in a provider's words
 * names nothing that could be coded: a query.
 */
export const sepsisOrder = rule({
  code: 'CH13',
  name: 'sepsis-order',
  version: 1,
  severity: 'error',
  cite: ['OG I.C.1.d.1.b (FY2026)', 'OG I.C.1.d.3 (FY2026)', 'Code first at R65.2 (ICD-10-CM tabular list)'],
  needs: ['order', 'from', 'codes'],
  reads: ['notes', 'secondary', 'provider-documents'],
  *check(facts): Iterable<Said> {
    yield* urosepsis(facts);
    yield* severityUncoded(facts);
    yield* localFirst(facts);
    yield* aftercareOfCurrent(facts);
    // The same code twice is CV10's.
    const severe = distinct(facts.coded('R65.2'));
    const [first, second] = severe;
    if (!first) return;
    if (second) {
      const say = `${shownAll(severe)} say one sepsis with and without shock: only one of the two is coded.`;
      yield { at: [first.at, ...severe.slice(1).map(({ at }) => at)], asks: 'remove', say };
    }
    const systemic = systemicInfections(facts.list);
    // The note lists examples; a systemic infection is meant whichever it is.
    const early = outOfOrder(facts, (before, after) => isOf(['R65.2'], after) && systemic.includes(before));
    const behind =
      early.length > 0 ? early : brokenGuidelines(facts, (after) => isOf(['R65.2'], after)).map(({ said }) => said);
    yield* behind.map((said) => ({ ...said, say: `${said.say} ${ORDER}`, severity: 'error' as const }));
    if (behind.length === 0 && first === facts.principal) {
      yield { at: [first.at], say: `${named(facts, first)} is never primary (M1021). ${ORDER}` };
    } else if (systemic.length === 0 && isWhole(facts)) {
      const say = `${named(facts, first)} follows the code of the systemic infection, and none is in the list.`;
      yield { at: [first.at, listed(facts)], about: [first.shown], asks: 'add', say, severity: 'warn' };
    }
    yield* outOfOrder(facts, (before, after) => isOf(['R65.2'], before) && !isOf(['R65', 'T81'], after)).map(
      (said) => ({
        ...said,
        severity: 'warn' as const,
      }),
    );
  },
});

/** Failures of an organ that sepsis brings about. */
const DYSFUNCTION = ['N17', 'J96.0', 'J96.2', 'K72.0', 'D65', 'G93.41', 'I21.A1', 'R57.0'];
const DUE_TO_SEPSIS = pattern('i')`
  \bsevere sepsis\b|\bseptic shock\b
  |\b(?:kidney|renal|aki|respiratory|failure|injury|encephalopathy|coagulopathy|dic)\b[^.;\n]{0,40}\b(?:
    due to|secondary to|2\/2|d\/t|from|caused by|related to
  ) (?:the |her |his |severe )?seps(?:is|tic)\b
  |\bsepsis[- ](?:related|induced|associated)\b
  |\bsepsis (?:complicated by|with) (?:acute )?(?:organ|multi-?organ|kidney|renal|respiratory|hepatic|liver|AKI)
`;

/** Sepsis and the failure of an organ are coded, a provider says that it is of the sepsis, and R65.2- is not there. */
function* severityUncoded(facts: Facts): Iterable<Said> {
  const [sepsis] = facts.coded('A40', 'A41');
  const failure = facts.list.find((one) => isOf(DYSFUNCTION, one));
  if (!sepsis || !failure || !isWhole(facts) || facts.coded('R65.2', 'T81.12').length > 0) return;
  const [told] = statements(facts, perhapsOfProviders(facts), DUE_TO_SEPSIS, NOW_OR_BEFORE);
  if (!told) return;
  yield {
    at: [sepsis.at, failure.at, told.at, listed(facts)],
    about: [sepsis.shown, 'R65.2'],
    document: told.paper.id,
    words: told.mention.span.text,
    severity: 'warn',
    asks: 'add',
    say: `${named(facts, sepsis)} and ${named(facts, failure)}: the ${nameOf(told.paper.type)} says “${told.mention.span.text}”. Sepsis with the failure of an organ is severe sepsis: R65.2- goes between the two.`,
    cite: ['OG I.C.1.d.1.a.iii (FY2026)', 'OG I.C.1.d.1.b (FY2026)'],
  };
}

/** Aftercare of a sepsis that is coded as current: it is either still treated or over. */
function* aftercareOfCurrent(facts: Facts): Iterable<Said> {
  const [aftercare] = facts.coded('Z51.A');
  const [sepsis, ...more] = distinct(facts.list.filter(({ code }) => NAMES_SEPSIS.test(code)));
  if (!aftercare || !sepsis) return;
  const say = `${named(facts, aftercare)} beside ${more.length === 0 ? named(facts, sepsis) : shownAll([sepsis, ...more])}: aftercare is not coded while treatment is directed at the sepsis, and a sepsis that is over is not coded as current.`;
  yield {
    at: [aftercare.at, sepsis.at, ...more.map(({ at }) => at)],
    asks: 'remove',
    say,
    cite: ['OG I.C.21.c.7 (FY2026)'],
  };
}

/** Sepsis itself and its severity; the infection that it came from (T81.41, U07.1) may well be treated still. */
const NAMES_SEPSIS =
  /^(?:A4[01]|A021|A207|A217|A227|A267|A282|A327|A39[234]|A427|A5486|B007|B377|O85|O8604|P36|R652|T8144)/;

/** Infections of one organ or place from which sepsis comes. */
const LOCAL = [
  'A04.7',
  'B37.4',
  'J12',
  'J13',
  'J14',
  'J15',
  'J16',
  'J18',
  'J69.0',
  'K35',
  'K57',
  'K65',
  'K81.0',
  'K83.0',
  'L02',
  'L03',
  'M00',
  'N10',
  'N12',
  'N13.6',
  'N30',
  'N39.0',
];

/**
 * A local infection before the sepsis: right only where the sepsis came later (guideline I.C.1.d.4). Where no document of a
 * provider names the sepsis, that is not known.
 */
function* localFirst(facts: Facts): Iterable<Said> {
  const sepsis = facts.coded('A40', 'A41', 'B37.7').find((one) => one !== facts.principal);
  const { principal } = facts;
  if (!sepsis || !principal) return;
  // Behind the device or procedure that brought both, the systemic infection goes before the local one too.
  const local = isOf(['T80', 'T81.4', 'T82', 'T83', 'T84', 'T85'], principal)
    ? facts.list.find((one) => one.place < sepsis.place && isOf(LOCAL, one))
    : principal;
  if (!local || !isOf(LOCAL, local)) return;
  const telling = perhapsOfProviders(facts).filter(({ text }) => SEPSIS.test(text));
  if (telling.length === 0 || telling.some(({ text }) => CAME_LATER.test(text))) return;
  const say = `${named(facts, local)} is before ${named(facts, sepsis)}. The systemic infection goes first; the local one only where the sepsis came after the admission for it.`;
  yield { at: [local.at, sepsis.at], severity: 'warn', say, cite: ['OG I.C.1.d.4 (FY2026)'] };
}

const SEPSIS = /\b(?:sepsis|septic(?:emia)?)\b/i;
const CAME_LATER =
  /\b(?:later|subsequent\w*|develop\w*|became|progress\w*|complicated by|course|hospital day|HD ?#?\d|after admission|day \d)\b/i;

const UROSEPSIS = /\buro-?sepsis\b|\burosepti[ck]\b/i;

/** "Urosepsis" is not sepsis, and has no code (guideline I.C.1.d.1.a.ii); silent where a provider says which is meant. */
function* urosepsis(facts: Facts): Iterable<Said> {
  const papers = perhapsOfProviders(facts);
  const [said] = statements(facts, papers, UROSEPSIS, NOW_OR_BEFORE);
  if (!said || statements(facts, papers, MEANT, NOW_OR_BEFORE).length > 0) return;
  const words = said.mention.span.text;
  yield {
    at: [said.at],
    about: ['urosepsis'],
    document: said.paper.id,
    words,
    severity: 'query',
    act: 'query-provider',
    cite: ['OG I.C.1.d.1.a.ii (FY2026)'],
    say: `The ${nameOf(said.paper.type)} says “${words}”, which has no code and does not mean sepsis. Query provider: which condition is meant?`,
  };
}

/** Sepsis named with its source, or said not to be there. */
const MEANT =
  /\bsepsis,? (?:due to|from|secondary to|of|with) (?:an? )?(?:\w+ ){0,3}(?:uti|urinary|urine|pyelonephritis|bladder|kidney|e\.? ?coli)|\b(?:urinary|uti) sepsis\b|\bnot? sepsis\b|\bsepsis (?:was )?ruled out\b/i;
