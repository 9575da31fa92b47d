import { Html, html, htmlPage, LANGUAGES, type Language } from '../platform/index.js';
import type { PageFiles, RenderedPage } from './client-build.js';

interface PageDocument {
  page: RenderedPage;
  /** `accents`: the colours of organisations. */
  files: PageFiles & { accents: string };
  language: Language;
  /** The page's public address. */
  address: URL;
  nonce: string;
}

/** The document around a rendered page. Everything it runs is a file of our own; its one inline block is data. */
export function document({ page, files, language, address, nonce }: PageDocument): string {
  const { title, description, noindex } = page.head;
  const markup = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
${noindex ? html`<meta name="robots" content="noindex">` : sharing(title, description, address)}
<meta name="color-scheme" content="light dark">
<link rel="icon" type="image/svg+xml" href="${files.icon}">
<link rel="stylesheet" href="${files.style}">
<link rel="stylesheet" href="${files.accents}">
${files.scripts.map((script) => html`<link rel="modulepreload" href="${script}">`)}
<script type="module" src="${files.entry}"></script>
</head>
<body>
<div id="root">${new Html(page.html)}</div>
<script type="application/json" id="state" nonce="${nonce}">${dataBlock(page.state)}</script>
</body>
</html>
`;
  return markup.markup;
}

/** For search engines and for whoever gets the link: one address for each language. */
function sharing(title: string, description: string | undefined, address: URL): Html {
  const own = new URL(address);
  own.searchParams.delete('lang');
  const alternates = LANGUAGES.map((language) => {
    const other = new URL(own);
    other.searchParams.set('lang', language);
    return html`<link rel="alternate" hreflang="${language}" href="${other.href}">`;
  });
  const words = description ? html`<meta name="description" content="${description}"><meta property="og:description" content="${description}">` : html``;
  return html`${words}
<meta property="og:title" content="${title}">
<meta property="og:type" content="website">
<meta property="og:url" content="${own.href}">
<link rel="canonical" href="${own.href}">
${alternates}
<link rel="alternate" hreflang="x-default" href="${own.href}">`;
}

/** JSON that can't end its block: whatever people wrote, no "<" stands in it. */
function dataBlock(state: unknown): Html {
  return new Html(JSON.stringify(state).replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029'));
}

/** When the page itself can't be made. */
export function sorryPage(): string {
  return htmlPage(
    'Sorry, that did not work',
    html`<p>Please load this page again in a moment.</p>
<p lang="cy">Mae’n ddrwg gennym, ni weithiodd hynny. Llwythwch y dudalen eto ymhen ychydig.</p>
<p><a href="/">Folkmoot</a></p>`,
  );
}
