/** Where things are in a data folder. */
export const DATABASE_FILE = 'ventanilla.sqlite';
/** Of attachments, and of mails as they came in. */
export const FOLDERS = ['files', 'mails'] as const;
