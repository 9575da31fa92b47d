import DataLoader from 'dataloader';
import { Injectable } from '@nestjs/common';
import { Database, globalId, localText, perRequest, type Language, type Texts } from '../../platform/index.js';
import type { ReadyPhrase } from '../places/index.js';
import type { DecidedAction, Scope } from '../reportables.js';
import { USUAL_PHRASES } from './usual-phrases.js';

interface Row extends Record<string, unknown> {
  id: string;
  version: number;
  scope_kind: string;
  scope_id: string;
  action: DecidedAction;
  words: Texts;
}

/** The phrases of a place; for who has asked whether the viewer moderates it. Until it keeps its own, the usual ones. */
@Injectable()
export class PhrasesReader {
  constructor(private readonly database: Database) {}

  readonly of = perRequest(
    (context) =>
      new DataLoader<Scope, ReadyPhrase[], string>((scopes) => this.ofScopes(scopes, context.viewer.language), { cacheKeyFn: ({ kind, id }) => `${kind}:${id}` }),
  );

  private async ofScopes(scopes: readonly Scope[], language: Language): Promise<ReadyPhrase[][]> {
    const rows = await this.database.rows<Row>(
      `select id, version, scope_kind, scope_id, action, words from moderation_phrase
       where (scope_kind, scope_id) in (select * from unnest($1::text[], $2::uuid[])) order by id`,
      [scopes.map(({ kind }) => kind), scopes.map(({ id }) => id)],
    );
    return scopes.map(({ kind, id }) => {
      const own = rows.filter((row) => row.scope_kind === kind && row.scope_id === id);
      if (own.length === 0) return USUAL_PHRASES.map(({ action, words }) => ({ id: null, version: 0, action, words: localText(words, language) }));
      return own.map((row) => ({ id: globalId('phrase', row.id), version: row.version, action: row.action, words: localText(row.words, language) }));
    });
  }
}
