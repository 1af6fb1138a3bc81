/** A file as a download: whatever it holds, no browser runs or shows it under the host's address. */
import type {RouteHandler} from './route.ts';

export const openAttachment: RouteHandler<'openAttachment'> = async ({parameters, context}, {adapter}) => {
  const {name, type, size, body} = await adapter.openAttachment(parameters.attachmentId ?? '', context);
  return new Response(body.stream(), {
    headers: {
      'content-type': isHarmless(type) ? type : 'application/octet-stream',
      'content-length': String(size),
      'content-disposition': `attachment; filename="${asciiName(name)}"; filename*=UTF-8''${extendedName(name)}`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    },
  });
};

/** Kinds that are named to the browser: nothing that it would run, whatever a help desk says of its files. */
const isHarmless = (type: string): boolean =>
  /^(?:image\/(?!svg)[\w.+-]+|application\/(?:pdf|zip)|text\/(?:plain|csv)|message\/rfc822)$/.test(type);

/** For clients that know only the old form; quotes, slashes and control characters would end or change it. */
const asciiName = (name: string): string => name.replace(/[^\w .()-]/g, '_');

/** RFC 8187: everything but the characters that may stand as they are. */
const extendedName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
