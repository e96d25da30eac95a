import type { Source } from '../chart/evidence.ts';
import { isAtWork } from './care-team.ts';
import type { HealthHomeFacts } from './facts.ts';
import { isCurrent } from './period-on.ts';
import { type Seen, seenIn } from './seen.ts';
import { bySource } from './sources.ts';

/** What an episode of care or a care team is of, by its type, category or name. */
type Program = 'health home' | 'home health' | 'hospice' | 'waiver' | 'PACE' | 'case management' | 'untold';

const WORDS: readonly [Program, RegExp][] = [
  ['health home', /health\s*homes?\b(?!\s*(agency|care))/i],
  ['hospice', /hospice/i],
  ['waiver', /waiver|HCBS|home (and|&) community[\s-]*based/i],
  ['PACE', /\bPACE\b|all-inclusive care for the elderly/i],
  ['home health', /home[\s-]*health|\bhome care\b/i],
  ['case management', /(case|care)[\s-]*(management|coordination)|assertive community/i],
];
/** HL7 episode-of-care type `hacc` (home and community care); LOINC answer of the HCBS-focused team. */
const CODES: ReadonlyMap<string, Program> = new Map([
  ['hacc', 'home health'],
  ['LA28866-4', 'waiver'],
]);

type Words = readonly { code?: string | undefined; display?: string | undefined }[];

function programOf(coded: Words, name?: string): Program {
  for (const { code } of coded) {
    const known = CODES.get(code ?? '');
    if (known) return known;
  }
  const words = [...coded.map(({ display }) => display), name].filter((word) => word !== undefined);
  return WORDS.find(([, pattern]) => words.some((word) => pattern.test(word)))?.[0] ?? 'untold';
}

type EpisodeFacts = Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>;
export type Episode = Seen<'episodes'> & { program: Program };

/** Episodes of care that are active and in their period. */
export function activeEpisodes(facts: EpisodeFacts): Episode[] {
  return seenIn(facts, 'episodes')
    .filter(({ each }) => each.status === 'active' && isCurrent(each, facts.asOf))
    .map((one) => ({ ...one, program: programOf(one.each.types ?? []) }));
}

/** The episode that stands for the enrolment: one of a Health Home, else one that names a care manager and no program. */
export function enrolment(facts: EpisodeFacts): Episode | undefined {
  const active = activeEpisodes(facts);
  return (
    active.find(({ program }) => program === 'health home') ??
    active.find(({ program, each }) => program === 'untold' && each.careManager !== undefined)
  );
}

export interface OtherProgram {
  /** `hospice`, `waiver`, `PACE`, `case management`, `another Health Home`. */
  program: string;
  at: Source;
  sensitive: boolean;
}

/** Care management beside this Health Home: other active episodes and teams (C20, and the gate of duplicate programs). */
export function otherPrograms(facts: EpisodeFacts): OtherProgram[] {
  const own = enrolment(facts);
  const episodes = activeEpisodes(facts)
    .filter(({ at }) => at !== own?.at)
    .flatMap(({ program, each, at, sensitive }): OtherProgram[] => {
      if (isManaging(program)) return [{ program, at, sensitive }];
      const isSecond = program === 'health home' && each.organization !== own?.each.organization;
      return isSecond ? [{ program: 'another Health Home', at, sensitive }] : [];
    });
  const teams = new Map<string, OtherProgram>();
  for (const member of seenIn(facts, 'careTeam')) {
    if (!isAtWork(member, facts.asOf)) continue;
    const { team, teamName, teamCategories } = member.each;
    const program = programOf(teamCategories ?? [], teamName);
    // "Care coordination" is also what the Health Home's own team calls itself.
    if (!isManaging(program) || program === 'case management') continue;
    const { at, sensitive } = member;
    teams.set(team ?? JSON.stringify(at), { program, at, sensitive });
  }
  return [...episodes, ...teams.values()].sort(bySource);
}

function isManaging(program: Program): boolean {
  return program === 'hospice' || program === 'waiver' || program === 'PACE' || program === 'case management';
}
