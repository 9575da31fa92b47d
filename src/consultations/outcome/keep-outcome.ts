import { untranslated, type OrganisationEntity } from '../../identity/index.js';
import { LEAST_SHOWN } from '../../opinions/index.js';
import { inLanguage, toTexts, TranslationMissing, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { textsProblem } from '../consultation.rules.js';
import { ALL, isOfYoungPeople } from '../results/index.js';
import type { OutcomeInput } from './outcome.input.js';
import { ThemesUnanswered } from './outcome.problems.js';
import { unansweredThemes } from './outcome.rules.js';
import { OutcomeVersionEntity, type ThemeAnswered } from './outcome-version.entity.js';

export type OutcomeContent = Pick<OutcomeVersionEntity, 'weAsked' | 'youSaid' | 'weDid' | 'levelKept' | 'keptBecause' | 'themes'>;

interface ThemeFound {
  id: string;
  name: Texts;
  said: number;
}

/** What was typed, with the themes as they stand now; or the whole of what is missing (G4, G8, L1). */
export async function outcomeContent(
  tx: Transaction,
  viewer: Viewer,
  consultation: ConsultationEntity,
  organisation: OrganisationEntity,
  input: OutcomeInput,
): Promise<Problem | OutcomeContent> {
  const texts = { weAsked: toTexts(input.weAsked), youSaid: toTexts(input.youSaid), weDid: toTexts(input.weDid), keptBecause: toTexts(input.keptBecause) };
  const found = await tx.query<ThemeFound>(
    `select t.id, t.name, coalesce(n.respondents, 0) as said from consultation_theme t
     left join consultation_theme_tally n on n.theme_id = t.id and n.grp = '${ALL}'
     where t.consultation_id = $1 and t.merged_into is null order by said desc, t.id for share of t`,
    [consultation.id],
  );
  const missing = unansweredThemes(found.map(({ id, name }) => ({ id, name: inLanguage(name, viewer.language).text })), input.themes);
  const whys = Object.fromEntries(input.themes.map(({ why }, at) => [`themes.${at}.why`, toTexts(why)]));
  const untold = untranslated(organisation, whys);
  const refusal = missing.length > 0 ? new ThemesUnanswered(missing) : (textsProblem(texts, organisation) ?? (untold.length > 0 ? new TranslationMissing(untold) : null));
  return refusal ?? { ...texts, levelKept: input.levelKept, themes: answered(found, input, consultation) };
}

/** What isn't a theme of this consultation is left out. */
function answered(found: readonly ThemeFound[], { themes }: OutcomeInput, { whoMayTakePart }: ConsultationEntity): ThemeAnswered[] {
  const isYouth = isOfYoungPeople(whoMayTakePart.ageBands);
  return found.flatMap(({ id: themeId, name, said }) => {
    const given = themes.find((theme) => theme.themeId === themeId);
    return given ? [{ themeId, name, said: isYouth && said < LEAST_SHOWN ? null : said, done: given.done, why: toTexts(given.why) }] : [];
  });
}

interface Publication {
  readonly number: number;
  readonly whyChanged: Texts | null;
  readonly publishedBy: string;
}

/** Keeps what is published now beside what was published before (D4); the consultation carries what stands. */
export async function keepOutcome(tx: Transaction, consultation: ConsultationEntity, content: OutcomeContent, publication: Publication): Promise<ConsultationEntity> {
  const { weAsked, youSaid, weDid, levelKept } = content;
  await tx.manager.insert(OutcomeVersionEntity, { consultationId: consultation.id, ...content, ...publication, publishedAt: tx.now } as object);
  const outcomePublishedAt = consultation.outcomePublishedAt ?? tx.now;
  return tx.save(ConsultationEntity, { ...consultation, weAsked, youSaid, weDid, levelKept, outcomePublishedAt, version: consultation.version + 1 });
}
