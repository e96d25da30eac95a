import type { Coding } from 'fhir/r4';
import { given } from '../../shared/chart/given.ts';
import type { Severity } from '../../shared/rules/finding.ts';
import type { Card } from './card-schema.ts';
import { summaryOf } from './markdown.ts';

/** A card before it has an id: what it says, and about what. */
export interface CardDraft {
  /** Rule code (`EL04`), or a word of ours. */
  topic: { code: string; display: string };
  severity: Severity;
  summary: string;
  /** Markdown, safe to show. */
  detail?: string;
  suggestions?: NonNullable<Card['suggestions']>;
}

const INDICATORS: Readonly<Record<Severity, Card['indicator']>> = {
  block: 'critical',
  error: 'warning',
  query: 'warning',
  warn: 'warning',
  info: 'info',
};
const ORDER = ['critical', 'warning', 'info'] as const;

const OVERRIDE = 'urn:lintel:override-reason';
/** Why a person may set a card aside. What a client sends beyond these is kept as `other`. */
export const OVERRIDE_REASONS = [
  { code: 'not-applicable', display: 'Does not apply to this patient' },
  { code: 'documented-elsewhere', display: 'Documented elsewhere' },
  { code: 'in-progress', display: 'Being completed' },
  { code: 'disagree', display: 'I do not agree' },
] as const;

/** Reads a client's reason. */
export function reasonOf(reason: Pick<Coding, 'code' | 'system'>): string {
  const known = OVERRIDE_REASONS.find(({ code }) => code === reason.code);
  return known && (reason.system ?? OVERRIDE) === OVERRIDE ? known.code : 'other';
}

/**
 * Cards of drafts, the graver first, each with an id of its own.
 * @param link where the client can launch Lintel as a SMART app: an https address of ours
 */
export function cardsOf(drafts: readonly CardDraft[], newId: () => string, link: string | undefined): Card[] {
  const cards = drafts.map(
    ({ topic, severity, summary, detail, suggestions }): Card => ({
      uuid: newId(),
      summary: summaryOf(summary),
      ...given('detail', detail),
      indicator: INDICATORS[severity],
      source: { label: 'Lintel', topic: { system: 'urn:lintel:card-topic', ...topic } },
      ...(suggestions === undefined ? {} : { suggestions, selectionBehavior: 'any' as const }),
      overrideReasons: OVERRIDE_REASONS.map((reason) => ({ system: OVERRIDE, ...reason })),
      ...(link === undefined ? {} : { links: [{ label: 'Open in Lintel', url: link, type: 'smart' as const }] }),
    }),
  );
  const rank = ({ indicator }: Card) => ORDER.indexOf(indicator);
  return cards.sort((a, b) => rank(a) - rank(b));
}
