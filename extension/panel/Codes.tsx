import type { ReactNode } from 'react';
import type { Chart } from '../../shared/chart/chart.ts';
import type { CodeShown } from '../messages/view.ts';
import { Card, Show } from './parts.tsx';

/** Codes of the chart that nothing was said of: no date is known to check them on. */
function unchecked({ diagnoses }: Chart): CodeShown[] {
  return diagnoses.map(({ code, display }, index) => ({
    code,
    ...(display === undefined ? {} : { title: display }),
    position: `${index + 1}`,
    facts: ['not checked'],
    say: [],
    cite: '',
  }));
}

/** The diagnoses as codes: valid on the date or not, complete or a header, can it be primary. Nothing of grouping. */
export function Codes({ said, chart }: { said: readonly CodeShown[] | undefined; chart: Chart }): ReactNode {
  const codes = said && said.length > 0 ? said : unchecked(chart);
  // What holds for each of many lines stands once over them.
  const ofAll =
    (codes[2] ? codes[0]?.facts : undefined)?.filter((fact) => codes.every(({ facts }) => facts.includes(fact))) ?? [];
  return (
    <Card title="Diagnoses" aside={ofAll[0] && `all ${ofAll.join(' · ')}`}>
      {codes.length === 0 ? (
        <p>No diagnosis code was read.</p>
      ) : (
        <ol className="codes">
          {together(codes).map(({ places, shown }) => (
            <Code
              key={`${places} ${shown.code}`}
              places={places}
              shown={{ ...shown, facts: shown.facts.filter((fact) => !ofAll.includes(fact)) }}
            />
          ))}
        </ol>
      )}
    </Card>
  );
}

/** One line for a code that stands in M1021/M1023 and in the plan of care, where the same is to be said of it. */
function together(codes: readonly CodeShown[]): { places: string; shown: CodeShown }[] {
  const groups = Map.groupBy(codes, ({ code, facts, say }) => JSON.stringify([code, facts, say]));
  return [...groups.values()].flatMap((group) => {
    const [shown] = group;
    return shown ? [{ places: group.map(({ position }) => position).join(', '), shown }] : [];
  });
}

function Code({ places, shown }: { places: string; shown: CodeShown }): ReactNode {
  const { code, title, facts, say, cite, reveal } = shown;
  return (
    <li className={say.length > 0 ? 'code noted' : 'code'}>
      <h3>
        <span className="code-position">{places}</span> <b>{code}</b> {title}
      </h3>
      <p className={facts[0] ? 'where' : 'where bare'}>
        {facts.join(' · ')} <Show at={reveal} what={`${places}, ${code}`} />
      </p>
      {say.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {say.length > 0 && cite && <p className="cite">{cite}</p>}
    </li>
  );
}
