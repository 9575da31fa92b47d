import { Fragment, useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../../graphql/client-context.js';
import { graphql } from '../../graphql/document.js';
import { execute } from '../../graphql/execute.js';
import type { CameOfItKind, ContributedFragment, ContributedPageFragment } from '../../graphql/generated/graphql.js';
import { useDates } from '../../text/use-dates.js';
import { useText, useWords } from '../../text/use-text.js';
import { Button } from '../../ui/button.js';
import { commitmentTone } from '../../ui/commitment-list.js';
import { Empty } from '../../ui/notice.js';
import { Section } from '../../ui/section.js';
import { Tag, type Tone } from '../../ui/tag.js';
import { Ago, Day } from '../../ui/when.js';
import { Local, Said } from '../../ui/written.js';

export const ContributedFragmentDocument = graphql(`
  fragment Contributed on Contribution {
    kind
    title
    language
    path
    at
    cameOfIt {
      kind
      title
      language
      path
      at
      why {
        ...LocalTextParts
      }
      promises {
        id
        what {
          ...LocalTextParts
        }
        dueOn
        isOverdue
        state
        owner {
          id
          displayName
        }
      }
    }
  }
`);

export const ContributedPageFragmentDocument = graphql(`
  fragment ContributedPage on ContributionConnection {
    nodes {
      ...Contributed
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
`);

const MoreContributionsDocument = graphql(`
  query MoreContributions($after: String) {
    me {
      contributions(first: 20, after: $after) {
        ...ContributedPage
      }
    }
  }
`);

/** All that somebody gave, the latest first, each with what came of it (D7). */
export function MyContributions({ loaded }: { loaded: ContributedPageFragment }) {
  const words = useWords('contributions');
  const { more } = useText().common;
  const { send } = useClient();
  const [given, setGiven] = useState(loaded.nodes);
  const [page, setPage] = useState(loaded.pageInfo);
  const showMore = async (): Promise<void> => {
    const next = (await execute(send, MoreContributionsDocument, { after: page.endCursor })).me?.contributions;
    if (!next) return;
    setGiven((now) => [...now, ...next.nodes]);
    setPage(next.pageInfo);
  };
  return (
    <Section title={words.title}>
      {given.length === 0 ? <Empty title={words.none}>{words.noneAdvice}</Empty> : <p className="hint">{words.lead}</p>}
      <ul className="written-list">
        {[...new Set(given.map(({ path }) => path))].map((path) => (
          <li key={path}>
            <Given given={given.filter((each) => each.path === path)} />
          </li>
        ))}
      </ul>
      {page.hasNextPage && (
        <Button kind="quiet" onClick={() => void showMore()}>
          {more}
        </Button>
      )}
    </Section>
  );
}

/** All that somebody gave to one thing, and what came of it, told once. */
function Given({ given }: { given: readonly ContributedFragment[] }) {
  const words = useWords('contributions');
  const [latest] = given;
  if (!latest) return null;
  const { title, language, path, cameOfIt } = latest;
  return (
    <>
      <p>
        {given.map(({ kind, at }) => (
          <Fragment key={`${kind} ${at}`}>
            <span className="hint">
              {words.kinds[kind]} <Ago at={at} />
            </span>
            <br />
          </Fragment>
        ))}
        <Link to={path}>
          <Said text={title} language={language} />
        </Link>
      </p>
      {cameOfIt.length === 0 && <p className="hint">{words.nothingYet}</p>}
      <ul className="lines">
        {cameOfIt.map((came) => (
          <li key={`${came.kind} ${came.path} ${came.at}`}>
            <CameOfIt came={came} />
          </li>
        ))}
      </ul>
    </>
  );
}

const tones: Partial<Record<CameOfItKind, Tone>> = { SET_ASIDE: 'warn', DECLINED: 'warn', BEING_DELIVERED: 'active' };

function CameOfIt({ came: { kind, title, language, path, at, why, promises } }: { came: ContributedFragment['cameOfIt'][number] }) {
  const words = useWords('contributions');
  return (
    <>
      <Tag tone={tones[kind] ?? 'good'}>{words.cameOfIt[kind]}</Tag>{' '}
      <Link to={path}>{language ? <Said text={title} language={language} /> : title}</Link>{' '}
      <span className="hint">
        <Day at={at} />
      </span>
      {why && (
        <p>
          <Local text={why} />
        </p>
      )}
      {promises.map((promise) => (
        <Promised key={promise.id} promise={promise} />
      ))}
    </>
  );
}

/** How it stands, in a line: what was promised is told in full where it was promised. */
function Promised({ promise: { what, dueOn, isOverdue, state, owner } }: { promise: ContributedFragment['cameOfIt'][number]['promises'][number] }) {
  const { commitments: text } = useText().common;
  const { day } = useDates();
  return (
    <p>
      <Tag tone={commitmentTone[state]}>{text.states[state]}</Tag> {isOverdue && <Tag tone="warn">{text.overdue}</Tag>} <Local text={what} />{' '}
      <span className="hint">
        {owner.displayName}, {text.due(day(dueOn))}
      </span>
    </p>
  );
}
