import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../shared/rules/finding.ts';
import { FINDINGS_ID, FindingItem } from './Finding.tsx';
import { Card } from './parts.tsx';

/** What the rules say of the chart, gravest first: each with its words, its source and the facts that it rests on. */
export function Findings(props: { findings: readonly Finding[]; title?: string; none?: string }): ReactNode {
  const { findings, title = 'Findings', none = 'The rules that could be checked found nothing.' } = props;
  return (
    <Card
      title={
        <span id={FINDINGS_ID} tabIndex={-1}>
          {title}
        </span>
      }
    >
      {findings.length === 0 ? <p>{none}</p> : <FindingList findings={findings} />}
    </Card>
  );
}

/** Findings in a list, gravest first. */
export function FindingList({ findings, level }: { findings: readonly Finding[]; level?: 3 | 4 }): ReactNode {
  return (
    <ol className="findings">
      {gravestFirst(findings).map((finding, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two findings of one rule may rest on the same codes
        <FindingItem key={`${finding.key} ${index}`} finding={finding} {...(level ? { level } : {})} />
      ))}
    </ol>
  );
}

const GRAVITY: readonly Severity[] = ['block', 'error', 'query', 'warn', 'info'];

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
}
