import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** As the build leaves it; the same place seen from `src/` and from `dist/`. */
const directory = fileURLToPath(new URL('../../dist/web/playground/', import.meta.url));

/** Lets the page reach this server and nothing else. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A browser that opens an address, as opposed to a program that asks it. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');

/** Answers with GraphiQL. */
export async function sendPlayground(reply: FastifyReply): Promise<FastifyReply> {
  const page = await readFile(`${directory}index.html`);
  return reply
    .header('content-security-policy', contentSecurityPolicy)
    .header('vary', 'accept')
    .type('text/html; charset=utf-8')
    .send(page);
}

/** Serves what the page of GraphiQL loads; file names hold a hash of their content, so they may be kept. */
export async function playgroundFiles(server: FastifyInstance): Promise<void> {
  await server.register(fastifyStatic, {
    root: directory,
    prefix: '/playground/',
    index: false,
    immutable: true,
    maxAge: '1y',
  });
}
