import { describe, expect, it } from 'vitest';
import { condition, itemOf, type Parts } from './chart.ts';

/** The care manager in four ways, and who is missing (health-homes.md sections 6, C5 and C6, and 7). */
const asked = { asOf: '2026-06-01' };
type Member = NonNullable<Parts['careTeam']>[number];
const on = (member: Member): Member => ({ team: 'CareTeam/t1', teamStatus: 'active', ...member });
const c5 = (parts: Parts) => itemOf('C5', parts, asked);
const c6 = (parts: Parts, reveal = true) => itemOf('C6', parts, { ...asked, reveal });

const episode = (status: string, more: object = {}) => ({
  id: 'e1',
  status,
  careManager: { type: 'Practitioner', name: 'Ana Ortiz' },
  ...more,
});
const coordinator = on({ name: 'B. Lund', roles: [{ code: '768820003' }] });
const nucc = (code: string) => on({ name: 'C. Mbeki', member: { type: 'PractitionerRole', roles: [{ code }] } });
const words = (role: string) => on({ name: 'D. Roth', role });

describe('C5, who is the care manager', () => {
  it.each([
    ['an active episode', { episodes: [episode('active')] }, 'present'],
    [
      'an episode in its period',
      { episodes: [episode('active', { from: '2026-01-01', through: '2026-06-01' })] },
      'present',
    ],
    ['an episode that ended yesterday', { episodes: [episode('active', { through: '2026-05-31' })] }, 'absent'],
    ['a finished episode', { episodes: [episode('finished')] }, 'absent'],
    ['the SNOMED role', { careTeam: [coordinator] }, 'present'],
    [
      'the SNOMED role on a team that is not active',
      { careTeam: [{ ...coordinator, teamStatus: 'inactive' }] },
      'absent',
    ],
    ['NUCC case manager', { careTeam: [nucc('171M00000X')] }, 'present'],
    ['NUCC RN case management', { careTeam: [nucc('163WC0400X')] }, 'present'],
    ['NUCC community health worker', { careTeam: [nucc('172V00000X')] }, 'present'],
    ['words: care coordinator', { careTeam: [words('Care Coordinator')] }, 'partial'],
    ['words: care navigator', { careTeam: [words('Health home care navigator')] }, 'partial'],
    ['words: case manager', { careTeam: [words('RN case manager')] }, 'partial'],
    ['other words', { careTeam: [words('Office manager')] }, 'absent'],
    ['nobody, all searched', {}, 'absent'],
    ['nobody, CareTeam not searched', { looked: ['EpisodeOfCare'] }, 'unknown'],
    ['nobody, EpisodeOfCare refused', { refused: ['EpisodeOfCare'] }, 'unknown'],
  ] as [string, Parts, string][])('%s: %s', (_, parts, state) => {
    expect(c5(parts).state).toBe(state);
  });

  it('the ways stand in their order: the episode before the team, codes before words', () => {
    const all = { episodes: [episode('active')], careTeam: [words('case manager'), nucc('171M00000X'), coordinator] };
    expect(c5(all).say).toMatch(/episode/);
    expect(c5({ careTeam: all.careTeam }).say).toMatch(/by role/);
    expect(c5({ careTeam: all.careTeam.slice(0, 2) }).say).toMatch(/by the code/);
  });
});

const pcp = on({ name: 'E. Sato, MD', roles: [{ code: '446050000' }] });
const caregiver = on({ name: 'F. Novak', roles: [{ code: '133932002' }] });
const patient = on({ member: { type: 'Patient' } });
const base = [pcp, caregiver, patient];
const psychiatrist = on({ name: 'G. Haas', role: 'Psychiatrist' });

describe('C6, who is missing', () => {
  it.each([
    ['no active class asks for more', [], base, 'present', ''],
    ['heart disease without a cardiologist', ['I50.22'], base, 'partial', 'cardiologist'],
    ['heart disease with one', ['I50.22'], [...base, on({ role: 'Cardiologist' })], 'present', ''],
    ['depression without a BH provider', ['F33.1'], base, 'partial', 'BH provider'],
    ['depression with one', ['F33.1'], [...base, psychiatrist], 'present', ''],
    ['no caregiver', [], [pcp, patient], 'partial', 'caregiver'],
    ['no team', [], [], 'absent', 'PCP'],
  ] as [string, string[], Member[], string, string][])('%s', (_, codes, careTeam, state, missing) => {
    const item = c6({ careTeam, conditions: codes.map((code, i) => condition(`c${i}`, code)) });
    expect(item.state).toBe(state);
    expect(item.say).toContain(missing);
  });

  it.each([
    ['depression', 'F33.1'],
    ['opioid dependence', 'F11.20'],
    ['HIV', 'B20'],
    ['none of them', 'I10'],
  ])('masked, nobody can tell %s by who is missing', (_, code) => {
    const item = c6({ careTeam: base, conditions: [condition('c1', code)] }, false);
    expect(item.state).toBe('present');
    expect(item.say).toBe('Every place on the team is filled.');
  });

  it('masked, a psychiatrist on the team is not named as one', () => {
    const parts = { careTeam: [...base, psychiatrist], conditions: [condition('c1', 'F33.1')] };
    const text = JSON.stringify(c6(parts, false));
    expect(text).not.toMatch(/BH|psych/i);
    expect(text).toBe(JSON.stringify(c6({ ...parts, conditions: [] }, false)));
  });
});
