import { Link } from 'react-router';
import { Codes, Members } from '../features/youth-spaces/staff/index.js';
import { useClient } from '../graphql/client-context.js';
import { graphql } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';
import type { MemberFragment, YouthStaffQuery } from '../graphql/generated/graphql.js';
import { useText, useWords } from '../text/use-text.js';
import { Button } from '../ui/button.js';
import { PageHead } from '../ui/page-head.js';
import { Local } from '../ui/written.js';
import { useState } from 'react';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const YouthStaffDocument = graphql(`
  query YouthStaff($id: ID!, $after: String) {
    youthSpace(id: $id) {
      id
      title {
        ...LocalTextParts
      }
      agreedCount
      codes {
        ...CodeInUse
      }
      members(first: 50, after: $after) {
        nodes {
          ...Member
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

/** What the workers of a space see and do apart from talking: codes, members, consent. */
function YouthStaff({ data }: { data: Present<YouthStaffQuery, 'youthSpace'> }) {
  const text = useWords('youth-staff');
  const { common } = useText();
  const reload = useReload();
  const { send } = useClient();
  const space = data.youthSpace;
  const [more, setMore] = useState<{ nodes: readonly MemberFragment[]; next: string | null }>();
  const info = space.members?.pageInfo;
  const next = more ? more.next : info?.hasNextPage ? (info.endCursor ?? null) : null;
  const again = (): void => {
    setMore(undefined);
    void reload();
  };
  const goOn = async (): Promise<void> => {
    const page = (await execute(send, YouthStaffDocument, { id: space.id, after: next })).youthSpace?.members;
    if (page) setMore({ nodes: [...(more?.nodes ?? []), ...page.nodes], next: page.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null });
  };
  return (
    <div className="accent-young">
      <PageHead
        kicker={
          <Link to={`/youth/spaces/${space.id}`}>
            <Local text={space.title} />
          </Link>
        }
        title={text.staffTitle}
      />
      <Codes spaceId={space.id} codes={space.codes ?? []} onChange={again} />
      <Members members={[...(space.members?.nodes ?? []), ...(more?.nodes ?? [])]} agreed={space.agreedCount ?? null} onChange={again} />
      {next && (
        <Button kind="quiet" onClick={() => void goOn()}>
          {common.more}
        </Button>
      )}
    </div>
  );
}

export const page = definePage({
  query: YouthStaffDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.youthSpace?.codes,
  words: ['youth-staff'],
  head: (_data, _text, wordsOf) => ({ title: wordsOf('youth-staff').staffTitle, noindex: true }),
  Component: YouthStaff,
});
