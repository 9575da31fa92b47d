import { useEffect, useState } from 'react';

/** What a page can be read without, loaded once it is shown; nothing until then, and offline. */
export function useLater<Part>(load: () => Promise<Part>): Part | undefined {
  const [start] = useState(() => load);
  const [loaded, setLoaded] = useState<{ part: Part }>();
  useEffect(() => {
    void start().then(
      (part) => setLoaded({ part }),
      () => undefined,
    );
  }, [start]);
  return loaded?.part;
}
