/**
 * The page behind an invitation: asks first, since mail programs open links by themselves, and confirms on the button.
 * Works without a script and without an identity: who has the link has the mailbox. Holds no name and no address.
 */
import type {Context} from 'hono';
import {TicketError} from '../../core/errors.ts';
import {DEFAULT_LANGUAGE, type Language, toLanguage} from '../../core/language.ts';
import {loadCatalogue} from '../../i18n/catalogues.ts';
import {createMsg, type Msg} from '../../i18n/msg.ts';
import type {Backend} from '../backend.ts';
import {escapeHtml, plainPage} from '../plain-page.ts';
import {hashOf} from './invitation.ts';

const TOKEN = /^[\w-]{43}$/;

/** Answers GET with the question and POST with what came of it. */
export async function confirmPage({req}: Context, adapter: Backend): Promise<Response> {
  const language = toLanguage(req.query('lang')) ?? toLanguage(req.header('accept-language')) ?? DEFAULT_LANGUAGE;
  const msg = createMsg(await loadCatalogue('server', language));
  if (req.method === 'GET') {
    const token = req.query('token') ?? '';
    return TOKEN.test(token) ? page(language, 200, question(msg), token) : page(language, 404, unknown(msg));
  }
  const {token} = await req.parseBody();
  if (typeof token !== 'string' || !TOKEN.test(token)) return page(language, 404, unknown(msg));
  try {
    await adapter.confirmContact?.(hashOf(token));
    return page(language, 200, done(msg));
  } catch (error) {
    if (TicketError.is(error) && error.code === 'not-found') return page(language, 404, unknown(msg));
    throw error;
  }
}

interface Text {
  readonly title: string;
  readonly text: string;
  readonly button?: string;
}

const question = (msg: Msg): Text => ({
  title: msg('Confirm your access', {id: 'server.contact-confirm-title'}),
  text: msg('You have been added as a contact of a customer account. Confirm it to see its tickets.', {
    id: 'server.contact-confirm-text',
  }),
  button: msg('Confirm', {id: 'server.contact-confirm-button'}),
});

const done = (msg: Msg): Text => ({
  title: msg('Your access is confirmed', {id: 'server.contact-confirmed-title'}),
  text: msg('You can close this page and sign in to the client area.', {id: 'server.contact-confirmed-text'}),
});

const unknown = (msg: Msg): Text => ({
  title: msg('This link no longer works', {id: 'server.contact-unknown-title'}),
  text: msg('It was used already or it expired. Ask whoever added you for a new one.', {
    id: 'server.contact-unknown-text',
  }),
});

/** A token is letters, digits, - and _; every other text is from the catalogue. */
function page(language: Language, status: number, {title, text, button}: Text, token = ''): Response {
  const form =
    button === undefined
      ? ''
      : `<form method="post"><input type="hidden" name="token" value="${token}"><button>${escapeHtml(button)}</button></form>`;
  return plainPage({language, status, title, body: `<p>${escapeHtml(text)}</p>${form}`});
}
