/**
 * The client area as a host would have it: signing in, pages, identity tokens; the ticket server is mounted under `/support`.
 * Anybody may enter as anybody, since everybody is invented. Each person has a path and a cookie for it, so that several can
 * be open in one browser.
 */
import {serveStatic} from '@hono/node-server/serve-static';
import {type Context, Hono} from 'hono';
import {getCookie, setCookie} from 'hono/cookie';
import {clientData, personaCards, personOf} from './client-data.ts';
import type {HelpPage} from './help.ts';
import type {SentMail} from './mail/sent.ts';
import {tokenFor} from './identity.ts';
import {type Persona, PERSONAS} from './seed/people.ts';

/** No inline script or style anywhere, and markup only through lit's own templates. */
export const CONTENT_SECURITY_POLICY =
  "default-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const COOKIE = 'tejaverde';

export interface SiteOptions {
  /** Folder of the built pages. */
  readonly pages: string;
  /** Signs identity tokens. */
  readonly key: Uint8Array;
  /** The help articles, shown under `/ayuda/`. */
  readonly help: readonly HelpPage[];
  /** What the desk mailed, shown under `/correo/`. */
  readonly sentMail: () => Promise<readonly SentMail[]>;
  /** Answers everything below `/support`. */
  readonly support: (request: Request) => Promise<Response> | Response;
}

/** Address of a person's own part of the site. */
export function homeOf(persona: Persona): string {
  return personOf(persona).role === 'agent' ? `/tecnico/${persona.key}` : `/area/${persona.key}`;
}

/** The person in the address, if there is one and he is signed in. */
function signedIn(context: Context): Persona | undefined {
  const persona = PERSONAS.find(({key}) => key === context.req.param('key'));
  return persona && getCookie(context, COOKIE) === persona.key ? persona : undefined;
}

export function createSite({pages, key, help, sentMail, support}: SiteOptions): Hono {
  const site = new Hono();
  const page = (path: string) => serveStatic({root: pages, path});

  site.all('/support/*', ({req}) => support(req.raw));

  site.use(async ({header}, next) => {
    header('content-security-policy', CONTENT_SECURITY_POLICY);
    header('x-content-type-options', 'nosniff');
    header('referrer-policy', 'same-origin');
    await next();
  });

  site.get('/personas', ({json}) => json(personaCards()));
  site.get('/entrar/:key', (context) => {
    const persona = PERSONAS.find((one) => one.key === context.req.param('key'));
    if (!persona) return context.notFound();
    const home = homeOf(persona);
    setCookie(context, COOKIE, persona.key, {path: home, httpOnly: true, sameSite: 'Lax'});
    return context.redirect(`${home}/`);
  });
  site.get('/salir/:key', (context) => {
    const persona = PERSONAS.find((one) => one.key === context.req.param('key'));
    if (persona) setCookie(context, COOKIE, '', {path: homeOf(persona), httpOnly: true, sameSite: 'Lax', maxAge: 0});
    return context.redirect('/');
  });

  for (const [area, file] of [
    ['/area/:key', 'area.html'],
    ['/tecnico/:key', 'agent.html'],
  ] as const) {
    site.get(`${area}/data`, (context) => {
      const persona = signedIn(context);
      context.header('cache-control', 'no-store');
      return persona ? context.json(clientData(persona)) : context.json({error: 'sign in first'}, 401);
    });
    site.get(`${area}/token`, async (context) => {
      const persona = signedIn(context);
      context.header('cache-control', 'no-store');
      return persona ? context.text(await tokenFor(personOf(persona), key)) : context.text('sign in first', 401);
    });
    site.get(area, (context) => context.redirect(`${context.req.path}/`));
    site.get(`${area}/*`, async (context, next) => (signedIn(context) ? next() : context.redirect('/')), page(file));
  }

  site.get('/ayuda/data', ({json}) => json(help));
  site.get('/ayuda', (context) => context.redirect('/ayuda/'));
  site.get('/ayuda/*', page('help.html'));
  site.get('/correo/data', async ({json}) => json(await sentMail()));
  site.get('/correo', (context) => context.redirect('/correo/'));
  site.get('/correo/', page('mail.html'));
  site.get('/api', (context) => context.redirect('/api/'));
  site.get('/api/', page('api.html'));
  site.get('/web', (context) => context.redirect('/web/'));
  site.get('/web/*', page('web.html'));
  site.get('/solo.html', page('solo.html'));
  site.get('/', page('index.html'));
  site.get('/assets/*', serveStatic({root: pages}));
  return site;
}
