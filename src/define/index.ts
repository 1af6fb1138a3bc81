import './account-contacts.ts';
import './held-mails.ts';
import './support-center.ts';
import './support-provider.ts';
import './support-ticket-form.ts';
import './ticket-list.ts';
import './ticket-report.ts';
import './ticket-thread.ts';
