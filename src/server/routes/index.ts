/** Every row of the route table with its handler; a missing one does not compile. */
import type {Verb} from '../../core/access.ts';
import {assign} from './assign.ts';
import {createTicket} from './create-ticket.ts';
import {getDesk} from './get-desk.ts';
import {getReport} from './get-report.ts';
import {getTicket} from './get-ticket.ts';
import {listContacts} from './list-contacts.ts';
import {listHeldMails} from './list-held-mails.ts';
import {listMessages} from './list-messages.ts';
import {listTickets} from './list-tickets.ts';
import {markRead} from './mark-read.ts';
import {openAccessData} from './open-access-data.ts';
import {openAttachment} from './open-attachment.ts';
import {removeContact} from './remove-contact.ts';
import {reply} from './reply.ts';
import type {RouteHandler} from './route.ts';
import {saveContact} from './save-contact.ts';
import {searchArticles} from './search-articles.ts';
import {setStatus} from './set-status.ts';
import {settleHeldMail} from './settle-held-mail.ts';
import {tellFacts} from './tell-facts.ts';
import {upload} from './upload.ts';
import {watch} from './watch.ts';

export const HANDLERS: {readonly [V in Verb]: RouteHandler<V>} = {
  getDesk,
  listTickets,
  getTicket,
  listMessages,
  openAttachment,
  watch,
  createTicket,
  reply,
  setStatus,
  assign,
  tellFacts,
  openAccessData,
  markRead,
  upload,
  searchArticles,
  getReport,
  listContacts,
  saveContact,
  removeContact,
  listHeldMails,
  settleHeldMail,
};
