import { type FormEvent, type ReactNode, useCallback, useEffect, useState } from 'react';
import { Card } from '../../panel/parts.tsx';
import { isToken, saveToken, type TokenState, tokenState } from '../../token.ts';

const SAYS: Readonly<Record<TokenState, string>> = {
  none: 'No token is set.',
  set: 'A token is set. It is held in memory and gone when the browser closes.',
  policy: 'Set by your organization’s policy for this browser; it cannot be changed here.',
};

/** The token that the service asks for, where it asks for one. What is set is never shown again. */
export function ServiceToken({ service }: { service: string }): ReactNode {
  const [state, setState] = useState<TokenState>();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const look = useCallback(async () => setState(await tokenState(service)), [service]);
  useEffect(() => void look(), [look]);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    const token = typed.trim();
    if (!isToken(token)) {
      setSaid('Not a token of a Lintel service: those have 24 to 200 letters, digits and - . _ ~ + / and no blanks.');
      return;
    }
    void saveToken(service, token).then(() => {
      setTyped('');
      setSaid('Saved.');
      return look();
    });
  };
  const remove = (): void => {
    void saveToken(service, undefined).then(() => {
      setSaid('Removed.');
      return look();
    });
  };

  if (state === undefined) return null;
  return (
    <Card title="Token of the service">
      {state !== 'policy' && (
        <form className="search" onSubmit={save}>
          <label className="field">
            Token, if your agency’s service asks for one
            <input
              type="password"
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </label>
          <button type="submit">Save</button>
          {state === 'set' && (
            <button type="button" onClick={remove}>
              Remove
            </button>
          )}
          <p role="status">{said}</p>
        </form>
      )}
      <p className="quiet">{SAYS[state]}</p>
      {isOpen(service) && (
        <p className="quiet">
          The address begins with http:// and is another computer: a token could be read on the way.
        </p>
      )}
    </Card>
  );
}

function isOpen(service: string): boolean {
  const { protocol, hostname } = new URL(service);
  return protocol === 'http:' && !/^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
