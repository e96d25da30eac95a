import type { Chart } from '../../shared/chart/chart.ts';
import type { Evidence } from '../../shared/chart/evidence.ts';
import type { Classification } from '../../shared/classify.ts';
import type { Role } from '../../shared/role.ts';
import type { ChecklistItem } from '../../shared/rules/documentation.ts';
import type { Finding } from '../../shared/rules/finding.ts';
import { nameWords } from '../../shared/rules/name-words.ts';
import { isFor } from '../../shared/view.ts';
import type { CardDraft } from './draft.ts';
import { markdownOf } from './markdown.ts';

/** Rules about codes: conventions, chapters, detail, what can be primary. Visits against a threshold are none of it. */
const CODING = /^(?:CV|CH|PD(?!14)|DC(?!13|14))/;
/** Rules about what documents and assessments hold. A submitted group against the chart's is none of it. */
const DOCUMENTATION = /^(?:EL|OA(?!07)|DC1[34])/;

/** Places shown on one card. */
const PLACES = 8;

/** One card for each rule about codes that this role can act on. */
export function codingCards(chart: Chart, { findings }: Classification, role: Role): CardDraft[] {
  return byRule(findings.filter((one) => CODING.test(one.rule) && isFor(one, role))).map((same) => draft(chart, same));
}

/**
 * One card for each rule about documentation: its findings where this role can act on them; else the elements of the
 * checklist that were looked for and not found, which everyone who documents may see (`shared/view.ts`).
 */
export function documentationCards(chart: Chart, classification: Classification, role: Role): CardDraft[] {
  return byRule(classification.findings.filter((one) => DOCUMENTATION.test(one.rule))).flatMap((same) => {
    const seen = same.filter((one) => isFor(one, role));
    const [first, ...others] = seen;
    if (first) return [draft(chart, [first, ...others])];
    const open = classification.documentation.filter(
      ({ rule, state }) => rule === same[0].rule && state === 'not found',
    );
    return open.length > 0 ? [checklistDraft(same[0], open)] : [];
  });
}

/**
 * The OASIS answers that grouping asks for and an assessment leaves out. Where no assessment was found nothing is said:
 * many FHIR servers give none.
 */
export function missingAnswersCards(chart: Chart, { grouping }: Classification): CardDraft[] {
  if (Object.keys(chart.oasis).length === 0 || grouping.points.determined) return [];
  const items = grouping.points.missing.map(({ what }) => what).filter((what) => /^M\d{4}$/.test(what));
  if (items.length === 0) return [];
  return [
    {
      topic: { code: 'oasis-unanswered', display: 'OASIS items without an answer' },
      severity: 'warn',
      summary: `OASIS: no answer was found for ${items.join(', ')}.`,
      detail: `The assessment of this period was found; ${items.join(', ')} was looked for in it and not found, or cannot be read.`,
    },
  ];
}

type Same = [Finding, ...Finding[]];

function byRule(findings: readonly Finding[]): Same[] {
  const groups = new Map<string, Same>();
  for (const finding of findings) {
    const group = groups.get(finding.rule);
    if (group) group.push(finding);
    else groups.set(finding.rule, [finding]);
  }
  return [...groups.values()];
}

function draft(chart: Chart, same: Same): CardDraft {
  const [first] = same;
  return {
    topic: topicOf(first),
    severity: graver(same),
    summary: same.length === 1 ? first.say : `${same.length} findings: ${nameWords(first.name)}. ${first.say}`,
    detail: [
      ...same.map(({ say }) => `- ${markdownOf(say)}`),
      '',
      'Rests on:',
      '',
      ...placesOf(
        chart,
        same.flatMap(({ at }) => at),
      ),
      '',
      sourceOf(same),
    ].join('\n'),
  };
}

function checklistDraft(finding: Finding, open: readonly ChecklistItem[]): CardDraft {
  const names = open.map(({ item }) => item);
  return {
    topic: topicOf(finding),
    severity: finding.severity,
    summary: `Looked for and not found: ${names.join('; ')}.`,
    detail: [
      'Looked for in the documents of the period and not found:',
      '',
      ...names.map((name) => `- ${markdownOf(name)}`),
      '',
      sourceOf([finding]),
    ].join('\n'),
  };
}

function topicOf({ rule, name }: Finding): CardDraft['topic'] {
  return { code: rule, display: nameWords(name) };
}

const GRAVITY = ['block', 'error', 'query', 'warn', 'info'] as const;

function graver(same: Same): Finding['severity'] {
  return GRAVITY.find((severity) => same.some((one) => one.severity === severity)) ?? same[0].severity;
}

function placesOf(chart: Chart, at: readonly Evidence[]): string[] {
  const places = [...new Set(at.map((one) => placeOf(chart, one)))];
  const rest = places.length - PLACES;
  return [...places.slice(0, PLACES).map((place) => `- ${place}`), ...(rest > 0 ? [`- and ${rest} more`] : [])];
}

function placeOf({ documents = [] }: Chart, { what, value, at }: Evidence): string {
  if (at.kind === 'document') {
    const document = documents.find(({ id }) => id === at.doc);
    const of = [document?.author, document?.date].filter((part) => part !== undefined).join(', ');
    const quote = typeof value === 'string' && value !== 'looked through' ? `: “${value}”` : '';
    return markdownOf(`${what.replaceAll('-', ' ')}${of === '' ? '' : ` (${of})`}${quote}`);
  }
  return markdownOf(`${what}${value === undefined || value === null ? '' : ` ${value}`}`);
}

/** What the rule cites. A file of ours is no source for who reads a card: such a rule says that it is Lintel's own. */
function sourceOf(findings: readonly Finding[]): string {
  const cites = new Set(findings.flatMap(({ cite }) => cite.map((one) => (/^project:/.test(one) ? OWN_RULE : one))));
  const published = [...cites].filter((one) => one !== OWN_RULE);
  return `Source: ${markdownOf((published.length > 0 ? published : [OWN_RULE]).join('; '))}`;
}

const OWN_RULE = 'a rule of Lintel’s own';
