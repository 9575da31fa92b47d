/** What is kept for a moment is not taken: each request is read. */
export const READ_ANEW = { 'cache-control': 'no-cache' };
