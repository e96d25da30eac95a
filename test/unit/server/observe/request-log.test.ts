import { describe, expect, it } from 'vitest';
import { faultOf, openRequestLog } from '../../../../server/observe/request-log.ts';

describe('the request log', () => {
  it('a line holds these fields and no other, even when more is handed in', () => {
    const lines: string[] = [];
    const log = openRequestLog('info', (line) => lines.push(line));
    const extra = { url: '/v1/patients/okafor', headers: { authorization: 'Bearer x' } };
    log.request({ requestId: 'r', method: 'GET', route: '/v1/patients/:id/chart', status: 200, ms: 1.5, ...extra });
    log.fault({ requestId: 'r', error: 'TypeError', stack: [], ...extra });
    expect(lines.map((line) => Object.keys(JSON.parse(line)).sort())).toEqual([
      ['level', 'method', 'ms', 'msg', 'requestId', 'route', 'status', 'time'],
      ['error', 'level', 'msg', 'requestId', 'stack', 'time'],
    ]);
    expect(lines.join('')).not.toMatch(/okafor|Bearer/);
  });

  it('silent is silent', () => {
    const lines: string[] = [];
    openRequestLog('silent', (line) => lines.push(line)).request({
      requestId: 'r',
      method: 'GET',
      route: '/',
      status: 200,
      ms: 1,
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
