import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { takeLink } from '../overlay/link.ts';
import { writeInto } from '../page/write.ts';
import { WRITE_KEY, type WriteDoor } from '../page/write-door.ts';

/** Puts one code into one field, where a person asked for it: put by the worker into that frame, and only then. */
export default defineUnlistedScript(() => {
  const door: WriteDoor = {
    address: () => location.href,
    write: (handle, asked) => writeInto(takeLink()?.frame.elementOf(handle), asked),
  };
  (globalThis as Record<symbol, unknown>)[Symbol.for(WRITE_KEY)] = door;
});
