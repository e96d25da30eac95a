import type { ReactNode } from 'react';
import type { Finding, Severity } from '../../shared/rules/finding.ts';
import { Card, Disclosure, EvidenceList } from './parts.tsx';
import { ACTS, SEVERITIES } from './words.ts';

/** What the rules say of the chart, gravest first: each with its words, its source and the facts that it rests on. */
export function Findings({ findings }: { findings: readonly Finding[] }): ReactNode {
  const sorted = [...findings].sort((a, b) => GRAVITY.indexOf(a.severity) - GRAVITY.indexOf(b.severity));
  return (
    <Card title="Findings">
      {sorted.length === 0 ? (
        <p>The rules that could be checked found nothing.</p>
      ) : (
        <ol className="codes">
          {sorted.map((finding, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two findings of one rule may rest on the same codes
            <Item key={`${finding.key} ${index}`} finding={finding} />
          ))}
        </ol>
      )}
    </Card>
  );
}

const GRAVITY: readonly Severity[] = ['block', 'error', 'query', 'warn', 'info'];

function Item({ finding }: { finding: Finding }): ReactNode {
  const { rule, name, severity, act, say, quote, cite, at } = finding;
  return (
    <li className={severity === 'info' ? 'code' : 'code noted'}>
      <h3>
        <span className="code-position">{rule}</span> {name.replaceAll('-', ' ')}
      </h3>
      <p className="where">{[SEVERITIES[severity], ...(act ? [ACTS[act]] : [])].join(' · ')}</p>
      <p>{say}</p>
      {quote && <p className="quote">“{quote}”</p>}
      <p className="cite">{cite.join(' · ')}</p>
      <Disclosure label="what it rests on">
        <EvidenceList because={at} />
      </Disclosure>
    </li>
  );
}
