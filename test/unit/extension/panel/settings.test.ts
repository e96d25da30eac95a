import { describe, expect, it, vi } from 'vitest';

vi.mock('wxt/browser', () => ({ browser: {} }));
const { serviceAddress, settingsOf } = await import('../../../../extension/settings.ts');

describe('settings', () => {
  it('shows a clinician’s view where nobody said anything', () => {
    expect(settingsOf({}, {})).toEqual({ role: 'clinician', fixed: { role: false, service: false } });
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
});
