import type { DraftLineFragment } from '../../graphql/generated/graphql.js';

/** Where a draft is gone on with; undefined where this client has no page for its kind. */
export function addressOf({ id, kind, about }: DraftLineFragment): string | undefined {
  switch (kind) {
    case 'idea':
      return `/ideas/new?draft=${encodeURIComponent(id)}`;
    case 'question':
      return `/questions/new?draft=${encodeURIComponent(id)}`;
    case 'decision':
      return `/decisions/new?draft=${encodeURIComponent(id)}`;
    case 'answer':
      // About the duty; another councillor who answers it too has theirs beside it.
      return about ? `/answers/${about.split(':')[0]}/write` : undefined;
    case 'submission':
      return about ? `/consultations/${about}/take-part` : undefined;
    default:
      return undefined;
  }
}

const telling = ['title', 'title.en', 'title.cy', 'text.en', 'text.cy', 'body'];
const LONGEST = 80;

/** What a draft is called: the first of its fields that says something. */
export function nameOf({ content }: DraftLineFragment): string | undefined {
  try {
    const values = JSON.parse(content) as Record<string, unknown>;
    const said = telling.map((name) => values[name]).find((value) => typeof value === 'string' && value.trim() !== '');
    return typeof said === 'string' ? said.trim().slice(0, LONGEST) : undefined;
  } catch {
    return undefined;
  }
}
