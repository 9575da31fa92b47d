import { Link } from 'react-router';
import { graphql } from '../../../graphql/document.js';
import type { DecisionDraftFragment } from '../../../graphql/generated/graphql.js';
import { useLanguage, useWords } from '../../../text/use-text.js';
import { Tag } from '../../../ui/tag.js';
import { Ago } from '../../../ui/when.js';
import { Local } from '../../../ui/written.js';
import type { Values } from './values.js';

export const DecisionDraftFragmentDocument = graphql(`
  fragment DecisionDraft on Draft {
    id
    about
    content
    changedAt
    readyAt
    changedBy {
      id
      displayName
    }
    draftedFor {
      id
      displayName
    }
    organisation {
      id
      name {
        ...LocalTextParts
      }
    }
  }
`);

export function DecisionDraftList({ drafts }: { drafts: readonly DecisionDraftFragment[] }) {
  const words = useWords('writing-decisions').drafts;
  return (
    <ul className="promises">
      {drafts.map(({ id, about, content, changedAt, readyAt, changedBy, draftedFor, organisation }) => (
        <li key={id}>
          <Link to={about ? `/decisions/${about}/revise` : `/decisions/new?draft=${id}`}>
            <Title content={content} />
          </Link>{' '}
          {readyAt && <Tag tone="active">{words.ready}</Tag>}
          <p className="hint">
            {about && <>{words.revision} · </>}
            {organisation && <Local text={organisation.name} />}
            {draftedFor && <> · {words.for(draftedFor.displayName)}</>}
            {changedBy && <> · {words.changedBy(changedBy.displayName)}</>} <Ago at={changedAt} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Title({ content }: { content: string }) {
  const words = useWords('writing-decisions').drafts;
  const language = useLanguage();
  const values = JSON.parse(content) as Values;
  return values[`title.${language}`] || values['title.en'] || values['title.cy'] || words.untitled;
}
