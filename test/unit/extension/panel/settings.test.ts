import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { serviceAddress, settingsOf } = await import('../../../../extension/settings.ts');

describe('settings', () => {
  it('shows a clinician’s view where nobody said anything', () => {
    expect(settingsOf({}, {})).toEqual({ role: 'clinician', fixed: { role: false, service: false, coding: false } });
  });

  it('takes the person’s choice, and the policy over it', () => {
    expect(settingsOf({}, { role: 'coder' }).role).toBe('coder');
    const fixed = settingsOf({ role: 'clinician' }, { role: 'manager' });
    expect(fixed.role).toBe('clinician');
    expect(fixed.fixed.role).toBe(true);
  });

  it('never widens what is shown by a role that it does not know', () => {
    expect(settingsOf({}, { role: 'superuser' }).role).toBe('clinician');
    const odd = settingsOf({ role: 'superuser' }, { role: 'manager' });
    expect(odd.role).toBe('clinician');
    expect(odd.fixed.role).toBe(true);
  });

  it('a policy without a service takes the service away', () => {
    const settings = settingsOf({ service: '' }, { service: 'https://lintel.example' });
    expect(settings.service).toBeUndefined();
    expect(settings.fixed.service).toBe(true);
  });

  it('uses only addresses that can be called and hold no secret', () => {
    expect(serviceAddress(' https://lintel.agency.example/ ')).toBe('https://lintel.agency.example');
    expect(serviceAddress('http://10.0.0.4:8787/lintel/')).toBe('http://10.0.0.4:8787/lintel');
    for (const bad of [
      '',
      'lintel',
      'ftp://x.example',
      'javascript:alert(1)',
      'https://me:pw@x.example',
      'https://x.example/?key=1',
    ]) {
      expect(serviceAddress(bad)).toBeUndefined();
    }
  });

  it('the administrator’s coding policy stands over the person’s, and cannot be put away', () => {
    const agency = { rules: { CV10: { off: true, reason: 'doubled by the EHR' } } };
    const own = { coding: { rules: { CV04: { off: true, reason: 'mine' } } } };
    expect(settingsOf({}, own)).toMatchObject({ coding: own.coding, fixed: { coding: false } });
    expect(settingsOf({ policy: agency }, own)).toMatchObject({ coding: agency, fixed: { coding: true } });
  });

  it('a coding policy that cannot be used is named by its place, never half used, and does not let the person’s in', () => {
    const own = { coding: { rules: { CV04: { off: true, reason: 'mine' } } } };
    const settings = settingsOf({ policy: { rules: { CV10: { off: true } } } }, own);
    expect(settings.coding).toBeUndefined();
    expect(settings.codingFault).toMatch(/^\/rules\/CV10\/reason/);
    expect(settings.fixed.coding).toBe(true);
  });
});
