import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SmartAuth } from '../../../../../server/fhir/registry-auth.ts';
import {
  grantedBy,
  isOnePatientOnly,
  notGranted,
  parseScope,
  resourceScopes,
  scopeList,
} from '../../../../../server/fhir/smart/scopes.ts';

/** Scopes of SMART App Launch 2.2 ("Scopes for requesting FHIR resources") and of 1.0. */

const reach = (scopes: string, type: 'Patient' | 'Observation' | 'Binary', interaction: 'r' | 's') =>
  grantedBy(scopeList(scopes), ['patient', 'user', 'system']).reach(type, interaction);

describe('a scope', () => {
  it.each([
    ['patient/Observation.rs', { context: 'patient', type: 'Observation', may: 'rs' }],
    ['system/*.cruds', { context: 'system', type: '*', may: 'cruds' }],
    ['user/Patient.read', { context: 'user', type: 'Patient', may: 'rs' }],
    ['user/Patient.write', { context: 'user', type: 'Patient', may: 'cud' }],
    ['patient/*.*', { context: 'patient', type: '*', may: 'cruds' }],
    [
      'patient/Observation.rs?category=a|b',
      { context: 'patient', type: 'Observation', may: 'rs', query: 'category=a|b' },
    ],
  ])('%s is read', (text, scope) => expect(parseScope(text)).toEqual(scope));

  it.each([
    'openid',
    'launch/patient',
    'patient/Observation',
    'patient/Observation.',
    'patient/Observation.sr',
    'patient/Observation.rr',
    'patient/Observation.rx',
    'patient/observation.rs',
    'Patient/Observation.rs',
    'system/Observation.rs?',
    'patient/Observation.reads',
    'xpatient/Observation.rs',
  ])('%s is none on resources', (text) => expect(parseScope(text)).toBeUndefined());

  it('allows exactly the letters that it holds, in their order', () => {
    fc.assert(
      fc.property(fc.subarray([...'cruds'], { minLength: 1 }), (letters) => {
        const scope = `patient/Observation.${letters.join('')}`;
        expect(reach(scope, 'Observation', 'r')).toBe(letters.includes('r') ? 'all' : 'none');
        expect(reach(scope, 'Observation', 's')).toBe(letters.includes('s') ? 'all' : 'none');
        const mixed = `patient/Observation.${letters.toReversed().join('')}`;
        if (letters.length > 1) expect(reach(mixed, 'Observation', 'r')).toBe('none');
      }),
    );
  });
});

describe('what is granted', () => {
  it('reading alone does not search, searching alone does not read', () => {
    expect(reach('patient/Patient.r', 'Patient', 's')).toBe('none');
    expect(reach('patient/Patient.s', 'Patient', 'r')).toBe('none');
    expect(reach('patient/Patient.r patient/Patient.s', 'Patient', 's')).toBe('all');
  });

  it('a scope of one type is none of another, also where the name begins alike', () => {
    expect(reach('patient/ObservationDefinition.rs', 'Observation', 's')).toBe('none');
    expect(reach('patient/*.rs', 'Observation', 's')).toBe('all');
  });

  it('a query makes it a part; the same type without one makes it all', () => {
    const part = 'patient/Observation.rs?category=lab';
    expect(reach(part, 'Observation', 's')).toBe('part');
    expect(reach(`${part} patient/Observation.rs?category=vitals`, 'Observation', 's')).toBe('part');
    expect(reach(`${part} user/Observation.s`, 'Observation', 's')).toBe('all');
    expect(reach(`${part} user/Observation.r`, 'Observation', 's')).toBe('part');
  });

  it('of another context counts for nothing', () => {
    expect(grantedBy(['patient/Patient.rs', 'user/Patient.rs'], ['system']).reach('Patient', 's')).toBe('none');
    expect(grantedBy(['system/Patient.rs'], ['patient', 'user']).reach('Patient', 's')).toBe('none');
  });

  it('is of one patient where no scope of the user stands beside', () => {
    expect(isOnePatientOnly(['openid', 'patient/Patient.rs'])).toBe(true);
    expect(isOnePatientOnly(['patient/Patient.rs', 'user/Condition.rs'])).toBe(false);
    expect(isOnePatientOnly(['user/Patient.rs'])).toBe(false);
  });
});

describe('what is asked for', () => {
  const auth = (more: Partial<SmartAuth> = {}) =>
    ({ mode: 'backend', clientId: 'x', alg: 'ES384', ...more }) as SmartAuth;

  it('reads and searches, writes nothing, and is granted whole by what it asks for', () => {
    for (const style of ['v1', 'v2'] as const) {
      for (const own of [
        auth(),
        auth({ mode: 'launch', context: 'patient' }),
        auth({ mode: 'launch', context: 'user' }),
      ]) {
        const scopes = resourceScopes(own, style);
        expect(scopes.length).toBeGreaterThan(10);
        for (const scope of scopes) expect(parseScope(scope)?.may).toMatch(/^rs?$/);
        expect(scopes.join(' ')).not.toContain('*');
        expect(notGranted(own, grantedBy(scopes, ['patient', 'user', 'system']))).toEqual([]);
      }
    }
  });

  it('v2 that is asked for and v1 that is answered are the same', () => {
    const own = auth({ read: ['Patient', 'Condition', 'Binary'] });
    const answered = ['system/Patient.read', 'system/Condition.read', 'system/Binary.read'];
    expect(notGranted(own, grantedBy(answered, ['system']))).toEqual([]);
    expect(notGranted(own, grantedBy(answered.slice(1), ['system']))).toEqual(['Patient']);
  });
});
