/** The first words of a text for search engines and shared links: without its markup. */
export function plain(html: string, most = 200): string {
  const words = html.replaceAll(/<[^>]*>/g, ' ').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"');
  return words.replaceAll('&#39;', "'").replaceAll('&amp;', '&').replaceAll(/\s+/g, ' ').trim().slice(0, most);
}
