import { type ReactNode, useEffect, useId, useState } from 'react';
import { ROLES, type Role } from '../../../shared/role.ts';
import { Card } from '../../panel/parts.tsx';
import { ROLE_NAMES } from '../../panel/words.ts';
import { type Settings, saveSettings } from '../../settings.ts';

const MEANS: Readonly<Record<Role, string>> = {
  clinician: 'coding and consistency hints; no grouping',
  coder: 'hints; grouping, diagnoses and documentation',
  qa: 'as a coder',
  manager: 'as a coder; weight and LUPA threshold once the diagnosis list is locked',
  it: 'as a clinician',
};

/** Whose view this browser shows. Not to be changed where a policy sets it, and the page says so. */
export function RoleChoice({ settings }: { settings: Settings }): ReactNode {
  const name = useId();
  const fixed = settings.fixed.role || settings.roleBySignIn === true;
  // The choice shows at once; the stored setting follows.
  const [picked, setPicked] = useState<Role>();
  useEffect(() => setPicked((role) => (role === settings.role ? undefined : role)), [settings.role]);
  const choose = (role: Role): void => {
    setPicked(role);
    void saveSettings({ role }).catch(() => setPicked(undefined));
  };
  return (
    <Card title="Role">
      <fieldset className="enter" disabled={fixed}>
        <legend>Whose view this browser shows</legend>
        {ROLES.map((role) => (
          <label key={role}>
            <input
              type="radio"
              name={name}
              checked={(picked ?? settings.role) === role}
              onChange={() => choose(role)}
            />
            <span>
              <b>{ROLE_NAMES[role]}</b>: {MEANS[role]}
            </span>
          </label>
        ))}
      </fieldset>
      {settings.fixed.role && (
        <p className="quiet">Set by your organization’s policy for this browser; it cannot be changed here.</p>
      )}
      {settings.roleBySignIn && <p className="quiet">Set by your sign-in at the service, for as long as it lasts.</p>}
    </Card>
  );
}
