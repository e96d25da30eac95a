import { readLexicon, writeLexicon } from '../../../extension/page/lexicon.ts';
import { sessionOf } from '../../../extension/page/session.ts';
import { watchOf } from '../../../extension/page/watch.ts';
import { GENERIC } from '../../../extension/sites/generic.ts';

/** Milliseconds, one entry a callback or a slice. */
interface Measured {
  fields: number;
  found: number;
  surveys: number;
  callbacks: number[];
  slices: number[];
}

/** Runs in a page: the page room as it stands in the tree, with its own watch, over changes as an EHR makes them. */
export async function measure(): Promise<Measured> {
  const session = sessionOf(
    document,
    readLexicon(writeLexicon(GENERIC)),
    () => false,
    (el) => el.shadowRoot,
  );
  const callbacks: number[] = [];
  const slices: number[] = [];
  let surveys = 0;
  const end = new AbortController();
  const watch = watchOf(
    document,
    session,
    {
      survey: async (pause) => {
        surveys++;
        let start = performance.now();
        const cost = await session.survey(async () => {
          slices.push(performance.now() - start);
          await pause();
          start = performance.now();
        });
        slices.push(performance.now() - start);
        return cost;
      },
      reread: () => void session.read(),
      moved: () => {},
      isOurs: () => false,
    },
    end.signal,
  );
  const { queue } = watch;
  watch.queue = (records) => {
    const start = performance.now();
    queue(records);
    callbacks.push(performance.now() - start);
  };
  watch.start();
  await watch.surveyNow();
  for (let i = 0; i < 200; i++) {
    const row = document.createElement('div');
    row.innerHTML = `<table><tr><td>Row</td><td><input name="late${i}"></td></tr></table>${'<span>x</span>'.repeat(15)}`;
    document.body.append(row);
    await new Promise((done) => setTimeout(done, 5));
  }
  await watch.surveyNow();
  end.abort();
  const fields = document.querySelectorAll('input,select,textarea').length;
  return { fields, found: session.read().readings.length, surveys, callbacks, slices };
}
