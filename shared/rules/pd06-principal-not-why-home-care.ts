import type { Evidence } from '../chart/evidence.ts';
import { speaksOf } from './code-words.ts';
import type { Paper } from './facts.ts';
import type { Said } from './rule.ts';
import { rule } from './rule.ts';
import { named } from './the-list.ts';

/** What a provider writes that can support the principal beside the face-to-face note: an addendum, an order, a referral. */
const PROVIDER_PAPERS: ReadonlySet<Paper['type']> = new Set([
  'face-to-face',
  'progress-note',
  'history-and-physical',
  'discharge-summary',
  'referral',
  'order',
  'other',
]);

/**
 * The primary diagnosis is the chief reason for home care: the plan of care speaks of it, and the face-to-face note or
 * another document of a provider supports it. Only where a document that can be read says nothing of it at all.
 */
export const principalNotWhyHomeCare = rule({
  code: 'PD06',
  name: 'principal-not-why-home-care',
  version: 1,
  severity: 'warn',
  cite: ['OASIS guidance manual, M1021', 'project: shared/rules/pd06-principal-not-why-home-care.ts'],
  needs: ['principal', 'codes', 'document:plan-of-care|face-to-face'],
  payer: 'pdgm',
  *check(facts): Iterable<Said> {
    const { principal, papers } = facts;
    if (!principal || principal.code === '') return;
    const speaks = ({ text }: Paper) => speaksOf(facts, principal, text);
    const readable = papers.filter(({ state, text }) => state === 'read' && text.trim() !== '');
    const hasUnread = (types: ReadonlySet<Paper['type']>) =>
      papers.some(({ type, state }) => types.has(type) && state === 'unreadable');
    const plans = readable.filter(({ type }) => type === 'plan-of-care');
    const [plan] = plans;
    if (plan && !plans.some(speaks) && !hasUnread(new Set(['plan-of-care']))) {
      const say = `The plan of care does not mention ${named(facts, principal)}, which is listed first as the chief reason for home care.`;
      yield { at: [principal.at, whole(plan)], about: [principal.shown, 'plan-of-care'], document: plan.id, say };
    }
    const [encounter] = readable.filter(({ type }) => type === 'face-to-face');
    if (!encounter || hasUnread(PROVIDER_PAPERS)) return;
    if (readable.some((paper) => PROVIDER_PAPERS.has(paper.type) && speaks(paper))) return;
    const say = `Neither the face-to-face note nor another document of a provider mentions ${named(facts, principal)}, which is listed first. Query provider: is it the reason for home care?`;
    yield {
      at: [principal.at, whole(encounter)],
      about: [principal.shown, 'face-to-face'],
      document: encounter.id,
      say,
      act: 'query-provider',
    };
  },
});

/** A document as a whole, looked through and not found in. */
function whole({ id, type, text }: Paper): Evidence {
  return { what: type, value: 'looked through', at: { kind: 'document', doc: id, start: 0, end: text.length } };
}
