import { Html, html, LANGUAGES, type Language } from '../platform/index.js';
import type { RenderedPage } from './client-build.js';
import { SHARE_PICTURE } from './share-picture.js';

interface Shared {
  title: string;
  description: string | undefined;
  /** As asked for, at the public address. */
  address: URL;
  language: Language;
  sharing: RenderedPage['sharing'];
  nonce: string;
}

const OPEN_GRAPH_LANGUAGE: Record<Language, string> = { en: 'en_GB', cy: 'cy_GB' };

/**
 * For search engines and for whoever gets the link. A page has one address for each language, each canonical in itself,
 * and one that takes the reader's own; what a list was narrowed by is no page of its own.
 */
export function sharingTags({ title, description, address, language, sharing, nonce }: Shared): Html {
  const own = new URL(address.pathname, address);
  const canonical = address.searchParams.get('lang') === language ? inLanguage(own, language) : own.href;
  const words = description ? html`<meta name="description" content="${description}"><meta property="og:description" content="${description}">` : html``;
  const alternates = LANGUAGES.map((each) => html`<link rel="alternate" hreflang="${each}" href="${inLanguage(own, each)}">`);
  return html`${words}
<meta property="og:title" content="${title}">
<meta property="og:type" content="website">
<meta property="og:url" content="${canonical}">
<meta property="og:locale" content="${OPEN_GRAPH_LANGUAGE[language]}">
${picture(sharing, own)}
<link rel="canonical" href="${canonical}">
${alternates}
<link rel="alternate" hreflang="x-default" href="${own.href}">
${sharing ? html`<script type="application/ld+json" nonce="${nonce}">${dataBlock(sharing.structured)}</script>` : html``}`;
}

/** The thing's own picture; otherwise the place's, in the colour of the council. */
function picture(sharing: RenderedPage['sharing'], own: URL): Html {
  const { url, width, height } = sharing?.picture ?? { url: `/share/${sharing?.council ?? 'place'}.png`, ...SHARE_PICTURE };
  return html`<meta property="og:image" content="${new URL(url, own).href}">
<meta property="og:image:width" content="${String(width)}">
<meta property="og:image:height" content="${String(height)}">
<meta name="twitter:card" content="summary_large_image">`;
}

function inLanguage(own: URL, language: Language): string {
  const there = new URL(own);
  there.searchParams.set('lang', language);
  return there.href;
}

/** JSON that can't end its block: whatever people wrote, no "<" stands in it. */
export function dataBlock(state: unknown): Html {
  return new Html(JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'));
}
