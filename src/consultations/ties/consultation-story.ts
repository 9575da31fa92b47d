import { Injectable } from '@nestjs/common';
import { Database, localId, type GraphqlContext } from '../../platform/index.js';
import { Citations, Stories, type ThingAt, type Told, type ToldStep } from '../../proceedings/index.js';
import type { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { ThemesReader } from '../themes/index.js';

/** Of one decision, and hardly ever so many. */
const MOST_ON_A_DECISION = 10;

/** Tells a consultation as a story: opened, closed, its outcome and promises; after it the decision that it was about or that drew on it. */
@Injectable()
export class ConsultationStory {
  constructor(
    private readonly database: Database,
    private readonly reader: ConsultationsReader,
    private readonly themes: ThemesReader,
    private readonly citations: Citations,
    stories: Stories,
  ) {
    stories.toldBy('consultation', (context, id) => this.tell(context, id));
    stories.toldBy('theme', (context, id) => this.theme(context, id));
    stories.addedTo((_context, thing) => this.onDecision(thing));
  }

  private async tell(context: GraphqlContext, id: string): Promise<Told | null> {
    const consultation = await this.reader.byId(context, id);
    if (!consultation) return null;
    const themes = await this.themes.themesOf(context).load(id);
    const citing = await Promise.all(themes.map(({ uuid }) => this.citations.of(context, 'theme', uuid)));
    const decisions = [...(consultation.decisionId ? [consultation.decisionId] : []), ...citing.flat().map(({ decisionId }) => decisionId)];
    return {
      steps: stepsOf(consultation),
      after: decisions.map((decision) => ({ kind: 'decision', id: localId('dec', decision) })),
      promisedIn: themes.map(({ uuid }) => ({ kind: 'theme', id: uuid })),
    };
  }

  /** A decision that cites a theme drew on its consultation. */
  private async theme(context: GraphqlContext, id: string): Promise<Told | null> {
    const theme = await this.themes.byId(context, id);
    return theme && { before: [{ kind: 'consultation', id: theme.consultationId }] };
  }

  /** What was asked about a decision led to it. */
  private async onDecision({ kind, id }: ThingAt): Promise<Told> {
    if (kind !== 'decision') return {};
    const rows = await this.database.rows<{ id: string }>('select id from consultation where decision_id = $1 order by opens_at limit $2', [id, MOST_ON_A_DECISION]);
    return { before: rows.map((row) => ({ kind: 'consultation', id: row.id })) };
  }
}

function stepsOf({ id, title: { text: title, language }, opensAt, closesAt, stopped, outcome }: Consultation): ToldStep[] {
  const of = { title, language, path: `/consultations/${id}` };
  const steps: ToldStep[] = [
    { kind: 'consultation-opened', at: opensAt, ...of },
    { kind: 'consultation-closed', at: stopped?.at ?? closesAt, ...of },
  ];
  if (outcome) steps.push({ kind: 'outcome', at: outcome.publishedAt, ...of, path: `/consultations/${id}/outcome` });
  return steps;
}
