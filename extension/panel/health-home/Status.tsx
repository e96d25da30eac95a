import type { ReactNode } from 'react';
import type { HealthHomeShown } from '../../messages/view.ts';
import { dayWords } from '../days.ts';
import { Card, Disclosure } from '../parts.tsx';
import { ReasonButton, type ReasonedAct, ReasonForm } from '../ReasonForm.tsx';
import { useActs, useDraft } from '../state/context.ts';
import { undone } from '../state/reasoned.ts';
import { From, Mark } from './Mark.tsx';
import { gateName, STATUS_WORDS, searchedWords } from './words.ts';

/** Where the person stands with the program, the gates, and what would change the answer. */
export function Status({ shown }: { shown: HealthHomeShown }): ReactNode {
  const { name, answer } = shown;
  const { profile, status, say, criterion, gates, wouldChange, asOf } = answer;
  return (
    <Card title="Health Home" aside={`as of ${dayWords(asOf)}`}>
      <p className="program">{name}</p>
      <p className="status">
        <strong>{STATUS_WORDS[status]}</strong> <code>{status}</code>
      </p>
      <p>{say}</p>
      <p className="quiet">{criterion.say}</p>
      <Masked shown={shown} />
      <h3>Gates</h3>
      <ul className="checklist">
        {gates.map((gate) => (
          <li key={gate.id}>
            <p className="check-line">
              <span>{gateName(gate.id)}</span>{' '}
              <Mark of={gate.state === 'met' ? 'firm' : gate.state === 'not met' ? 'part' : 'open'}>
                {gate.state === 'met' ? 'yes' : gate.state === 'not met' ? 'no' : 'not answered'}
              </Mark>
            </p>
            <p className="where">
              {searchedWords(gate.say)} {gate.at && <From at={gate.at} what={gateName(gate.id)} />}
            </p>
          </li>
        ))}
      </ul>
      <h3>What would change it</h3>
      <ul className="plain">
        {wouldChange.map((change) => (
          <li key={`${change.what} ${change.say}`}>{searchedWords(change.say)}</li>
        ))}
      </ul>
      <Disclosure label={`what is not certain of this profile (confidence: ${profile.confidence})`}>
        <ul className="plain">
          {profile.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
        <p className="where">
          {profile.id}, {profile.version}: {profile.source}
        </p>
      </Disclosure>
    </Card>
  );
}

/** Says that something is masked; reveals it with a reason where the role may, and masks it again. */
function Masked({ shown: { answer, canReveal, revealed } }: { shown: HealthHomeShown }): ReactNode {
  const { type } = useActs();
  const draft = useDraft();
  const key = answer.profile.id;
  if (revealed) {
    return (
      <p className="masked" role="status">
        Sensitive evidence is shown; that it was is written down.{' '}
        <button type="button" className="link" onClick={() => type(undone(draft, 'revealed', key))}>
          mask it again
        </button>
      </p>
    );
  }
  if (!answer.masked) return null;
  const act: ReasonedAct = {
    deed: 'revealed',
    key,
    open: 'reveal, with reason',
    about: 'sensitive evidence',
    question: 'Why do you need to see it?',
    submit: 'Reveal',
    said: 'Sensitive evidence is shown.',
  };
  return (
    <div className="masked">
      <p>
        Sensitive evidence is masked.{' '}
        {canReveal ? <ReasonButton act={act} /> : 'Your role has no permission to reveal it.'}
      </p>
      {canReveal && <ReasonForm act={act} after={() => {}} />}
    </div>
  );
}
