import type { Server, Socket } from 'socket.io';
import type { News } from './other-nodes.js';
import type { Told } from './presence.rules.js';

/** What pages say. They may say anything, so nothing of it is believed. */
interface FromPages {
  /** The page shows the thing with this global id; `done` is called with whether it may be present there. Ends the presence before. */
  arrive(place: unknown, done: unknown): void;
  leave(place: unknown): void;
  /** Somebody is typing; to be said again every few seconds for as long as it lasts. */
  writing(): void;
}

/** What pages are told. */
interface ToPages {
  here(told: Told): void;
  /** The page isn't there any more, or not for this viewer. */
  gone(place: string): void;
}

/** What nodes say to each other. */
interface BetweenNodes {
  news(news: News): void;
  ask(node: string | null): void;
}

export type PresenceIo = Server<FromPages, ToPages, BetweenNodes, Record<string, never>>;
export type PresenceSocket = Socket<FromPages, ToPages, BetweenNodes, Record<string, never>>;
