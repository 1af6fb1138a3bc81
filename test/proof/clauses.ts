/** What the product promises for each clause of the seed procedure. A test that shows one names its id in its title. */
export const clauses: Readonly<Record<string, string>> = {
  G1: 'A customer opens a ticket from the client area; a mail from his own address becomes one by itself.',
  G2: 'Only a registered contact opens a ticket; a technical contact sees only what was shared with him.',
  G3: 'The subject says what it is about: haste and addressees are advised against, and the subject alone finds team and technician.',
  G4: 'The body has the detail and names the service; what is missing is asked for.',
  G5: 'Plain text carries the description; a picture only completes it.',
  G6: 'A failing web page comes with its URL, the steps to the failure and, where needed, access data.',
  G7: 'A mail problem comes with sender, recipient, approximate date and time.',
  G8: 'One ticket holds one matter.',
  G9: 'Answers stay in one thread, which the customer finds again in the Tickets tab with its whole history.',
  G10: 'Help articles that may answer are shown while the subject is written.',
};
