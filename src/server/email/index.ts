/** The entry `ventanilla/server/email`: the mail channel, its ways in and out, and its settings. */
export type {Resolver} from './authenticate.ts';
export {createMailChannel, type MailChannel, type MailChannelOptions} from './channel.ts';
export {type MailDirectory, directoryOf} from './people.ts';
export type {Sender} from './send.ts';
export {type MailSettings, MailSettingsError, parseMailSettings} from './settings.ts';
export type {MailStore, OutgoingMail} from './store.ts';
export {createMailEntry, MAIL_PATH} from './ways/http.ts';
export {type ImapOptions, type ImapReader, readImap} from './ways/imap.ts';
export {createSender, type OutgoingOptions} from './ways/outgoing.ts';
export {listenSmtp, type SmtpListener, type SmtpOptions} from './ways/smtp.ts';
