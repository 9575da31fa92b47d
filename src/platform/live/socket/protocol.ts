import { CloseCode, validateMessage, type ConnectionInitMessage, type CompleteMessage, type PingMessage, type PongMessage, type SubscribeMessage } from 'graphql-ws';
import type { RawData } from 'ws';

export { GRAPHQL_TRANSPORT_WS_PROTOCOL as SUBPROTOCOL } from 'graphql-ws';

/** How a socket is closed: the protocol's own codes, and ours between them; after ours a client comes back. */
export const CLOSED = {
  goingAway: { code: 1001, reason: 'Going away' },
  tryAgainLater: { code: 1013, reason: 'Try again later' },
  badRequest: { code: CloseCode.BadRequest, reason: 'Not a message of this protocol' },
  unauthorized: { code: CloseCode.Unauthorized, reason: 'Unauthorized' },
  otherOrigin: { code: CloseCode.Forbidden, reason: 'Forbidden' },
  /** The client comes back with the session it has then. */
  sessionChanged: { code: CloseCode.Forbidden, reason: 'Session changed' },
  subprotocol: { code: CloseCode.SubprotocolNotAcceptable, reason: 'Subprotocol not acceptable' },
  initTimeout: { code: CloseCode.ConnectionInitialisationTimeout, reason: 'Connection initialisation timeout' },
  alreadySubscribed: { code: CloseCode.SubscriberAlreadyExists, reason: 'Subscriber already exists' },
  initTwice: { code: CloseCode.TooManyInitialisationRequests, reason: 'Too many initialisation requests' },
  tooSlow: { code: 4413, reason: 'Reading too slowly' },
  tooManyMessages: { code: 4414, reason: 'Too many messages' },
  tooManySockets: { code: 4415, reason: 'Too many sockets' },
} as const;

export type Closing = (typeof CLOSED)[keyof typeof CLOSED];

/** What a client may say. */
export type ClientMessage = ConnectionInitMessage | SubscribeMessage | CompleteMessage | PingMessage | PongMessage;

/** Null when it is not of this protocol. */
export function readMessage(data: RawData, isBinary: boolean): ClientMessage | null {
  if (isBinary) return null;
  try {
    // Sockets without fragments hand over one Buffer.
    const message = validateMessage(JSON.parse((data as Buffer).toString('utf8')));
    return isFromClient(message.type) ? (message as ClientMessage) : null;
  } catch {
    return null;
  }
}

const isFromClient = (type: string): boolean => ['connection_init', 'subscribe', 'complete', 'ping', 'pong'].includes(type);
