import { Html, html, htmlPage, type Language } from '../platform/index.js';
import type { PageFiles, RenderedPage } from './client-build.js';
import { dataBlock, sharingTags } from './sharing-tags.js';

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
${noindex ? html`<meta name="robots" content="noindex">` : sharingTags({ title, description, address, language, sharing: page.sharing, nonce })}
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

/** When the page itself can't be made. */
export function sorryPage(): string {
  return htmlPage(
    'Sorry, that did not work',
    html`<p>Please load this page again in a moment.</p>
<p lang="cy">Mae’n ddrwg gennym, ni weithiodd hynny. Llwythwch y dudalen eto ymhen ychydig.</p>
<p><a href="/">Folkmoot</a></p>`,
  );
}
