import { useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute } from '../../../graphql/execute.js';
import type { ArgumentPageFragment, ArgumentSort, IdeaPartsFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { TabLinks } from '../../../ui/tabs.js';
import { ArgueForm } from './argue-form.js';
import { ArgumentItem } from './argument-item.js';

export const ArgumentPageFragmentDocument = graphql(`
  fragment ArgumentPage on ArgumentConnection {
    nodes {
      ...ArgumentParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const MoreArgumentsDocument = graphql(`
  query MoreArguments($id: ID!, $side: ArgumentSide!, $sort: ArgumentSort!, $after: String) {
    ideaArguments(ideaId: $id, side: $side, sort: $sort, first: 20, after: $after) {
      ...ArgumentPage
    }
  }
`);

const sorts: readonly ArgumentSort[] = ['BALANCED', 'HELPFUL', 'NEWEST'];

interface ArgumentColumnsProps {
  idea: IdeaPartsFragment;
  sides: { for: ArgumentPageFragment; against: ArgumentPageFragment };
  sort: ArgumentSort;
  /** An argument, a reply or what somebody finds of one has changed. */
  onChanged: () => void;
}

/** For and against, side by side where there is room. */
export function ArgumentColumns({ idea, sides, sort, onChanged }: ArgumentColumnsProps) {
  const { ideas: text } = useText();
  const { arguing: words } = useWords('idea');
  const address = (to: ArgumentSort): string => (to === 'BALANCED' ? `/ideas/${idea.id}` : `/ideas/${idea.id}?arguments=${to.toLowerCase()}`);
  const column = { ideaId: idea.id, canReply: idea.viewerCanArgue, sort, onChanged };
  const { forCount, againstCount } = idea.arguments;
  return (
    <Section title={text.arguments}>
      {forCount + againstCount > 1 && (
        <TabLinks label={words.sort} tabs={sorts.map((one) => ({ to: address(one), label: words.sorts[one], current: one === sort }))} />
      )}
      {idea.viewersHeldTexts.length > 0 && <HeldTexts idea={idea} />}
      <div className="pair">
        <Column {...column} key={`for ${sort}`} title={words.sideTitle(text.for, forCount)} none={text.noFor} side="FOR" loaded={sides.for} />
        <Column {...column} key={`against ${sort}`} title={words.sideTitle(text.against, againstCount)} none={text.noAgainst} side="AGAINST" loaded={sides.against} />
      </div>
      {idea.viewerCanArgue && <ArgueForm ideaId={idea.id} onArgued={onChanged} />}
    </Section>
  );
}

function HeldTexts({ idea }: { idea: IdeaPartsFragment }) {
  const { arguing: words } = useWords('idea');
  return (
    <div className="notice notice--warn" role="status">
      <p className="notice__title">{words.heldTitle}</p>
      {idea.viewersHeldTexts.map(({ text, because }) => (
        <p key={text}>
          {text} <span className="hint">{because}</span>
        </p>
      ))}
    </div>
  );
}

interface ColumnProps {
  ideaId: string;
  title: string;
  none: string;
  side: 'FOR' | 'AGAINST';
  sort: ArgumentSort;
  loaded: ArgumentPageFragment;
  canReply: boolean;
  onChanged: () => void;
}

function Column({ ideaId, title, none, side, sort, loaded, canReply, onChanged }: ColumnProps) {
  const { common } = useText();
  const { send } = useClient();
  const [below, setBelow] = useState<ArgumentPageFragment>();
  const list = [...loaded.nodes, ...(below?.nodes ?? [])];
  const { hasNextPage, endCursor } = (below ?? loaded).pageInfo;
  const more = async (): Promise<void> => {
    const { ideaArguments: next } = await execute(send, MoreArgumentsDocument, { id: ideaId, side, sort, after: endCursor });
    setBelow((now) => ({ ...next, nodes: [...(now?.nodes ?? []), ...next.nodes] }));
  };
  return (
    <div className={`arguments arguments--${side.toLowerCase()}`}>
      <h3>{title}</h3>
      {list.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {list.map((argument) => (
          <ArgumentItem key={argument.id} argument={argument} canReply={canReply} onChanged={onChanged} />
        ))}
      </ul>
      {hasNextPage && (
        <Button kind="quiet" onClick={() => void more()}>
          {common.more}
        </Button>
      )}
    </div>
  );
}
