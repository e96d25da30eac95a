import { type ReactNode, useEffect, useState, useSyncExternalStore } from 'react';
import { onSettings, readSettings, type Settings } from '../settings.ts';
import type { PanelActs } from './context.ts';
import { Panel } from './Panel.tsx';
import type { PanelStore } from './store.ts';

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
  const [held] = useState(() => {
    const now: { settings: Settings | undefined } = { settings: undefined };
    return { now, acts: actsFor(() => now.settings?.service) };
  });
  held.now.settings = settings;
  if (!settings) return null;
  return <Panel state={state} role={settings.role} service={settings.service} acts={held.acts} />;
}

function useSettings(): Settings | undefined {
  const [settings, setSettings] = useState<Settings>();
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return settings;
}
