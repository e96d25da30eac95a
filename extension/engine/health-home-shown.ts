import type { Chart } from '../../shared/chart/chart.ts';
import type { Day } from '../../shared/chart/day.ts';
import type { Editions } from '../../shared/editions/editions.ts';
import { healthHome } from '../../shared/health-home/health-home.ts';
import { profileOf } from '../../shared/health-home/profiles/index.ts';
import { factsAskedOf } from '../../shared/health-home/stated-facts.ts';
import type { Role } from '../../shared/role.ts';
import type { HealthHomeSetting } from '../health-home-setting.ts';
import type { Reasoned } from '../messages/panel.ts';
import type { HealthHomeShown } from '../messages/view.ts';

/** The program that is set, and the day that it is asked for. */
export interface HealthHomeAsked {
  setting: HealthHomeSetting;
  /** Today, as the browser's calendar has it. */
  asOf: Day;
}

/**
 * What the Health Home tab shows. Masked, unless the role may reveal and a person gave a reason for this patient and this
 * program. IT sees no patient's program.
 */
export function healthHomeShown(
  chart: Chart,
  editions: Editions,
  { setting, asOf }: HealthHomeAsked,
  role: Role,
  revealed: Readonly<Record<string, Reasoned>>,
): HealthHomeShown | undefined {
  const profile = profileOf(setting.profile);
  if (!profile || role === 'it') return undefined;
  const canReveal = setting.reveal.includes(role);
  const reveal = canReveal && Object.hasOwn(revealed, profile.id);
  const { healthHome: answer } = healthHome(chart, editions, { profile, asOf, reveal });
  const asked = factsAskedOf(profile, chart.patient?.birthDate, asOf);
  return { name: profile.name, answer, asked, canReveal, revealed: reveal };
}
