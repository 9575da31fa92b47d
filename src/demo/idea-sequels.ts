import { Injectable } from '@nestjs/common';
import { DecideIdea, MergeIdeas, OfferHelp, OpenIdeaCall, TakeUpIdea, type IdeaEntity } from '../ideas/index.js';
import type { DemoCast } from './cast.js';
import { IDEA_STORIES } from './idea-stories.js';
import { DemoPast } from './past.js';

/** A community group takes an idea up without waiting for the council, and a council calls for ideas. */
@Injectable()
export class DemoIdeasTogether {
  constructor(
    private readonly past: DemoPast,
    private readonly takeUp: TakeUpIdea,
    private readonly call: OpenIdeaCall,
  ) {}

  async execute({ secretary, officer }: DemoCast, [meadow]: readonly IdeaEntity[]): Promise<void> {
    const [group] = secretary.appointments;
    const [council] = officer.appointments;
    if (!meadow || !group || !council) throw new Error('The demo has a meadow, a group and a council');
    const words = { en: 'We count what flowers there each June, and bring scythes. Join us on Saturdays.', cy: 'Rydym yn cyfrif beth sy’n blodeuo yno bob Mehefin, ac yn dod â phladuriau. Ymunwch â ni ar ddydd Sadwrn.' };
    await this.past.asOf(this.past.daysAgo(20), () => this.takeUp.execute(secretary, { ideaId: meadow.id, organisationId: group.organisationId, words }));
    const [opensAt, closesAt] = [this.past.daysAgo(3), this.past.daysAgo(-40)];
    const title = { en: 'Ideas for the old market hall', cy: 'Syniadau ar gyfer yr hen neuadd farchnad' };
    const about = {
      en: 'The hall is empty from spring. **What should happen in it?** Cabinet chooses among the five most supported ideas in May, and says why.',
      cy: 'Bydd y neuadd yn wag o’r gwanwyn. **Beth ddylai ddigwydd ynddi?** Bydd y Cabinet yn dewis o blith y pum syniad â’r mwyaf o gefnogaeth ym mis Mai, ac yn dweud pam.',
    };
    await this.past.asOf(opensAt, () => this.call.execute(officer, { organisationId: council.organisationId, title, about, opensAt, closesAt, supportsEach: 5 }));
  }
}

/** What became of ideas after people had argued and supported: help offered, duplicates joined, one declined. */
@Injectable()
export class DemoIdeaSequels {
  constructor(
    private readonly past: DemoPast,
    private readonly offer: OfferHelp,
    private readonly decide: DecideIdea,
    private readonly merge: MergeIdeas,
    private readonly together: DemoIdeasTogether,
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
    await this.together.execute(cast, ideas);
  }

  private async offered({ citizens }: DemoCast, idea: IdeaEntity, { text, language, daysAgo }: { text: string; language: 'en' | 'cy'; daysAgo: number }, at: number): Promise<void> {
    const citizen = citizens[(at + 5) % citizens.length];
    if (!citizen) throw new Error('Nobody lives in the demo');
    await this.past.asOf(this.past.daysAgo(daysAgo), () => this.offer.execute(citizen, { ideaId: idea.id, text, language }));
  }
}
