import type { YouthSpaceState } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../text/use-text.js';
import { Notice } from '../../../ui/notice.js';

export function SpaceState({ state }: { state: YouthSpaceState }) {
  const text = useWords('youth');
  if (state === 'PAUSED') return <Notice tone="warn" title={text.paused} />;
  if (state === 'CLOSED') return <Notice title={text.closed} />;
  return null;
}
