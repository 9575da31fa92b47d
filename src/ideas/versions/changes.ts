import { wordDifference, type TextDifference } from '../../platform/index.js';
import type { IdeaContent } from '../content/index.js';

const TEXTS = ['title', 'need', 'body', 'outcomeWanted', 'selfHelp'] as const;

/** What else of an idea can change, and what of its content it is made of. */
const PARTS = {
  topic: ['topic'],
  place: ['wardId', 'latitude', 'longitude'],
  estimate: ['estimateKind', 'estimatePounds'],
  pictures: ['pictureIds'],
} as const;
export type IdeaPart = keyof typeof PARTS;

/** How the texts of a version differ from those before it, word by word; only those that do. */
export function textChanges(before: IdeaContent, after: IdeaContent): TextDifference[] {
  return TEXTS.filter((path) => (before[path] ?? '') !== (after[path] ?? '')).map((path) => ({
    ...{ path, language: after.language },
    segments: wordDifference(before[path] ?? '', after[path] ?? ''),
  }));
}

export function partsChanged(before: IdeaContent, after: IdeaContent): IdeaPart[] {
  const said = (content: IdeaContent, part: IdeaPart): string => JSON.stringify(PARTS[part].map((name) => content[name] ?? null));
  return (Object.keys(PARTS) as IdeaPart[]).filter((part) => said(before, part) !== said(after, part));
}
