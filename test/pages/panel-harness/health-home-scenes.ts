import type { HealthHomePerson } from './health-home-people.ts';
import { classified, type Scene, view } from './scenes.ts';

/** Answered by the real rules when the harness was built (`serve.ts`). */
declare const __HEALTH_HOME__: Record<string, HealthHomePerson>;

/** The Health Home tab, of a coder and (the last) of a clinician, who has no Grouping tab. `panel-health-home.test.ts` looks. */
export const HEALTH_HOME: Record<string, Scene> = Object.fromEntries(
  Object.entries(__HEALTH_HOME__).map(([name, { chart, shown }]) => [
    name,
    {
      role: name === 'health-home-ended' ? 'clinician' : 'coder',
      tab: 'Health Home',
      events: [
        view({
          chart,
          healthHome: shown,
          facts: [],
          codes: [],
          match: { state: 'record-only', say: 'from the record' },
          ...(name === 'health-home-ended' ? { classification: classified(undefined) } : {}),
        }),
      ],
    },
  ]),
);
