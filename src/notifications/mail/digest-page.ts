import { html, type Html } from '../../platform/index.js';
import type { Addresses, DigestPart } from './digest-part.js';

/** The letter as a page: the same words, with links where the text has addresses. Mail programs know styles of elements alone. */
export function digestPage(subject: string, parts: readonly DigestPart[], at: Addresses): string {
  const page = html`<!doctype html>
<html lang="${parts[0]?.language ?? 'en'}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${subject}</title></head>
<body style="max-width: 36em; margin: 0 auto; padding: 1em; font-family: sans-serif; line-height: 1.5">
${parts.map((part, place) => html`${place > 0 ? html`<hr>` : ''}${inOneLanguage(part, at)}`)}
</body>
</html>
`;
  return page.markup;
}

function inOneLanguage({ language, frame, things }: DigestPart, { publicUrl, offUrl }: Addresses): Html {
  const told = things.map(
    ({ title, path, steps }) => html`<h2 style="margin: 1.5em 0 0; font-size: 1.1em"><a href="${publicUrl}${path}">${title}</a></h2>
<ul style="margin: 0.25em 0 0">${steps.map((step) => html`<li>${step}</li>`)}</ul>
`,
  );
  return html`<div lang="${language}">
<p>${frame.before}</p>
${told}<p style="margin-top: 2em">${frame.why}</p>
<p><a href="${publicUrl}/me">${frame.settings}</a> · <a href="${offUrl}">${frame.stop}</a></p>
</div>
`;
}
