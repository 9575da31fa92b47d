import { useState } from 'react';
import { useClient } from '../../../graphql/client-context.js';
import { execute } from '../../../graphql/execute.js';
import { useWords } from '../../../text/use-text.js';
import { Button } from '../../../ui/button.js';
import { YouthDownloadDocument } from './yours-fragment.js';

/** All that is kept of a young person in a space, as a file (S8). */
export function Download({ spaceId }: { spaceId: string }) {
  const text = useWords('youth-place');
  const { send } = useClient();
  const [busy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    const { youthDownload: file } = await execute(send, YouthDownloadDocument, { id: spaceId });
    setBusy(false);
    if (!file) return;
    const address = URL.createObjectURL(new Blob([file.content], { type: 'application/json' }));
    Object.assign(document.createElement('a'), { href: address, download: file.fileName }).click();
    URL.revokeObjectURL(address);
  };
  return (
    <details className="more">
      <summary>{text.download}</summary>
      <p>{text.downloadText}</p>
      <Button kind="quiet" busy={busy} onClick={() => void save()}>
        {text.save}
      </Button>
    </details>
  );
}
