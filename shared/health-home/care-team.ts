import type { Coded, Person } from '../chart/care-facts.ts';
import type { Source } from '../chart/evidence.ts';
import { given } from '../chart/given.ts';
import type { ClassId } from './condition-rules.ts';
import type { HealthHomeFacts } from './facts.ts';
import { isMentalHealthProfessional } from './mental-health-professional.ts';
import { isCurrent } from './period-on.ts';
import { type Seen, seenIn } from './seen.ts';
import { SPECIALISTS } from './specialists.ts';

type TeamFacts = Pick<HealthHomeFacts, 'chart' | 'source' | 'asOf'>;

/** Who the care manager is, and by which of the four ways (health-homes.md section 7). */
export interface CareManager {
  way: 'episode' | 'team-role' | 'practitioner-role' | 'words';
  /** `probable`: found by words only. */
  confidence: 'sure' | 'probable';
  name?: string;
  at: Source;
  sensitive: boolean;
}

const CARE_COORDINATOR = '768820003';
/** NUCC: case manager or care coordinator; RN case management; community health worker. */
const NUCC = new Set(['171M00000X', '163WC0400X', '172V00000X']);
const WORDS = /\bcare[\s-]+(manager|coordinator|navigator)|\bcase[\s-]+manager/i;

/**
 * The care manager, by the first way that gives one: the active episode's, a role of an active team, the NUCC code of a
 * member's role, words. `formerly`: nobody now, and someone of an episode or team that is not active.
 */
export function careManagerOf(facts: TeamFacts): CareManager | 'formerly' | undefined {
  const episodes = seenIn(facts, 'episodes').filter(({ each }) => each.careManager !== undefined);
  const members = seenIn(facts, 'careTeam');
  const [episode] = episodes.filter(({ each }) => each.status === 'active' && isCurrent(each, facts.asOf));
  if (episode) return found('episode', episode, episode.each.careManager?.name);
  const active = members.filter((member) => isAtWork(member, facts.asOf));
  const ways: [CareManager['way'], (member: Seen<'careTeam'>) => boolean][] = [
    ['team-role', isCoordinator],
    ['practitioner-role', isManagerByCode],
    ['words', isManagerByWords],
  ];
  for (const [way, is] of ways) {
    const member = active.find(is);
    if (member) return found(way, member, member.each.name ?? member.each.member?.name);
  }
  const wasManager = members.some((each) => ways.some(([, is]) => is(each)));
  return episodes.length > 0 || wasManager ? 'formerly' : undefined;
}

function found(way: CareManager['way'], { at, sensitive }: { at: Source; sensitive: boolean }, name?: string) {
  const named = given('name', name);
  return { way, confidence: way === 'words' ? 'probable' : 'sure', ...named, at, sensitive } as const;
}

function isCoordinator({ each }: Seen<'careTeam'>): boolean {
  return each.roles?.some(({ code }) => code === CARE_COORDINATOR) === true;
}

function isManagerByCode({ each }: Seen<'careTeam'>): boolean {
  return codesOf(each).some(({ code }) => code !== undefined && NUCC.has(code));
}

function isManagerByWords({ each }: Seen<'careTeam'>): boolean {
  return wordsOf(each).some((word) => WORDS.test(word));
}

type Member = Seen<'careTeam'>['each'];

/** Members of teams that are at work on the day. A team without status is taken as it stands. */
export function isAtWork({ each }: Seen<'careTeam'>, asOf: string): boolean {
  return (each.teamStatus === undefined || each.teamStatus === 'active') && isCurrent(each, asOf);
}

function codesOf({ roles, member }: Member): Coded[] {
  return [...(roles ?? []), ...(member?.roles ?? [])];
}

function wordsOf(member: Member): string[] {
  const words = [member.role, ...codesOf(member).map(({ display }) => display)];
  return words.filter((word) => word !== undefined);
}

/** A place on the team that checklist item C6 asks for. */
export interface Place {
  /** `PCP`, `BH provider`, `cardiologist`, `caregiver`, `patient`. */
  place: string;
  member?: { name?: string; at: Source; sensitive: boolean };
  /** It is asked for because of a masked condition: neither the place nor who fills it may show. */
  sensitive: boolean;
}

const PCP = new Set(['446050000', '453231000124104']);
const PATIENT = new Set(['116154003']);
const CAREGIVER = new Set(['133932002']);
const MENTAL = ['MH', 'SUD', 'SPMI_definite', 'SPMI_probable'] as const satisfies ClassId[];

/** Who is on the team and who is missing, for the classes that count (C6). */
export function teamOf(facts: HealthHomeFacts): Place[] {
  const members = seenIn(facts, 'careTeam').filter((member) => isAtWork(member, facts.asOf));
  const place = (name: string, is: (member: Member) => boolean, sensitive = false): Place => {
    const member = members.find(({ each }) => is(each));
    if (!member) return { place: name, sensitive };
    const called = member.each.name ?? member.each.member?.name;
    const named = given('name', called);
    return { place: name, member: { ...named, at: member.at, sensitive: member.sensitive || sensitive }, sensitive };
  };
  const classes = [...facts.active];
  return [
    place('PCP', isPcp),
    ...(MENTAL.some((id) => facts.active.has(id)) ? [place('BH provider', isBehavioral, true)] : []),
    ...classes.flatMap((id) => {
      const specialist = SPECIALISTS[id];
      return specialist
        ? [place(specialist.called, (member) => isSpecialist(member, specialist), isSensitiveClass(facts, id))]
        : [];
    }),
    place('caregiver', isCaregiver),
    place('patient', isPatient),
  ];
}

/** Whether every fact of a class is masked: then nothing may rest on the class in sight. */
export function isSensitiveClass(facts: HealthHomeFacts, id: ClassId): boolean {
  const of = facts.conditions.filter((fact) => fact.class === id && (fact.use === 'counted' || fact.use === 'risk'));
  return of.every(({ sensitive }) => sensitive);
}

function isPcp(member: Member): boolean {
  return has(member, PCP) || wordsOf(member).some((word) => /primary care|\bPCP\b/i.test(word));
}

function isBehavioral(member: Member): boolean {
  const person: Person = {
    ...given('name', member.name),
    roles: [...codesOf(member), ...(member.role === undefined ? [] : [{ display: member.role }])],
  };
  return isMentalHealthProfessional(person) || wordsOf(member).some((word) => ADDICTION.test(word));
}

const ADDICTION = /addiction|substance (use|abuse)|\b(LADC|CADC|CASAC|LCDC)\b|opioid treatment/i;

function isSpecialist(member: Member, { nucc, words }: { nucc: readonly string[]; words: RegExp }): boolean {
  return (
    codesOf(member).some(({ code }) => code !== undefined && nucc.includes(code)) ||
    wordsOf(member).some((word) => words.test(word))
  );
}

function isCaregiver(member: Member): boolean {
  return (
    has(member, CAREGIVER) ||
    member.member?.type === 'RelatedPerson' ||
    wordsOf(member).some((word) => /care[\s-]?giver|carer\b/i.test(word))
  );
}

function isPatient(member: Member): boolean {
  return has(member, PATIENT) || member.member?.type === 'Patient' || /^patient$/i.test(member.role ?? '');
}

function has(member: Member, codes: ReadonlySet<string>): boolean {
  return codesOf(member).some(({ code }) => code !== undefined && codes.has(code));
}
