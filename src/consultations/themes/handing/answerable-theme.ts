import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Answerables, type Answerable, type AnswerSubject } from '../../../answers/index.js';
import { Database, globalId, inLanguage, type GraphqlContext, type Transaction } from '../../../platform/index.js';
import { ConsultationEntity } from '../../consultation.entity.js';
import { themeAnswered } from '../../consultation.events.js';
import { ThemeEntity } from '../theme.entity.js';
import { ThemesReader } from '../themes.reader.js';

/** One that isn't seen has no words. */
const UNSEEN = { en: 'What people said in a consultation', cy: 'Yr hyn a ddywedodd pobl mewn ymgynghoriad' };

/** Tells the room of answers what a theme is that was handed over, and who said it. */
@Injectable()
export class AnswerableTheme implements Answerable, OnModuleInit {
  constructor(
    private readonly answerables: Answerables,
    private readonly themes: ThemesReader,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.answerables.register('theme', this);
  }

  async describe(context: GraphqlContext, ids: readonly string[]): Promise<AnswerSubject[]> {
    const themes = await Promise.all(ids.map((id) => this.themes.byId(context, id)));
    return ids.map((uuid, place) => {
      const theme = themes[place];
      const id = globalId('theme', uuid);
      const { text: title, language } = theme?.name ?? inLanguage(UNSEEN, context.viewer.language);
      return { kind: 'theme', id, title, language, path: theme ? `/consultations/${globalId('con', theme.consultationId)}/outcome#${id}` : '/consultations' };
    });
  }

  async answered(tx: Transaction, id: string): Promise<void> {
    const theme = await tx.find(ThemeEntity, { id });
    const consultation = theme && (await tx.find(ConsultationEntity, { id: theme.consultationId }));
    if (consultation) tx.record(themeAnswered(consultation));
  }

  /** Who wrote what was found to say it, each as a citizen: who it was is theirs to know alone (V5). */
  async askedBy(profileId: string, ids: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select distinct t.theme_id as id from theme_tag t join written_answer w on w.id = t.answer_id
       join consultation_submission s on s.id = w.submission_id join profile p on p.id = s.profile_id
       where s.profile_id = $1 and p.kind = 'citizen' and t.theme_id = any($2) and s.withdrawn_at is null`,
      [profileId, ids],
    );
    return rows.map(({ id }) => id);
  }
}
