import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import pg from 'pg';

/** The limit: `node:http` and `pg`, and nothing between them. The benchmark's file says what is answered. */
const [file] = process.argv.slice(2);
const { answer } = await import(pathToFileURL(file).href);
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 16 });

const server = createServer(async (request, response) => {
  if (request.url === '/ready') return response.end();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  try {
    const text = await answer(pool, { url: request.url, headers: request.headers, body: Buffer.concat(chunks).toString() });
    response.setHeader('content-type', 'application/json; charset=utf-8');
    response.end(text);
  } catch (error) {
    response.statusCode = 500;
    response.end(String(error));
  }
});

server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => {
  server.close(() => void pool.end().finally(() => process.exit()));
  server.closeAllConnections();
});
