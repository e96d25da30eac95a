import type { ReactNode } from 'react';
import type { Risk } from '../../../shared/health-home/answer.ts';
import { dayWords } from '../days.ts';
import { Card, Disclosure } from '../parts.tsx';
import { From } from './Mark.tsx';
import { inputName, riskName, searchedWords } from './words.ts';

/** Published readmission scores, each open to its inputs and what is missing. */
export function Risks({ risks }: { risks: readonly Risk[] }): ReactNode {
  return (
    <Card title="Readmission risk, three published scores">
      <p className="quiet">Screening aids. They decide nothing and rank nobody.</p>
      <ul className="checklist">
        {risks.map((risk) => (
          <li key={risk.id}>
            <p className="check-line">
              <span>{riskName(risk.id)}</span> <b>{scoreWords(risk)}</b>
            </p>
            {risk.missing.length > 0 && (
              <p className="where">Missing: {risk.missing.map(({ what }) => inputName(what)).join(', ')}.</p>
            )}
            <Disclosure label={`inputs of ${riskName(risk.id)}`}>
              <ul className="evidence">
                {risk.inputs.map((input) => (
                  <li key={input.item}>
                    <span className="fact">
                      {inputName(input.item)}: <b>{input.points === undefined ? 'not known' : `${input.points}`}</b>
                    </span>{' '}
                    <span className="where">
                      {input.value !== undefined && `value ${words(input.value)} `}
                      {input.date !== undefined && `${dayWords(input.date)} `}
                      {input.at && <From at={input.at} what={inputName(input.item)} />}
                    </span>
                    {input.say && <span className="row">{searchedWords(input.say)}</span>}
                  </li>
                ))}
              </ul>
              <ul className="plain">
                {risk.missing.map(({ what, say }) => (
                  <li key={what}>{searchedWords(say)}</li>
                ))}
              </ul>
              <p className="where">{risk.version}</p>
              {risk.say && <p className="where">{risk.say}</p>}
            </Disclosure>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function scoreWords({ value, range }: Risk): string {
  if (value !== undefined) return `${value}`;
  return range ? `${range[0]} to ${range[1]}` : 'not determined';
}

function words(value: number | string | boolean): string {
  return typeof value === 'boolean' ? (value ? 'yes' : 'no') : `${value}`;
}
