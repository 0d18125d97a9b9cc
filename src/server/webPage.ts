import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** A page for browsers, as the build leaves it in `dist/web/NAME/`. */
export interface WebPage {
  /** Answers with the page. */
  send(reply: FastifyReply): Promise<FastifyReply>;
  /** Serves, under `/NAME/`, what the page loads; file names hold a hash of their content, so they may be kept. */
  serveFiles(server: FastifyInstance): Promise<void>;
}

/**
 * @param name of the folder in `dist/web/`
 * @param contentSecurityPolicy what the page may load, by directive
 */
export function webPage(name: string, contentSecurityPolicy: Readonly<Record<string, string>>): WebPage {
  // The same place seen from `src/` and from `dist/`.
  const directory = fileURLToPath(new URL(`../../dist/web/${name}/`, import.meta.url));
  const policy = Object.entries(contentSecurityPolicy).map((entry) => entry.join(' '));
  return {
    async send(reply) {
      const page = await readFile(`${directory}index.html`);
      return reply
        .header('content-security-policy', policy.join('; '))
        .header('vary', 'accept')
        .type('text/html; charset=utf-8')
        .send(page);
    },
    async serveFiles(server) {
      await server.register(fastifyStatic, {
        root: directory,
        prefix: `/${name}/`,
        index: false,
        immutable: true,
        maxAge: '1y',
        decorateReply: false,
      });
    },
  };
}

/** Lets a page reach this server and nothing else. */
export const ownServerOnly = {
  'default-src': "'self'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
} as const;

/** A browser that opens an address, as opposed to a program that asks it. */
export const wantsPage = (request: FastifyRequest): boolean =>
  request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
