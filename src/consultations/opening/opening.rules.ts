import { PreElectionReasonMissing, type OrganisationEntity, type PreElectionDays } from '../../identity/index.js';
import { jurisdictionOf, missingLanguages, type ProblemText, type Texts } from '../../platform/index.js';
import type { DecisionAtHand } from '../../proceedings/index.js';
import { MISSING_IN, type Finding } from '../finding.js';
import type { ConsultationContent } from '../making/index.js';
import { questionnaireFindings, textsOf } from '../questionnaire/index.js';
import { timeWarnings, type Warning } from './time.rules.js';

/** What an opening is judged by, beyond what was written. */
export interface Circumstances {
  readonly organisation: Pick<OrganisationEntity, 'languages' | 'publishesInAll' | 'jurisdiction'>;
  /** The one it is about; null when it is about none. */
  readonly decision: Pick<DecisionAtHand, 'isFinal' | 'options'> | null;
  /** The period before an election that it would open in. */
  readonly preElection: PreElectionDays | null;
  readonly now: Date;
}

/** Everything that still keeps it from opening, at once: nobody is sent back twice. */
export function openingFindings(content: ConsultationContent, circumstances: Circumstances): Finding[] {
  const { organisation, decision, now } = circumstances;
  return [
    ...fairnessFindings(content, decision),
    ...timeFindings(content, now),
    ...openingWarnings(content, circumstances).filter((warning) => !isAnswered(warning, content)),
    ...whoFindings(content),
    ...questionnaireFindings(content.questionnaire),
    ...languageFindings(content, organisation),
  ];
}

const isWritten = (texts: Texts | null): boolean => texts !== null && Object.keys(texts).length > 0;

const REQUIRED: readonly (readonly [field: 'title' | 'summary' | 'stillOpen' | 'alreadyFixed' | 'affects', words: ProblemText])[] = [
  ['title', { en: 'Say in a line what it is about.', cy: 'Dywedwch mewn llinell am beth y mae.' }],
  ['summary', { en: 'Say plainly what it is about.', cy: 'Dywedwch yn blaen am beth y mae.' }],
  ['stillOpen', { en: 'Say what is still open, and so can be changed by what people say.', cy: 'Dywedwch beth sy’n dal yn agored, ac felly y gellir ei newid gan yr hyn y mae pobl yn ei ddweud.' }],
  ['alreadyFixed', { en: 'Say what is fixed already, and why.', cy: 'Dywedwch beth sydd wedi’i setlo eisoes, a pham.' }],
  ['affects', { en: 'Say who is affected.', cy: 'Dywedwch pwy sy’n cael eu heffeithio.' }],
];

/** G1, G2, G8: people can't answer well without knowing these. */
function fairnessFindings(content: ConsultationContent, decision: Circumstances['decision']): Finding[] {
  const found: Finding[] = REQUIRED.filter(([field]) => !isWritten(content[field])).map(([path, words]) => ({ path, words }));
  const say = (path: string, en: string, cy: string): number => found.push({ path, words: { en, cy } });
  if (decision?.isFinal) {
    say('decisionId', 'The decision is made or withdrawn. A consultation asks about what is still open.', 'Mae’r penderfyniad wedi’i wneud neu ei dynnu’n ôl. Mae ymgynghoriad yn gofyn am yr hyn sy’n dal yn agored.');
  }
  if (Math.max(content.options.length, decision?.options ?? 0) < 2 && !isWritten(content.fewOptionsReason)) {
    say('options', 'Put at least two ways to go, or say why there is only one.', 'Cynigiwch o leiaf ddwy ffordd ymlaen, neu dywedwch pam nad oes ond un.');
  }
  content.options.forEach(({ title, effects }, at) => {
    if (!isWritten(title)) say(`options.${at}.title`, `Say what option ${at + 1} is called.`, `Dywedwch beth yw enw opsiwn ${at + 1}.`);
    if (!isWritten(effects)) say(`options.${at}.effects`, `Say what option ${at + 1} would mean for people.`, `Dywedwch beth fyddai opsiwn ${at + 1} yn ei olygu i bobl.`);
    if (!isWritten(content.options[at]?.cost ?? null)) say(`options.${at}.cost`, `Say what option ${at + 1} would cost.`, `Dywedwch faint fyddai opsiwn ${at + 1} yn ei gostio.`);
  });
  if (content.options.length === 0 && !decision?.options && !isWritten(content.effects)) {
    say('effects', 'Say what it costs and what it leads to.', 'Dywedwch beth yw’r gost ac i beth y mae’n arwain.');
  }
  if (!content.level) say('level', 'Choose what you promise to those who take part.', 'Dewiswch beth rydych yn ei addo i’r rhai sy’n cymryd rhan.');
  return found;
}

/** When it opens: at once, where that is not said or has passed. */
export const opensAtOf = (content: Pick<ConsultationContent, 'opensAt'>, now: Date): Date =>
  content.opensAt && new Date(content.opensAt) > now ? new Date(content.opensAt) : now;

function timeFindings(content: ConsultationContent, now: Date): Finding[] {
  if (!content.closesAt) return [{ path: 'closesAt', words: { en: 'Say when it closes.', cy: 'Dywedwch pryd mae’n cau.' } }];
  if (new Date(content.closesAt) > opensAtOf(content, now)) return [];
  return [{ path: 'closesAt', words: { en: 'It must close after it opens, and that is to come. Choose a later time.', cy: 'Rhaid iddo gau ar ôl agor, a bod hynny i ddod. Dewiswch amser diweddarach.' } }];
}

/** G3, D9, and whatever else needs a second thought; those that have been answered too. */
export function openingWarnings(content: ConsultationContent, { organisation, preElection, now }: Circumstances): Warning[] {
  const opensAt = opensAtOf(content, now);
  const closesAt = content.closesAt ? new Date(content.closesAt) : null;
  const ofTime = closesAt && closesAt > opensAt ? timeWarnings(opensAt, closesAt, jurisdictionOf(organisation.jurisdiction)) : [];
  if (!preElection) return ofTime;
  return [...ofTime, { kind: 'pre-election', path: 'preElectionReason', words: new PreElectionReasonMissing(preElection).texts }];
}

/** A stated reason answers for the time in any case; that it is known only for holidays. */
export function isAnswered({ kind }: Warning, content: ConsultationContent): boolean {
  if (kind === 'pre-election') return isWritten(content.preElectionReason);
  return isWritten(content.shortTimeReason) || (kind === 'holidays' && content.acknowledgesHolidays);
}

/** Where somebody lives and how old they are is known only of those who sign in (V7). */
function whoFindings({ whoMayTakePart: { openTo, wardIds, ageBands } }: ConsultationContent): Finding[] {
  if (openTo === 'signed-in' || wardIds.length + ageBands.length === 0) return [];
  const words = {
    en: 'Of people who don’t sign in neither ward nor age is known: ask for signing in, or for neither.',
    cy: 'Ni wyddys ward nac oedran pobl nad ydynt yn mewngofnodi: gofynnwch am fewngofnodi, neu am y naill na’r llall.',
  };
  return [{ path: 'whoMayTakePart.openTo', words }];
}

/** L1: what is written at all is written in each language, where the organisation publishes in all. */
function languageFindings(content: ConsultationContent, organisation: Circumstances['organisation']): Finding[] {
  if (!organisation.publishesInAll) return [];
  return Object.entries(writtenTexts(content)).flatMap(([path, texts]) =>
    missingLanguages(texts, organisation.languages).map((language) => ({ path: `${path}.${language}`, words: MISSING_IN[language] })),
  );
}

function writtenTexts(content: ConsultationContent): Record<string, Texts> {
  const { title, summary, stillOpen, alreadyFixed, affects, effects, fewOptionsReason, shortTimeReason, preElectionReason } = content;
  const own = { title, summary, stillOpen, alreadyFixed, affects, effects, fewOptionsReason, shortTimeReason, preElectionReason };
  const ofOptions = content.options.flatMap((option, at) => (['title', 'effects', 'cost'] as const).map((name): [string, Texts] => [`options.${at}.${name}`, option[name]]));
  const asked = textsOf(content.questionnaire).map(({ path, texts }): [string, Texts] => [path, texts]);
  return Object.fromEntries([...Object.entries(own), ...ofOptions, ...asked].filter((entry): entry is [string, Texts] => isWritten(entry[1])));
}
