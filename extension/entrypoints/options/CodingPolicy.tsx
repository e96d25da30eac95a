import { type ChangeEvent, type ReactNode, useState } from 'react';
import { type Policy, readPolicy } from '../../../shared/rules/policy.ts';
import { Card } from '../../panel/parts.tsx';
import { optionWords, SEVERITIES } from '../../panel/words.ts';
import { type Settings, saveSettings } from '../../settings.ts';

/** The agency's coding policy: rules off or of another severity, each with its reason. The file of `lintel check --policy`. */
export function CodingPolicy({ settings: { coding, codingFault, fixed } }: { settings: Settings }): ReactNode {
  const [said, setSaid] = useState('');

  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const read = policyOf(await file.text());
    if (typeof read === 'string') return setSaid(`Not taken: ${read}.`);
    await saveSettings({ coding: read });
    setSaid('Taken. The rules follow it from now on.');
  };
  const drop = (): void => {
    void saveSettings({ coding: undefined }).then(() => setSaid('Put away. All rules run as they are.'));
  };

  return (
    <Card title="Coding policy">
      {codingFault !== undefined && (
        <p role="alert">The policy that is set cannot be used, and the rules run without it: {codingFault}.</p>
      )}
      {coding === undefined && codingFault === undefined && <p>None: all rules run as they are.</p>}
      <RuleList rules={coding?.rules} />
      {Object.entries(coding?.sites ?? {}).map(([origin, site]) => (
        <div key={origin}>
          <p>On pages of {origin}:</p>
          <RuleList rules={site.rules} />
        </div>
      ))}
      {coding?.pdgmPayers && <p>Payers that use PDGM beside Medicare FFS: {coding.pdgmPayers.join(', ') || 'none'}.</p>}
      {fixed.coding ? (
        <p className="quiet">Set by your organization’s policy for this browser; it cannot be changed here.</p>
      ) : (
        <p className="buttons">
          <label className="file">
            <span>
              Load the file of <code>lintel check --policy</code>
            </span>
            <input type="file" accept=".json,application/json" onChange={(event) => void choose(event)} />
          </label>
          {(coding !== undefined || codingFault !== undefined) && (
            <button type="button" onClick={drop}>
              Put away
            </button>
          )}
        </p>
      )}
      <p role="status">{said}</p>
    </Card>
  );
}

function RuleList({ rules = {} }: { rules: Policy['rules'] }): ReactNode {
  if (Object.keys(rules).length === 0) return null;
  return (
    <ul className="facts">
      {Object.entries(rules).map(([code, { off, severity, options, reason }]) => (
        <li key={code}>
          <b>{code}</b>{' '}
          {[...(off ? ['off'] : []), ...(severity ? [`“${SEVERITIES[severity]}”`] : []), ...optionWords(options)].join(
            ', ',
          )}
          <span className="where">: {reason}</span>
        </li>
      ))}
    </ul>
  );
}

function policyOf(text: string): ReturnType<typeof readPolicy> {
  try {
    return readPolicy(JSON.parse(text));
  } catch {
    return 'it is not JSON';
  }
}
