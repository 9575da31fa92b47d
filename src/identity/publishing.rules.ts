import { missingLanguages, type Texts } from '../platform/index.js';
import type { OrganisationEntity } from './organisation.entity.js';

/** Names of those texts that still lack a language the organisation publishes in (L1). */
export function untranslated(
  organisation: Pick<OrganisationEntity, 'languages' | 'publishesInAll'>,
  texts: Readonly<Record<string, Texts>>,
): string[] {
  if (!organisation.publishesInAll) return [];
  return Object.keys(texts).filter((name) => missingLanguages(texts[name] ?? {}, organisation.languages).length > 0);
}
