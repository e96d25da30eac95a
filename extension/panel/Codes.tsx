import type { ReactNode } from 'react';
import type { Chart } from '../../shared/chart/chart.ts';
import type { CodeShown } from '../messages/view.ts';
import { Card, Disclosure, Show } from './parts.tsx';

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

/**
 * The diagnoses as codes: valid on the date or not, complete or a header, can it be primary. Nothing of grouping.
 * @param isFirst which of them stand open, where the others are many: absent, all do
 */
export function Codes(props: {
  said: readonly CodeShown[] | undefined;
  chart: Chart;
  isFirst?: (code: CodeShown, index: number) => boolean;
}): ReactNode {
  const { said, chart, isFirst } = props;
  const codes = said && said.length > 0 ? said : unchecked(chart);
  const common = commonFact(codes);
  const lines = together(codes).map(({ places, shown }) => ({
    places,
    shown: { ...shown, facts: shown.facts.filter((fact) => fact !== common?.fact) },
  }));
  const folded = lines.filter(({ shown }, index) => isFirst?.(shown, index) === false);
  const isFolded = folded.length > FEW;
  return (
    <Card title="Diagnoses" aside={common?.say}>
      {codes.length === 0 && <p>No diagnosis code was read.</p>}
      {codes.length > 0 && <Lines lines={isFolded ? lines.filter((line) => !folded.includes(line)) : lines} />}
      {isFolded && (
        <Disclosure label={`${folded.length} more codes`}>
          <Lines lines={folded} />
        </Disclosure>
      )}
    </Card>
  );
}

/** So few lines are not worth a button. */
const FEW = 3;

/** What is said of all of many lines, or of all but those that say otherwise: it stands once over them. */
function commonFact(codes: readonly CodeShown[]): { fact: string; say: string } | undefined {
  if (codes.length < 3) return undefined;
  // The first fact of each code is its state on the day.
  const [most] = [...Map.groupBy(codes, ({ facts }) => facts[0])].sort(([, a], [, b]) => b.length - a.length);
  const [fact, { length }] = most ?? [undefined, []];
  if (fact === undefined || length * 2 <= codes.length) return undefined;
  return { fact, say: length === codes.length ? `all ${fact}` : `${fact} unless said otherwise` };
}

interface Line {
  places: string;
  shown: CodeShown;
}

function Lines({ lines }: { lines: readonly Line[] }): ReactNode {
  return (
    <ol className="codes">
      {lines.map(({ places, shown }) => (
        <Code key={`${places} ${shown.code}`} places={places} shown={shown} />
      ))}
    </ol>
  );
}

/** One line for a code that stands in M1021/M1023 and in the plan of care, where the same is to be said of it. */
function together(codes: readonly CodeShown[]): Line[] {
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
