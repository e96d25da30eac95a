import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { get } from './browser.ts';
import { startTestService, type TestService } from './start.ts';

/** A person whose browser comes to a door that fails reads a page; a program that asks there gets FHIR. */

const WINDOW = {
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'sec-fetch-site': 'none',
  'sec-fetch-mode': 'navigate',
  'sec-fetch-dest': 'document',
};
let service: TestService;
beforeAll(async () => {
  service = await startTestService();
});
afterAll(() => service.close());

describe('the doors that a person’s browser comes to', () => {
  it.each([
    ['/sign-in', 404, 'No identity provider is configured'],
    ['/auth/start?endpoint=none', 404, 'No FHIR server of that name is registered for people’s sign-in'],
    ['/auth/callback?code=x&state=y', 403, 'This sign-in was not begun in this browser, or is over: begin again'],
    ['/launch?iss=https://<b>ehr.example</b>', 422, ''],
  ])('%s fails in words, on a page', async (path, status, say) => {
    const answer = await get(service.url + path, WINDOW);
    expect(answer.status).toBe(status);
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
    // Nothing of it can run or be styled, and nothing that was sent is repeated.
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
    expect(answer.text).toContain('<h1>This did not work</h1>');
    expect(answer.text).toContain(say);
    expect(answer.text).toContain(`request ${answer.headers['x-request-id']}`);
    expect(answer.text).not.toMatch(/OperationOutcome|ehr\.example|code=x/);
  });

  it.each(['/sign-in', '/auth/callback?code=x&state=y'])('%s is FHIR to a program', async (path) => {
    const answer = await get(service.url + path, { accept: '*/*' });
    expect(JSON.parse(answer.text)).toMatchObject({ resourceType: 'OperationOutcome' });
  });

  it('other doors are FHIR to everybody', async () => {
    const answer = await get(`${service.url}/v1/codes`, WINDOW);
    expect(JSON.parse(answer.text)).toMatchObject({ resourceType: 'OperationOutcome' });
  });
});
