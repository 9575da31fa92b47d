import { useSession } from '../features/identity/index.js';
import { LeaveSpace, SpaceView, WorkerTools } from '../features/youth-spaces/index.js';
import { AskedOfYou, Download, Place } from '../features/youth-spaces/yours/index.js';
import { graphql } from '../graphql/document.js';
import type { YouthSpaceQuery } from '../graphql/generated/graphql.js';
import { useLive } from '../graphql/use-live.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { definePage, type Present } from './page.js';
import { useReload } from './use-reload.js';

const YouthSpaceDocument = graphql(`
  query YouthSpace($id: ID!) {
    youthSpace(id: $id) {
      ...SpaceParts
      ...PlaceParts
      ...YoursParts
      version
      viewerCanPrepare
    }
  }
`);

const YouthSpaceLiveDocument = graphql(`
  subscription YouthSpaceLive($id: ID!) {
    youthSpace(id: $id) {
      id
      version
      state
    }
  }
`);

function YouthSpace({ data }: { data: Present<YouthSpaceQuery, 'youthSpace'> }) {
  const reload = useReload();
  const { profile } = useSession();
  const space = data.youthSpace;
  const again = (): void => void reload();
  useLive(YouthSpaceLiveDocument, { id: space.id }, ({ youthSpace: now }) => {
    if (now && (now.version !== space.version || now.state !== space.state)) again();
  }, again);
  return (
    <>
      <SpaceView space={space}>
        {space.viewerIsMember && <AskedOfYou space={space} onChange={again} />}
        {space.viewerCanPrepare && <StaffLinks spaceId={space.id} isWorker={space.viewerCanModerate} />}
        {space.viewerCanModerate && profile && <WorkerTools space={space} profileId={profile.id} onChange={again} />}
      </SpaceView>
      <Place space={space} />
      {space.viewerIsMember && (
        <>
          <Download spaceId={space.id} />
          <LeaveSpace spaceId={space.id} />
        </>
      )}
    </>
  );
}

function StaffLinks({ spaceId, isWorker }: { spaceId: string; isWorker: boolean }) {
  const text = useWords('youth-place');
  return (
    <p className="actions">
      <LinkButton kind="quiet" to={`/youth/spaces/${spaceId}/prepare`}>
        {text.prepare}
      </LinkButton>
      {isWorker && <LinkButton to={`/youth/spaces/${spaceId}/staff`}>{text.staff}</LinkButton>}
    </p>
  );
}

export const page = definePage({
  query: YouthSpaceDocument,
  variables: ({ params }) => ({ id: params['id'] ?? '' }),
  isMissing: (data) => !data.youthSpace,
  words: ['youth', 'youth-place', 'thread-tools'],
  head: ({ youthSpace }) => ({ title: youthSpace?.title.text ?? '', noindex: true }),
  Component: YouthSpace,
});
