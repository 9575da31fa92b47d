import { createContext, useContext } from 'react';

const DemoContext = createContext(false);

export const DemoProvider = DemoContext.Provider;

/** Whether this is a demonstration with invented people, whom anybody may sign in as. */
export const useIsDemo = (): boolean => useContext(DemoContext);
