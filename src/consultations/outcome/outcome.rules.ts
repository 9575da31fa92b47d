import { addDays, dayOf, daysBetween, inForce, inLanguage, missingLanguages, type Day, type Jurisdiction, type Language, type Texts } from '../../platform/index.js';
import { MISSING_IN, type Finding } from '../finding.js';

export interface OutcomeWait {
  readonly dueOn: Day;
  /** From closing to the outcome, or until now. */
  readonly daysWaited: number;
  readonly isOverdue: boolean;
}

/** How long people have waited for what came of it (G5). What was due is what the law or practice asked on the day of closing. */
export function outcomeWait(end: Date, publishedAt: Date | null, { calendar, outcomeDays }: Pick<Jurisdiction, 'calendar' | 'outcomeDays'>, now: Date): OutcomeWait {
  const closedOn = dayOf(end, calendar);
  const until = dayOf(publishedAt ?? now, calendar);
  const dueOn = addDays(closedOn, inForce(outcomeDays, closedOn));
  return { dueOn, daysWaited: daysBetween(closedOn, until), isOverdue: until > dueOn };
}

interface NamedTheme {
  readonly id: string;
  readonly name: Texts;
}

/** What was typed of an outcome. */
export interface OutcomeGiven {
  /** By the name of their field. */
  readonly texts: Readonly<Record<string, Texts>>;
  readonly themes: readonly {
    readonly themeId: string;
    readonly why: Texts;
    readonly commitments: readonly { readonly what: Texts; readonly dueOn: Day; readonly ownerIsOfCouncil: boolean }[];
  }[];
}

interface Publishing {
  readonly languages: readonly Language[];
  readonly publishesInAll: boolean;
}

const WRITE = { en: 'Write this.', cy: 'Ysgrifennwch hyn.' };
const WHY = { en: 'Say why, or why not.', cy: 'Dywedwch pam, neu pam lai.' };
const WHAT = { en: 'Say what will be done.', cy: 'Dywedwch beth fydd yn cael ei wneud.' };
const DAY_GONE = { en: 'This day is over. Say by which day to come it will be done.', cy: 'Mae’r diwrnod hwn wedi mynd. Dywedwch erbyn pa ddiwrnod i ddod y caiff ei wneud.' };
const OWNER = {
  en: 'Only a councillor or an officer of this council can see to it. Name one.',
  cy: 'Dim ond cynghorydd neu swyddog y cyngor hwn all ofalu am hyn. Enwch un.',
};

/** Everything that still keeps an outcome from being published, at once (G4, G5, G8, L1). `themes`: those that people found in what was said. */
export function outcomeFindings(given: OutcomeGiven, themes: readonly NamedTheme[], organisation: Publishing, today: Day): Finding[] {
  const said = (path: string, texts: Texts, words: Finding['words']): Finding[] => textFindings(path, texts, words, organisation);
  return [
    ...Object.entries(given.texts).flatMap(([path, texts]) => said(path, texts, WRITE)),
    ...unanswered(themes, given.themes),
    ...given.themes.flatMap(({ why, commitments }, at) => [
      ...said(`themes.${at}.why`, why, WHY),
      ...commitments.flatMap(({ what, dueOn, ownerIsOfCouncil }, place) => {
        const path = `themes.${at}.commitments.${place}`;
        const late = dueOn < today ? [{ path: `${path}.dueOn`, words: DAY_GONE }] : [];
        return [...said(`${path}.what`, what, WHAT), ...late, ...(ownerIsOfCouncil ? [] : [{ path: `${path}.ownerId`, words: OWNER }])];
      }),
    ]),
  ];
}

/** Themes to which nothing has been said yet (G4). */
function unanswered(themes: readonly NamedTheme[], answered: OutcomeGiven['themes']): Finding[] {
  const ids = new Set(answered.map(({ themeId }) => themeId));
  const name = (texts: Texts, language: Language): string => inLanguage(texts, language).text;
  return themes
    .filter(({ id }) => !ids.has(id))
    .map((theme) => ({
      path: 'themes',
      words: {
        en: `Say what was done about “${name(theme.name, 'en')}”, or why nothing was.`,
        cy: `Dywedwch beth a wnaed am “${name(theme.name, 'cy')}”, neu pam na wnaed dim.`,
      },
    }));
}

/** Written at all, and in each language where the organisation publishes in all (L1). */
function textFindings(path: string, texts: Texts, words: Finding['words'], { languages, publishesInAll }: Publishing): Finding[] {
  if (missingLanguages(texts, languages).length === languages.length) return [{ path, words }];
  return publishesInAll ? missingLanguages(texts, languages).map((language) => ({ path: `${path}.${language}`, words: MISSING_IN[language] })) : [];
}
