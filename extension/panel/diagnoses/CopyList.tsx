import { type ReactNode, useState } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { Dismissed, SequenceView } from '../../messages/view.ts';
import { useActs } from '../state/context.ts';
import { codedList } from './coded-list.ts';

/** "Copy coded list with rationale": plain text on the clipboard, for the EHR's coding note. */
export function CopyList(props: {
  chart: Chart;
  sequence: SequenceView;
  dismissed: readonly Dismissed[] | undefined;
}): ReactNode {
  const { copy } = useActs();
  const [said, setSaid] = useState('');
  const { chart, sequence, dismissed } = props;
  if (sequence.cards.length === 0) return null;
  const put = (): void => {
    setSaid('');
    void copy(codedList(chart, sequence, dismissed)).then((isTaken) =>
      setSaid(
        isTaken
          ? `Copied: ${sequence.cards.length} codes with their sources. Paste it into the coding note of this patient.`
          : 'Not copied: the browser did not take it.',
      ),
    );
  };
  return (
    <div className="copy-list">
      <button type="button" onClick={put}>
        Copy coded list with rationale
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
