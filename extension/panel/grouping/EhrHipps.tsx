import type { ReactNode } from 'react';
import type { HippsComparison } from '../../messages/view.ts';
import { Card } from '../parts.tsx';

const STATES: Readonly<Record<HippsComparison['positions'][number]['state'], string>> = {
  same: 'same',
  different: 'different',
  open: 'open here',
  unknown: 'not determined here',
};

/** The EHR's own HIPPS beside ours, position by position. Neither is said to be the right one. */
export function EhrHipps({ compared }: { compared: HippsComparison }): ReactNode {
  return (
    <Card title={`This EHR shows ${compared.stated}`}>
      <table className="compared">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">Position</span>
            </th>
            <th scope="col">EHR</th>
            <th scope="col">Lintel</th>
            <th scope="col">
              <span className="sr-only">Compared</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {compared.positions.map(({ position, stated, ours, state }) => (
            <tr key={position} className={`compared-${state}`}>
              <th scope="row">{position}</th>
              <td>{stated || '–'}</td>
              <td>{ours.length > 0 ? ours.join(' · ') : '–'}</td>
              <td>{STATES[state]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  );
}
