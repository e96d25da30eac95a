import type { DetectedIssue, Reference } from 'fhir/r4';
import type { Chart } from '../../chart/chart.ts';
import type { Finding, Severity } from '../../rules/finding.ts';
import { nameWords } from '../../rules/name-words.ts';
import { referencesOf } from './references.ts';
import { RULE } from './systems.ts';

const SEVERITY: Readonly<Record<Severity, NonNullable<DetectedIssue['severity']>>> = {
  block: 'high',
  error: 'high',
  query: 'moderate',
  warn: 'moderate',
  info: 'low',
};

/**
 * A finding as a DetectedIssue: `preliminary`, since a program found it and no person has looked. Gaps of the
 * documentation are findings of the EL rules. It follows the shape of DEQM's gaps in care and does not claim the profile.
 */
export function detectedIssue(
  { rule, name, version, severity, say, cite, at }: Finding,
  chart: Chart,
  { id, when, subject, author }: { id: string; when: string; subject?: Reference | undefined; author: Reference },
): DetectedIssue {
  const evidence = referencesOf(
    at.map((one) => one.at),
    chart,
  );
  return {
    resourceType: 'DetectedIssue',
    id,
    status: 'preliminary',
    code: {
      coding: [{ system: RULE, version: String(version), code: rule, display: nameWords(name) }],
      text: cite.join('; '),
    },
    severity: SEVERITY[severity],
    ...(subject ? { patient: subject } : {}),
    identifiedDateTime: when,
    author,
    ...(evidence.length > 0 ? { implicated: evidence, evidence: [{ detail: evidence }] } : {}),
    detail: say,
  };
}
