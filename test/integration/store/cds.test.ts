import { randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { isTokenUnused } from '../../../server/store/assertions.ts';
import { addCards, type Feedback, keepFeedback, knownCards } from '../../../server/store/cards.ts';
import type { Store } from '../../../server/store/database.ts';
import { countEnded, purgeEnded } from '../../../server/store/retention.ts';
import { openSeal } from '../../../server/store/sealed.ts';
import { onEachDatabase } from './harness/databases.ts';

/** Tokens that were shown, cards that went out, and feedback on them, on both engines. */

const seal = openSeal([randomBytes(32)]);
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 26, 9, minutes)).toISOString();

/** The feedback on one card, as it is kept for a tenant. */
async function feedbackOn({ db }: Store, tenant: string, card: string): Promise<Feedback | undefined> {
  const kept = db.selectFrom('feedback').selectAll().where('tenant', '=', tenant).where('card', '=', card);
  const row = await kept.executeTakeFirst();
  return (
    row && {
      card,
      outcome: row.outcome,
      outcomeTime: row.outcome_time,
      accepted: row.accepted,
      ...(row.reason === null ? {} : { reason: row.reason }),
      ...(row.comment === null ? {} : { comment: seal.open(row.comment, ['feedback', 'comment', tenant, card]) }),
    }
  );
}

onEachDatabase(({ newStore }) => {
  describe('a token', () => {
    it('is unused once, of ten at the same time one, in each tenant for itself', async () => {
      const store = await newStore();
      const first = await Promise.all(Array.from({ length: 10 }, () => isTokenUnused(store, 'valley', 'd1', at(6))));
      expect(first.filter(Boolean)).toHaveLength(1);
      expect(await isTokenUnused(store, 'valley', 'd1', at(6))).toBe(false);
      expect(await isTokenUnused(store, 'valley', 'd2', at(6))).toBe(true);
      expect(await isTokenUnused(store, 'hill', 'd1', at(6))).toBe(true);
    });

    it('is forgotten when it is over', async () => {
      const store = await newStore();
      await isTokenUnused(store, 'valley', 'd1', at(6));
      expect(await countEnded(store, at(5))).toEqual({});
      expect(await countEnded(store, at(7))).toEqual({ assertions: 1 });
      await purgeEnded(store, at(7));
      expect(await countEnded(store, at(7))).toEqual({});
    });
  });

  describe('a card', () => {
    const card = (id: string) => ({
      id,
      service: 'hh-doc-completeness',
      topic: 'EL04',
      indicator: 'warning',
      issued: at(0),
      ends: at(30),
    });

    it('is known in its tenant, for its service, until it ends', async () => {
      const store = await newStore();
      const [a, b] = [randomUUID(), randomUUID()];
      await addCards(store, 'valley', [card(a), card(b)]);
      await addCards(store, 'valley', []);
      const known = async (tenant: string, service: string, now = at(1)) =>
        [...(await knownCards(store, tenant, { service, ids: [a, b, randomUUID()], now }))].sort();
      expect(await known('valley', 'hh-doc-completeness')).toEqual([a, b].sort());
      expect(await known('hill', 'hh-doc-completeness')).toEqual([]);
      expect(await known('valley', 'hh-coding-hints')).toEqual([]);
      expect(await known('valley', 'hh-doc-completeness', at(30))).toEqual([]);
    });

    it('has one feedback: the latest, whatever order it comes in', async () => {
      const store = await newStore();
      const id = randomUUID();
      const said = (minutes: number, more: object = {}) => ({
        card: id,
        outcome: 'overridden',
        outcomeTime: at(minutes),
        accepted: 0,
        ...more,
      });
      const keep = (...given: ReturnType<typeof said>[]) =>
        keepFeedback(store, 'valley', seal, { given, ends: at(59) });
      await keep(said(2, { comment: 'Documented in the referral', reason: 'disagree' }));
      await keep(said(1), said(1));
      expect(await feedbackOn(store, 'valley', id)).toEqual(
        said(2, { comment: 'Documented in the referral', reason: 'disagree' }),
      );
      await keep(said(3, { outcome: 'accepted', accepted: 2 }));
      expect(await feedbackOn(store, 'valley', id)).toEqual(said(3, { outcome: 'accepted', accepted: 2 }));
      expect(await feedbackOn(store, 'hill', id)).toBeUndefined();
    });

    it('and its feedback end', async () => {
      const store = await newStore();
      const id = randomUUID();
      await addCards(store, 'valley', [card(id)]);
      const given = { card: id, outcome: 'overridden', outcomeTime: at(1), accepted: 0, comment: 'A. Whitcomb' };
      await keepFeedback(store, 'valley', seal, { given: [given], ends: at(40) });
      const row = await store.db.selectFrom('feedback').selectAll().executeTakeFirst();
      expect(JSON.stringify(row)).not.toContain('Whitcomb');
      expect(await countEnded(store, at(50))).toEqual({ cards: 1, feedback: 1 });
      await purgeEnded(store, at(50));
      expect(await feedbackOn(store, 'valley', id)).toBeUndefined();
    });
  });
});
