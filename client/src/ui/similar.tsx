import { useEffect, useState, type ReactNode } from 'react';
import { useClient } from '../graphql/client-context.js';
import type { Document } from '../graphql/document.js';
import { execute } from '../graphql/execute.js';

/** How long nothing is typed before they are looked for. */
const QUIET_MS = 500;
const SHORTEST = 4;

interface Asked {
  organisationId: string;
  text: string;
}

/** What there is already like what is being written. A help while writing: without it one writes on. */
export function useSimilar<Name extends string, Found>(document: Document<Record<Name, readonly Found[]>, Asked>, { organisationId, text }: Asked): readonly Found[] {
  const { send } = useClient();
  const [found, setFound] = useState<readonly Found[]>([]);
  const typed = text.trim();
  useEffect(() => {
    if (!organisationId || typed.length < SHORTEST) return setFound([]);
    let isCurrent = true;
    const timer = setTimeout(() => {
      void execute(send, document, { organisationId, text: typed }).then(
        (data) => isCurrent && setFound(Object.values<readonly Found[]>(data).flat()),
        () => undefined,
      );
    }, QUIET_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [send, document, organisationId, typed]);
  return found;
}

/** Said quietly beside the field: one of these may do. What was typed is kept when one goes to look. */
export function SimilarThings({ title, hint, children }: { title: string; hint: string; children: readonly ReactNode[] }) {
  return (
    <div role="status">
      {children.length > 0 && (
        <div className="notice notice--plain">
          <p className="notice__title">{title}</p>
          <p className="hint">{hint}</p>
          <ul className="lines">{children}</ul>
        </div>
      )}
    </div>
  );
}
