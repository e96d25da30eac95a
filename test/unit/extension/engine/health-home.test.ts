import { beforeAll, describe, expect, it, vi } from 'vitest';
import { answerTab } from '../../../../extension/engine.ts';
import type { HealthHomeSetting } from '../../../../extension/health-home-setting.ts';
import type { PanelMemory } from '../../../../extension/messages/panel.ts';
import { today } from '../../../../extension/today.ts';
import type { Chart } from '../../../../shared/chart/chart.ts';
import type { Editions } from '../../../../shared/editions/editions.ts';
import type { Role } from '../../../../shared/role.ts';
import { shippedEditions } from '../../../shipped.ts';
import { frame } from './frames.ts';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { settingsOf } = await import('../../../../extension/settings.ts');

let editions: Editions;
beforeAll(async () => {
  editions = await shippedEditions();
});

const PATIENT = { 'patient/mrn': '004417', 'patient/name': 'WEBB, MARCUS', 'patient/birth-date': '01/30/1979' };
const record: Chart = {
  chart: 1,
  patient: {
    family: 'Webb',
    given: 'Marcus',
    birthDate: '1979-01-30',
    identifiers: [{ type: 'MRN', value: '004417' }],
  },
  diagnoses: [],
  conditions: [
    { id: 'c1', code: 'F11.20', clinicalStatus: 'active', verificationStatus: 'confirmed', recorded: '2026-02-01' },
    { id: 'c2', code: 'J45.40', clinicalStatus: 'active', verificationStatus: 'confirmed', recorded: '2026-02-01' },
  ],
  coverage: [{ id: 'k1', status: 'active', codes: [{ system: 'https://nahdo.org/sopt', code: '2' }] }],
  oasis: {},
  looked: ['Condition', 'Coverage'],
  conflicts: [],
  sources: {},
};

function shown(role: Role, setting: HealthHomeSetting | undefined, memory: Partial<PanelMemory> = {}, page = PATIENT) {
  const asked = {
    tabId: 1,
    frames: [frame(page)],
    role,
    memory: {
      entered: {},
      patient: { mrn: '004417', name: 'Webb, Marcus', birthDate: '1979-01-30' },
      record,
      ...memory,
    },
    ...(setting ? { healthHome: { setting, asOf: '2026-11-25' } } : {}),
  };
  return answerTab(asked, editions).view.healthHome;
}
const reason = { 'US-FED': { reason: 'planning a visit' } };
const mayReveal: HealthHomeSetting = { profile: 'US-FED', reveal: ['coder'] };

describe('the Health Home part of a view', () => {
  it('is not there where no program is set, and never for IT', () => {
    expect(shown('coder', undefined)).toBeUndefined();
    expect(shown('it', mayReveal)).toBeUndefined();
  });

  it('is masked unless someone asks', () => {
    const part = shown('coder', mayReveal);
    expect(part).toMatchObject({ canReveal: true, revealed: false, answer: { masked: true } });
    expect(JSON.stringify(part?.answer)).not.toMatch(/F11|SUD/);
    expect(part?.answer.status).toBe('ELIGIBLE_LIKELY');
  });

  it.each([
    ['with permission and reason', mayReveal, 'coder', reason, true],
    ['without a reason', mayReveal, 'coder', undefined, false],
    ['with a reason for another program', mayReveal, 'coder', { WA: { reason: 'x' } }, false],
    ['without permission', { profile: 'US-FED', reveal: [] }, 'coder', reason, false],
    ['with another role’s permission', mayReveal, 'qa', reason, false],
  ] as [string, HealthHomeSetting, Role, PanelMemory['revealed'], boolean][])(
    'a reveal %s: %s',
    (_, setting, role, revealed, isRevealed) => {
      const part = shown(role, setting, revealed ? { revealed } : {});
      expect(part?.revealed).toBe(isRevealed);
      expect(/F11\.20/.test(JSON.stringify(part?.answer))).toBe(isRevealed);
      expect(part?.answer.status).toBe('ELIGIBLE_LIKELY');
    },
  );

  it('a reason that was given for one patient reveals nothing of another', () => {
    const other = { 'patient/mrn': '009999', 'patient/name': 'OKAFOR, RUTH', 'patient/birth-date': '08/02/1951' };
    expect(shown('coder', mayReveal, { revealed: reason }, other)?.revealed).toBe(false);
  });
});

describe('what a person states', () => {
  const homeless: HealthHomeSetting = { profile: 'WA', reveal: [] };
  const asthma = { ...record, conditions: (record.conditions ?? []).slice(1) };

  it('is asked for by the program, and answers its gates as entered, by role', () => {
    const before = shown('qa', homeless, { record: asthma });
    expect(before?.asked.map(({ code }) => code)).toEqual(['risk-score', 'comparable-coverage']);
    expect(before?.answer.status).toBe('INDETERMINATE');
    const after = shown('qa', homeless, {
      record: asthma,
      entered: {
        '/healthHome/risk-score': { value: 1.5, date: '2026-11-02' },
        '/healthHome/comparable-coverage': { value: false, date: '2026-11-02' },
      },
    });
    expect(after?.answer.status).toBe('ELIGIBLE_LIKELY');
    expect(after?.answer.gates).toContainEqual(
      expect.objectContaining({ id: 'comparable-coverage', state: 'met', at: { kind: 'entered', by: 'qa' } }),
    );
  });

  it('is named where it has not the shape of its fact, and changes nothing', () => {
    const part = shown('qa', homeless, { record: asthma, entered: { '/healthHome/risk-score': { value: true } } });
    expect(part?.answer.status).toBe('INDETERMINATE');
  });
});

describe('the setting', () => {
  it('is none unless someone sets it; a person may set the program and no right to reveal', () => {
    expect(settingsOf({}, {}).healthHome).toBeUndefined();
    expect(settingsOf({}, { healthHome: { profile: 'wa', reveal: ['coder'] } }).healthHome).toEqual({
      profile: 'WA',
      reveal: [],
    });
  });

  it('policy stands over it, gives the right to reveal, and never to IT', () => {
    const settings = settingsOf(
      { healthHome: { profile: 'NY-ADULT', reveal: ['qa', 'it', 'boss'] } },
      { healthHome: { profile: 'WA' } },
    );
    expect(settings).toMatchObject({ healthHome: { profile: 'NY-ADULT', reveal: ['qa'] }, healthHomeFixed: true });
  });

  it('a profile that does not exist is none, and named', () => {
    const settings = settingsOf({ healthHome: { profile: 'TX' } }, {});
    expect(settings.healthHome).toBeUndefined();
    expect(settings.healthHomeFault).toMatch(/does not exist/);
  });

  it('today is the day of the browser’s calendar', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});
