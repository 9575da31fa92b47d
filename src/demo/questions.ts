import { Injectable } from '@nestjs/common';
import type { Viewer } from '../platform/index.js';
import { AskQuestion, AskToo, type QuestionEntity } from '../questions/index.js';
import type { DemoCast } from './cast.js';
import { DemoModeration } from './moderation.js';
import { DemoPast } from './past.js';
import type { DemoPlace } from './place.js';
import { QUESTION_STORIES, type QuestionStory } from './question-stories.js';
import { DemoVerdicts } from './verdicts.js';

/** What citizens have asked councillors, and what came of it so far. */
@Injectable()
export class DemoQuestions {
  constructor(
    private readonly past: DemoPast,
    private readonly ask: AskQuestion,
    private readonly askToo: AskToo,
    private readonly moderation: DemoModeration,
    private readonly answers: DemoVerdicts,
  ) {}

  async execute(place: DemoPlace, cast: DemoCast): Promise<void> {
    for (const [at, story] of QUESTION_STORIES.entries()) {
      const people = [...cast.citizens.slice(at), ...cast.citizens.slice(0, at)].slice(0, story.askToo + 1);
      await this.tell(story, place, cast, people);
    }
  }

  private async tell(story: QuestionStory, place: DemoPlace, cast: DemoCast, people: readonly Viewer[]): Promise<void> {
    const isCounty = story.council === 'county';
    const councillor = isCounty ? cast.enid : cast.sam;
    const question = await this.asked(story, place[story.council].id, councillor, people[0]);
    if (story.publishedDaysAgo === undefined) return;
    const published = this.past.daysAgo(story.publishedDaysAgo);
    await this.moderation.publish(isCounty ? cast.countyClerk : cast.clerk, 'question', question.id, published);
    for (const person of people.slice(1)) await this.past.asOf(published, () => this.askToo.execute(person, { questionId: question.id, asks: true }));
    if (story.answer) await this.answers.execute(question, councillor, story, people);
  }

  private asked(story: QuestionStory, organisationId: string, councillor: Viewer, author: Viewer | undefined): Promise<QuestionEntity> {
    const { title, body, language } = story;
    if (!author || !councillor.profile) throw new Error('Nobody lives in the demo');
    const input = { organisationId, councillorId: councillor.profile.id, title, body, language };
    return this.past.asOf(this.past.daysAgo(story.askedDaysAgo), () => this.ask.execute(author, input));
  }
}
