import { createContext } from 'react';

/** With what somebody sends files who isn't signed in. */
export interface VisitorPass {
  key: string;
  /** Before the first file: null, or why none is taken. */
  ask: () => Promise<string | null>;
}

/** For forms that somebody fills in without signing in; null where nothing can be sent. */
export const UploadPass = createContext<VisitorPass | null | undefined>(undefined);
