import { type ReactNode, useCallback, useRef, useState } from 'react';
import { given } from '../../../shared/chart/given.ts';
import type { CodeAnswer } from '../../../shared/pdgm/code-answer.ts';
import { Disclosure } from '../parts.tsx';
import { useActs } from '../state/context.ts';
import { LookUpCode } from './LookUpCode.tsx';
import { LookUpField } from './LookUpField.tsx';
import { notLoadedWords, SILENT } from './look-up-words.ts';

type Looked = { state: 'idle' } | { state: 'described'; answer: CodeAnswer } | { state: 'failed'; say: string };

/**
 * Looks codes up in the tables, without the service. It stands within what goes blank with the patient: a code that was
 * looked up for one shows on no other.
 * @param from the From date of the chart in front; absent: the newest codes that are loaded
 */
export function LookUp({ from }: { from: string | undefined }): ReactNode {
  return (
    <div className="record">
      <Disclosure label="look up a code">
        <search aria-label="ICD-10-CM codes">
          <Search from={from} />
        </search>
      </Disclosure>
    </div>
  );
}

function Search({ from }: { from: string | undefined }): ReactNode {
  const acts = useActs();
  const [looked, setLooked] = useState<Looked>({ state: 'idle' });
  const latest = useRef(0);
  const date = from === undefined ? {} : { date: from };

  const describe = useCallback(
    async (code: string): Promise<void> => {
      const mine = ++latest.current;
      const answer = await acts.lookUp({ kind: 'describe-code', code, ...given('date', from) });
      if (mine !== latest.current) return;
      if (answer?.kind === 'code-described') setLooked({ state: 'described', answer: answer.answer });
      else setLooked({ state: 'failed', say: answer?.kind === 'not-loaded' ? notLoadedWords(answer.date) : SILENT });
    },
    [acts, from],
  );

  return (
    <div className="look-up">
      <LookUpField
        find={(text) => acts.lookUp({ kind: 'search-codes', text, ...date })}
        choose={(code) => void describe(code)}
      />
      <div aria-live="polite">
        {looked.state === 'failed' && <p>{looked.say}</p>}
        {looked.state === 'described' && (
          <p className="sr-only">
            {looked.answer.code} {looked.answer.title}
          </p>
        )}
      </div>
      {looked.state === 'described' && (
        <LookUpCode
          key={looked.answer.code}
          answer={looked.answer}
          asked={from !== undefined}
          go={(code) => void describe(code)}
        />
      )}
    </div>
  );
}
