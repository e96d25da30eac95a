import type { ReactNode } from 'react';
import type { Finding } from '../../shared/rules/finding.ts';
import { nameWords } from '../../shared/rules/name-words.ts';
import { ACTS } from '../words.ts';
import { Disclosure, EvidenceList } from './parts.tsx';
import { ReasonButton, type ReasonedAct, ReasonForm } from './ReasonForm.tsx';
import { citeWords, optionWords, SEVERITIES } from './words.ts';

/** Where the keyboard goes when a finding goes away under it. */
export const FINDINGS_ID = 'findings-start';

/** One finding: why, its source, what it rests on, the act that it asks for, and two ways to disagree, each with a reason. */
export function FindingItem({ finding, level = 3 }: { finding: Finding; level?: 3 | 4 }): ReactNode {
  const { rule, name, severity, act, say, quote, cite, at, also, set } = finding;
  const Heading = level === 3 ? 'h3' : 'h4';
  const dismiss = dismissal(finding);
  const off = switchingOff(finding);
  return (
    <li className={severity === 'info' ? 'finding' : 'finding noted'}>
      <Heading>
        <span className="code-position">{[rule, ...(also ?? [])].join(', ')}</span> {nameWords(name)}
      </Heading>
      <p className="where">
        {SEVERITIES[severity]}
        {act && (
          <>
            {' · '}
            <b>{ACTS[act]}</b>
          </>
        )}
      </p>
      <p>{say}</p>
      {quote && <p className="quote">“{quote}”</p>}
      <p className="cite">{citeWords(cite)}</p>
      {set && (
        <p className="cite">
          Agency policy:{' '}
          {[
            ...(set.from === severity ? [] : [`“${SEVERITIES[severity]}” instead of “${SEVERITIES[set.from]}”`]),
            ...optionWords(set.options),
          ].join(', ')}
          . Reason: {set.reason}
        </p>
      )}
      <Disclosure label="what it rests on">
        <EvidenceList because={at} />
      </Disclosure>
      <p className="finding-acts">
        <ReasonButton act={dismiss} /> <ReasonButton act={off} />
      </p>
      <ReasonForm act={dismiss} after={toFindings} />
      <ReasonForm act={off} after={toFindings} />
    </li>
  );
}

function dismissal({ key, rule, name }: Finding): ReasonedAct {
  const words = `${rule} ${nameWords(name)}`;
  return {
    deed: 'dismissed',
    key,
    open: 'dismiss, with reason',
    about: words,
    question: 'Why does this not hold here?',
    submit: 'Dismiss',
    said: `${words}: dismissed. It stands under “Dismissed”, where it can be taken back.`,
  };
}

function switchingOff({ rule, name }: Finding): ReasonedAct {
  return {
    deed: 'rulesOff',
    key: rule,
    open: `${rule} off for this patient`,
    about: nameWords(name),
    question: `Why is ${rule} of no use for this patient?`,
    submit: 'Turn off for this patient',
    said: `${rule} is off for this patient. It stands under “Rules that are off”.`,
  };
}

function toFindings(): void {
  document.getElementById(FINDINGS_ID)?.focus();
}
