import MarkdownIt from 'markdown-it';
import sanitizeHtml from 'sanitize-html';
import { Kept } from './kept.js';

const renderer = new MarkdownIt({ html: false, linkify: true, breaks: true });

const allowed: sanitizeHtml.IOptions = {
  allowedTags: ['p', 'br', 'strong', 'em', 's', 'ul', 'ol', 'li', 'blockquote', 'code', 'pre', 'h3', 'h4', 'h5', 'h6', 'a', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td'],
  allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
  allowedSchemes: ['https', 'http', 'mailto'],
  transformTags: {
    // A page has one h1 and its own h2s: what people write begins below them.
    h1: 'h3',
    h2: 'h4',
    a: sanitizeHtml.simpleTransform('a', { rel: 'nofollow ugc noopener' }),
  },
};

/** In characters; about twice as many bytes. */
const MOST_KEPT = 2_000_000;
const kept = new Kept(MOST_KEPT);

/**
 * People's Markdown as HTML that can't run anything: raw HTML is escaped first, and what is left is cleaned again (S6).
 * The same source is always the same HTML, and most pages are read more often than they are written: the last ones are kept.
 */
export function renderMarkdown(source: string): string {
  return kept.of(source, () => sanitizeHtml(renderer.render(source), allowed));
}
