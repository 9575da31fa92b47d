import type { DomainEvent } from '../../platform/index.js';

export type ThemesEvent = 'theme.added' | 'theme.renamed' | 'theme.merged' | 'answer.tagged' | 'answer.untagged' | 'answer.claimed' | 'answer.quoted' | 'answer.read' | 'quote.removed' | 'statement.tagged';

/** Told to those who read and tag side by side; never who wrote what is read (V5). */
export const themesTopic = (consultationId: string): string => `themes:${consultationId}`;

export function themesChanged(kind: ThemesEvent, consultationId: string): DomainEvent {
  return { kind, topics: [themesTopic(consultationId)], facts: { consultationId } };
}
