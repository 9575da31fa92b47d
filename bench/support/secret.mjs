/** What the benchmarks' servers sign with; it protects nothing. */
export const AUTH_SECRET = 'a secret that only benchmarks know, long enough';
