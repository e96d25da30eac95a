import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/**
 * The width of an element in rem, measured before the first paint and whenever it changes: charts lay themselves out
 * in rem, so they follow both the panel's width and the reader's text size.
 */
export function useWidth<E extends HTMLElement>(): [RefObject<E | null>, number] {
  const ref = useRef<E>(null);
  const [width, setWidth] = useState(18);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return;
    const measure = (): void => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      setWidth(element.clientWidth > 0 ? element.clientWidth / rem : 18);
    };
    measure();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
