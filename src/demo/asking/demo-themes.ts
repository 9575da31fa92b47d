import { Injectable } from '@nestjs/common';
import { AddTheme, QuoteAnswer, TagAnswer } from '../../consultations/index.js';
import type { Viewer } from '../../platform/index.js';
import { DemoPast } from '../past.js';
import { DemoReading } from './demo-reading.js';
import type { Respondent, ThemeStory } from './story.js';

/** Somebody finds themes in what people wrote. */
@Injectable()
export class DemoThemes {
  constructor(
    private readonly past: DemoPast,
    private readonly reading: DemoReading,
    private readonly add: AddTheme,
    private readonly tag: TagAnswer,
    private readonly quote: QuoteAnswer,
  ) {}

  /** Answers with the themes' ids, in the order of the stories. */
  async execute(consultationId: string, stories: readonly ThemeStory[], people: readonly Respondent[], officer: Viewer): Promise<string[]> {
    const at = this.past.daysAgo(20, 10);
    const written = await this.reading.execute(consultationId, officer, at);
    const answerBy = (respondent: number): string => written.get(wordsOf(people[respondent])) ?? '';
    const ids: string[] = [];
    for (const { name, description, saidBy, quoted } of stories) {
      const themeId = await this.past.asOf(at, () => this.add.execute(officer, { consultationId, name, description }));
      for (const respondent of saidBy) await this.past.asOf(at, () => this.tag.tag(officer, { themeId, answerId: answerBy(respondent) }));
      if (quoted) await this.past.asOf(at, () => this.quote.execute(officer, { themeId, answerId: answerBy(quoted.from), excerpt: quoted.words }));
      ids.push(themeId);
    }
    return ids;
  }
}

function wordsOf(respondent: Respondent | undefined): string {
  const words = respondent?.said.find((said) => typeof said === 'string');
  return typeof words === 'string' ? words : '';
}
