import { ActionNotPossible, type CaseCard, type DecisionToCarryOut, type Reportable, type ReportableFacts } from '../../moderation/index.js';
import { globalId, renderMarkdown, type Database, type Problem, type Transaction, type Viewer } from '../../platform/index.js';
import { IdeaEntity } from '../idea.entity.js';
import { ideaModerated } from '../idea.events.js';
import { SHOWN } from '../idea-row.js';

interface Row {
  [column: string]: unknown;
  id: string;
  version: number;
  text: string;
  author_id: string;
  idea_id: string;
  title: string;
  author_name: string;
}

interface Meant {
  idea_id: string;
  argument: string | null;
  was_shown: boolean;
}

const EXCERPT = 200;

/** Where a kind of short text under an idea is kept. */
export interface TextUnderIdea {
  readonly kind: string;
  readonly idKind: string;
  /** SQL: `t` is the text's table, `i` its idea. */
  readonly from: string;
  readonly table: string;
  /** SQL: the argument that it is, or belongs to. */
  readonly argument?: string;
  /** SQL that holds of what everybody sees. */
  readonly shown: string;
}

/** Answers moderation for a kind of short text under an idea: what citizens offer, what they reply. */
export class ReportableText implements Reportable {
  readonly kind: string;
  readonly idKind: string;

  constructor(
    private readonly database: Database,
    private readonly at: TextUnderIdea,
  ) {
    this.kind = at.kind;
    this.idKind = at.idKind;
  }

  /** The idea before what is under it, as everybody who writes. */
  async lock(tx: Transaction, id: string): Promise<ReportableFacts | null> {
    const [meant] = await tx.query<{ idea_id: string }>(`select i.id as idea_id from ${this.at.from} where t.id = $1`, [id]);
    const idea = meant && (await tx.lock(IdeaEntity, { id: meant.idea_id }));
    const [row] = await tx.query<Row>(`select version, author_id from ${this.at.table} where id = $1 for update`, [id]);
    if (!idea || !row) return null;
    const { organisationId } = idea;
    return { version: row.version, scope: { kind: 'organisation', id: organisationId }, organisationId, authorId: row.author_id };
  }

  async isVisibleTo(_viewer: Viewer, id: string): Promise<boolean> {
    return (await this.database.row(`select 1 from ${this.at.from} where t.id = $1 and ${this.at.shown} and ${SHOWN}`, [id])) !== null;
  }

  async cards(_viewer: Viewer, ids: readonly string[]): Promise<(CaseCard | null)[]> {
    const rows = await this.database.rows<Row>(
      `select t.id, t.version, t.text, t.author_id, i.id as idea_id, i.title, author.display_name as author_name
       from ${this.at.from} join profile author on author.id = t.author_id where t.id = any($1)`,
      [ids],
    );
    const byId = new Map(rows.map((row) => [row.id, toCard(row)]));
    return ids.map((id) => byId.get(id) ?? null);
  }

  async carryOut(tx: Transaction, { id, action }: DecisionToCarryOut): Promise<Problem | null> {
    if (action === 'ask-for-changes') return new ActionNotPossible();
    const isPublished = action === 'publish';
    const [meant] = await tx.query<Meant>(
      `select i.id as idea_id, ${this.at.argument ?? 'null'} as argument, t.hidden_at is null as was_shown from ${this.at.from} where t.id = $1`,
      [id],
    );
    await tx.query(
      `update ${this.at.table} set hidden_at = $2, held_because = case when $3 then '{}' else held_because end, version = version + 1 where id = $1`,
      [id, isPublished ? null : tx.now, isPublished],
    );
    const idea = meant && (await tx.lock(IdeaEntity, { id: meant.idea_id }));
    if (!idea) return new ActionNotPossible();
    tx.record(ideaModerated(idea, { under: true, argument: meant.argument, wasShown: meant.was_shown }));
    await tx.save(IdeaEntity, { ...idea, version: idea.version + 1 });
    return null;
  }
}

function toCard({ version, text, idea_id, title, author_name }: Row): CaseCard {
  const card = { excerpt: text.slice(0, EXCERPT), html: renderMarkdown(text), authorName: author_name, context: [title] };
  return { ...card, path: `/ideas/${globalId('idea', idea_id)}`, version };
}
