import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { startJava } from './java.ts';

/** What HAPI's validator says of a resource. */
export interface Issue {
  severity: 'fatal' | 'error' | 'warning' | 'information';
  /** Path in the resource. */
  at: string;
  say: string;
}

/**
 * Validates resources against the base profiles of FHIR R4, offline. It takes about 5 s to be ready.
 * @returns the issues of each resource, in their order
 */
export async function validate(resources: readonly object[]): Promise<Issue[][]> {
  const validator = await startJava('Validate');
  const ended = once(validator, 'exit');
  validator.stdin.on('error', () => {
    // It ended early: its exit code and words say why.
  });
  validator.stdin.end(resources.map((resource) => `${JSON.stringify(resource)}\n`).join(''));
  const [out, err, [code]] = await Promise.all([text(validator.stdout), text(validator.stderr), ended]);
  const lines = out.split('\n').filter((line) => line !== '');
  if (code !== 0 || lines.length !== resources.length) {
    throw new Error(`${lines.length} of ${resources.length} resources were validated:\n${err.slice(-5_000)}`);
  }
  return lines.map((line) => (JSON.parse(line) as { issues: Issue[] }).issues);
}

/** Those that make a resource invalid. */
export function errorsIn(issues: readonly Issue[]): Issue[] {
  return issues.filter(({ severity }) => severity === 'error' || severity === 'fatal');
}
