import type { ReactNode } from 'react';
import { useActs, useAdding } from '../state/context.ts';

/**
 * Puts one code into the page's list, where the site allows it: one click, one code. What became of it is said beside the
 * button.
 */
export function Add({ of, code }: { of: string; code: string }): ReactNode {
  const { add } = useActs();
  const { addTo, added } = useAdding();
  const said = added?.key === of ? added.say : undefined;
  if (addTo === undefined && said === undefined) return null;
  return (
    <p className="finding-acts">
      {addTo !== undefined && (
        <button
          type="button"
          className="link"
          aria-label={`add ${code} to diagnoses, as ${addTo}`}
          onClick={(event) => event.isTrusted && add(of)}
        >
          add to diagnoses ({addTo})
        </button>
      )}{' '}
      <span role="status">{said}</span>
    </p>
  );
}
