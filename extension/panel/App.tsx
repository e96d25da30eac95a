import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { onSettings, readSettings, type Settings } from '../settings.ts';
import { Panel } from './Panel.tsx';
import { SignIn, useSignIn } from './SignIn.tsx';
import type { PanelActs } from './state/context.ts';
import type { PanelStore } from './state/store.ts';

/** The panel on its store. Until the settings are known nothing shows: the role decides what may. */
export function App({
  store,
  actsFor,
}: {
  store: PanelStore;
  actsFor: (service: () => string | undefined) => PanelActs;
}): ReactNode {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const settings = useSettings();
  const [dropRecords] = useState(() => () => store.dispatch({ kind: 'drop-records' }));
  const signedIn = useSignIn(settings?.service, dropRecords);
  const [held] = useState(() => {
    const now: { settings: Settings | undefined } = { settings: undefined };
    return { now, acts: actsFor(() => now.settings?.service) };
  });
  held.now.settings = settings;
  if (!settings) return null;
  const { role, service } = settings;
  const signIn = service === undefined ? undefined : <SignIn service={service} {...signedIn} />;
  return <Panel state={state} role={role} service={service} signIn={signIn} acts={held.acts} />;
}

function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
}
