import { type FormEvent, type ReactNode, useState } from 'react';
import { browser } from 'wxt/browser';
import { Card } from '../../panel/parts.tsx';
import { type Settings, saveSettings, serviceAddress } from '../../settings.ts';

/** Where the agency's Lintel service is: the only address that Lintel ever calls. */
export function ServiceAddress({ settings }: { settings: Settings }): ReactNode {
  const [typed, setTyped] = useState(settings.service ?? '');
  const [said, setSaid] = useState('');
  const fixed = settings.fixed.service;

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() === '') {
      void saveSettings({ service: undefined }).then(() => setSaid('No service is used.'));
      return;
    }
    const address = serviceAddress(typed);
    if (address === undefined) {
      setSaid(
        'Not an address that can be used: it begins with https:// or http:// and holds no user name and no query.',
      );
      return;
    }
    setSaid('The browser asks whether Lintel may call that address.');
    // Asked for in the submit itself, before anything is awaited.
    void browser.permissions.request({ origins: [`${new URL(address).origin}/*`] }).then(async (granted) => {
      if (granted) await saveSettings({ service: address });
      setSaid(granted ? 'Saved.' : 'Not saved: the browser was not allowed to call that address.');
    });
  };

  return (
    <Card title="Lintel service">
      <form className="search" onSubmit={save}>
        <label className="field">
          Address of your agency’s Lintel service (empty: none)
          <input
            type="url"
            value={fixed ? (settings.service ?? '') : typed}
            readOnly={fixed}
            placeholder="https://lintel.agency.example"
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        {!fixed && <button type="submit">Save</button>}
        <p role="status">{said}</p>
      </form>
      {fixed && <p className="quiet">Set by your organization’s policy for this browser; it cannot be changed here.</p>}
      <p className="quiet">
        Patients are searched and their records read through it, and newer tables come from it. Without it, Lintel reads
        the page alone. Nothing is sent anywhere else.
      </p>
    </Card>
  );
}
