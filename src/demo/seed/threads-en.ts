/** The English conversations of the demo. */
import type {SeedThread} from './conversation.ts';

const NELL = 'con-nell';
const NADIA = 'agt-nadia';
const OSCAR = 'agt-oscar';

export const THREADS_EN: readonly SeedThread[] = [
  {
    language: 'en',
    subject: 'Certificate warning on www.lanternfish.example',
    problemType: 'ssl',
    service: 'svc-web-lantern',
    assignee: OSCAR,
    messages: [
      {
        by: NELL,
        hoursAgo: 12 * 24,
        text: `Hello,

Since this morning browsers warn that the certificate of https://www.lanternfish.example/ is not for that name. https://lanternfish.example/ without www is fine.`,
      },
      {
        by: OSCAR,
        hoursAgo: 12 * 24 - 1,
        text: `Hello Nell,

The last renewal left the www name out, because its DNS record was pointing elsewhere for a few hours. The record is right again, so I have issued the certificate once more with both names. It is valid from now on.

Could you load the page again and tell me whether the warning is gone?`,
      },
      {by: NELL, hoursAgo: 12 * 24 - 3, text: 'Gone on all our machines. Thank you for the quick answer.'},
    ],
    ends: {status: 'resolved', by: OSCAR, hoursAgo: 12 * 24 - 4},
  },
  {
    language: 'en',
    subject: 'Orders mailbox: messages from our printer arrive hours late',
    problemType: 'email',
    service: 'svc-mail-lantern',
    assignee: NADIA,
    messages: [
      {
        by: NELL,
        hoursAgo: 30,
        text: `Hello,

Mail from proofs@inkwell-press.example to orders@lanternfish.example arrives two to three hours late. Yesterday's was sent at 10:15 and came at 12:50. Other senders are not delayed.`,
      },
      {
        by: NADIA,
        hoursAgo: 28,
        text: `Hello Nell,

Their server tries once, is asked to come back in five minutes as every unknown sender is, and only comes back after two hours. That pause is theirs, but I have put inkwell-press.example on your account's known senders, so they are not asked to wait any more.

Would you tell me how long the next message from them takes?`,
      },
    ],
  },
];
