import type { FastifyHelmetOptions } from '@fastify/helmet';

/** Headers that every answer carries. Nothing is allowed to pages of other origins: no CORS header is ever sent. */
export const securityHeaders: FastifyHelmetOptions = {
  // Pages say what they may load; nothing else is a document.
  contentSecurityPolicy: false,
  // For whoever ends TLS to decide: it would hold for the whole domain.
  strictTransportSecurity: false,
  xFrameOptions: { action: 'deny' },
};
