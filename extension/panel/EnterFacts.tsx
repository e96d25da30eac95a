import { type ReactNode, useId } from 'react';
import { ChoiceField } from './ChoiceField.tsx';
import { useActs } from './state/context.ts';
import { type Draft, ENTERED, enteredFacts } from './state/entered.ts';
import { STAY_TYPES_SHOWN, STAYS } from './words.ts';

export const PREVIOUS_ID = 'enter-previous-period';
export const STAYS_ID = 'enter-stays';

/**
 * Facts that no page shows and a person can state after looking. Nothing is pre-ticked; a fact counts from the moment
 * it is whole, and can be taken back.
 */
export function PreviousPeriod({ draft }: { draft: Draft }): ReactNode {
  const acts = useActs();
  const name = useId();
  const choose = (previous: Draft['previous']) => () => acts.type({ previous });
  return (
    <fieldset className="enter" id={PREVIOUS_ID}>
      <legend>Home health periods of any agency before this one</legend>
      <p className="help">Other agencies’ periods stand in HETS/CWF, not in this chart.</p>
      <label>
        <input type="radio" name={name} checked={draft.previous === 'none'} onChange={choose('none')} />I looked in
        HETS/CWF: none found
      </label>
      <label>
        <input type="radio" name={name} checked={draft.previous === 'ended'} onChange={choose('ended')} />I looked in
        HETS/CWF: the last one ended on
      </label>
      {draft.previous === 'ended' && (
        <DayField
          label="Last day of that period"
          value={draft.previousEnd}
          onChange={(previousEnd) => acts.type({ previousEnd })}
        />
      )}
      <TakeBack
        draft={draft}
        fact={ENTERED.previousPeriodEnd}
        clear={{ previous: undefined, previousEnd: undefined }}
      />
    </fieldset>
  );
}

/** Inpatient stays before the admission, where neither page nor record names any. */
export function Stays({ draft }: { draft: Draft }): ReactNode {
  const acts = useActs();
  const name = useId();
  const choose = (stay: Draft['stay']) => () => acts.type({ stay });
  return (
    <fieldset className="enter" id={STAYS_ID}>
      <legend>Stays in the 14 days before</legend>
      <label>
        <input type="radio" name={name} checked={draft.stay === 'none'} onChange={choose('none')} />I looked: no
        inpatient stay
      </label>
      <label>
        <input type="radio" name={name} checked={draft.stay === 'one'} onChange={choose('one')} />I looked: there was a
        stay
      </label>
      {draft.stay === 'one' && (
        <>
          <ChoiceField
            label="Kind of stay"
            value={draft.stayType}
            options={STAY_TYPES_SHOWN.map((value) => ({ value, name: STAYS[value] }))}
            choose={(stayType) => acts.type({ stayType })}
          />
          <DayField
            label="Day of discharge"
            value={draft.stayThrough}
            onChange={(stayThrough) => acts.type({ stayThrough })}
          />
        </>
      )}
      <TakeBack
        draft={draft}
        fact={ENTERED.stays}
        clear={{ stay: undefined, stayType: undefined, stayThrough: undefined }}
      />
    </fieldset>
  );
}

/** A part that no table of this installation decides, as another grouper or a person gave it. */
export function Confirmed(props: {
  legend: string;
  field: 'clinicalGroup' | 'comorbidity';
  names: Readonly<Record<string, string>>;
  draft: Draft;
}): ReactNode {
  const acts = useActs();
  return (
    <fieldset className="enter">
      <legend>{props.legend}</legend>
      <ChoiceField
        label="As your grouper gave it"
        value={props.draft[props.field]}
        options={Object.entries(props.names).map(([value, name]) => ({ value, name: `${value} ${name}` }))}
        mayStayOpen
        choose={(value) => acts.type({ [props.field]: value })}
      />
      <TakeBack draft={props.draft} fact={ENTERED[props.field]} clear={{ [props.field]: undefined }} />
    </fieldset>
  );
}

/** A date field that keeps what is typed, whole or not; the browser's own picker is used. */
export function DayField(props: {
  label: string;
  value: string | undefined;
  onChange: (day: string | undefined) => void;
}): ReactNode {
  return (
    <label className="field">
      {props.label}
      <input
        type="date"
        value={props.value ?? ''}
        onChange={(event) => props.onChange(event.target.value || undefined)}
      />
    </label>
  );
}

/** A line below facts that a person has begun to enter, with the button that takes them back. */
export function TakeBack({ draft, fact, clear }: { draft: Draft; fact: string; clear: Draft }): ReactNode {
  const acts = useActs();
  const begun = Object.keys(clear).some((key) => draft[key as keyof Draft] !== undefined);
  if (!begun) return null;
  return (
    <p className="taken">
      {fact in enteredFacts(draft) ? 'Entered by you.' : 'Not entered yet: something is still missing.'}{' '}
      <button type="button" className="link" onClick={() => acts.type(clear)}>
        take back
      </button>
    </p>
  );
}
