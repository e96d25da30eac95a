import { type ReactNode, useId } from 'react';
import { PROFILES } from '../../../shared/health-home/profiles/index.ts';
import { Card } from '../../panel/parts.tsx';
import { type Settings, saveSettings } from '../../settings.ts';

/** The agency's Health Home program. None, unless somebody chooses one: then the panel has no Health Home tab. */
export function HealthHomeChoice({ settings }: { settings: Settings }): ReactNode {
  const id = useId();
  const { healthHome, healthHomeFault, healthHomeFixed } = settings;
  const choose = (profile: string): void => void saveSettings({ healthHome: profile === '' ? undefined : { profile } });
  return (
    <Card title="Health Home">
      {healthHomeFault !== undefined && <p role="alert">Nothing is shown: {healthHomeFault}.</p>}
      <p>
        <label className="field" htmlFor={id}>
          Program of your agency
        </label>
        <select
          id={id}
          value={healthHome?.profile ?? ''}
          disabled={healthHomeFixed === true}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">none: the panel has no Health Home tab</option>
          {PROFILES.map((profile) => (
            <option key={profile.id} value={profile.id}>
              {profile.name}
            </option>
          ))}
        </select>
      </p>
      <p className="quiet">
        {healthHomeFixed
          ? 'Set by your organization’s policy for this browser; it cannot be changed here.'
          : 'Only a policy for this browser gives a role the right to reveal masked evidence.'}
      </p>
    </Card>
  );
}
