import { describe, expect, it } from 'vitest';
import { cameBy, whatCame } from '../../../../server/fhir/what-came.ts';

const came = (text: string) => whatCame(new TextEncoder().encode(text));

describe('what came in place of FHIR', () => {
  it.each([
    ['<!DOCTYPE html>\n<html lang="en"><body>Sign in</body></html>', 'a web page came'],
    ['\n  <!-- served by gw-04 -->\n<HTML><head>', 'a web page came'],
    ['<script>location.href="/portal"</script>', 'a web page came'],
    ['<?xml version="1.0"?><CapabilityStatement xmlns="http://hl7.org/fhir"/>', 'XML came'],
    ['<Bundle xmlns="http://hl7.org/fhir"></Bundle>', 'XML came'],
    ['<htmlish/>', 'XML came'],
    ['', 'nothing came'],
    [' \r\n ', 'nothing came'],
    ['{"status":"up"}', 'other JSON came'],
    ['[]', 'other JSON came'],
    ['Service is running', undefined],
    ['null', undefined],
  ])('%j', (text, said) => {
    expect(came(text)).toBe(said);
  });

  it('is quick about a page that never begins', () => {
    const began = process.cpuUsage().user;
    expect(came('<!-- '.repeat(2_000_000))).toBe('XML came');
    expect((process.cpuUsage().user - began) / 1000).toBeLessThan(500);
  });

  it('by the type of an answer whose body is not read', () => {
    expect(cameBy('text/html; charset=utf-8')).toBe('a web page came');
    expect(cameBy('application/fhir+json')).toBeUndefined();
    expect(cameBy(null)).toBeUndefined();
  });
});
