import { Injectable } from '@nestjs/common';
import { Argue, ProposeIdea, SupportIdea, type IdeaEntity } from '../ideas/index.js';
import type { Viewer } from '../platform/index.js';
import { DemoAnswers } from './answers.js';
import type { DemoCast } from './cast.js';
import { IDEA_STORIES, type IdeaStory } from './idea-stories.js';
import { DemoPast } from './past.js';
import type { DemoPlace } from './place.js';

/** What citizens have proposed, argued and supported, and what came of it so far. */
@Injectable()
export class DemoIdeas {
  constructor(
    private readonly past: DemoPast,
    private readonly propose: ProposeIdea,
    private readonly argue: Argue,
    private readonly support: SupportIdea,
    private readonly answers: DemoAnswers,
  ) {}

  /** The ideas of the stories, in their order. */
  async execute(place: DemoPlace, cast: DemoCast): Promise<IdeaEntity[]> {
    const ideas: IdeaEntity[] = [];
    for (const [at, story] of IDEA_STORIES.entries()) ideas.push(await this.tell(story, place, cast, at));
    return ideas;
  }

  private async tell(story: IdeaStory, place: DemoPlace, cast: DemoCast, at: number): Promise<IdeaEntity> {
    const people = [...cast.citizens.slice(at), ...cast.citizens.slice(0, at)];
    const idea = await this.proposed(story, place, personAt(people, 0));
    for (const [turn, argument] of story.arguments.entries()) {
      const when = this.past.daysAgo(story.openedDaysAgo - 1 - turn);
      await this.past.asOf(when, () => this.argue.execute(personAt(people, turn + 1), { ideaId: idea.id, ...argument }));
    }
    await this.supported(story, idea, people);
    if (story.answer) await this.answers.execute(idea, story.council === 'town' ? cast.sam : cast.enid, story.answer);
    return idea;
  }

  private proposed(story: IdeaStory, place: DemoPlace, author: Viewer): Promise<IdeaEntity> {
    const { title, body, language, at } = story;
    const organisationId = place[story.council].id;
    const wardId = story.ward ? place.wards[story.ward].id : null;
    return this.past.asOf(this.past.daysAgo(story.openedDaysAgo), () => this.propose.execute(author, { organisationId, wardId, title, body, language, point: at ?? null }));
  }

  /** Spread from the opening to the day the last one came. */
  private async supported({ openedDaysAgo, supports }: IdeaStory, idea: IdeaEntity, people: readonly Viewer[]): Promise<void> {
    const { count, lastDaysAgo } = supports;
    for (let turn = 0; turn < count; turn++) {
      const daysAgo = openedDaysAgo - ((openedDaysAgo - lastDaysAgo) * (turn + 1)) / count;
      await this.past.asOf(this.past.daysAgo(daysAgo, 9), () => this.support.execute(personAt(people, turn), { ideaId: idea.id }));
    }
  }
}

function personAt(people: readonly Viewer[], at: number): Viewer {
  const person = people[at % people.length];
  if (!person) throw new Error('Nobody lives in the demo');
  return person;
}
