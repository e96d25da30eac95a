import type { Store } from './database.ts';
import type { Seal } from './sealed.ts';
import type { CardRow } from './tables.ts';

/** What a client says became of a card. */
export interface Feedback {
  card: string;
  outcome: string;
  outcomeTime: string;
  reason?: string;
  comment?: string;
  accepted: number;
}

const place = (tenant: string, card: string) => ['feedback', 'comment', tenant, card];

/** Keeps cards that go out, so that feedback is known to be about one. */
export async function addCards(
  { db }: Store,
  tenant: string,
  cards: readonly Omit<CardRow, 'tenant'>[],
): Promise<void> {
  if (cards.length === 0) return;
  await db
    .insertInto('cards')
    .values(cards.map((card) => ({ tenant, ...card })))
    .execute();
}

/** Which of these cards of a service went out, and are not over. */
export async function knownCards(
  { db }: Store,
  tenant: string,
  { service, ids, now }: { service: string; ids: readonly string[]; now: string },
): Promise<Set<string>> {
  const rows = await db
    .selectFrom('cards')
    .select('id')
    .where('tenant', '=', tenant)
    .where('service', '=', service)
    .where('id', 'in', ids)
    .where('ends', '>', now)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/**
 * Keeps feedback: the same again changes nothing, and an older word does not replace a newer one.
 * `ends`: ISO 8601, UTC.
 */
export async function keepFeedback(
  { db }: Store,
  tenant: string,
  seal: Seal,
  { given, ends }: { given: readonly Feedback[]; ends: string },
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    for (const { card, outcome, outcomeTime, reason, comment, accepted } of given) {
      const said = {
        outcome,
        outcome_time: outcomeTime,
        reason: reason ?? null,
        comment: comment === undefined ? null : seal.seal(comment, place(tenant, card)),
        accepted,
        ends,
      };
      await transaction
        .insertInto('feedback')
        .values({ tenant, card, ...said })
        .onConflict((conflict) =>
          conflict.columns(['tenant', 'card']).doUpdateSet(said).where('feedback.outcome_time', '<', outcomeTime),
        )
        .execute();
    }
  });
}
