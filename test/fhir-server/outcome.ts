import { OperationOutcomeError } from '@medplum/core';
import type { OperationOutcome } from '@medplum/fhirtypes';

/** An OperationOutcome with one error. */
export function outcomeOf(code: OperationOutcome['issue'][number]['code'], text: string): OperationOutcome {
  return { resourceType: 'OperationOutcome', issue: [{ severity: 'error', code, details: { text } }] };
}

/** What a thrown error says, as an OperationOutcome. */
export function outcomeOfError(error: unknown): OperationOutcome {
  if (error instanceof OperationOutcomeError) return error.outcome;
  return outcomeOf('exception', 'unexpected error');
}

/** An error with the status that this server answers it with. */
export class Refusal extends Error {
  readonly status: 400 | 404 | 415 | 422;
  readonly outcome: OperationOutcome;

  constructor(status: 400 | 404 | 415 | 422, outcome: OperationOutcome) {
    super(`refused with ${status}`);
    this.status = status;
    this.outcome = outcome;
  }
}
