import { useCallback, useState } from 'react';
import type { RoundPartsFragment, StanceValue, StatementPartsFragment } from '../../graphql/generated/graphql.js';
import { useClient } from '../../graphql/client-context.js';
import { execute } from '../../graphql/execute.js';
import { useDeed } from '../../graphql/use-deed.js';
import { useFresh, useLive } from '../../graphql/use-live.js';
import { MoreStatementsDocument, NextStatementDocument, RoundLiveDocument, TakeBackStanceDocument, TakeStanceDocument } from './fragments/index.js';

export type RoundStatement = StatementPartsFragment & { viewerStance?: StanceValue | null };

/** A round as one viewer sees it: live for what all see, asked again for what is theirs. */
export function useRound(loaded: RoundPartsFragment) {
  const { send } = useClient();
  const [round, patch] = useFresh(loaded);
  const deed = useDeed(TakeStanceDocument);
  const back = useDeed(TakeBackStanceDocument);
  const [statements, setStatements] = useState<readonly RoundStatement[]>(loaded.statements.nodes);
  const [more, setMore] = useState(loaded.statements.pageInfo);
  const merge = useCallback((changed: readonly RoundStatement[]) => setStatements((now) => merged(now, changed)), []);

  useLive(RoundLiveDocument, { id: loaded.id }, ({ statementRound }) => {
    if (!statementRound) return;
    const { statements: first, ...rest } = statementRound;
    patch(rest);
    merge(first.nodes);
  });

  /** Nothing instead of a stance takes back the one that stands (V2). */
  const take = async (statementId: string, stance: StanceValue | undefined): Promise<boolean> => {
    const taken = stance ? await deed.run({ statementId, stance }) : await back.run({ statementId });
    if (!taken) return false;
    merge([taken]);
    const { statementRound } = await execute(send, NextStatementDocument, { id: loaded.id });
    if (statementRound) patch(statementRound);
    return true;
  };
  const loadMore = async (): Promise<void> => {
    const { statementRound } = await execute(send, MoreStatementsDocument, { id: loaded.id, after: more.endCursor ?? '' });
    if (!statementRound) return;
    merge(statementRound.statements.nodes);
    setMore(statementRound.statements.pageInfo);
  };
  return { round, statements, take, busy: deed.busy || back.busy, refusal: deed.refusal ?? back.refusal, loadMore: more.hasNextPage ? loadMore : undefined };
}

export type Round = ReturnType<typeof useRound>;

/** Each statement stays where it stands on the page; new ones follow; what is the viewer's own is kept. */
export function merged(now: readonly RoundStatement[], changed: readonly RoundStatement[]): RoundStatement[] {
  const byId = new Map(now.map((statement) => [statement.id, statement]));
  for (const statement of changed) byId.set(statement.id, { ...byId.get(statement.id), ...statement });
  return [...byId.values()];
}

