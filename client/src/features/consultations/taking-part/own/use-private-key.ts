import { useEffect, useState } from 'react';
import { useIsSomebody } from '../../../../graphql/client-context.js';

const keyName = (consultationId: string): string => `private-key:${consultationId}`;
const BYTES = 32;

/**
 * What somebody who isn't signed in reads, changes and takes back their submission with. It comes with their private
 * link, or is made here before anything is sent, so that sending again after a lost reply doesn't send twice.
 */
export function usePrivateKey(consultationId: string): { key: string | undefined; forget: () => void } {
  const isSomebody = useIsSomebody();
  const [key, setKey] = useState<string>();
  useEffect(() => {
    if (isSomebody) return;
    const fromLink = new URLSearchParams(location.hash.slice(1)).get('key');
    const now = fromLink ?? localStorage.getItem(keyName(consultationId)) ?? newKey();
    localStorage.setItem(keyName(consultationId), now);
    setKey(now);
  }, [consultationId, isSomebody]);
  return { key, forget: () => localStorage.removeItem(keyName(consultationId)) };
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(BYTES));
  return btoa(String.fromCharCode(...bytes)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
