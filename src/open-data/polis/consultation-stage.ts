import { Injectable } from '@nestjs/common';
import type { OpenConsultationInput } from '../../consultations/index.js';
import { Clock } from '../../platform/index.js';
import { ImportStaff } from '../import-staff.js';
import { peopleOf, spanOf, type Conversation } from './conversation.js';
import { ImportedCitizens } from './imported-citizens.js';
import { ImportedConsultation } from './imported-consultation.js';
import { beforeAll, type Stage } from './stage.js';

const MINUTE_MS = 60_000;
const ORGANISATION = { slug: 'imported-conversations', kind: 'voluntary' as const, name: { en: 'Imported conversations', cy: 'Sgyrsiau a fewnforiwyd' } };

/** Puts a conversation into a consultation, where citizens take part. */
@Injectable()
export class ConsultationStage {
  constructor(
    private readonly clock: Clock,
    private readonly staff: ImportStaff,
    private readonly citizens: ImportedCitizens,
    private readonly consultation: ImportedConsultation,
  ) {}

  set(conversation: Conversation, source: string): Promise<Stage> {
    return this.clock.at(beforeAll(spanOf(conversation).from), async () => {
      const organisationId = await this.staff.organisation(ORGANISATION);
      const officer = await this.staff.member(source, { organisationId, role: 'officer', name: 'Imported Organiser', jobTitle: { en: 'Organiser of the conversation' } });
      const moderator = await this.staff.member(source, { organisationId, role: 'clerk', name: 'Imported Moderator', jobTitle: { en: 'Moderator of the conversation' } });
      const people = await this.citizens.enter(source, peopleOf(conversation));
      const input = opening(conversation, organisationId);
      const opened = await this.consultation.open(source, officer, input, spanOf(conversation).from);
      return { ...opened, people, moderator, isPremoderated: input.readsSuggestionsFirst };
    });
  }
}

/** The source says nothing of what a consultation must say, and so does this: plainly. */
function opening(conversation: Conversation, organisationId: string): OpenConsultationInput {
  return {
    organisationId,
    title: { en: conversation.topic },
    summary: { en: conversation.description },
    stillOpen: { en: 'This conversation was held elsewhere and is over. It is here to be read.' },
    alreadyFixed: { en: 'The source does not say.' },
    affects: { en: 'The source does not say.' },
    effects: { en: 'The source does not say.' },
    fewOptionsReason: { en: 'The source put statements to people, not options.' },
    level: 'inform',
    closesAt: new Date(spanOf(conversation).to.getTime() + MINUTE_MS),
    shortTimeReason: { en: 'The times are those of the source.' },
    statements: [],
    readsSuggestionsFirst: conversation.statements.some(({ state }) => state === 'waiting'),
  };
}
