import { isWithin, monthsBefore } from '../dates.ts';
import type { HealthHomeFacts } from '../facts.ts';
import { seenIn } from '../seen.ts';
import { type Answer, answer, type Found, found, nothing } from './item.ts';

const DOMAINS = ['medical', 'behavioral', 'functional', 'social'] as const;
type Domain = (typeof DOMAINS)[number];

/** LOINC codes of the screenings (section 6, C7; to verify). */
const CODES: Readonly<Record<Domain, ReadonlySet<string>>> = {
  medical: new Set(['34117-2', '51847-2', '57133-1']),
  behavioral: new Set([
    '44249-1',
    '44261-6',
    '55757-9',
    '55758-7',
    '69737-5',
    '70274-6',
    '72110-0',
    '72109-2',
    '75626-2',
    '44250-9',
    '44255-8',
  ]),
  functional: new Set(['83246-9', '57129-9', '88331-2']),
  social: new Set(['93025-5', '96777-8', '71802-3', '76513-1', '63512-8']),
};
/** Categories of panels (US Core, PACIO). */
const CATEGORIES: Readonly<Partial<Record<Domain, ReadonlySet<string>>>> = {
  functional: new Set(['functional-status', 'functioning']),
  social: new Set(['sdoh']),
};
const WORDS: Readonly<Record<Domain, RegExp>> = {
  medical:
    /history (and|&) physical|health risk assessment|comprehensive (health|needs )?assessment|medical assessment/i,
  behavioral: /PHQ-?[29]|GAD-?[27]|\bAUDIT(-C)?\b|\bDAST\b|depression screen/i,
  functional: /\bkatz\b|\bGG0?1[37]0|\bbarthel\b|functional (status|abilities|assessment)|activities of daily living/i,
  social: /PRAPARE|\bAHC\b|accountable health communities|social (needs|determinants)|SDOH/i,
};
/** OASIS items that stand for a domain: an assessment with them answers it (PHQ-2 to 9; section M and GG; A1250, B1300, D0700). */
const OASIS: Readonly<Record<Exclude<Domain, 'medical'>, RegExp>> = {
  behavioral: /^D0(150|160)/,
  functional: /^(M18[0-6]0|M1845|GG01[37]0)/,
  social: /^(A1250|B1300|D0700)/,
};
const BLANK = new Set(['', '^', '-']);
const FINAL = new Set(['final', 'amended', 'corrected']);
const ANSWERED = new Set(['completed', 'amended']);

/** C7: an assessment within twelve calendar months in each of four domains. */
export function comprehensiveAssessment(facts: HealthHomeFacts): Answer {
  const done = DOMAINS.map((domain) => ({ domain, evidence: inDomain(domain, facts) }));
  const held = done.filter(({ evidence }) => evidence !== undefined);
  const missing = done.filter(({ evidence }) => evidence === undefined).map(({ domain }) => domain);
  const evidence = held.flatMap((each) => each.evidence ?? []);
  const say = `No assessment within twelve months: ${missing.join(', ')}.`;
  if (held.length === 0) return nothing(facts, ['observations', 'questionnaires'], say);
  return missing.length === 0
    ? answer('present', 'Each of the four domains was assessed within twelve months.', evidence)
    : answer('partial', say, evidence);
}

/** The latest assessment of a domain in the twelve months up to the day. */
function inDomain(domain: Domain, facts: HealthHomeFacts): Found | undefined {
  const from = monthsBefore(facts.asOf, 12);
  const inTime = (date: string | undefined) => date !== undefined && isWithin(date, from, facts.asOf);
  const all = [
    ...seenIn(facts, 'observations')
      .filter(({ each }) => FINAL.has(each.status ?? ''))
      .filter(({ each }) => isOf(domain, each.codes) || isPanelOf(domain, each.categories))
      .map((one) => found(`${domain} assessment`, one, one.each.date)),
    ...seenIn(facts, 'questionnaires')
      .filter(({ each }) => ANSWERED.has(each.status ?? '') && isOf(domain, each.codes, each.title, each.questionnaire))
      .map((one) => found(`${domain} assessment`, one, one.each.date)),
    ...ofOasis(domain, facts),
    ...(domain === 'medical'
      ? seenIn(facts, 'documents')
          .filter(({ each }) => each.type === 'history-and-physical')
          .map((one) => found('history and physical', one, one.each.date))
      : []),
  ];
  return all.filter(({ date }) => inTime(date)).sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))[0];
}

function isOf(
  domain: Domain,
  codes: readonly { code?: string | undefined; display?: string | undefined }[] | undefined,
  ...titles: (string | undefined)[]
): boolean {
  const words = [...titles, ...(codes ?? []).map(({ display }) => display)];
  return (
    (codes ?? []).some(({ code }) => code !== undefined && CODES[domain].has(code)) ||
    words.some((word) => word !== undefined && WORDS[domain].test(word))
  );
}

function isPanelOf(domain: Domain, categories: readonly { code?: string | undefined }[] | undefined): boolean {
  return (categories ?? []).some(({ code }) => code !== undefined && CATEGORIES[domain]?.has(code) === true);
}

/** The OASIS assessment is a medical one, and one of each domain whose items are answered. */
function ofOasis(domain: Domain, { chart, source }: HealthHomeFacts): Found[] {
  const completed = chart.assessment?.completed;
  const answered = Object.entries(chart.oasis).filter(([, value]) => typeof value !== 'string' || !BLANK.has(value));
  const items = domain === 'medical' ? answered : answered.filter(([key]) => OASIS[domain].test(key));
  const [first] = items;
  if (completed === undefined || !first) return [];
  return [found('OASIS assessment', { at: source(`/oasis/${first[0]}`) }, completed)];
}
