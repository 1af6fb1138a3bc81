/**
 * The form behind the link in a mail: the ticket with everything that is known filled in, and a field for each fact that is
 * missing. Works without a script and without signing in: who has the link was sent it. What is told becomes a message.
 */
import {DEFAULT_LANGUAGE, type Language} from '../../core/language.ts';
import {CONTRACT_LIMITS, type Ticket} from '../../core/ticket.ts';
import {factLabel, factPrompt} from '../../guidelines/messages.ts';
import {str} from '../../i18n/msg.ts';
import {escapeHtml, plainPage} from '../plain-page.ts';
import {type Words, wordsIn} from './compose/letters.ts';
import {missingOf} from './handle.ts';
import type {MailScene} from './scene.ts';

const LONGEST = 2_000;

/** Answers GET with the form and POST with what came of it. */
export async function completePage(request: Request, scene: MailScene): Promise<Response> {
  const posted = request.method === 'POST' ? await request.formData() : undefined;
  const given = posted?.get('token') ?? new URL(request.url).searchParams.get('token');
  const claim = typeof given === 'string' ? scene.links.read(given) : undefined;
  const ticket = claim && (await find(claim.ticketId, scene));
  const actor = claim && (await scene.people.byId(claim.personId));
  const language = ticket?.language ?? DEFAULT_LANGUAGE;
  const words = await wordsIn(language);
  if (!ticket || !actor || typeof given !== 'string' || ticket.status === 'closed') return goneBy(words);
  const missing = (await missingOf(ticket, scene)).map(({id}) => id);
  if (!posted) return form(words, ticket, missing, given, scene);
  const own = {policy: scene.checker.policy, language};
  const told = missing.flatMap((id) => {
    const value = posted.get(`fact-${id}`);
    const text = typeof value === 'string' ? value.trim().slice(0, LONGEST) : '';
    return text === '' ? [] : [`${factLabel(id, words.terms, own)}: ${text}`];
  });
  const more = posted.get('more');
  const text = [...told, typeof more === 'string' ? more.trim() : ''].filter((part) => part !== '').join('\n');
  if (text === '') return form(words, ticket, missing, given, scene);
  const key = posted.get('key');
  await scene.backend.reply(
    ticket.id,
    {text: text.slice(0, CONTRACT_LIMITS.body), attachments: []},
    {actor, scope: {kind: 'all'}, idempotencyKey: `form-${typeof key === 'string' ? key.slice(0, 60) : ''}`},
  );
  return thanks(words, ticket);
}

async function find(ticketId: string, {backend}: MailScene): Promise<Ticket | undefined> {
  return backend.getTicket(ticketId, {scope: {kind: 'all'}}).catch((error: {code?: string}) => {
    if (error.code === 'not-found') return undefined;
    throw error;
  });
}

function form(
  {msg, terms, language}: Words,
  ticket: Ticket,
  missing: readonly string[],
  token: string,
  {checker}: MailScene,
): Response {
  const own = {policy: checker.policy, language};
  const type = checker.policy.problemTypes[ticket.problemType]?.label[language];
  const known = [
    ...(type === undefined ? [] : [[msg('It is about', {id: 'server.mail.type'}), type]]),
    ...ticket.facts.map(({id, value}) => [factLabel(id, terms, own), value]),
  ].map(([label = '', value = '']) => `<dt>${escapeHtml(label)}</dt><dd>${escapeHtml(value)}</dd>`);
  const fields = missing.map((id) => {
    const hint = factPrompt(id, terms, own);
    const described = hint === '' ? '' : ` aria-describedby="hint-${id}"`;
    return `<p><label for="fact-${id}">${escapeHtml(factLabel(id, terms, own))}</label><br><input id="fact-${id}" name="fact-${id}" maxlength="${LONGEST}"${described}>${hint === '' ? '' : `<br><small id="hint-${id}">${escapeHtml(hint)}</small>`}</p>`;
  });
  const more = msg('Anything else', {id: 'server.mail.form.more'});
  const body = `<dl>${known.join('')}</dl><form method="post" lang="${language}"><input type="hidden" name="token" value="${escapeHtml(token)}"><input type="hidden" name="key" value="${crypto.randomUUID()}">${fields.join('')}<p><label for="more">${escapeHtml(more)}</label><br><textarea id="more" name="more" rows="4" cols="40"></textarea></p><p><button>${escapeHtml(msg('Add to the ticket', {id: 'server.mail.form.send'}))}</button></p></form>`;
  const title = msg(str`Complete ticket ${ticket.number}`, {id: 'server.mail.form.title'});
  return plainPage({language, status: 200, title, body: `<p>${escapeHtml(ticket.subject)}</p>${body}`});
}

const thanks = ({msg, language}: Words, {number}: Ticket): Response =>
  plainPage({
    language,
    status: 200,
    title: msg('Added to the ticket', {id: 'server.mail.form.done'}),
    body: `<p>${escapeHtml(msg(str`What you told is in ticket ${number}. You can close this page.`, {id: 'server.mail.form.done-text'}))}</p>`,
  });

const goneBy = ({msg, language}: {readonly msg: Words['msg']; readonly language: Language}): Response =>
  plainPage({
    language,
    status: 404,
    title: msg('This link no longer works', {id: 'server.contact-unknown-title'}),
    body: `<p>${escapeHtml(msg('It is too old, or the ticket is closed. Answer the mail instead, or write from the client area.', {id: 'server.mail.form.gone'}))}</p>`,
  });
