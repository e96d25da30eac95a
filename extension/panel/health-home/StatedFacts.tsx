import { type ReactNode, useId } from 'react';
import type { AskedFact } from '../../../shared/health-home/stated-facts.ts';
import { DayField, TakeBack } from '../EnterFacts.tsx';
import { Card, Disclosure } from '../parts.tsx';
import { useActs, useDraft } from '../state/context.ts';
import { type StatedDraft, statedPointer } from '../state/entered.ts';
import { questionOf } from './words.ts';

/** What no chart holds and only a person can state for the program. Nothing is pre-ticked; each can be taken back. */
export function StatedFacts({ asked, asOf }: { asked: readonly AskedFact[]; asOf: string }): ReactNode {
  const draft = useDraft();
  if (asked.length === 0) return null;
  const isBegun = asked.some(({ code }) => draft.healthHome?.[code] !== undefined);
  return (
    <Card title="What only a person can state">
      <p className="help">
        The chart has no field for these. What you enter stands over the record, is kept in this panel only, and is
        shown as entered by your role.
      </p>
      <Disclosure label="enter what you know" open={isBegun}>
        {asked.map((fact) => (
          <Asked key={fact.code} fact={fact} asOf={asOf} />
        ))}
      </Disclosure>
    </Card>
  );
}

function Asked({ fact: { code, kind, by }, asOf }: { fact: AskedFact; asOf: string }): ReactNode {
  const acts = useActs();
  const draft = useDraft();
  const name = useId();
  const typed = draft.healthHome?.[code];
  const put = (change: StatedDraft): void =>
    acts.type({ healthHome: { ...draft.healthHome, [code]: { ...typed, ...change } } });
  const { [code]: _, ...others } = draft.healthHome ?? {};
  const isAnswered = typed?.answer !== undefined || (typed?.score ?? '') !== '';
  return (
    <fieldset className="enter">
      <legend>{questionOf(code)}</legend>
      {by && <p className="help">The program takes it from a mental health professional only.</p>}
      {kind === 'score' ? (
        <label className="field">
          Score
          <input
            type="text"
            inputMode="decimal"
            value={typed?.score ?? ''}
            onChange={({ target }) => put({ score: target.value })}
          />
        </label>
      ) : (
        (['yes', 'no'] as const).map((answer) => (
          <label key={answer}>
            <input type="radio" name={name} checked={typed?.answer === answer} onChange={() => put({ answer })} />
            {answer}
          </label>
        ))
      )}
      {isAnswered && (
        <>
          <DayField label="As of which day" value={typed?.date} onChange={(date) => put({ date })} />
          {code === 'functional-impairment' && (
            <label className="field">
              Assessed by (name, credentials)
              <input
                type="text"
                autoComplete="off"
                value={typed?.assessedBy ?? ''}
                onChange={({ target }) => put({ assessedBy: target.value })}
              />
            </label>
          )}
        </>
      )}
      {typed?.date !== undefined && typed.date > asOf && (
        <p className="help">That day is later than the day that is asked about: it does not count yet.</p>
      )}
      {typed && (
        <TakeBack
          draft={draft}
          fact={statedPointer(code)}
          clear={{ healthHome: Object.keys(others).length === 0 ? undefined : others }}
        />
      )}
    </fieldset>
  );
}
