import { useState, type ReactNode } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute } from '../../../graphql/execute.js';
import type { ArgumentPageFragment, ArgumentPartsFragment, ArgumentSide, ArgumentSort, IdeaPartsFragment } from '../../../graphql/generated/graphql.js';
import { useText, useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { Section } from '../../../ui/section.js';
import { TabLinks } from '../../../ui/tabs.js';
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
  query MoreArguments($id: ID!, $sort: ArgumentSort!, $after: String) {
    ideaArguments(ideaId: $id, sort: $sort, first: 40, after: $after) {
      ...ArgumentPage
    }
  }
`);

const sorts: readonly ArgumentSort[] = ['BALANCED', 'HELPFUL', 'NEWEST'];

interface ArgumentColumnsProps {
  idea: IdeaPartsFragment;
  /** Of both sides, as they are sorted. */
  loaded: ArgumentPageFragment;
  sort: ArgumentSort;
  /** Forms for who may argue or reply. */
  argueForm: ReactNode;
  replyForm: (argumentId: string) => ReactNode;
  /** An argument, a reply or what somebody finds of one has changed. */
  onChanged: () => void;
}

/** For and against, side by side where there is room. */
export function ArgumentColumns({ idea, loaded, sort, argueForm, replyForm, onChanged }: ArgumentColumnsProps) {
  const { ideas: text, common } = useText();
  const { arguing: words } = useWords('idea');
  const { list, more } = useMore(idea.id, sort, loaded);
  const address = (to: ArgumentSort): string => (to === 'BALANCED' ? `/ideas/${idea.id}` : `/ideas/${idea.id}?arguments=${to.toLowerCase()}`);
  const of = (side: ArgumentSide) => ({ side, list: list.filter((argument) => argument.side === side), replyForm, onChanged });
  const { forCount, againstCount } = idea.arguments;
  return (
    <Section title={text.arguments}>
      {forCount + againstCount > 1 && (
        <TabLinks label={words.sort} tabs={sorts.map((one) => ({ to: address(one), label: words.sorts[one], current: one === sort }))} />
      )}
      {idea.viewersHeldTexts.length > 0 && <HeldTexts idea={idea} />}
      <div className="pair">
        <Column {...of('FOR')} title={words.sideTitle(text.for, forCount)} none={text.noFor} />
        <Column {...of('AGAINST')} title={words.sideTitle(text.against, againstCount)} none={text.noAgainst} />
      </div>
      {more && (
        <Button kind="quiet" onClick={() => void more()}>
          {common.more}
        </Button>
      )}
      {argueForm}
    </Section>
  );
}

/** What was loaded with the page, and what was asked for below it. */
function useMore(id: string, sort: ArgumentSort, loaded: ArgumentPageFragment) {
  const { send } = useClient();
  const [asked, setAsked] = useState<{ sort: ArgumentSort; page: ArgumentPageFragment }>();
  const below = asked?.sort === sort ? asked.page : undefined;
  const { hasNextPage, endCursor } = (below ?? loaded).pageInfo;
  const more = async (): Promise<void> => {
    const { ideaArguments: next } = await execute(send, MoreArgumentsDocument, { id, sort, after: endCursor });
    setAsked({ sort, page: { ...next, nodes: [...(below?.nodes ?? []), ...next.nodes] } });
  };
  return { list: [...loaded.nodes, ...(below?.nodes ?? [])], more: hasNextPage ? more : undefined };
}

function HeldTexts({ idea }: { idea: IdeaPartsFragment }) {
  const { arguing: words } = useWords('idea');
  return (
    <div className="notice notice--warn" role="status">
      <p className="notice__title">{words.heldTitle}</p>
      <p>{words.heldHint}</p>
      {idea.viewersHeldTexts.map(({ text, because }) => (
        <p key={text}>
          {text} <span className="hint">{because}</span>
        </p>
      ))}
    </div>
  );
}

interface ColumnProps {
  title: string;
  none: string;
  side: ArgumentSide;
  list: readonly ArgumentPartsFragment[];
  replyForm: ArgumentColumnsProps['replyForm'];
  onChanged: () => void;
}

function Column({ title, none, side, list, replyForm, onChanged }: ColumnProps) {
  return (
    <div className={`arguments arguments--${side.toLowerCase()}`}>
      <h3>{title}</h3>
      {list.length === 0 && <p className="hint">{none}</p>}
      <ul>
        {list.map((argument) => (
          <ArgumentItem key={argument.id} argument={argument} replyForm={replyForm(argument.id)} onChanged={onChanged} />
        ))}
      </ul>
    </div>
  );
}
