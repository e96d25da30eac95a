import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { CodeShown, PanelView } from '../../messages/view.ts';
import { CLINICAL_GROUPS } from '../../words.ts';
import { Codes } from '../Codes.tsx';
import { Conflicts } from '../Conflicts.tsx';
import { Confirmed, PREVIOUS_ID, STAYS_ID } from '../EnterFacts.tsx';
import { Card, Disclosure } from '../parts.tsx';
import type { Draft } from '../state/entered.ts';
import { COMORBIDITY, OF_GROUP, sentence } from '../words.ts';
import { AdmissionCard } from './AdmissionCard.tsx';
import { Announcer } from './Announcer.tsx';
import { Decided } from './Decided.tsx';
import { EhrHipps } from './EhrHipps.tsx';
import { Figures } from './Figures.tsx';
import { FunctionCard } from './FunctionCard.tsx';
import { type FormsAsked, formsAsked } from './forms-asked.ts';
import { Positions } from './Positions.tsx';
import { type Grouping, hippsLine, isSettled, type PositionShown, positions, refusal } from './positions.ts';
import { type Remarks, remarksOf } from './remarks.ts';
import { openQuestions } from './why-not.ts';

/** The five positions of the HIPPS, what each rests on, and what would settle those that are open. */
export function GroupingTab(props: {
  view: PanelView;
  chart: Chart;
  grouping: Grouping;
  draft: Draft;
  figures: boolean;
}): ReactNode {
  const { view, chart, grouping, draft } = props;
  const shown = positions(grouping);
  const asks = formsAsked(chart, grouping, draft);
  const remarks = view.classification ? remarksOf(view.classification) : NONE;
  return (
    <>
      <Announcer shown={shown} />
      <Card title={<Hipps shown={shown} />} className="hipps">
        <Positions shown={shown} remarks={remarks} />
        <Returned grouping={grouping} />
        <WhyNot grouping={grouping} asks={asks} />
        <EnterParts grouping={grouping} draft={draft} />
        <Assumed remarks={remarks} />
        {view.classification && <Decided classification={view.classification} />}
      </Card>
      {view.ehrHipps && <EhrHipps compared={view.ehrHipps} />}
      <FunctionCard chart={chart} grouping={grouping} />
      <AdmissionCard chart={chart} grouping={grouping} draft={draft} asks={asks} />
      <Codes said={view.codes} chart={chart} isFirst={decides} />
      <Conflicts conflicts={chart.conflicts} />
      {props.figures && <Figures grouping={grouping} chart={chart} />}
    </>
  );
}

/** The primary, and what has a group of its own or something said of it: the others stand in the Diagnoses tab. */
function decides({ facts, say }: CodeShown, index: number): boolean {
  return index === 0 || say.length > 0 || facts.some((fact) => OF_GROUP.test(fact));
}

function Hipps({ shown }: { shown: readonly PositionShown[] }): ReactNode {
  const line = hippsLine(shown);
  const open = shown.filter((position) => !isSettled(position)).length;
  return (
    <>
      HIPPS, five positions
      {open === 0 ? <span className="hipps-line">{line}</span> : <span className="hipps-open">{open} open</span>}
    </>
  );
}

/** A principal that the grouper refuses: no group, no HIPPS, and what a contractor would do with the claim. */
function Returned({ grouping }: { grouping: Grouping }): ReactNode {
  const refused = refusal(grouping);
  if (!refused) return null;
  const { returnCode, flags } = refused;
  return (
    <p className="returned">
      <b>Would be returned to provider (RTP)</b>: return code {returnCode}
      {flagWords(flags)}.
    </p>
  );
}

function flagWords(flags: readonly string[] | undefined): string {
  if (flags === undefined) return ', validity flags not determined';
  if (flags.length === 0) return '';
  return `, validity ${flags.length === 1 ? 'flag' : 'flags'} ${flags.join(', ')}`;
}

/** Leads to a form further down, by keyboard too: its first control takes the focus. */
function GoTo({ id }: { id: string }): ReactNode {
  const go = (): void => {
    const form = document.getElementById(id);
    form?.scrollIntoView({ block: 'center' });
    form?.querySelector('input')?.focus();
  };
  return (
    <dd>
      <button type="button" className="link" onClick={go}>
        state it below
      </button>
    </dd>
  );
}

/** For each part that is open: what is missing, and what would settle it. Never how far anything is from a step. */
function WhyNot({ grouping, asks }: { grouping: Grouping; asks: FormsAsked }): ReactNode {
  const questions = openQuestions(grouping);
  // Where the form stands that settles a part.
  const asked: Record<string, string | false> = {
    Timing: asks.previous && PREVIOUS_ID,
    'Admission source': asks.stays && STAYS_ID,
  };
  if (questions.length === 0) return null;
  return (
    <dl className="why-nots">
      {questions.map(({ title, says }) => (
        <div key={title}>
          <dt>{title}.</dt>{' '}
          {says.map((say) => (
            <dd key={say}>{sentence(say)}</dd>
          ))}
          {asked[title] && <GoTo id={asked[title]} />}
        </div>
      ))}
    </dl>
  );
}

const NONE: Remarks = { byPart: new Map(), general: [] };

/** What the answer as a whole assumes; and, folded, everything that its parts leave unsettled, by part. */
function Assumed({ remarks }: { remarks: Remarks }): ReactNode {
  const parts = [...remarks.byPart];
  return (
    <>
      {remarks.general.length > 0 && (
        <ul className="assumed">
          {remarks.general.map((say) => (
            <li key={say}>{sentence(say)}</li>
          ))}
        </ul>
      )}
      {parts.length > 0 && (
        <Disclosure label="not settled, or assumed" className="assumed">
          <dl className="why-nots">
            {parts.map(([title, { unsettled, notes }]) => (
              <div key={title}>
                <dt>{title}.</dt>{' '}
                {[...unsettled.map((say) => `not settled by CMS’s public documents: ${say}`), ...notes].map((say) => (
                  <dd key={say}>{sentence(say)}</dd>
                ))}
              </div>
            ))}
          </dl>
        </Disclosure>
      )}
    </>
  );
}

/** Group and comorbidity as another grouper gave them, offered only where no table here decides. */
function EnterParts({ grouping, draft }: { grouping: Grouping; draft: Draft }): ReactNode {
  const groupOpen = !grouping.clinicalGroup.determined && !refusal(grouping);
  return (
    <>
      {(groupOpen || draft.clinicalGroup !== undefined) && (
        <Confirmed legend="Clinical group, confirmed" field="clinicalGroup" names={CLINICAL_GROUPS} draft={draft} />
      )}
      {(!grouping.comorbidity.determined || draft.comorbidity !== undefined) && (
        <Confirmed legend="Comorbidity, confirmed" field="comorbidity" names={COMORBIDITY} draft={draft} />
      )}
    </>
  );
}
