/** The entry `ventanilla/server`: the handler and what it is made with. Runs in any runtime that has fetch. */
export {
  type ArticleDocument,
  type ArticleIndexOptions,
  type ArticleSearch,
  createArticleIndex,
} from './articles/index.ts';
export {type Assign, type Assignment, createAssigner} from './assignment/index.ts';
export type {Backend} from './backend.ts';
export type {ContactInvited, ContactOptions} from './contacts/invitation.ts';
export type {Actor, DeskData, DeskSource} from './desk.ts';
export {createTicketHandler, type RequestRecord, type TicketHandler, type TicketHandlerOptions} from './handler.ts';
export {
  type Authorize,
  createTokenAuthorizer,
  type Identity,
  type IdentityKey,
  type IdentityOptions,
  LONGEST_LIFE,
} from './identity.ts';
export type {WebhookOptions, WebhookType} from './webhooks/endpoint.ts';
export type {Delivery, Subscriber, WebhookOutbox} from './webhooks/outbox.ts';
export {startWebhooks, type WebhookRecord, type WebhookSender, type WebhookSenderOptions} from './webhooks/sender.ts';
export {verifyWebhook, type VerifyOptions} from './webhooks/sign.ts';
