import type { Refusal } from '../../../graphql/refusal.js';
import { useLanguage, useWords } from '../../../text/use-text.js';

interface Reply {
  /** The HTTP status, 0 when offline. */
  status: number;
  /** The password was right, and the code of an authenticator is asked for. */
  twoFactorRedirect?: boolean;
}

/** The REST calls of signing in and out; everything else goes by GraphQL. Letters come in the page's language. */
export function usePost(): (path: string, body: Record<string, string>) => Promise<Reply> {
  const language = useLanguage();
  return async (path, body) => {
    try {
      const response = await fetch(`/auth/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'accept-language': language },
        body: JSON.stringify(body),
      });
      const reply = (await response.json().catch(() => null)) as Partial<Reply> | null;
      return { ...reply, status: response.status };
    } catch {
      return { status: 0 };
    }
  };
}

/** What went wrong, in the shape that a form shows; `otherwise` is what it means where nothing general does. */
export function useAuthRefusal(): (status: number, otherwise: string) => Refusal {
  const { signInPage: text } = useWords('accounts');
  return (status, otherwise) => {
    if (status === 0) return { refusal: 'Offline', message: '' };
    if (status === 429) return { refusal: 'TooOften', message: text.tooOften };
    if (status >= 500) return { refusal: 'RequestFailed', message: '' };
    return { refusal: 'NotAccepted', message: otherwise };
  };
}

/** Only an address on this site: anything else would be a way to send people elsewhere. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** Who acts has changed: load the page afresh, so that everything on it is seen through the new profile. */
export function arrive(address: string): void {
  window.location.assign(address);
}
