import type { Source } from '../../shared/chart/evidence.ts';
import { given } from '../../shared/chart/given.ts';
import type { Facts } from '../../shared/rules/facts.ts';
import { describeSequence } from '../../shared/rules/sequence/describe.ts';
import type { SequenceView } from '../messages/view.ts';
import { nameFinder } from './named-in.ts';

/** The diagnoses of a chart as cards in order, what binds them, and where documents name each. */
export function sequenceShown(facts: Facts): SequenceView {
  const named = nameFinder(facts);
  const list = facts.notes?.edition.label;
  return {
    ...describeSequence(facts),
    cards: facts.list.map(({ code, shown, pointer, at }) => {
      const title = facts.title(code);
      return {
        pointer,
        code: shown,
        ...(title === '' ? {} : { title }),
        at: at.at as Source,
        namedIn: code === '' ? [] : named.find(shown, title === '' ? undefined : title),
      };
    }),
    stated: facts.isOrdered,
    ...given('list', list),
  };
}
