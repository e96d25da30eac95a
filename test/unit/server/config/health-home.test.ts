import { describe, expect, it } from 'vitest';
import { programOf } from '../../../../server/config/health-home.ts';
import { readConfig } from '../../../../server/config/read-config.ts';

const programs = (text: string) => readConfig({ LINTEL_HEALTH_HOME: text }).healthHomes;

describe('LINTEL_HEALTH_HOME', () => {
  it('names one program for every tenant', () => {
    expect(programOf(programs('NY-ADULT'), 'local')).toBe('NY-ADULT');
    expect(programOf(programs('NY-ADULT'), 'valley')).toBe('NY-ADULT');
  });

  it('names one for some tenants, and none for the others', () => {
    const some = programs('valley=WA; hillside=NY-ADULT;');
    expect(['valley', 'hillside', 'local'].map((tenant) => programOf(some, tenant))).toEqual([
      'WA',
      'NY-ADULT',
      undefined,
    ]);
  });

  it('one for a tenant stands over the one for all', () => {
    const both = programs('US-FED; valley=WA');
    expect(['valley', 'local'].map((tenant) => programOf(both, tenant))).toEqual(['WA', 'US-FED']);
  });

  it('absent: nobody has one', () => {
    expect(programOf(readConfig({}).healthHomes, 'local')).toBeUndefined();
  });

  it.each(['ATLANTIS', 'valley=ATLANTIS', 'Valley=WA', '=WA', 'valley='])(
    '%s is refused, without its value',
    (text) => {
      expect(() => programs(text)).toThrow(/^LINTEL_HEALTH_HOME is a profile, or TENANT=PROFILE/);
      try {
        programs(text);
      } catch (error) {
        expect(String(error)).not.toMatch(/ATLANTIS|Valley=/);
      }
    },
  );
});
