import type { Store } from './database.ts';
import type { Seal } from './sealed.ts';

/** A card that went out to a CDS client, as it is stored: what it was about, and nothing of whom. */
export interface CardRow {
  tenant: string;
  /** The card's uuid. */
  id: string;
  /** `hh-coding-hints`. */
  service: string;
  /** `EL04`, or what else the card's topic is. */
  topic: string;
  indicator: string;
  /** ISO 8601, UTC. */
  issued: string;
  ends: string;
}

/** What a person did with a card, as it is stored: one row a card, the latest word. */
export interface FeedbackRow {
  tenant: string;
  card: string;
  outcome: string;
  /** ISO 8601, UTC: when the person did it, as the client says. */
  outcome_time: string;
  /** A reason that the card offered; `other` for any else. */
  reason: string | null;
  /** Sealed: people write names into comments. */
  comment: string | null;
  /** How many suggestions of the card were accepted. */
  accepted: number;
  ends: string;
}

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
  service: string,
  ids: readonly string[],
  now: string,
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
 * @param ends ISO 8601, UTC
 */
export async function keepFeedback(
  { db }: Store,
  tenant: string,
  seal: Seal,
  given: readonly Feedback[],
  ends: string,
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

/** The feedback on one card. */
export async function feedbackOn(
  { db }: Store,
  tenant: string,
  seal: Seal,
  card: string,
): Promise<Feedback | undefined> {
  const row = await db
    .selectFrom('feedback')
    .selectAll()
    .where('tenant', '=', tenant)
    .where('card', '=', card)
    .executeTakeFirst();
  return (
    row && {
      card,
      outcome: row.outcome,
      outcomeTime: row.outcome_time,
      accepted: row.accepted,
      ...(row.reason === null ? {} : { reason: row.reason }),
      ...(row.comment === null ? {} : { comment: seal.open(row.comment, place(tenant, card)) }),
    }
  );
}
