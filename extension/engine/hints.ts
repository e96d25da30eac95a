import type { Chart } from '../../shared/chart/chart.ts';
import { given } from '../../shared/chart/given.ts';
import { plainCode } from '../../shared/chart/plain-code.ts';
import type { PageHint } from '../messages/frame.ts';
import type { CodeShown } from '../messages/view.ts';
import { fieldName } from '../words.ts';
import type { CodeSaid, CodeSpeaker } from './code-shown.ts';
import { type FrameState, textOf } from './frames.ts';

/**
 * The hints of one frame: one for each diagnosis field that shows a code. They carry the code that the frame itself
 * shows and public vocabulary about it, and nothing of the chart, of another frame or of the record.
 */
export function pageHints(frame: FrameState, speaker: CodeSpeaker): PageHint[] {
  const hints: PageHint[] = [];
  for (const reading of frame.readings) {
    if (!isDiagnosis(reading.field)) continue;
    const code = textOf(reading);
    if (code === '') continue;
    const said = speaker.say(code, isPrimary(reading.field));
    hints.push({
      handle: reading.handle,
      forValue: code,
      title: titleOf(said),
      facts: said.facts,
      say: said.say,
      tone: said.tone,
      cite: said.cite,
    });
  }
  return hints;
}

/** Every code that the diagnosis fields show, for the panel: the same words as on the page, each code once. */
export function codesShown(frames: readonly FrameState[], speaker: CodeSpeaker): CodeShown[] {
  const fields = frames.flatMap((frame) =>
    frame.readings
      .filter((reading) => isDiagnosis(reading.field) && textOf(reading) !== '')
      .map((reading) => ({ frame, reading, code: textOf(reading) })),
  );
  const byCode = Map.groupBy(fields, ({ code }) => plainCode(code));
  return [...byCode.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const { code, title, facts, say, cite } = speaker.say(
      first.code,
      same.some(({ reading }) => isPrimary(reading.field)),
    );
    return {
      code,
      ...given('title', title),
      position: [...new Set(same.map(({ reading }) => fieldName(reading.field)))].join(', '),
      facts,
      say,
      cite,
      reveal: { frameId: first.frame.frameId, handle: first.reading.handle },
    };
  });
}

/** The diagnoses of a record, where no page shows any: each is said of by its place in the chart. */
export function codesOfRecord({ diagnoses }: Chart, speaker: CodeSpeaker): CodeShown[] {
  return diagnoses.map((diagnosis, index) => {
    const { code, title = diagnosis.display, facts, say, cite } = speaker.say(diagnosis.code, diagnosis.rank === 1);
    return { code, ...given('title', title), position: `${index + 1}`, facts, say, cite };
  });
}

function titleOf({ code, title }: CodeSaid): string {
  return title === undefined ? code : `${code} ${title}`;
}

function isDiagnosis(field: string): boolean {
  return /^dx(?:-list|-edited)?\//.test(field);
}

function isPrimary(field: string): boolean {
  return field === 'dx/1' || field === 'dx-list/1';
}
