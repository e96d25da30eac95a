import type { ReactNode } from 'react';
import type { Conflict } from '../../shared/chart/chart.ts';
import { sourceWords } from '../words.ts';
import { Card } from './parts.tsx';
import { pointerName, sentence, valueWords } from './words.ts';

/** Facts on which two sources disagree: both values, which one stands, and where each was read. */
export function Conflicts({ conflicts }: { conflicts: readonly Conflict[] }): ReactNode {
  if (conflicts.length === 0) return null;
  return (
    <Card title="Two sources disagree">
      <ul className="conflicts">
        {conflicts.map(({ fact, lost, stands, say }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one fact may be contradicted twice in the same words
          <li key={index}>
            <p>
              <b>{pointerName(fact)}.</b> {sentence(say)}
            </p>
            <dl>
              {stands && (
                <>
                  <dt>stands</dt>
                  <dd>
                    <b>{valueWords(stands.value)}</b> <span className="where">{sourceWords(stands.at)}</span>
                  </dd>
                </>
              )}
              <dt>not used</dt>
              <dd>
                <b>{valueWords(lost.value)}</b> <span className="where">{sourceWords(lost.at)}</span>
              </dd>
            </dl>
          </li>
        ))}
      </ul>
    </Card>
  );
}
