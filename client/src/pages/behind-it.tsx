import { useClient, useIsSomebody } from '../graphql/client-context.js';
import { usePart } from '../ui/use-part.js';

/** The youth spaces behind a decision, a consultation or a councillor, for whoever may be in one: loaded after the page, for nobody else. */
export function BehindIt({ subjectId }: { subjectId: string }) {
  const { actingAs } = useClient();
  return useIsSomebody() ? <Behind key={`${actingAs} ${subjectId}`} subjectId={subjectId} /> : null;
}

function Behind({ subjectId }: { subjectId: string }) {
  const Spaces = usePart(['youth-place'], () => import('../features/youth-spaces/feeding/index.js'))?.SpacesBehind;
  return Spaces ? <Spaces subjectId={subjectId} /> : null;
}
