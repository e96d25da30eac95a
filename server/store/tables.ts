import type { AssertionRow } from './assertions.ts';
import type { AuditRow } from './audit-rows.ts';
import type { CardRow, FeedbackRow } from './cards.ts';
import type { GrantRow } from './grants.ts';
import type { LaunchRow } from './launches.ts';
import type { SessionRow } from './sessions.ts';

/** Every table, each described where its repository is. */
export interface Tables {
  assertions: AssertionRow;
  audit: AuditRow;
  cards: CardRow;
  feedback: FeedbackRow;
  launches: LaunchRow;
  grants: GrantRow;
  sessions: SessionRow;
}
