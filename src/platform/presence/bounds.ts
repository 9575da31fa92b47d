/** What one page and one node may ask for (S4). */
export const BOUNDS = {
  messageBytes: 2_048,
  messagesInTenSeconds: 30,
  socketsOfASession: 20,
  socketsOfANode: 10_000,
} as const;
