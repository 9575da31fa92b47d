import type { Topic } from '../../identity/index.js';
import type { Language } from '../../platform/index.js';
import type { IdeaContentInput } from './content.input.js';
import type { EstimateKind } from './content.type.js';

/** Everything that its author says of an idea, as kept in each version of it. */
export interface IdeaContent {
  readonly title: string;
  readonly body: string;
  readonly language: Language;
  readonly need: string | null;
  readonly outcomeWanted: string | null;
  readonly selfHelp: string | null;
  readonly topic: Topic | null;
  readonly wardId: string | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly estimateKind: EstimateKind | null;
  readonly estimatePounds: number | null;
  /** Files, each described. */
  readonly pictureIds: readonly string[];
}

export function contentOf(input: IdeaContentInput): IdeaContent {
  return {
    title: input.title,
    body: input.body,
    language: input.language,
    need: written(input.need),
    outcomeWanted: written(input.outcomeWanted),
    selfHelp: written(input.selfHelp),
    topic: input.topic ?? null,
    wardId: input.wardId ?? null,
    latitude: input.point?.latitude ?? null,
    longitude: input.point?.longitude ?? null,
    estimateKind: input.estimate?.kind ?? null,
    estimatePounds: input.estimate?.pounds ?? null,
    pictureIds: input.pictureIds ?? [],
  };
}

/** What of it the idea itself keeps, to be listed and sorted by. Pictures belong to the version. */
export function columnsOf({ pictureIds: _, ...columns }: IdeaContent): Omit<IdeaContent, 'pictureIds'> {
  return columns;
}

/** All that people read of it, in one text. */
export function wordsOf({ title, body, need, outcomeWanted, selfHelp }: IdeaContent): string {
  return [title, body, need, outcomeWanted, selfHelp].filter(Boolean).join('\n');
}

function written(text: string | null | undefined): string | null {
  return text?.trim() ? text.trim() : null;
}
