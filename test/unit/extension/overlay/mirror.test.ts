import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Mirror } from '../../../../extension/overlay/mirror.ts';

/** Where words of a text area stand; jsdom lays nothing out, so what is measured is said here. */
let area: HTMLTextAreaElement;
let mirror: Mirror;

beforeEach(() => {
  const { window } = new JSDOM('<textarea></textarea><div></div>');
  const { document } = window;
  vi.stubGlobal('getComputedStyle', window.getComputedStyle.bind(window));
  window.Range.prototype.getClientRects = () =>
    [{ left: 10, top: 20, right: 90, bottom: 34 }] as unknown as DOMRectList;
  area = document.querySelector('textarea') as HTMLTextAreaElement;
  area.value = 'Known COPD, stable.';
  mirror = new Mirror(area, (document.querySelector('div') as HTMLElement).attachShadow({ mode: 'open' }));
});
afterEach(() => vi.unstubAllGlobals());

/** What is measured of the area: its own size, and what the page makes of it. */
function measured(own: { width: number; height: number }, shown: { width: number; height: number }): void {
  Object.defineProperty(area, 'offsetWidth', { value: own.width });
  Object.defineProperty(area, 'offsetHeight', { value: own.height });
  area.getBoundingClientRect = () => ({ left: 0, top: 0, ...shown }) as DOMRect;
}

it('are found while they stand there, and not once a script has put others there', () => {
  measured({ width: 300, height: 100 }, { width: 300, height: 100 });
  mirror.follow(10);
  expect(mirror.boxesOf(6, 10, 'COPD')).toHaveLength(1);
  area.value = 'No acute findings.';
  mirror.follow(10);
  expect(mirror.boxesOf(6, 10, 'COPD')).toEqual([]);
});

it.each([
  ['scaled', { width: 240, height: 80 }, 1],
  ['stretched to one side', { width: 300, height: 140 }, 0],
  ['turned', { width: 306, height: 121 }, 0],
])('of an area that is %s: found where the copy stands as it does', (_, shown, found) => {
  measured({ width: 300, height: 100 }, shown);
  mirror.follow(10);
  expect(mirror.boxesOf(6, 10, 'COPD')).toHaveLength(found);
});
