import type { ReactNode } from 'react';
import { useIsAtWork } from '../graphql/client-context.js';
import { useWords } from '../text/use-text.js';
import { LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';

/** What people do as themselves: nobody begins to write at work what could only be refused at the end (W3). */
export function AsOneself({ children }: { children: ReactNode }) {
  const words = useWords('as-oneself');
  if (!useIsAtWork()) return <>{children}</>;
  return (
    <Notice tone="warn" title={words.title}>
      <p>{words.how}</p>
      <p>
        <LinkButton kind="quiet" to="/acting-as">
          {words.change}
        </LinkButton>
      </p>
    </Notice>
  );
}
