import type { OpenConsultationInput } from '../../src/consultations/index.js';
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
    level: 'consult',
    closesAt: new Date(now.getTime() + 30 * DAY_MS),
    shortTimeReason: null,
    statements: [
      { en: 'More trees.', cy: 'Mwy o goed.' },
      { en: 'A place to sit.', cy: 'Lle i eistedd.' },
    ],
    readsSuggestionsFirst: false,
    ...wishes,
  };
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
