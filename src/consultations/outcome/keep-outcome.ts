import { canOwn, makeCommitments } from '../../commitments/index.js';
import { OrganisationEntity } from '../../identity/index.js';
import { LEAST_SHOWN } from '../../opinions/index.js';
import { dayOf, jurisdictionOf, toTexts, type Problem, type Texts, type Transaction, type Viewer } from '../../platform/index.js';
import { ConsultationEntity } from '../consultation.entity.js';
import { ALL, isOfYoungPeople } from '../results/index.js';
import type { OutcomeInput } from './outcome.input.js';
import { OutcomeIncomplete } from './outcome.problems.js';
import { outcomeFindings, type OutcomeGiven } from './outcome.rules.js';
import { OutcomeVersionEntity, type ThemeAnswered } from './outcome-version.entity.js';

export type OutcomeContent = Pick<OutcomeVersionEntity, 'weAsked' | 'youSaid' | 'weDid' | 'levelKept' | 'keptBecause' | 'themes'>;

interface ThemeFound {
  id: string;
  name: Texts;
  said: number;
  agreed: number | null;
}

/** What was typed, with the themes as they stand now; or the whole of what is missing (G4, G8, L1). `more`: texts that this version has besides. */
export async function outcomeContent(
  tx: Transaction,
  viewer: Viewer,
  consultation: ConsultationEntity,
  input: OutcomeInput,
  more: Readonly<Record<string, Texts>> = {},
): Promise<Problem | OutcomeContent> {
  const organisation = await tx.manager.findOneByOrFail(OrganisationEntity, { id: consultation.organisationId });
  const texts = { weAsked: toTexts(input.weAsked), youSaid: toTexts(input.youSaid), weDid: toTexts(input.weDid), keptBecause: toTexts(input.keptBecause) };
  const found = await tx.query<ThemeFound>(
    `select t.id, t.name, coalesce(n.respondents, 0) as said, t.agreed from consultation_theme t
     left join consultation_theme_tally n on n.theme_id = t.id and n.grp = '${ALL}'
     where t.consultation_id = $1 and t.merged_into is null order by greatest(coalesce(n.respondents, 0), t.agreed) desc, t.id for share of t`,
    [consultation.id],
  );
  const given = { texts: { ...texts, ...more }, themes: await themesGiven(tx, organisation.id, input) };
  const findings = outcomeFindings(given, found, organisation, dayOf(tx.now, jurisdictionOf(organisation.jurisdiction).calendar));
  if (findings.length > 0) return new OutcomeIncomplete(findings, viewer.language);
  return { ...texts, levelKept: input.levelKept, themes: answered(found, input, consultation) };
}

async function themesGiven(tx: Transaction, organisationId: string, { themes }: OutcomeInput): Promise<OutcomeGiven['themes']> {
  const owners = new Map<string, boolean>();
  const isOfCouncil = async (id: string): Promise<boolean> => {
    const known = owners.get(id) ?? (await canOwn(tx, organisationId, id));
    owners.set(id, known);
    return known;
  };
  const given = [];
  for (const { themeId, why, commitments } of themes) {
    const promised = [];
    for (const { what, dueOn, ownerId } of commitments ?? []) promised.push({ what: toTexts(what), dueOn, ownerIsOfCouncil: !ownerId || (await isOfCouncil(ownerId)) });
    given.push({ themeId, why: toTexts(why), commitments: promised });
  }
  return given;
}

/** What isn't a theme of this consultation is left out. */
function answered(found: readonly ThemeFound[], { themes }: OutcomeInput, { whoMayTakePart }: ConsultationEntity): ThemeAnswered[] {
  const isYouth = isOfYoungPeople(whoMayTakePart.ageBands);
  return found.flatMap(({ id: themeId, name, said, agreed }) => {
    const given = themes.find((theme) => theme.themeId === themeId);
    return given ? [{ themeId, name, said: isYouth && said < LEAST_SHOWN ? null : said, agreed: isYouth ? null : agreed, done: given.done, why: toTexts(given.why) }] : [];
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

/** What was promised at each theme (D7): those who took part are told of each step, and whoever sees to it for somebody else's word. */
export async function keepPromises(tx: Transaction, { id, organisationId }: ConsultationEntity, { themes }: OutcomeContent, input: OutcomeInput, promisedBy: string): Promise<void> {
  const answered = new Set(themes.map(({ themeId }) => themeId));
  for (const { themeId, commitments } of input.themes.filter((theme) => answered.has(theme.themeId))) {
    for (const commitment of commitments ?? []) {
      const promisedIn = { kind: 'theme', id: themeId };
      await makeCommitments(tx, { promisedIn, topics: [`consultation:${id}`], organisationId, ownerId: commitment.ownerId ?? promisedBy, promisedBy, commitments: [commitment] });
    }
  }
}
