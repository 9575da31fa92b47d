import type { LanguageTag } from './catalogue.js';

/**
 * Messages that only some pages need. A page names them in `words` and loads them with its code, so that the first page
 * of somebody who only reads stays light. Everything else is in the catalogue, which every page has.
 */
const sources = {
  activity: { en: () => import('./en/activity.js'), cy: () => import('./cy/activity.js') },
  people: { en: () => import('./en/people.js'), cy: () => import('./cy/people.js') },
  invited: { en: () => import('./en/invited.js'), cy: () => import('./cy/invited.js') },
  record: { en: () => import('./en/record.js'), cy: () => import('./cy/record.js') },
  settings: { en: () => import('./en/settings.js'), cy: () => import('./cy/settings.js') },
  work: { en: () => import('./en/work.js'), cy: () => import('./cy/work.js') },
  organisation: { en: () => import('./en/organisation.js'), cy: () => import('./cy/organisation.js') },
  accounts: { en: () => import('./en/accounts.js'), cy: () => import('./cy/accounts.js') },
  home: { en: () => import('./en/home.js'), cy: () => import('./cy/home.js') },
  opinions: { en: () => import('./en/opinions.js'), cy: () => import('./cy/opinions.js') },
  help: { en: () => import('./en/help.js'), cy: () => import('./cy/help.js') },
  reporting: { en: () => import('./en/reporting.js'), cy: () => import('./cy/reporting.js') },
  moderation: { en: () => import('./en/moderation.js'), cy: () => import('./cy/moderation.js') },
  safeguarding: { en: () => import('./en/safeguarding.js'), cy: () => import('./cy/safeguarding.js') },
  'in-a-thread': { en: () => import('./en/in-a-thread.js'), cy: () => import('./cy/in-a-thread.js') },
  'thread-tools': { en: () => import('./en/thread-tools.js'), cy: () => import('./cy/thread-tools.js') },
  'youth-place': { en: () => import('./en/youth-place.js'), cy: () => import('./cy/youth-place.js') },
  'youth-staff': { en: () => import('./en/youth-staff.js'), cy: () => import('./cy/youth-staff.js') },
  youth: { en: () => import('./en/youth.js'), cy: () => import('./cy/youth.js') },
  'answers-desk': { en: () => import('./en/answers-desk.js'), cy: () => import('./cy/answers-desk.js') },
  'answers-handing': { en: () => import('./en/answers-handing.js'), cy: () => import('./cy/answers-handing.js') },
  'answers-list': { en: () => import('./en/answers-list.js'), cy: () => import('./cy/answers-list.js') },
  'answers-record': { en: () => import('./en/answers-record.js'), cy: () => import('./cy/answers-record.js') },
  'answers-story': { en: () => import('./en/answers-story.js'), cy: () => import('./cy/answers-story.js') },
  'answers-terms': { en: () => import('./en/answers-terms.js'), cy: () => import('./cy/answers-terms.js') },
  'answers-tools': { en: () => import('./en/answers-tools.js'), cy: () => import('./cy/answers-tools.js') },
  commitments: { en: () => import('./en/commitments.js'), cy: () => import('./cy/commitments.js') },
  'changing-commitments': { en: () => import('./en/changing-commitments.js'), cy: () => import('./cy/changing-commitments.js') },
  deciding: { en: () => import('./en/deciding.js'), cy: () => import('./cy/deciding.js') },
  contributions: { en: () => import('./en/contributions.js'), cy: () => import('./cy/contributions.js') },
  idea: { en: () => import('./en/idea.js'), cy: () => import('./cy/idea.js') },
  topics: { en: () => import('./en/topics.js'), cy: () => import('./cy/topics.js') },
  'idea-writing': { en: () => import('./en/idea-writing.js'), cy: () => import('./cy/idea-writing.js') },
  'idea-tools': { en: () => import('./en/idea-tools.js'), cy: () => import('./cy/idea-tools.js') },
  'idea-calls': { en: () => import('./en/idea-calls.js'), cy: () => import('./cy/idea-calls.js') },
  elections: { en: () => import('./en/elections.js'), cy: () => import('./cy/elections.js') },
  'as-oneself': { en: () => import('./en/as-oneself.js'), cy: () => import('./cy/as-oneself.js') },
  'idea-map': { en: () => import('./en/idea-map.js'), cy: () => import('./cy/idea-map.js') },
  differences: { en: () => import('./en/differences.js'), cy: () => import('./cy/differences.js') },
  'my-page': { en: () => import('./en/my-page.js'), cy: () => import('./cy/my-page.js') },
  questions: { en: () => import('./en/questions.js'), cy: () => import('./cy/questions.js') },
  'reading-decisions': { en: () => import('./en/reading-decisions.js'), cy: () => import('./cy/reading-decisions.js') },
  outcome: { en: () => import('./en/outcome.js'), cy: () => import('./cy/outcome.js') },
  results: { en: () => import('./en/results.js'), cy: () => import('./cy/results.js') },
  themes: { en: () => import('./en/themes.js'), cy: () => import('./cy/themes.js') },
  changing: { en: () => import('./en/changing.js'), cy: () => import('./cy/changing.js') },
  'council-map': { en: () => import('./en/council-map.js'), cy: () => import('./cy/council-map.js') },
  consultation: { en: () => import('./en/consultation.js'), cy: () => import('./cy/consultation.js') },
  'consultation-list': { en: () => import('./en/consultation-list.js'), cy: () => import('./cy/consultation-list.js') },
  paper: { en: () => import('./en/paper.js'), cy: () => import('./cy/paper.js') },
  map: { en: () => import('./en/map.js'), cy: () => import('./cy/map.js') },
  'paper-doubts': { en: () => import('./en/paper-doubts.js'), cy: () => import('./cy/paper-doubts.js') },
  near: { en: () => import('./en/near.js'), cy: () => import('./cy/near.js') },
  story: { en: () => import('./en/story.js'), cy: () => import('./cy/story.js') },
  statements: { en: () => import('./en/statements.js'), cy: () => import('./cy/statements.js') },
  sorting: { en: () => import('./en/sorting.js'), cy: () => import('./cy/sorting.js') },
  making: { en: () => import('./en/making.js'), cy: () => import('./cy/making.js') },
  preview: { en: () => import('./en/preview.js'), cy: () => import('./cy/preview.js') },
  'taking-part': { en: () => import('./en/taking-part.js'), cy: () => import('./cy/taking-part.js') },
  'writing-decisions': { en: () => import('./en/writing-decisions.js'), cy: () => import('./cy/writing-decisions.js') },
};

type Sources = typeof sources;
export type WordsName = keyof Sources;
export type Words<Name extends WordsName> = Awaited<ReturnType<Sources[Name]['en']>>['words'];

export const wordsNames = Object.keys(sources) as WordsName[];

const loaded = new Map<string, object>();
const keyOf = (language: LanguageTag, name: WordsName): string => `${language}/${name}`;

/** The files that hold them, as the build names them. */
export const wordsFiles = (language: LanguageTag, names: readonly WordsName[]): string[] => names.map((name) => `src/text/${keyOf(language, name)}.ts`);

export async function loadWords(language: LanguageTag, names: readonly WordsName[]): Promise<void> {
  const missing = names.filter((name) => !loaded.has(keyOf(language, name)));
  await Promise.all(missing.map(async (name) => loaded.set(keyOf(language, name), (await sources[name][language]()).words)));
}

/** Throws when the page that asks for them hasn't named them. */
export function wordsIn<Name extends WordsName>(language: LanguageTag, name: Name): Words<Name> {
  const words = loaded.get(keyOf(language, name));
  if (!words) throw new Error(`The page doesn't name the words "${name}" that it uses`);
  return words as Words<Name>;
}
