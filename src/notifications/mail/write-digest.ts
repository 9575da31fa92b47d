import { Inject, Injectable } from '@nestjs/common';
import { Viewers } from '../../identity/index.js';
import { LANGUAGES, SETTINGS, type GraphqlContext, type Language, type Mail, type Settings } from '../../platform/index.js';
import { wordsOf } from '../kinds.js';
import { Subjects } from '../subjects.js';
import { digest } from './digest.words.js';
import type { Told } from './digest-part.js';
import type { Step } from './digests.reader.js';
import { OffLink } from './off-link.js';

/** Puts a letter into words, as its addressee sees what it is about. */
@Injectable()
export class WriteDigest {
  constructor(
    private readonly viewers: Viewers,
    private readonly subjects: Subjects,
    private readonly link: OffLink,
    @Inject(SETTINGS) private readonly settings: Settings,
  ) {}

  /** In each language where none was chosen. Null when nothing is left to tell. */
  async write(profileId: string, chosen: Language | null, steps: readonly Step[]): Promise<Omit<Mail, 'to'> | null> {
    const told: Partial<Record<Language, Told[]>> = {};
    for (const language of chosen ? [chosen] : LANGUAGES) told[language] = await this.told(profileId, language, steps);
    if (Object.values(told).every((things) => things.length === 0)) return null;
    const offUrl = this.link.of(profileId);
    const headers = { 'List-Unsubscribe': `<${offUrl}>`, 'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click' };
    return { headers, ...digest({ told, publicUrl: this.settings.publicUrl, offUrl }) };
  }

  /** Each thing once, with its steps; what the person doesn't see any more is left out (S2). */
  private async told(profileId: string, language: Language, steps: readonly Step[]): Promise<Told[]> {
    const viewer = await this.viewers.actingAs(profileId, language);
    const context: GraphqlContext = { viewer, requestId: 'digest', http: null, shownProfileId: null };
    const told: Told[] = [];
    for (const happened of byThing(steps)) {
      const [first] = happened;
      const now = first && (await this.subjects.describe(context, first.subjectKind, first.subjectId));
      if (now) told.push({ ...now, steps: [...new Set(happened.map(({ kind, facts }) => wordsOf(kind, facts, language)))] });
    }
    return told;
  }
}

function byThing(steps: readonly Step[]): Step[][] {
  const things = new Map<string, Step[]>();
  for (const step of steps) {
    const thing = `${step.subjectKind}:${step.subjectId}`;
    things.set(thing, [...(things.get(thing) ?? []), step]);
  }
  return [...things.values()];
}
