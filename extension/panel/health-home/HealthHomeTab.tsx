import type { ReactNode } from 'react';
import type { Chart } from '../../../shared/chart/chart.ts';
import type { HealthHomeShown } from '../../messages/view.ts';
import { Clocks } from './Clocks.tsx';
import { Evidence } from './Evidence.tsx';
import { PatientPage } from './PatientPage.tsx';
import { Checklist, Goals, Team } from './Plan.tsx';
import { Risks } from './Risks.tsx';
import { StatedFacts } from './StatedFacts.tsx';
import { Status } from './Status.tsx';

/** One person and the agency's Health Home program. It is there only where an administrator chose a program. */
export function HealthHomeTab({ shown, chart }: { shown: HealthHomeShown; chart: Chart }): ReactNode {
  const { answer, revealed } = shown;
  return (
    <>
      <Status shown={shown} />
      <StatedFacts asked={shown.asked} asOf={answer.asOf} />
      <Evidence evidence={answer.evidence} />
      <Clocks clocks={answer.clocks} asOf={answer.asOf} />
      <Checklist items={answer.checklist} />
      <Team items={answer.checklist} chart={chart} revealed={revealed} />
      <Goals chart={chart} revealed={revealed} />
      <Risks risks={answer.risks} />
      <PatientPage chart={chart} asOf={answer.asOf} revealed={revealed} />
    </>
  );
}
