import { createContext, useContext } from 'react';

const ReloadContext = createContext<() => Promise<void>>(() => Promise.resolve());

export const ReloadProvider = ReloadContext.Provider;

/** Asks again for everything that the page shows. What is on it stays until the answer is there. */
export const useReload = (): (() => Promise<void>) => useContext(ReloadContext);
