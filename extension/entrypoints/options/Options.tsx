import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { keepFocusIn } from '../../panel/keep-focus.ts';
import { Card } from '../../panel/parts.tsx';
import { isSignInShown, SignIn, useSignIn } from '../../panel/SignIn.tsx';
import { onSettings, readSettings, type Settings } from '../../settings.ts';
import { CodingPolicy } from './CodingPolicy.tsx';
import { HealthHomeChoice } from './HealthHomeChoice.tsx';
import { RoleChoice } from './RoleChoice.tsx';
import { SensitiveMarks } from './SensitiveMarks.tsx';
import { ServiceAddress } from './ServiceAddress.tsx';
import { ServiceToken } from './ServiceToken.tsx';
import { Sites } from './Sites.tsx';

/** Role, service and sites: what is set in this browser. */
export function Options(): ReactNode {
  const [settings, setSettings] = useState<Settings>();
  const [origins, setOrigins] = useState<string[]>([]);
  const signedIn = useSignIn(settings?.service);
  const readOrigins = useCallback(async () => {
    const { origins: held } = await browser.permissions.getAll();
    setOrigins(held ?? []);
  }, []);

  useEffect(() => {
    void readSettings().then(setSettings);
    void readOrigins();
    const changed = (): void => void readOrigins();
    browser.permissions.onAdded.addListener(changed);
    browser.permissions.onRemoved.addListener(changed);
    const stop = onSettings(setSettings);
    return () => {
      stop();
      browser.permissions.onAdded.removeListener(changed);
      browser.permissions.onRemoved.removeListener(changed);
    };
  }, [readOrigins]);

  if (!settings) return null;
  return (
    <div className="panel options" ref={keepFocusIn}>
      <main>
        <h1>Lintel options</h1>
        <RoleChoice settings={settings} />
        <SensitiveMarks settings={settings} />
        <ServiceAddress settings={settings} />
        {settings.service !== undefined && isSignInShown(signedIn) && (
          <Card title="Sign-in at the service">
            <SignIn service={settings.service} {...signedIn} />
          </Card>
        )}
        {settings.service !== undefined && <ServiceToken service={settings.service} />}
        <HealthHomeChoice settings={settings} />
        <CodingPolicy settings={settings} />
        {settings.healthHome && (
          <p>
            <a href="/workbench.html" target="_blank" rel="noreferrer">
              Workbench: the Health Home program over time
            </a>
          </p>
        )}
        <Sites origins={origins} service={settings.service} />
      </main>
    </div>
  );
}
