import { useSession } from '../features/identity/index.js';
import { LeaveSpace, SpaceView, WorkerTools } from '../features/youth-spaces/index.js';
import { graphql } from '../graphql/document.js';
import type { YouthSpaceQuery } from '../graphql/generated/graphql.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const YouthSpaceDocument = graphql(`
  query YouthSpace($id: ID!) {
    youthSpace(id: $id) {
      ...SpaceParts
    }
  }
`);

function YouthSpace({ data }: { data: Present<YouthSpaceQuery, 'youthSpace'> }) {
  const reload = useReload();
  const { profile } = useSession();
  const space = data.youthSpace;
  return (
    <>
    <SpaceView space={space}>
      {space.viewerCanModerate && profile && (
        <WorkerTools space={space} profileId={profile.id} onChange={() => void reload()} />
      )}
    </SpaceView>
      {space.viewerIsMember && <LeaveSpace spaceId={space.id} />}
    </>
  );
}

export const page = definePage({
  query: YouthSpaceDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.youthSpace,
  words: ['youth', 'thread-tools'],
  head: ({ youthSpace }) => ({ title: youthSpace?.title.text ?? '', noindex: true }),
  Component: YouthSpace,
});
