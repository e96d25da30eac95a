import { createMiddleware } from 'hono/factory';
import type { Gateway } from '../fhir/gateway.ts';
import { isInFrame } from './browser.ts';
import type { Env } from './env.ts';
import { Problem } from './problem.ts';

/** Names the endpoint whose EHR shows the panel in a frame. */
const FRAME = 'frame';

/** What is behind the panel's path where it is shown in a frame of that endpoint's EHR. */
export function framedPanel(endpoint: string): string {
  return `?${new URLSearchParams({ [FRAME]: endpoint })}`;
}

/**
 * Who may show the panel in a frame: the pages that the row of the endpoint names, and only where the launch of that
 * endpoint led there. Everywhere else nobody may.
 */
export const framing = ({ rows }: Pick<Gateway, 'rows'>) =>
  createMiddleware<Env>(async (c, next) => {
    await next();
    const id = c.req.query(FRAME);
    const ancestors = (id && (await rows()).find((row) => row.id === id)?.frameAncestors) || [];
    if (ancestors.length === 0) {
      if (isInFrame(c))
        throw new Problem(
          403,
          'forbidden',
          'the panel is shown only in frames of pages that lintel endpoint add --frame names',
        );
      return;
    }
    if (c.res.status !== 200) return;
    const policy = c.res.headers.get('content-security-policy') ?? '';
    c.res.headers.set('content-security-policy', policy.replace(NOBODY, `frame-ancestors ${ancestors.join(' ')}`));
    // It knows no list of pages, and stands behind the policy where a browser knows both.
    c.res.headers.delete('x-frame-options');
  });

const NOBODY = "frame-ancestors 'none'";
