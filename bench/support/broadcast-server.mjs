import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';

/** The limit of telling many at once: bare `ws`, which sends the bytes that it is given to every socket. Says when it began. */
const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
const server = createServer(async (request, response) => {
  if (request.url === '/ready') return response.end();
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  const began = performance.timeOrigin + performance.now();
  for (const socket of sockets.clients) socket.send(bytes, { binary: false });
  response.end(JSON.stringify({ began }));
});

server.on('upgrade', (request, stream, head) => sockets.handleUpgrade(request, stream, head, (socket) => sockets.emit('connection', socket, request)));
server.listen(Number(process.env.PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit());
