import type { DraftConsultationInput, OpenConsultationInput } from '../../src/consultations/index.js';
import { OpenConsultation } from '../../src/consultations/index.js';
import { Database, globalId, isRefusal, type Viewer } from '../../src/platform/index.js';
import type { TestApp } from './app.js';

const DAY_MS = 86_400_000;

/** Everything a fair consultation says, in both languages; what a test is about, it says itself. */
export function anOpening(organisationId: string, now: Date, wishes: Partial<OpenConsultationInput> = {}): OpenConsultationInput {
  return {
    organisationId,
    decisionId: null,
    title: { en: 'The lower meadow', cy: 'Y ddôl isaf' },
    summary: { en: 'What should become of the lower meadow?', cy: 'Beth ddylai ddigwydd i’r ddôl isaf?' },
    stillOpen: { en: 'What is planted there.', cy: 'Beth a blennir yno.' },
    alreadyFixed: { en: 'It stays open to everybody.', cy: 'Mae’n aros yn agored i bawb.' },
    affects: { en: 'Whoever walks there.', cy: 'Pawb sy’n cerdded yno.' },
    effects: { en: 'Some thousand pounds; shade in ten years.', cy: 'Rhai miloedd o bunnoedd; cysgod ymhen deng mlynedd.' },
    fewOptionsReason: { en: 'What comes of it depends on what people say.', cy: 'Mae’r hyn a ddaw yn dibynnu ar yr hyn y mae pobl yn ei ddweud.' },
    level: 'consult',
    closesAt: new Date(now.getTime() + 30 * DAY_MS),
    shortTimeReason: null,
    acknowledgesHolidays: true,
    statements: [
      { en: 'More trees.', cy: 'Mwy o goed.' },
      { en: 'A place to sit.', cy: 'Lle i eistedd.' },
    ],
    readsSuggestionsFirst: false,
    ...wishes,
  };
}

type ItemWritten = DraftConsultationInput['pages'][number]['items'][number];

const both = (en: string): { en: string; cy: string } => ({ en, cy: `${en} (cy)` });

/** An item as it is written, with all that its kind needs. */
export function anItem(key: string, kind: ItemWritten['kind'], own: Partial<ItemWritten> = {}): ItemWritten {
  const options = ['yes', 'no', 'perhaps'].map((option) => ({ key: option, label: both(option) }));
  const ofKind: Partial<Record<ItemWritten['kind'], Partial<ItemWritten>>> = {
    'one-choice': { options },
    'several-choices': { options, most: 2 },
    ranking: { options, places: 2 },
    scale: { from: 1, to: 5, fromLabel: both('Bad'), toLabel: both('Good') },
    number: { unit: both('km'), least: 0, most: 50, decimals: 1 },
    budget: { way: 'spend', sum: 1_000, options: ['trees', 'seats'].map((option) => ({ key: option, label: both(option), consequence: both('Nicer.'), most: 800, step: 100 })) },
    'statement-round': { statements: [both('More trees.')] },
  };
  return { key, kind, question: both(`About ${key}`), isRequired: false, isPremoderated: false, ...ofKind[kind], ...own };
}

/** A draft that can be opened as it is: one page, with what is said to be asked. */
export function aDraft(organisationId: string, now: Date, wishes: Partial<DraftConsultationInput> = {}): DraftConsultationInput {
  const { statements: _, readsSuggestionsFirst: __, ...opening } = anOpening(organisationId, now);
  return { ...opening, pages: [{ key: 'page', title: both('The meadow'), items: [anItem('visit', 'one-choice')] }], ...wishes };
}

export interface OpenedRound {
  consultationId: string;
  roundId: string;
  statementIds: string[];
  closesAt: Date;
}

/** A consultation with its round, opened by somebody who may. */
export async function anOpenConsultation(app: TestApp, opener: Viewer, wishes: Partial<OpenConsultationInput> = {}): Promise<OpenedRound> {
  const input = anOpening(opener.profile?.organisationId ?? '', app.clock.now(), wishes);
  const consultation = await app.get(OpenConsultation).execute(opener, input);
  if (isRefusal(consultation)) throw new Error(`No consultation: ${consultation.texts.en}`);
  const rows = await app.get(Database).rows<{ round_id: string; id: string }>(
    `select s.round_id, s.id from statement s join statement_round r on r.id = s.round_id where r.host_id = $1 order by s.written_at, s.id`,
    [consultation.id],
  );
  return { consultationId: consultation.id, roundId: rows[0]?.round_id ?? '', statementIds: rows.map(({ id }) => id), closesAt: consultation.closesAt };
}

export const consultationIdOf = ({ consultationId }: OpenedRound): string => globalId('con', consultationId);
export const roundIdOf = ({ roundId }: OpenedRound): string => globalId('round', roundId);
