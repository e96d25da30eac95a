import { HTTPException } from 'hono/http-exception';
import { describe, expect, it } from 'vitest';
import { RegistryError } from '../../../../server/fhir/registry.ts';
import { problemOfStatus, UpstreamError, type UpstreamProblem } from '../../../../server/fhir/upstream-error.ts';
import { outcomeOf, Problem, problemOf } from '../../../../server/routes/problem.ts';
import { operationOutcomeSchema } from '../../../../shared/api/failure.ts';

describe('what an error is answered with (service.md section 6)', () => {
  it.each<[UpstreamProblem, number, string]>([
    ['not-found', 404, 'not-found'],
    ['timeout', 504, 'timeout'],
    ['unreachable', 502, 'transient'],
    ['failed', 502, 'transient'],
    ['throttled', 502, 'transient'],
    ['unauthorized', 502, 'exception'],
    ['forbidden', 502, 'exception'],
    ['no-credential', 502, 'exception'],
    ['not-fhir', 502, 'exception'],
    ['too-large', 502, 'exception'],
    ['redirected', 502, 'exception'],
    ['outside-base', 502, 'exception'],
    ['address-not-allowed', 502, 'exception'],
  ])('a FHIR server: %s is %i %s', (problem, status, code) => {
    expect(problemOf(new UpstreamError(problem))).toMatchObject({ status, code });
  });

  it('a wait that the FHIR server asked for is passed on', () => {
    expect(problemOf(new UpstreamError('throttled', { status: 429, retryAfter: 120 }))?.headers).toEqual({
      'Retry-After': '120',
    });
  });

  it('time that is up is 504, a broken registry 503, a malformed request 400', () => {
    expect(problemOf(AbortSignal.timeout(0).reason ?? new DOMException('', 'TimeoutError'))).toMatchObject({
      status: 504,
      code: 'timeout',
    });
    expect(problemOf(new RegistryError('/home/nurse/endpoints.json is no JSON'))).toMatchObject({
      status: 503,
      code: 'exception',
    });
    expect(problemOf(new RegistryError('/home/nurse/endpoints.json is no JSON'))?.message).not.toContain('/home/nurse');
    expect(problemOf(new HTTPException(400, { message: 'Okafor' }))).toMatchObject({
      status: 400,
      message: 'the request is malformed',
    });
  });

  it.each(['SQLITE_FULL', 'SQLITE_READONLY_DBMOVED', 'SQLITE_IOERR_WRITE', 'ECONNREFUSED', '53100', '57P01'])(
    'a database that is full or away (%s) is 503 with its code, and nothing of its words',
    (code) => {
      const problem = problemOf(Object.assign(new Error('insert of Okafor failed'), { code }));
      expect(problem).toMatchObject({ status: 503, code: 'transient', message: expect.stringContaining(`(${code})`) });
      expect(problem?.message).not.toContain('Okafor');
    },
  );

  it('a statement that the database refuses is a fault of ours still', () => {
    for (const code of ['SQLITE_CONSTRAINT_NOTNULL', 'SQLITE_ERROR', '42703', 'ERR_INVALID_ARG_TYPE'])
      expect(problemOf(Object.assign(new Error('x'), { code }))).toBeUndefined();
  });

  it('anything else is a fault of ours, and is no Problem', () => {
    for (const error of [new Error('Okafor'), new TypeError('x'), 'text', undefined])
      expect(problemOf(error)).toBeUndefined();
  });

  it('an outcome holds our words, the place, and the request id only where the fault is ours', () => {
    const outcome = outcomeOf(new Problem(422, 'invalid', '/from is no day', { at: '/from' }));
    expect(operationOutcomeSchema.parse(outcome)).toEqual({
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'error', code: 'invalid', details: { text: '/from is no day' }, expression: ['/from'] }],
    });
    expect(outcomeOf(new Problem(500, 'exception', 'x'), 'request r-1').issue[0]?.diagnostics).toBe('request r-1');
  });
});

describe('what a status of a FHIR server means', () => {
  it.each([
    [200, undefined],
    [201, undefined],
    [304, 'redirected'],
    [400, 'not-supported'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [407, 'proxy'],
    [408, 'timeout'],
    [410, 'not-found'],
    [422, 'not-supported'],
    [429, 'throttled'],
    [500, 'failed'],
    [501, 'not-supported'],
    [503, 'failed'],
    [511, 'proxy'],
  ])('%i is %s', (status, problem) => expect(problemOfStatus(status)).toBe(problem));
});
