import { createContext, useContext } from 'react';
import type { Send } from './execute.js';
import type { Refusal } from './refusal.js';

/** How forms are sent where no script runs, or none yet. */
export interface PlainForms {
  /** Shows the server that the form came from a page of its own. */
  token: string;
  /** The form that was sent so and not taken, and the page it stands on. */
  refused?: { form: string; values: Record<string, string>; refusal: Refusal };
  page?: string;
}

interface Client {
  /** The profile that this page shows as acting, '' for a visitor. */
  actingAs: string;
  /** Whether that is a profile of somebody at work, who proposes, supports and asks nothing through it (W3). */
  isAtWork: boolean;
  send: Send;
  forms: PlainForms;
}

const ClientContext = createContext<Client | undefined>(undefined);

export const ClientProvider = ClientContext.Provider;

export function useClient(): Client {
  const client = useContext(ClientContext);
  if (!client) throw new Error('useClient needs a ClientProvider above it');
  return client;
}

/** What came of this form where no script ran. */
export function useRefused(form: string): PlainForms['refused'] {
  const { refused } = useClient().forms;
  return refused?.form === form ? refused : undefined;
}

/** Whether somebody is signed in and acts through a profile. */
export const useIsSomebody = (): boolean => useClient().actingAs !== '';

export const useIsAtWork = (): boolean => useClient().isAtWork;
