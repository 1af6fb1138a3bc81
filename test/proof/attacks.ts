/** What the product does against attacks and faults. A test that shows one names its id in its title. */
export const attacks: Readonly<Record<string, string>> = {
  'ATK-1': 'An address that only the page claims gives no history and no contact’s rights.',
  'ATK-2':
    'A token that expired, is for another audience, unsigned, signed with another kind of key or by an unknown one is refused, and the form keeps its text.',
  'ATK-4': 'Another account’s ticket is not found: by id, in lists, search, live events and files.',
  'ATK-5': 'Fields that a client may not set are ignored or refused.',
  'ATK-6': 'A contact’s link works once, for some days, and only its hash is stored; until then he is a stranger.',
  'ATK-7': 'Nothing tells whether somebody else has tickets.',
  'ATK-8': 'A form on another site cannot write.',
  'ATK-9': 'A guessed ticket number in a mail’s subject opens no thread and learns nothing.',
  'ATK-10': 'A forged sender whose domain’s policy fails is held, whatever else the mail carries.',
  'ATK-11':
    'Nobody speaks as a technician by mail without that technician’s own signed token and an authenticated address.',
  'ATK-12': 'A reply token of another ticket, cut short, of an older form or of another key is refused.',
  'ATK-13': 'A mail that does not name exactly one author is never authenticated.',
  'ATK-14': 'What a mail says about its own authentication is not believed.',
  'ATK-15': 'Somebody to whom a thread was only passed on is no participant of it.',
  'ATK-16': 'Mail of machines that nobody knows is held and opens no ticket.',
  'ATK-17': 'Automatic mail opens no ticket and gets no answer; `Auto-Submitted: no` is a person.',
  'ATK-19': 'Our own mail that comes back is dropped.',
  'ATK-23': 'A mail over the limit is refused before it is read.',
  'ATK-24': 'A mail that is a bomb ends by the parser’s limits, and the next one is read.',
  'ATK-27': 'Odd, old and broken mails become readable text, or a typed error.',
  'ATK-28': 'HTML mail becomes plain text; nothing of it is rendered or loaded.',
  'ATK-29': 'Whatever is folded of a mail is kept: shown and folded together are what came in.',
  'ATK-30': 'Hostile markup and addresses stay text; only http, https and mailto become links.',
  'ATK-31': 'What an agent wrote is never parsed as markup.',
  'ATK-33':
    'A file’s kind is judged by its content and an allow list; it is kept under a random name and served as a download.',
  'ATK-40': 'No text, however long or odd, blocks typing or sending.',
  'ATK-41': 'A retry after a lost answer gets the first answer; the same key with other content is refused.',
  'ATK-43': 'A proxy’s error page, a captive portal or a limit becomes one clear sentence, and the text is kept.',
  'ATK-45':
    'Live events resume after a gap, an expired token or a restart, without loss or doubles, and no token is in an address.',
  'ATK-50': 'Names in the page and keys in configuration cannot reach the code.',
  'ATK-51': 'The script may be loaded twice.',
};
