import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerBadRequest } from './httpErrors.js';

/** Refuses a request whose header Host is none, as RFC 9112, section 3.2, asks for: no address can be made of it. */
export async function hostsOnly({ hostname }: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!URL.canParse(`http://${hostname}/`)) await answerBadRequest(reply, 'The header Host is no host.');
}
