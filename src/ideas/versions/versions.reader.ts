import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, markdown, perRequest } from '../../platform/index.js';
import type { IdeaContent } from '../content/index.js';
import type { IdeaVersion } from './version.type.js';

interface Row {
  [column: string]: unknown;
  idea_id: string;
  number: number;
  content: IdeaContent;
  reason: string | null;
  written_at: Date;
}

/** How many versions are read with an idea: far more than anybody writes below a threshold. */
const MOST_VERSIONS = 50;

@Injectable()
export class IdeaVersionsReader {
  constructor(private readonly database: Database) {}

  /** The words of each idea that everybody has seen, the latest first. Whoever sees the idea sees them. */
  readonly versionsOf = perRequest(() => new DataLoader<string, IdeaVersion[]>((ideaIds) => this.byIdeas(ideaIds)));

  /** What the pictures of each idea as it stands belong to. */
  readonly standing = perRequest(() => new DataLoader<string, string | null>((ideaIds) => this.standingIds(ideaIds)));

  private async standingIds(ideaIds: readonly string[]): Promise<(string | null)[]> {
    const rows = await this.database.rows<{ id: string; idea_id: string }>(
      'select v.id, v.idea_id from idea i join idea_version v on v.idea_id = i.id and v.number = i.text_number where i.id = any($1)',
      [ideaIds],
    );
    const found = new Map(rows.map(({ id, idea_id }) => [idea_id, id]));
    return ideaIds.map((id) => found.get(id) ?? null);
  }

  private async byIdeas(ideaIds: readonly string[]): Promise<IdeaVersion[][]> {
    const rows = await this.database.rows<Row>(
      `select idea_id, number, content, reason, written_at from idea_version
       where idea_id = any($1) and state = 'published' order by number desc`,
      [ideaIds],
    );
    return ideaIds.map((id) => rows.filter((row) => row.idea_id === id).slice(0, MOST_VERSIONS).map((row, place, rows) => toVersion(row, rows[place + 1]?.content ?? null)));
  }
}

function toVersion({ number, content, reason, written_at }: Row, before: IdeaContent | null): IdeaVersion {
  const { title, body, need, outcomeWanted, selfHelp, language } = content;
  return { number, title, body: markdown(body, language), need, outcomeWanted, selfHelp, language, reason, writtenAt: written_at, content, before };
}
