import type { ReactNode } from 'react';
import { Card } from '../../panel/parts.tsx';
import { type Settings, saveSettings } from '../../settings.ts';

/** Whether pages mark words of sensitive conditions; off unless somebody says otherwise. */
export function SensitiveMarks({ settings }: { settings: Settings }): ReactNode {
  return (
    <Card title="Marks in notes">
      <fieldset className="enter">
        <legend>Sensitive conditions: family may see the screen, so they are not marked there unless you say so</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.sensitiveOnPage === true}
            onChange={({ target }) => void saveSettings({ sensitiveOnPage: target.checked ? true : undefined })}
          />
          <span>mark substance use, HIV and psychiatric conditions on the page too, and not in the panel alone</span>
        </label>
      </fieldset>
    </Card>
  );
}
