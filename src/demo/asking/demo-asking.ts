import { Injectable } from '@nestjs/common';
import { visitor } from '../../platform/index.js';
import type { DemoCast } from '../cast.js';
import { DemoPast } from '../past.js';
import type { DemoPlace } from '../place.js';
import { BUS_CARDS, BUS_LINKS, BUS_PEOPLE, BUS_THEMES } from './bus-answers.js';
import { BUS } from './bus-story.js';
import { DemoCards } from './demo-cards.js';
import { DemoOpening } from './demo-opening.js';
import { DemoTelling } from './demo-telling.js';
import { DemoThemes } from './demo-themes.js';
import { MEADOW, MEADOW_PEOPLE } from './meadow-story.js';

/** Two consultations with questions of every kind: one going on, one with what came of it. */
@Injectable()
export class DemoAsking {
  constructor(
    private readonly past: DemoPast,
    private readonly opening: DemoOpening,
    private readonly cards: DemoCards,
    private readonly themes: DemoThemes,
    private readonly end: DemoTelling,
  ) {}

  async execute({ county }: DemoPlace, cast: DemoCast): Promise<void> {
    const { enid, officer, countyClerk, citizens } = cast;
    const bus = await this.opening.execute(BUS, enid, county.id, { daysAgo: 78, closesIn: -30 });
    await this.opening.takePart(bus, BUS_PEOPLE.map((said, at) => [said, citizens[at] ?? cast.becaAtHome] as const), 60);
    await this.opening.takePart(bus, BUS_LINKS.map((said) => [said, visitor('en')] as const), 50);
    await this.cards.execute(bus, BUS_CARDS, { enteredBy: officer, checkedBy: countyClerk, day: this.past.dayIn(-40), daysAgo: 38 });
    await this.end.close(bus);
    const themes = await this.themes.execute(bus.id, BUS_THEMES, [...BUS_PEOPLE, ...BUS_LINKS, ...BUS_CARDS], officer);
    await this.end.tell(bus, enid, themes);
    const meadow = await this.opening.execute(MEADOW, enid, county.id, { daysAgo: 18, closesIn: 31 });
    await this.opening.takePart(meadow, MEADOW_PEOPLE.map((said, at) => [said, citizens[citizens.length - 1 - at] ?? cast.becaAtHome] as const), 6);
  }
}
