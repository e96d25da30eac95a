import type { ReactNode } from 'react';
import type { HealthHomeEvidence } from '../../../shared/health-home/answer.ts';
import { classWords } from '../../../shared/health-home/class-words.ts';
import { dayWords } from '../days.ts';
import { Card } from '../parts.tsx';
import { From, Mark } from './Mark.tsx';
import { type Domain, domainOf, USE_WORDS } from './words.ts';

const DOMAINS: readonly Domain[] = ['Physical', 'Behavioral', 'Social', 'Sensitive', 'Not read'];

/** Physical, behavioral and social facts of one person on one screen, each with its source. */
export function Evidence({ evidence }: { evidence: readonly HealthHomeEvidence[] }): ReactNode {
  return (
    <Card title="Why: the facts">
      {evidence.length === 0 && <p className="quiet">The chart holds no fact that this program has a use for.</p>}
      {DOMAINS.map((domain) => {
        const of = evidence.filter((one) => domainOf(one.class) === domain);
        if (of.length === 0) return null;
        return (
          <section key={domain} aria-label={domain}>
            <h3>{domain}</h3>
            <ul className="evidence">
              {of.map((one, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: evidence is a fixed order and the same fact may stand twice
                <Fact key={index} fact={one} />
              ))}
            </ul>
          </section>
        );
      })}
    </Card>
  );
}

function Fact({ fact }: { fact: HealthHomeEvidence }): ReactNode {
  const { class: id, use, code, value, at, date, rule, say } = fact;
  return (
    <li>
      <span className="fact">
        {classWords(id)}
        {code !== undefined && (
          <>
            {' '}
            <b>{code}</b>
          </>
        )}
        {value !== undefined && (
          <>
            {' '}
            = <b>{value}</b>
          </>
        )}
      </span>{' '}
      <Mark of={use === 'counted' ? 'firm' : use === 'dropped' || use === 'unmapped' ? 'none' : 'open'}>
        {USE_WORDS[use]}
      </Mark>
      {(at || date || rule) && (
        <span className="where">
          {' '}
          {date === undefined ? 'no date' : dayWords(date)}
          {rule && `, rule ${rule}`}
          {at && (
            <>
              , <From at={at} what={classWords(id)} />
            </>
          )}
        </span>
      )}
      {say && <span className="row">{say}</span>}
    </li>
  );
}
