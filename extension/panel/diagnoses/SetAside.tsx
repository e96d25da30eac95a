import type { ReactNode } from 'react';
import type { ClassificationView } from '../../../shared/view.ts';
import type { Dismissed } from '../../messages/view.ts';
import { needWords } from '../document-words.ts';
import { Card, Disclosure } from '../parts.tsx';
import { useSay } from '../Say.tsx';
import { useActs, useDraft } from '../state/context.ts';
import { type Deed, undone } from '../state/reasoned.ts';
import { SEVERITIES } from '../words.ts';

/** One thing that was dismissed. */
export interface SetAsideLine {
  key: string;
  /** The rule or the code. */
  lead: string;
  say: string;
  weight?: string;
  reason: string;
}

function lineOf({ finding, reason }: Dismissed): SetAsideLine {
  const { key, rule, say, severity } = finding;
  return { key, lead: rule, say, weight: SEVERITIES[severity], reason };
}

/** What was dismissed, which rules are off and for what reason, and which could not look: nothing is silent in silence. */
export function SetAside({
  dismissed: findings = [],
  also = [],
  notLooked,
  partly = [],
}: {
  dismissed: readonly Dismissed[] | undefined;
  /** What else was dismissed. */
  also?: readonly SetAsideLine[];
  notLooked: ClassificationView['notLooked'];
  /** What looked at a part of what it looks at. */
  partly?: ClassificationView['partly'];
}): ReactNode {
  const dismissed = [...findings.map(lineOf), ...also];
  const off = notLooked.flatMap(({ rule, missing: [why] }) =>
    why?.startsWith(OFF) ? [{ rule, reason: why.slice(OFF.length) }] : [],
  );
  const unmet = notLooked.filter(({ missing: [why] }) => !why?.startsWith(OFF));
  return (
    <>
      {dismissed.length > 0 && (
        <Card title="Dismissed" aside={String(dismissed.length)}>
          <ul className="findings">
            {dismissed.map(({ key, lead, say, weight, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two findings of one rule may have one key
              <li key={`${key} ${index}`}>
                <p>
                  {lead && <span className="code-position">{lead} </span>}
                  {say}
                </p>
                <p className="where">{[weight, `dismissed: ${reason}`].filter(Boolean).join(' · ')}</p>
                <Undo deed="dismissed" of={key} label="take back" about={[lead, say].filter(Boolean).join(' ')} />
              </li>
            ))}
          </ul>
        </Card>
      )}
      {off.length > 0 && (
        <Card title="Rules that are off" aside={String(off.length)}>
          <ul className="findings">
            {off.map(({ rule, reason }) => (
              <OffRule key={rule} rule={rule} reason={reason} />
            ))}
          </ul>
        </Card>
      )}
      <NotLooked unmet={unmet} how="did not look" />
      <NotLooked unmet={partly} how="looked in part" />
    </>
  );
}

/** How `notLooked` names a rule that a policy switched off (shared/rules/check.ts). */
const OFF = 'off: ';

function OffRule({ rule, reason }: { rule: string; reason: string }): ReactNode {
  const isHere = useDraft().rulesOff?.[rule] !== undefined;
  return (
    <li>
      <p>
        <span className="code-position">{rule}</span> {isHere ? 'for this patient' : 'by agency policy'}: {reason}
      </p>
      {isHere && <Undo deed="rulesOff" of={rule} label="turn on again" about={rule} />}
    </li>
  );
}

function Undo(props: { deed: Deed; of: string; label: string; about: string }): ReactNode {
  const { type } = useActs();
  const draft = useDraft();
  const say = useSay();
  const undo = (): void => {
    type(undone(draft, props.deed, props.of));
    say(`Taken back: ${props.about}`);
  };
  return (
    <button type="button" className="link" aria-label={`${props.label}: ${props.about}`} onClick={undo}>
      {props.label}
    </button>
  );
}

/** Rules that did not run, or not on all that they look at, by what they would have had to know. */
function NotLooked({ unmet, how }: { unmet: ClassificationView['notLooked']; how: string }): ReactNode {
  if (unmet.length === 0) return null;
  const byNeed = Map.groupBy(unmet, ({ missing }) => missing.map(needWords).join(', '));
  return (
    <Disclosure label={`${unmet.length === 1 ? '1 rule' : `${unmet.length} rules`} ${how}, and why`} className="quiet">
      <dl className="not-looked">
        {[...byNeed].map(([need, rules]) => (
          <div key={need}>
            <dt>{need}</dt>
            <dd>{rules.map(({ rule }) => rule).join(', ')}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
