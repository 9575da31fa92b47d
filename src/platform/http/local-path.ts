/** A path on this site, with its query; the start page for anything else: nobody is sent elsewhere. */
export function localPath(given: unknown): string {
  const here = 'http://here.invalid';
  if (typeof given !== 'string' || !given.startsWith('/') || !URL.canParse(given, here)) return '/';
  const { origin, pathname, search, hash } = new URL(given, here);
  return origin === here && !pathname.startsWith('//') ? pathname + search + hash : '/';
}
