/** The REST calls of signing in and out; everything else goes by GraphQL. Gives the HTTP status, 0 when offline. */
export async function post(path: string, body: Record<string, string>): Promise<number> {
  try {
    const response = await fetch(`/auth/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  } catch {
    return 0;
  }
}

/** Only an address on this site: anything else would be a way to send people elsewhere. */
export function safeNext(next: string | null): string {
  return next && /^\/(?![/\\])/.test(next) ? next : '/';
}

/** Who acts has changed: load the page afresh, so that everything on it is seen through the new profile. */
export function arrive(address: string): void {
  window.location.assign(address);
}
