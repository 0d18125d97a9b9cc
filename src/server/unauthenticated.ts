/** What a caller is answered who showed no token that allows what was asked for. */
export const unauthenticated = (message: string) =>
  ({
    status: 401,
    header: ['www-authenticate', 'Bearer'],
    error: { message, extensions: { code: 'UNAUTHENTICATED' } },
  }) as const;

/** By what was asked for. */
export const refusals = {
  read: 'This server answers those who have its token: send it as the header "Authorization: Bearer TOKEN".',
  write: 'Changes need the token for writing: send it as the header "Authorization: Bearer TOKEN".',
  writeIsOff:
    'This server changes nothing, since it was started without XUNSHI_TOKEN: to switch changes on, start it with that set to a secret of at least 32 characters.',
} as const;
