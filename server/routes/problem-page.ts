import type { Context } from 'hono';
import { PATHS } from '../../shared/api/paths.ts';
import { capital } from '../../shared/wording.ts';

/** Where a person's browser is sent, or goes by itself: what fails there is read by somebody, not by a program. */
const FOR_PEOPLE: ReadonlySet<string> = new Set([
  PATHS.smartLaunch,
  PATHS.smartStart,
  PATHS.smartCallback,
  PATHS.signIn,
  PATHS.signInCallback,
  PATHS.panel,
]);

/** Whether a request is a window of a browser that wants a page: programs that ask at these doors get FHIR. */
export function wantsPage(c: Context): boolean {
  return c.req.method === 'GET' && FOR_PEOPLE.has(c.req.path) && (c.req.header('accept') ?? '').includes('text/html');
}

/**
 * A failure as a page: the words that the OperationOutcome has. Without script, style or address, as `signed-in-page.ts`; the
 * words are our own, and what HTML knows in them is written as text all the same.
 */
export function problemPage(
  { message, status }: { message: string; status: number },
  requestId: string | undefined,
): string {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Lintel: this did not work</title></head>
<body>
<h1>This did not work</h1>
<p>${plain(capital(message))}.</p>
<p>If it stays so, tell whoever looks after Lintel at your agency: status ${status}${requestId === undefined ? '' : `, request ${requestId}`}.</p>
</body>
</html>
`;
}

function plain(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
