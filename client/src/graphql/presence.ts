import { useEffect, useState } from 'react';
import type { Socket } from 'socket.io-client';

/** Who is on a page now: of people how many, of adults at work who. */
export interface Here {
  place: string;
  /** Fewer than five are never counted out. */
  here: number | 'few';
  atWork: readonly { id: string; name: string; job: { text: string; language: 'en' | 'cy' } }[];
  writing: boolean;
}

let socket: Promise<Socket> | undefined;
let users = 0;

/** One socket for the page that wants it, loaded after the page is shown; closed when no page does. */
function open(): Promise<Socket> {
  users += 1;
  socket ??= import('socket.io-client').then(({ io }) =>
    io({ path: '/presence', transports: ['websocket'], auth: { language: document.documentElement.lang }, reconnectionDelayMax: 30_000 }),
  );
  return socket;
}

function letGo(opened: Socket): void {
  users -= 1;
  if (users > 0) return;
  opened.disconnect();
  socket = undefined;
}

/** Is present on the page of the thing with this id while it is shown. Nothing until the server says who is here, and nothing without it. */
export function usePresence(place: string): Here | undefined {
  const [here, setHere] = useState<Here>();
  useEffect(() => {
    let leave: (() => void) | undefined;
    let left = false;
    void open().then((opened) => {
      if (left) letGo(opened);
      else leave = arrive(opened, place, setHere);
    });
    return () => {
      left = true;
      leave?.();
    };
  }, [place]);
  return here?.place === place ? here : undefined;
}

function arrive(opened: Socket, place: string, setHere: (here: Here | undefined) => void): () => void {
  const come = (): void => void opened.emit('arrive', place, () => undefined);
  const nothing = (): void => setHere(undefined);
  const listeners = { connect: come, here: setHere, gone: nothing, disconnect: nothing };
  for (const [event, listener] of Object.entries(listeners)) opened.on(event, listener);
  if (opened.connected) come();
  return () => {
    for (const [event, listener] of Object.entries(listeners)) opened.off(event, listener);
    opened.emit('leave', place);
    letGo(opened);
  };
}

/** Said so often while somebody types; the server lets it lapse after five seconds. */
const SAY_EVERY_MS = 2_500;
let saidAt = -Infinity;

/** Tells the others on the page that somebody is writing, and no more. */
export function sayWriting(): void {
  if (performance.now() - saidAt < SAY_EVERY_MS) return;
  saidAt = performance.now();
  void socket?.then((opened) => opened.volatile.emit('writing'));
}
