import type { ReactNode } from 'react';
import { browser } from 'wxt/browser';
import { Card } from '../../panel/parts.tsx';

/** The sites where Lintel may run. Taking the permission away switches it off there at once. */
export function Sites({ origins, service }: { origins: readonly string[]; service: string | undefined }): ReactNode {
  const serviceOrigin = service === undefined ? undefined : new URL(service).origin;
  return (
    <Card title="Sites">
      {origins.length === 0 ? (
        <p>Lintel runs on no site. Enable one from its page with the Lintel button in the toolbar.</p>
      ) : (
        <ul className="found">
          {origins.map((pattern) => {
            const origin = pattern.replace(/\/\*$/, '');
            return (
              <li key={pattern} className="site-line">
                <span>
                  {origin} {origin === serviceOrigin && <span className="where">the Lintel service</span>}
                </span>
                <button
                  type="button"
                  aria-label={`Remove ${origin}`}
                  onClick={() => void browser.permissions.remove({ origins: [pattern] })}
                >
                  Remove
                </button>
              </li>
            );
          })}
        </ul>
      )}
    </Card>
  );
}
