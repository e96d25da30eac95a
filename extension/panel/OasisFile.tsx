import { type ChangeEvent, type ReactNode, useId, useState } from 'react';
import { oasisXml } from './file-text.ts';
import { Disclosure } from './parts.tsx';
import { useActs } from './state/context.ts';

/** An OASIS XML file as the record, for a page that holds no answers or no service that does. */
export function OasisFile(): ReactNode {
  const { loadOasis } = useActs();
  const [fault, setFault] = useState<string>();
  const id = useId();
  const choose = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = event.target.files ?? [];
    event.target.value = '';
    if (!file) return;
    const xml = file.size > LARGEST ? undefined : oasisXml(new Uint8Array(await file.arrayBuffer()));
    const answer = xml === undefined ? NO_OASIS : await loadOasis(xml);
    setFault(answer.ok ? undefined : answer.say);
  };
  return (
    <Disclosure label="open an OASIS file">
      <label className="file" htmlFor={id}>
        OASIS XML file
        <input id={id} type="file" accept=".xml,text/xml,application/xml" onChange={(event) => void choose(event)} />
      </label>
      {fault !== undefined && (
        <p role="alert" className="missing-reason">
          {fault}
        </p>
      )}
    </Disclosure>
  );
}

/** Bytes of a file that is looked into. */
const LARGEST = 5_000_000;

const NO_OASIS = {
  ok: false,
  say: 'Not read: it is no OASIS XML file (an ASSESSMENT with CMS’s item names).',
} as const;
