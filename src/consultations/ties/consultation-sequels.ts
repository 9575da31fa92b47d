import { Injectable } from '@nestjs/common';
import { localId, type GraphqlContext } from '../../platform/index.js';
import { Sequels, type CameOfIt, type ThingAt } from '../../proceedings/index.js';
import type { Consultation } from '../consultation.type.js';
import { ConsultationsReader } from '../consultations.reader.js';
import { OutcomesReader } from '../outcome/index.js';
import { ThemesReader } from '../themes/index.js';

/** Tells those who took part its outcome, what was promised in it, and the decision that it was about or that drew on it (G5, D7). */
@Injectable()
export class ConsultationSequels {
  constructor(
    private readonly reader: ConsultationsReader,
    private readonly outcomes: OutcomesReader,
    private readonly themes: ThemesReader,
    private readonly sequels: Sequels,
  ) {
    sequels.toldBy((context, things) => Promise.all(things.map((thing) => this.of(context, thing))));
  }

  private async of(context: GraphqlContext, { kind, id }: ThingAt): Promise<CameOfIt[]> {
    const consultation = kind === 'consultation' ? await this.reader.byId(context, id) : null;
    if (!consultation) return [];
    const [outcome, themes] = await Promise.all([this.outcome(context, consultation), this.themes.themesOf(context).load(id)]);
    const cited = themes.map(({ uuid }) => ({ kind: 'theme', id: uuid }));
    const { decisionId } = consultation;
    const about = decisionId ? [{ kind: 'decision', id: localId('dec', decisionId) }] : [];
    return [...outcome, ...(await this.sequels.ofAll(context, [...about, ...cited]))];
  }

  private async outcome(context: GraphqlContext, { uuid, id, title, outcome }: Consultation): Promise<CameOfIt[]> {
    if (!outcome) return [];
    const [standing] = await this.outcomes.versions(context).load(uuid);
    const promisedIn = (standing?.themes ?? []).map((theme) => ({ kind: 'theme', id: theme.uuid }));
    return [{ kind: 'outcome', title: title.text, language: title.language, path: `/consultations/${id}/outcome`, why: null, at: outcome.publishedAt, promisedIn }];
  }
}
