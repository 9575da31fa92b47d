import { Injectable } from '@nestjs/common';
import { DecideIdea, MergeIdeas, OfferHelp, type IdeaEntity } from '../ideas/index.js';
import type { DemoCast } from './cast.js';
import { IDEA_STORIES } from './idea-stories.js';
import { DemoPast } from './past.js';

/** What became of ideas after people had argued and supported: help offered, duplicates joined, one declined. */
@Injectable()
export class DemoIdeaSequels {
  constructor(
    private readonly past: DemoPast,
    private readonly offer: OfferHelp,
    private readonly decide: DecideIdea,
    private readonly merge: MergeIdeas,
  ) {}

  /** `ideas` are those of the stories, in their order. */
  async execute(cast: DemoCast, ideas: readonly IdeaEntity[]): Promise<void> {
    for (const [at, story] of IDEA_STORIES.entries()) {
      const idea = ideas[at];
      if (!idea) throw new Error(`Nobody proposed "${story.title}"`);
      const clerk = story.council === 'town' ? cast.clerk : cast.countyClerk;
      const councillor = story.council === 'town' ? cast.sam : cast.enid;
      for (const [turn, offered] of (story.offers ?? []).entries()) await this.offered(cast, idea, offered, at + turn);
      if (story.declined) {
        const { daysAgo, reason, words } = story.declined;
        await this.past.asOf(this.past.daysAgo(daysAgo), () => this.decide.execute(councillor, { ideaId: idea.id, decision: 'declined', reason, words }));
      }
      if (story.joined) {
        const { into, daysAgo, reason } = story.joined;
        const other = ideas.find(({ title }) => title === into);
        await this.past.asOf(this.past.daysAgo(daysAgo, 10), () => this.merge.execute(clerk, { ideaId: idea.id, intoId: other?.id ?? '', reason }));
      }
    }
  }

  private async offered({ citizens }: DemoCast, idea: IdeaEntity, { text, language, daysAgo }: { text: string; language: 'en' | 'cy'; daysAgo: number }, at: number): Promise<void> {
    const citizen = citizens[(at + 5) % citizens.length];
    if (!citizen) throw new Error('Nobody lives in the demo');
    await this.past.asOf(this.past.daysAgo(daysAgo), () => this.offer.execute(citizen, { ideaId: idea.id, text, language }));
  }
}
