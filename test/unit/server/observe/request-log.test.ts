import { describe, expect, it } from 'vitest';
import { faultOf, openRequestLog } from '../../../../server/observe/request-log.ts';

describe('the request log', () => {
  it('a line holds these fields and no other, even when more is handed in', () => {
    const lines: string[] = [];
    const log = openRequestLog('info', (line) => lines.push(line));
    const extra = { url: '/v1/patients/okafor', headers: { authorization: 'Bearer x' } };
    log.request({
      requestId: 'r',
      method: 'GET',
      route: '/v1/patients/:id/chart',
      status: 200,
      ms: 1.5,
      tenant: 'local',
      ...extra,
    });
    log.fault({ requestId: 'r', error: 'TypeError', stack: [], ...extra });
    log.malformed({ status: 431, say: 'the headers are too long', ...extra });
    expect(lines.map((line) => Object.keys(JSON.parse(line)).sort())).toEqual([
      ['level', 'method', 'ms', 'msg', 'requestId', 'route', 'status', 'tenant', 'time'],
      ['error', 'level', 'msg', 'requestId', 'stack', 'time'],
      ['level', 'msg', 'say', 'status', 'time'],
    ]);
    expect(lines.join('')).not.toMatch(/okafor|Bearer/);
  });

  it('a failure has its code and words, a reading what was not looked at and how much was left out', () => {
    const lines: string[] = [];
    openRequestLog('info', (line) => lines.push(line)).request({
      requestId: 'r',
      method: 'GET',
      route: '/v1/patients/:id/chart',
      status: 502,
      ms: 1,
      tenant: 'local',
      endpoint: 'valley',
      failure: { code: 'exception', say: 'the FHIR server redirects, which is not followed' },
      notLooked: ['Condition: outside-base'],
      leftOut: 2,
    });
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      endpoint: 'valley',
      code: 'exception',
      say: 'the FHIR server redirects, which is not followed',
      notLooked: ['Condition: outside-base'],
      leftOut: 2,
    });
  });

  it('silent is silent', () => {
    const lines: string[] = [];
    openRequestLog('silent', (line) => lines.push(line)).request({
      requestId: 'r',
      method: 'GET',
      route: '/',
      status: 200,
      ms: 1,
      tenant: 'local',
    });
    expect(lines).toEqual([]);
  });
});

describe('a fault', () => {
  it('is its class and the places in our code, never its message', () => {
    const fault = faultOf(new RangeError('Okafor\n    at Okafor (file:///Okafor.ts:1:1)\nmore'));
    expect(fault.error).toBe('RangeError');
    expect(fault.stack.length).toBeGreaterThan(0);
    for (const place of fault.stack) expect(place).toMatch(/^(?:file|node):.*:\d+:\d+$/);
    expect(JSON.stringify(fault)).not.toContain('Okafor');
  });

  it.each([
    ['text'],
    [undefined],
    [{ message: 'Okafor' }],
    [Object.assign(new Error('x'), { name: 'Ruth Okafor' })],
    [Object.assign(new Error('x'), { stack: 'Okafor' })],
  ])('%j is no leak', (error) => expect(JSON.stringify(faultOf(error))).not.toContain('Okafor'));
});
