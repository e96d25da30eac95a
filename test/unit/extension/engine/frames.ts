import type { FrameState } from '../../../../extension/engine/frames.ts';
import type { Reading } from '../../../../extension/messages/frame.ts';

/** A frame that shows these fields: `{ M1830: '2', 'dx/1': 'I50.9' }`. */
export function frame(fields: Record<string, string | string[]>, more: Partial<FrameState> = {}): FrameState {
  const frameId = more.frameId ?? 0;
  const readings: Reading[] = Object.entries(fields).map(([field, value], i) => ({
    field,
    value,
    handle: frameId * 100 + i + 1,
    by: 'name',
    label: `label of ${field}`,
  }));
  return {
    frameId,
    documentId: `document-${frameId}`,
    origin: 'https://ehr.example',
    version: 1,
    readings,
    doubts: [],
    title: frameId === 0 ? 'OASIS' : `Frame ${frameId}`,
    truncated: false,
    since: 0,
    ...more,
  };
}

/** The same field twice in one frame, as a page with two forms shows it. */
export function twice(field: string, one: string, two: string): FrameState {
  const first = frame({ [field]: one });
  const [reading] = frame({ [field]: two }).readings;
  return {
    ...first,
    readings: [...first.readings, ...(reading ? [{ ...reading, handle: 99, label: 'the other form' }] : [])],
  };
}

export const FUNCTION_ANSWERS = {
  M1800: '2',
  M1810: '2',
  M1820: '2',
  M1830: '3',
  M1840: '1',
  M1850: '2',
  M1860: '2',
  M1033: ['1', '3', '7'],
};
