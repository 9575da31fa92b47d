import { useEffect, useState } from 'react';
import { Link } from 'react-router';
import { useClient } from '../../../graphql/client-context.js';
import { graphql } from '../../../graphql/document.js';
import { execute, RequestFailed } from '../../../graphql/execute.js';
import type { SpacesBehindQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Section } from '../../../ui/section.js';
import { Local } from '../../../ui/written.js';

const SpacesBehindDocument = graphql(`
  query SpacesBehind($subjectId: ID!) {
    youthSpacesBehind(subjectId: $subjectId) {
      id
      title {
        ...LocalTextParts
      }
    }
  }
`);

type Spaces = SpacesBehindQuery['youthSpacesBehind'];

/** Youth spaces whose words go to what is shown: for those who are in them, asked for by them alone, and never part of a public page (Y3). */
export function SpacesBehind({ subjectId }: { subjectId: string }) {
  const text = useWords('youth-place');
  const spaces = useSpaces(subjectId);
  if (spaces.length === 0) return null;
  return (
    <Section title={text.behind}>
      <p className="hint">{text.behindText}</p>
      <ul>
        {spaces.map(({ id, title }) => (
          <li key={id}>
            <Link to={`/youth/spaces/${id}`}>
              <Local text={title} />
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function useSpaces(subjectId: string): Spaces {
  const { send } = useClient();
  const [spaces, setSpaces] = useState<Spaces>([]);
  useEffect(() => {
    void execute(send, SpacesBehindDocument, { subjectId }).then(
      ({ youthSpacesBehind }) => setSpaces(youthSpacesBehind),
      (error: unknown) => {
        if (!(error instanceof RequestFailed)) throw error;
      },
    );
  }, [send, subjectId]);
  return spaces;
}
