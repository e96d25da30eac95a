import { createContext, type ReactNode, useCallback, useContext, useState } from 'react';

const SayContext = createContext<(text: string) => void>(() => {});

/** One place in which what a person's own act brought about is read out, politely. */
export function Saying({ children }: { children: ReactNode }): ReactNode {
  const [said, setSaid] = useState('');
  // The same words twice are read twice only where something between them differs.
  const say = useCallback((text: string) => setSaid((last) => (last === text ? `${text} ` : text)), []);
  return (
    <SayContext value={say}>
      {children}
      <p className="sr-only" role="status">
        {said}
      </p>
    </SayContext>
  );
}

/** Says a sentence to a screen reader. */
export function useSay(): (text: string) => void {
  return useContext(SayContext);
}
