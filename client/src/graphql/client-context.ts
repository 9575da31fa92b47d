import { createContext, useContext } from 'react';
import type { Send } from './execute.js';

interface Client {
  /** The profile that this page shows as acting, '' for a visitor. */
  actingAs: string;
  /** Whether that is a profile of somebody at work, who proposes, supports and asks nothing through it (W3). */
  isAtWork: boolean;
  send: Send;
}

const ClientContext = createContext<Client | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient needs a ClientProvider above it');
  return client;
}

/** Whether somebody is signed in and acts through a profile. */
export const useIsSomebody = (): boolean => useClient().actingAs !== '';

export const useIsAtWork = (): boolean => useClient().isAtWork;
