import { wordDifference, type Language, type TextDifference } from '../../platform/index.js';
import type { DecisionVersion, DecisionWords } from '../versions/index.js';

/** What a version says as it is shown: what is withheld isn't in it, and so can't appear as a difference. */
type Shown = Partial<DecisionWords>;

interface Said {
  readonly path: string;
  readonly language: Language | null;
  readonly text: string;
}

/** What is of the version itself and not of what it says. */
const ABOUT_THE_VERSION = new Set<string>(['number', 'publishedAt', 'reason', 'publisherId', 'decisionId', 'paperIds', 'wardIds'] satisfies (keyof DecisionVersion)[]);

/** Every text that isn't the same in both, in the order in which they are read (D4). */
export function differencesBetween(before: Shown, after: Shown): TextDifference[] {
  const [earlier, later] = [new Map(saidIn(before).map(keyed)), new Map(saidIn(after).map(keyed))];
  return [...new Map([...later, ...earlier])].flatMap(([key, { path, language }]) => {
    const [was, is] = [earlier.get(key)?.text ?? '', later.get(key)?.text ?? ''];
    return was === is ? [] : [{ path, language, segments: wordDifference(was, is) }];
  });
}

const keyed = (said: Said): [string, Said] => [`${said.path} ${said.language ?? ''}`, said];

function saidIn(version: Shown): Said[] {
  return Object.entries(version).flatMap(([name, value]) => (ABOUT_THE_VERSION.has(name) ? [] : saidBy(name, value)));
}

/** The texts of a part: of a translated text each language, of a list each item by its id. */
function saidBy(path: string, value: unknown): Said[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap((item: unknown, place) => saidBy(`${path}.${nameOf(item) ?? place}`, item));
  if (value instanceof Date) return [{ path, language: null, text: value.toISOString() }];
  if (typeof value !== 'object') return [{ path, language: null, text: String(value as string | number | boolean) }];
  if (isTranslated(value)) return value.translations.map(({ language, text }) => ({ path, language, text }));
  return Object.entries(value).flatMap(([name, part]) => (name === 'id' || name === 'personId' ? [] : saidBy(`${path}.${name}`, part)));
}

interface Translated {
  readonly translations: readonly { readonly language: Language; readonly text: string }[];
}

const isTranslated = (value: object): value is Translated => 'translations' in value;

const nameOf = (item: unknown): string | null =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : null;
