import { useCallback, useEffect, useState } from 'react';
import { useClient } from '../../../../graphql/client-context.js';
import { execute } from '../../../../graphql/execute.js';
import type { ReadingThemeFragment, StatementsToSortQuery } from '../../../../graphql/generated/graphql.js';
import { useDeed } from '../../../../graphql/use-deed.js';
import { useText, useWords } from '../../../../text/use-text.js';
import { Button } from '../../../../ui/button.js';
import { RefusalText } from '../../../../ui/refusal-text.js';
import { Section } from '../../../../ui/section.js';
import { Local, Said } from '../../../../ui/written.js';
import { StatementsToSortDocument, TagStatementDocument, UntagStatementDocument } from './statement-documents.js';

type Page = NonNullable<NonNullable<StatementsToSortQuery['consultation']>['round']>['statements'];
type Statement = Page['nodes'][number];

interface SortStatementsProps {
  consultationId: string;
  themes: readonly ReadingThemeFragment[];
  onChanged: () => void;
}

/** What the statements of a round say goes under the same themes as what people wrote, once nobody can change their stance. */
export function SortStatements({ consultationId, themes, onChanged }: SortStatementsProps) {
  const words = useWords('sorting');
  const { more } = useText().common;
  const { round, loadMore } = useStatements(consultationId);
  if (!round || round.nodes.length === 0) return null;
  return (
    <Section title={words.title}>
      <p>{round.isOpen ? words.later : words.lead}</p>
      {!round.isOpen && (
        <ul className="written-list">
          {round.nodes.map((statement) => (
            <Sorted key={statement.id} statement={statement} themes={themes} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {!round.isOpen && round.after && (
        <Button kind="quiet" onClick={() => void loadMore()}>
          {more}
        </Button>
      )}
    </Section>
  );
}

interface Shown {
  isOpen: boolean;
  nodes: Statement[];
  after: string | null;
}

function useStatements(id: string): { round: Shown | undefined; loadMore: () => Promise<void> } {
  const { send } = useClient();
  const [round, setRound] = useState<Shown>();
  const load = useCallback(
    async (before: Shown | undefined) => {
      const { consultation } = await execute(send, StatementsToSortDocument, { id, after: before?.after ?? null });
      if (!consultation?.round) return;
      const { isOpen, statements } = consultation.round;
      const { hasNextPage, endCursor } = statements.pageInfo;
      setRound({ isOpen, nodes: [...(before?.nodes ?? []), ...statements.nodes], after: hasNextPage ? (endCursor ?? null) : null });
    },
    [send, id],
  );
  useEffect(() => void load(undefined).catch(() => undefined), [load]);
  return { round, loadMore: () => load(round) };
}

function Sorted({ statement, themes, onChanged }: Omit<SortStatementsProps, 'consultationId'> & { statement: Statement }) {
  const words = useWords('sorting');
  const tag = useDeed(TagStatementDocument);
  const untag = useDeed(UntagStatementDocument);
  const isIn = (theme: ReadingThemeFragment): boolean => theme.statements.some(({ id }) => id === statement.id);
  const toggle = async (theme: ReadingThemeFragment): Promise<void> => {
    const deed = isIn(theme) ? untag : tag;
    if (await deed.run({ statementId: statement.id, themeId: theme.id })) onChanged();
  };
  const { counts } = statement;
  const refusal = tag.refusal ?? untag.refusal;
  return (
    <li className="written">
      <blockquote>
        <Said text={statement.text} language={statement.language} />
      </blockquote>
      {counts && <p className="hint">{words.counts(counts.agree ?? '–', counts.disagree ?? '–', counts.pass ?? '–')}</p>}
      <ul className="tagging" aria-label={words.themesOf(statement.text)}>
        {themes.map((theme) => (
          <li key={theme.id}>
            <button type="button" className="tagging__theme" aria-pressed={isIn(theme)} onClick={() => void toggle(theme)}>
              <Local text={theme.name} />
            </button>
          </li>
        ))}
      </ul>
      {refusal && <RefusalText refusal={refusal} />}
    </li>
  );
}
