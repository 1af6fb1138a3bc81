/** English tickets written without looking at the lexicons, with all facts that they tell. See `fact-tickets.test.ts`. */
import type {FactTicket} from './ticket-case.ts';

export const tickets: readonly FactTicket[] = [
  [
    'Missing emails',
    "My boss (laura@brineworks.example) isn't getting the emails our supplier george@portsupply.example sends her. The last one went out yesterday at 12:40.",
    'recipient laura@brineworks.example | sender george@portsupply.example | occurred-at 2026-11-17T12:40 | ?service laura@brineworks.example',
  ],
  [
    'Slow mail',
    'Mail takes about two hours to arrive. Today I sent one from pat@gilhardware.example to my own patgil77@gmail.com at 9:10 and it came at 11:30.',
    'sender pat@gilhardware.example | recipient patgil77@gmail.com | occurred-at 2026-11-18T09:10 | ?occurred-at 2026-11-18T11:30 | ?service pat@gilhardware.example',
  ],
  [
    'Site down',
    'www.romanhouse.example has been throwing a 503 error since 7 this morning',
    'url,domain,service romanhouse.example | error-message 503 error | occurred-at 2026-11-18T07',
  ],
  [
    "Checkout won't take payment",
    'On https://deliasflowers.example/cart you can\'t pay. Steps: add a bouquet, choose express delivery, pay. It says "transaction declined".',
    'url https://deliasflowers.example/cart | domain,service deliasflowers.example | steps add a bouquet…pay | error-message transaction declined',
  ],
  [
    'Business plan',
    'Hi, does the Business plan come with an SSL certificate? We are a firm of four.',
    '?service Business plan =plan',
  ],
  [
    'CANNOT SEND',
    'I CANNOT SEND ANY EMAIL FROM OFFICE@SOTOMACHINES.EXAMPLE SINCE THIS MORNING. IT SAYS 535 5.7.8 AUTHENTICATION FAILED',
    'sender office@sotomachines.example | error-message 535 5.7.8 AUTHENTICATION FAILED | occurred-at 2026-11-18T09 =part | ?service office@sotomachines.example',
  ],
  [
    'Bounces',
    'Everything we send comes back:\n\n<orders@viewhotel.example>: host mx1.viewhotel.example[203.0.113.9] said: 550 5.7.1 Service unavailable, client host [198.51.100.7] blocked using Spamhaus (in reply to RCPT TO command)\n\nSent from sales@seacans.example.',
    'sender sales@seacans.example | recipient orders@viewhotel.example | error-message 550 5.7.1 Service unavailable… | ?ip 198.51.100.7 | ?ip 203.0.113.9 | ?service sales@seacans.example',
  ],
  [
    'Not delivered',
    'Headers below:\nFrom: martha@sunbooks.example\nTo: orders@seapress.example\nDate: Tue, 17 Nov 2026 10:22:05 +0000\nSubject: November order\n\nThey never got it.',
    'sender martha@sunbooks.example | recipient orders@seapress.example | occurred-at 2026-11-17T10:22+00:00 | ?service martha@sunbooks.example',
  ],
  [
    'Change of owner',
    'I want to transfer ownership of livegarden.example. My contact email is annaprieto@gmail.com and my phone is 07700 900123. Customer since 2019.',
    'domain,service livegarden.example | ?url livegarden.example',
  ],
  [
    'Website slow',
    'The site takes 20 seconds to load, https://boatrentals.example. We are open 9:00 to 17:00 if you want to ring 020 7946 0991.',
    'url https://boatrentals.example | domain,service boatrentals.example',
  ],
  ['Invoice', 'Invoice INV-20931 dated 3 October 2026 was charged twice. Regards', '?service INV-20931'],
  [
    'Contact form',
    'When I fill in the form at https://vegaclinic.example/contact and hit Send I get "Error sending message". Tried it today at 10:15.',
    'url https://vegaclinic.example/contact | domain,service vegaclinic.example | steps When I fill in the form…Error sending message | error-message Error sending message | occurred-at 2026-11-18T10:15',
  ],
  [
    'Panel question',
    'I went to Mail > Accounts > Create account and when I press Save it just spins. Firefox 131 on Windows 11.',
    'steps Mail > Accounts > Create account…',
  ],
  [
    'Ticket 20418 again',
    "Hi, what I told you in ticket 20418 is happening again, order 55231 didn't get its confirmation.",
    'ticket-reference 20418',
  ],
  ['Re: [#LN-3301] Migration', 'Yes, go ahead with the migration. Thanks', 'ticket-reference LN-3301'],
  [
    'Test login available',
    "The members' area at https://rowclub.example/members fails on login. I can give you a test user if you need it.",
    'url https://rowclub.example/members | domain,service rowclub.example | access =offered',
  ],
  [
    'Intranet',
    "On intranet.aldeagroup.example the work sheets don't open. Username: support, the password is in the encrypted field.",
    'url intranet.aldeagroup.example | domain aldeagroup.example | access =given | ?service intranet.aldeagroup.example | ?service aldeagroup.example',
  ],
  [
    'Blocked IP?',
    'I think you blocked my IP. From our office (203.0.113.77) neither mail nor pinkfabric.example opens, over mobile data it does.',
    'ip 203.0.113.77 =own | domain,service,url pinkfabric.example',
  ],
  [
    'VPS unreachable',
    "The VPS 198.51.100.23 hasn't answered pings for the last half hour. Can't SSH in.",
    'ip 198.51.100.23 =server | service 198.51.100.23 | occurred-at 2026-11-18T16',
  ],
  [
    'DNS',
    "I set ns1.cloudflare.com and ns2.cloudflare.com on my domain moonbrewery.example and the site won't open.",
    'domain,service,url moonbrewery.example',
  ],
  [
    'hotmail rejects us',
    'hey for days now mails to hotmail and outlook customers never get there, all accounts of moratextile.example. eg yesterday at 5pm to rose_vidal88@hotmail.com',
    'recipient rose_vidal88@hotmail.com | occurred-at 2026-11-17T17 | domain,service moratextile.example | ?url moratextile.example',
  ],
  [
    'Council',
    'The council asked us to write to registry@towncouncil.example and it comes back with "550 No such user here". We sent it from info@dourobuild.example on Monday around 11.',
    'sender info@dourobuild.example | recipient registry@towncouncil.example | error-message 550 No such user here | occurred-at 2026-11-16T11 | ?service info@dourobuild.example',
  ],
  [
    'Forgotten password',
    "I can't remember the password of workshop@carmonabikes.example. Please reply to lewcarmona@yahoo.com since I can't get into the other one.",
    'service workshop@carmonabikes.example',
  ],
  [
    'Restore backup',
    "I need Tuesday's 3am backup of borealtrips.example restored, we deleted a page by mistake.",
    'domain,service borealtrips.example | ?url borealtrips.example | ?occurred-at 2026-11-17T03',
  ],
  [
    'PHP error',
    'Getting this on harbourwines.example:\nPHP Fatal error:  Uncaught Error: Call to undefined function mb_strlen() in /home/wine/public_html/wp-includes/functions.php on line 128',
    'url,domain,service harbourwines.example | error-message PHP Fatal error: Uncaught Error: Call to undefined function mb_strlen()…',
  ],
  [
    'Database',
    'Since the 14th at 10pm the app returns SQLSTATE[HY000] [2002] Connection refused. Database: shop_prod. It is app.gestionplus.example.',
    'occurred-at 2026-11-14T22 | error-message SQLSTATE[HY000] [2002] Connection refused | url app.gestionplus.example | domain gestionplus.example | ?service app.gestionplus.example | ?service shop_prod | ?service gestionplus.example',
  ],
  [
    'Certificate',
    'Chrome shows NET::ERR_CERT_DATE_INVALID at https://shop.valleycheese.example. The certificate expires on 18/11/2026 at 00:00.',
    'error-message NET::ERR_CERT_DATE_INVALID | url https://shop.valleycheese.example | domain valleycheese.example | ?service shop.valleycheese.example | ?service valleycheese.example',
  ],
  [
    'Renewal',
    'You say retrolamps.example expires on 30 November at noon. Does it renew by itself? I signed up in March 2021.',
    'domain,service retrolamps.example | ?url retrolamps.example',
  ],
  [
    'email',
    "hi, it's Imogen, since last night no email at all comes in at imogen@wavehair.example, not from clients not from anyone",
    'recipient imogen@wavehair.example | occurred-at 2026-11-17T22 =part | ?service imogen@wavehair.example',
  ],
  [
    'Spam folder',
    'The emails I send from contact@rivieralaw.example to my client john.lowe@centralsteel.example land in spam. The latest was today 12:30.',
    'sender contact@rivieralaw.example | recipient john.lowe@centralsteel.example | occurred-at 2026-11-18T12:30 | ?service contact@rivieralaw.example',
  ],
  [
    'Shop orders not arriving',
    "My shop sends notices from noreply@cloudsoap.example to orders@cloudsoap.example and they haven't arrived since Friday afternoon. Cheers, Carla. Tel. 020 7946 0123 / carla@cloudsoap.example",
    'sender noreply@cloudsoap.example | recipient orders@cloudsoap.example | occurred-at 2026-11-13T15 =part | ?service orders@cloudsoap.example | ?service noreply@cloudsoap.example',
  ],
  [
    'bounced',
    'Return-Path: <news@lighthouse.example>\nDelivered-To: members@lighthouse.example\nThat is what I can see, the newsletter has been getting lost since 6pm yesterday.',
    'sender news@lighthouse.example | recipient members@lighthouse.example | occurred-at 2026-11-17T18 | ?service news@lighthouse.example | ?service members@lighthouse.example',
  ],
  [
    'website problem',
    "my website won't open, its http//www.kingtacos.example i get a white screen, pls check",
    'url kingtacos.example | domain,service kingtacos.example',
  ],
  [
    'page dead',
    'cornerpizza.example has been dead since 11 last night. Browser says "502 Bad Gateway".',
    'url,domain,service cornerpizza.example | occurred-at 2026-11-17T23 | error-message 502 Bad Gateway',
  ],
  [
    'Quote',
    'Good morning, could I have a quote for hosting with 5 mailboxes and a .co.uk domain? Budget is £120 a year. My number is 07700 900456, Mr Ramsey, ramsey@northoffice.example',
    '',
  ],
  [
    'Uploading files',
    '1) I go to Files\n2) upload a 40 MB zip\n3) after 30 seconds it drops\n\nIn the hosting panel for weddingpics.example',
    'steps 1) I go to Files…it drops | domain,service weddingpics.example | ?url weddingpics.example',
  ],
  [
    'Basket',
    'If I put two items in and press Update, the basket empties. Happens on https://gredosshoes.example/basket/.',
    'steps If I put two items in…empties | url https://gredosshoes.example/basket/ | domain,service gredosshoes.example',
  ],
  [
    'Login loop',
    "I click 'Sign in', type my username and it sends me back to the same page. https://campus.albaschool.example/login",
    'steps I click…same page | url https://campus.albaschool.example/login | domain albaschool.example | ?service campus.albaschool.example | ?service albaschool.example',
  ],
  [
    'help',
    'I followed your guide https://help.hostdemo.example/articles/set-up-outlook but cannot set up bookings@royalinn.example on my phone.',
    'service bookings@royalinn.example',
  ],
  [
    'screenshot',
    'Screenshot here: https://imgur.com/a/xk29s. The site is oakfurniture.example and it has looked broken since the WordPress 6.8 update.',
    'url,domain,service oakfurniture.example',
  ],
  ['Screenshot attached', 'Please see the attached screenshot of the error in the panel.', ''],
  [
    'Code never comes',
    'The bank (alerts@lilybank.example) sends me a code and it never reaches admin@toledojewels.example. I tried at 10:05 and 10:20 today.',
    'sender alerts@lilybank.example | recipient admin@toledojewels.example | occurred-at 2026-11-18T10:20 | ?occurred-at 2026-11-18T10:05 | ?service admin@toledojewels.example',
  ],
  [
    'Lost messages',
    'Recipient: invoices@elmtransport.example\nSender: billing@vegafuel.example\nTime: 09:47 on 17/11/26\nNot even in spam.',
    'recipient invoices@elmtransport.example | sender billing@vegafuel.example | occurred-at 2026-11-17T09:47 | ?service invoices@elmtransport.example',
  ],
  [
    'Create mailboxes',
    'Please create these accounts: mary@velalaw.example, peter@velalaw.example and info@velalaw.example. We will set the passwords.',
    '?service mary@velalaw.example | ?service peter@velalaw.example | ?service info@velalaw.example | ?service velalaw.example | ?domain velalaw.example',
  ],
  [
    'Forwarding',
    'I want everything that comes to info@peaceadmin.example forwarded to marcus.peace@gmail.com.',
    'service info@peaceadmin.example',
  ],
  [
    'Cancel',
    'Please cancel hosting for freshjuice.example from 1 December at 9:00. Customer ref 448812.',
    'domain,service freshjuice.example | ?url freshjuice.example',
  ],
  [
    'Outlook keeps asking',
    'On my laptop Outlook asks for the password every two hours for director@agrosouth.example. Incoming server is mail.agrosouth.example port 993, outgoing smtp port 465.',
    'service director@agrosouth.example | ?domain agrosouth.example',
  ],
  [
    'Google',
    "Since the new version went live trinityacademy.example doesn't show on google.com and Search Console (https://search.google.com/search-console) lists 40 pages with 404 error.",
    'url,domain,service trinityacademy.example | error-message 404 error',
  ],
  [
    'Cron',
    'The 3:00 cron does not run. The log says: "/usr/bin/php: exit status 127". Hosting of stockplus.example.',
    'error-message /usr/bin/php: exit status 127 | domain,service stockplus.example | ?url stockplus.example',
  ],
  [
    'Down every night',
    'Every night between 2 and 3 northrecycling.example goes down. It happened again today at 2:14 am.',
    'url,domain,service northrecycling.example | occurred-at 2026-11-18T02:14',
  ],
  ['Question', 'If I order now, how soon is it live? 24 hours? I need it for Monday at 9.', ''],
  [
    'Move my site',
    'I want to move my site from another provider (GoDaddy). The domain is mecanogarage.example, can you do it this Friday afternoon?',
    'domain,service mecanogarage.example | ?url mecanogarage.example',
  ],
  [
    "My wife's email",
    "my wife says she's been sent a quote by works@ruizroofs.example and nothing. hers is pilar@wickerstudio.example. they sent it on Thursday mid morning and again yesterday at quarter to six in the evening",
    'sender works@ruizroofs.example | recipient pilar@wickerstudio.example | occurred-at 2026-11-17T17:45 | ?occurred-at 2026-11-12T11 | ?service pilar@wickerstudio.example',
  ],
  [
    'Quota notice',
    'I got a notice that the mailbox purchases@lisstationery.example is 98% full. What does it cost to enlarge? I have the Basic plan.',
    'service purchases@lisstationery.example | ?service Basic plan | ?service plan Basic',
  ],
  [
    'Phishing?',
    'I got an email from support@h0sting-secure0.example saying my domain will expire. Is it yours? It came in today at 8:02.',
    '?occurred-at 2026-11-18T08:02 | ?sender support@h0sting-secure0.example',
  ],
  [
    'Hacked',
    'When you search for us on Google and click the result you land on a betting page. Typing sunyoga.example directly works.',
    'steps When you search for us…betting page | domain,service,url sunyoga.example',
  ],
  [
    'FTP',
    'FileZilla: "530 Login incorrect". Server ftp.villamarble.example, user marble. I try from IP 192.0.2.14.',
    'error-message 530 Login incorrect | ip 192.0.2.14 =own | ?service ftp.villamarble.example | ?domain villamarble.example | ?service villamarble.example | ?service marble',
  ],
  [
    'Outgoing mail',
    'Everything leaving our office comes back. Last time: 17-11-2026 16:42, from accounts@navasiron.example to suppliers@siderca.example; text: "Message rejected due to local policy".',
    'sender accounts@navasiron.example | recipient suppliers@siderca.example | occurred-at 2026-11-17T16:42 | error-message Message rejected due to local policy | ?service accounts@navasiron.example',
  ],
  [
    'Reception of messages',
    'Dear Sirs, Since 08:15 today our address admin@arcetrust.example has not been receiving messages sent by grants@socialfund.example. Yours faithfully\n\nAnthony Arce\nArce Trust\nTel: +44 20 7946 0555\nanthony.arce@arcetrust.example',
    'recipient admin@arcetrust.example | sender grants@socialfund.example | occurred-at 2026-11-18T08:15 | ?service admin@arcetrust.example',
  ],
  [
    'error 500',
    'Error 500 across the whole site. https://www.tormesbikers.example. Last change: I uploaded a plugin at 13:20 today and since then.',
    'error-message error 500 | url https://www.tormesbikers.example | domain,service tormesbikers.example | occurred-at 2026-11-18T13:20',
  ],
  [
    'umlaut domain',
    'The site www.bäckerei-müller.example does not open, DNS_PROBE_FINISHED_NXDOMAIN.',
    'url,domain,service bäckerei-müller.example | error-message DNS_PROBE_FINISHED_NXDOMAIN',
  ],
  [
    'Berlin server overloaded',
    'Server srv-berlin-02 has been at 100% CPU since a little past 11. php-fpm processes pile up.',
    'service srv-berlin-02 | occurred-at 2026-11-18T11',
  ],
  [
    'Opening hours',
    'What are your phone hours? The site says 9 to 6 and I rang yesterday at 7pm and nobody picked up.',
    '?occurred-at 2026-11-17T19',
  ],
  [
    'Price',
    'On invoice A/4471 you charge £12.50 and the price was 9.90 a month for 24 months. It should be 237.60.',
    '?service A/4471',
  ],
  [
    'Mailbox full',
    'it says "Mailbox quota exceeded" when I send anything from isabel@isaflorist.example, the usual one',
    'error-message Mailbox quota exceeded | service isabel@isaflorist.example | sender isabel@isaflorist.example',
  ],
  [
    'SSH',
    'I need SSH access to my hosting for highdev.example. Can you give me a user?',
    'domain,service highdev.example | ?url highdev.example',
  ],
  [
    'WordPress login',
    'I can\'t get into https://cookingwithlove.example/wp-admin. The password is right, I changed it twice. It says "Cookies are blocked due to unexpected output".',
    'url https://cookingwithlove.example/wp-admin | domain,service cookingwithlove.example | error-message Cookies are blocked due to unexpected output',
  ],
  [
    'Access',
    'I have left the details of a test account in the secure field. The part that fails is https://erp.urzaizcellars.example/orders (when saving an order it keeps loading).',
    'access =given | url https://erp.urzaizcellars.example/orders | domain urzaizcellars.example | steps when saving an order… | ?service erp.urzaizcellars.example | ?service urzaizcellars.example',
  ],
  [
    'two devices',
    'fine on the pc but not on my iphone, account is nora@southdental.example, it says "Cannot Get Mail"',
    'service nora@southdental.example | error-message Cannot Get Mail | ?recipient nora@southdental.example',
  ],
  [
    'Corrected invoice',
    'Purchase receipt 99812 and invoice 2026/1182: company details are wrong. VAT GB123456789.',
    '?service 2026/1182',
  ],
  ['follow up on case #4410', 'Hi, any news about case #4410? You called me on Monday at 10.', 'ticket-reference 4410'],
  [
    'Case 7781',
    'Regarding case 7781, MySQL version 5.7.1 on server vps1120 still is not upgraded.',
    'ticket-reference 7781 | service vps1120',
  ],
  [
    'Duplicates',
    'Every email to hello@prismstudio.example arrives twice. Example: the one carmen@douroprint.example sent me on 12/11 at 9:30.',
    'recipient hello@prismstudio.example | sender carmen@douroprint.example | occurred-at 2026-11-12T09:30 | ?service hello@prismstudio.example',
  ],
  [
    'Outbox stuck',
    "emails addressed to mailbox@provincial.example don't leave my outbox (account office@fieldsadmin.example), been like that since half past twelve",
    'recipient mailbox@provincial.example | sender office@fieldsadmin.example | occurred-at 2026-11-18T12:30 | ?service office@fieldsadmin.example',
  ],
  [
    'URGENT EMAIL',
    '3 HOURS WITHOUT EMAIL AND NOBODY ANSWERS!!! 4 TICKETS OPEN AND NOTHING. INFO@CADIZPAINT.EXAMPLE. FIX IT WITHIN 2 HOURS OR I LEAVE',
    'service info@cadizpaint.example | ?occurred-at 2026-11-18T14 | ?recipient info@cadizpaint.example | ?sender info@cadizpaint.example',
  ],
  [
    'Booking engine',
    'Guests can\'t book: they choose dates, press Book and get "No availability" though there is. esteracottages.example/book',
    'steps they choose dates, press Book… | error-message No availability | url esteracottages.example/book | domain,service esteracottages.example',
  ],
  [
    'log',
    'Nov 17 08:41:12 srv22 postfix/smtp[2211]: 4F3A: to=<garage@lezagroup.example>, relay=mx.lezagroup.example[203.0.113.200]:25, dsn=5.1.1, status=bounced (host said: 550 5.1.1 User unknown)\nthis bounces, from info@albaparts.example',
    'occurred-at 2026-11-17T08:41 | recipient garage@lezagroup.example | sender info@albaparts.example | error-message 550 5.1.1 User unknown | ?service info@albaparts.example | ?ip 203.0.113.200 | ?service srv22',
  ],
  [
    'Webmail',
    'I log in to https://webmail.hostdemo.example as hr@ebrobuild.example, open a message, press Reply and get logged out.',
    'service hr@ebrobuild.example | steps I log in to…logged out | ?url https://webmail.hostdemo.example | ?domain hostdemo.example',
  ],
  [
    'mails vanished',
    'yesterday evening all the mails in the Sent folder of books@maiponursery.example vanished. Around 6:30pm.',
    'service books@maiponursery.example | occurred-at 2026-11-17T18:30 | ?occurred-at 2026-11-17T22',
  ],
  [
    'Contact me',
    'eaglestheatre.example is not loading. Write to me at manager@eaglestheatre.example or ring 0161 496 0303 before 2pm.',
    'url,domain,service eaglestheatre.example',
  ],
  [
    'Customer blocked',
    'a client of ours, francis@ondatiles.example, writes to us and gets it returned. we are works@castlerefit.example. last one 3 days ago at 9am',
    'sender francis@ondatiles.example | recipient works@castlerefit.example | occurred-at 2026-11-15T09 | ?service works@castlerefit.example',
  ],
  [
    'Transfer code',
    'EPP code for mountbikes.example please. Owner: Oscar Penn, oscar@mountbikes.example.',
    'domain,service mountbikes.example | ?url mountbikes.example',
  ],
  [
    'Subdomain',
    'I created the subdomain blog.clearnutrition.example this morning around 10:30 and it still says "This site can\'t be reached".',
    "url blog.clearnutrition.example | domain clearnutrition.example | occurred-at 2026-11-18T10:30 | error-message This site can't be reached | ?service blog.clearnutrition.example | ?service clearnutrition.example",
  ],
  [
    'SQL import',
    'phpMyAdmin gives me "#1064 - You have an error in your SQL syntax" when importing the dump into database web_shop.',
    'error-message #1064 - You have an error in your SQL syntax | ?service web_shop | ?steps …when importing the dump…',
  ],
  [
    'Card declined',
    'I try to renew the Enterprise plan and the card is declined: "Operation not authorised (code 190)".',
    'error-message Operation not authorised (code 190) | ?service plan Enterprise | ?service Enterprise plan | ?steps I try to renew…',
  ],
  [
    'Old email',
    'I need to recover an email sent to info@wickermuseum.example on 5 March 2024 at 10:00. I deleted it by mistake.',
    'service info@wickermuseum.example | ?occurred-at 2024-03-05T10:00 | ?recipient info@wickermuseum.example',
  ],
  [
    'Maintenance mode',
    "The shop is stuck in maintenance. The day before yesterday in the afternoon I upgraded PrestaShop 8.1.4 and it won't come back. shop.woolneedle.example/en/",
    'url shop.woolneedle.example/en/ | domain woolneedle.example | occurred-at 2026-11-16T15 =part | ?service shop.woolneedle.example | ?service woolneedle.example',
  ],
  [
    'mail busted',
    'mail is busted, sent one just now at 3:40pm from purchasing@leonparts.example to accounting@leonparts.example and it neither bounces nor shows up',
    'sender purchasing@leonparts.example | recipient accounting@leonparts.example | occurred-at 2026-11-18T15:40 | ?service purchasing@leonparts.example | ?service accounting@leonparts.example',
  ],
  [
    'SPF setup',
    'According to mxtoolbox.com norlabs.example lacks SPF. Our sending server is 192.0.2.88.',
    'domain,service norlabs.example | ip 192.0.2.88 =server | ?url norlabs.example',
  ],
  ['Static IP', 'Please whitelist our static IP 198.51.100.200 for remote MySQL access.', 'ip 198.51.100.200 =own'],
  [
    'Intermittent',
    'On and off, sometimes after 5 minutes, sometimes after two hours. www.tinytotsnursery.example',
    'url,domain,service tinytotsnursery.example',
  ],
  [
    'Propagation',
    'You told me it would propagate within 24-48 hours and it has been 3 days. Domain lookoutoptics.example.',
    'domain,service lookoutoptics.example | ?url lookoutoptics.example',
  ],
  [
    'Compromised mailbox',
    'Someone is sending spam from our account info@ecogardens.example, today at 04:12 300 mails went to Russian addresses.',
    'service info@ecogardens.example | occurred-at 2026-11-18T04:12 | ?sender info@ecogardens.example',
  ],
  [
    'Thunderbird message',
    'Thunderbird says: The connection to server imap.galafish.example timed out. Account market@galafish.example',
    'error-message The connection to server…timed out | service market@galafish.example | ?domain galafish.example',
  ],
  [
    '"Buy" button does nothing',
    'On the product page the "Buy" button does nothing, no error at all. https://elektrarecords.example/p/112',
    'url https://elektrarecords.example/p/112 | domain,service elektrarecords.example | ?steps …Buy…',
  ],
  [
    'Plan name',
    'We are on the "Professional Plus" plan and want to move to "Advanced". Is there an error if I do it from the panel or do I lose anything?',
    '?service Professional Plus plan | ?service plan Professional Plus | ?service "Professional Plus" plan | ?service plan "Professional Plus"',
  ],
  [
    'Change nameservers',
    'Please set these on southcoffee.example: ns-101.awsdns-12.com, ns-900.awsdns-48.net',
    'domain,service southcoffee.example | ?url southcoffee.example',
  ],
  [
    'What a client wrote',
    'Forwarding what a guest wrote:\n\n> On Mon, Nov 16, 2026 at 7:22 PM Rosie <rosie@guests.example> wrote:\n> I never got the booking confirmation.\n\nOur site sends confirmations from bookings@marinahostel.example',
    'sender bookings@marinahostel.example | ?occurred-at 2026-11-16T19:22 | ?recipient rosie@guests.example | ?service bookings@marinahostel.example',
  ],
  [
    'Two sites',
    'Neither pasta-italia.example nor its English version pasta-italy.example opens. Both since 16:05.',
    'url pasta-italia.example | url pasta-italy.example | domain pasta-italia.example | domain pasta-italy.example | service pasta-italia.example | ?service pasta-italy.example | occurred-at 2026-11-18T16:05',
  ],
  [
    'Pricing',
    'How much is an 8 GB VPS with Plesk? And a wildcard certificate for *.taigagroup.example?',
    '?domain taigagroup.example | ?service taigagroup.example | ?url taigagroup.example',
  ],
  [
    'app dead',
    'the hotel app (app.alisioshotel.example:8443/checkin) shows ERR_CONNECTION_REFUSED since yesterday at noon',
    'url app.alisioshotel.example:8443/checkin | domain alisioshotel.example | error-message ERR_CONNECTION_REFUSED | occurred-at 2026-11-17T12 | ?service app.alisioshotel.example | ?service alisioshotel.example',
  ],
  [
    'Newsletter',
    "I send the newsletter every Tuesday at 10:00 to 300 members from news@cyclingclub.example. Yesterday's reached nobody.",
    'sender news@cyclingclub.example | occurred-at 2026-11-17T10:00 | ?service news@cyclingclub.example',
  ],
  [
    'Virus notice',
    'Your antivirus quarantined wp-content/uploads/2024/07/x.php on my hosting bamboostudio.example early on Sunday morning.',
    'domain,service bamboostudio.example | occurred-at 2026-11-15T09 =part | ?url bamboostudio.example',
  ],
  [
    'Paid by transfer',
    'I made the transfer yesterday at 11:00 for £89.00 and tagusglass.example is still suspended.',
    'domain,service tagusglass.example | url tagusglass.example | ?occurred-at 2026-11-17T11:00',
  ],
  [
    'gmail senders',
    'sales@walnutwood.example gets nothing from clients on Gmail, e.g. the one tomvera1980@gmail.com sent on Nov 16, 5:35 pm',
    'recipient sales@walnutwood.example | sender tomvera1980@gmail.com | occurred-at 2026-11-16T17:35 | ?service sales@walnutwood.example',
  ],
  [
    'Dedicated server',
    'Our dedicated box ded-4471 rebooted by itself at 05:30 UTC today. dmesg has "Out of memory: Killed process 2211 (mysqld)".',
    'service ded-4471 | occurred-at 2026-11-18T05:30Z | error-message Out of memory: Killed process 2211 (mysqld)',
  ],
  [
    'Remote connection',
    "From home I can't reach MySQL: ERROR 2003 (HY000): Can't connect to MySQL server on 'db3.hostdemo.example' (110). My ip is 203.0.113.5",
    "error-message ERROR 2003 (HY000): Can't connect to MySQL server… | ip 203.0.113.5 =own | ?service db3.hostdemo.example",
  ],
  [
    'New accounts get nothing',
    'I made store@oakfarm.example yesterday morning, I send tests from my hotmail (oak_farmer@hotmail.com) and nothing shows up',
    'recipient store@oakfarm.example | sender oak_farmer@hotmail.com | ?occurred-at 2026-11-17T09 | ?service store@oakfarm.example',
  ],
  [
    'Signature',
    'The site does not load.\n\n--\nSam Lake\nwww.lakeconsulting.example | sam@lakeconsulting.example | +44 7700 900 111',
    '?url lakeconsulting.example | ?domain lakeconsulting.example | ?service lakeconsulting.example',
  ],
  [
    'Cert on the dev box',
    'curl against dev.fernworks.example gives "SSL certificate problem: unable to get local issuer certificate" as of 2026-11-18 14:03. Prod is fine.',
    'url dev.fernworks.example | domain fernworks.example | error-message SSL certificate problem: unable to get local issuer certificate | occurred-at 2026-11-18T14:03 | ?service dev.fernworks.example | ?service fernworks.example',
  ],
  [
    'Delayed',
    'A message timestamped 08:55 today from ops@kestrelair.example only reached dispatch@kestrelair.example at 12:20. We need it within 5 minutes.',
    'sender ops@kestrelair.example | recipient dispatch@kestrelair.example | occurred-at 2026-11-18T08:55 | ?occurred-at 2026-11-18T12:20 | ?service dispatch@kestrelair.example | ?service ops@kestrelair.example',
  ],
  [
    'Node app crashes',
    'Our Node app on server lx-0457 exits with code 137 a few minutes after each deploy. First seen Monday 16 November, 21:40.',
    'service lx-0457 | error-message code 137 | occurred-at 2026-11-16T21:40',
  ],
  [
    'Autoresponder',
    'My autoresponder on holiday@greenvan.example still answers though I came back on 9 November. Please turn it off.',
    'service holiday@greenvan.example',
  ],
  [
    'nothing from the accountant',
    'Our accountant swears she emailed us three times. Her address is jill@ledgerly.example, ours accounts@mintshop.example. The first was Monday about half four',
    '?sender jill@ledgerly.example | ?recipient accounts@mintshop.example | occurred-at 2026-11-16T16:30 | ?service accounts@mintshop.example',
  ],
  [
    'PayPal',
    'Customers pick PayPal, get sent to paypal.com and come back to "Session expired". Site: lanternshop.example. Order 88123 this lunchtime, 13:05.',
    'steps Customers pick PayPal… | error-message Session expired | url,domain,service lanternshop.example | occurred-at 2026-11-18T13:05',
  ],
  [
    'Delivery notes missing',
    'The warehouse (stock@riojafeeds.example) has not received the delivery notes that logistics@ebrotrucks.example keeps sending us since yesterday. Their last one went out yesterday 6:20pm.',
    'recipient stock@riojafeeds.example | sender logistics@ebrotrucks.example | occurred-at 2026-11-17T18:20 | ?service stock@riojafeeds.example',
  ],
  [
    'crawling',
    'Since half past nine this morning www.classicwatches.example takes a minute per page and now and then shows "504 Gateway Time-out".',
    'url,domain,service classicwatches.example | occurred-at 2026-11-18T09:30 | error-message 504 Gateway Time-out',
  ],
  [
    'Before I buy',
    "Does the Advanced plan have daily backups, and do I get my money back within 30 days if I don't like it?",
    '?service Advanced plan =plan',
  ],
  [
    'FORM IS BROKEN',
    'THE FORM AT WWW.ALCALAPLUMBERS.EXAMPLE/QUOTE SENDS NOTHING. I FILL IN EVERYTHING, PRESS SEND AND GET "ERROR 403 FORBIDDEN". SAME YESTERDAY AT 5:30PM',
    'url WWW.ALCALAPLUMBERS.EXAMPLE/QUOTE | domain,service alcalaplumbers.example | steps I FILL IN EVERYTHING…FORBIDDEN | error-message ERROR 403 FORBIDDEN | occurred-at 2026-11-17T17:30',
  ],
  [
    "doesn't resolve",
    'dig against your dns returns nothing for toastedcoffee.example (ns1.hostdemo.example and ns2.hostdemo.example were set 3 days ago). ta',
    'domain,service toastedcoffee.example | ?url toastedcoffee.example',
  ],
  [
    'Quotes bounce',
    'When we mail quotes to buyers@wolftown.example we get back: "554 5.7.1 <buyers@wolftown.example>: Relay access denied". They leave from office@sanzelectric.example. Time: 12:05 today. Best regards, Peter Sanz 07700 900 322',
    'sender office@sanzelectric.example | recipient buyers@wolftown.example | error-message 554 5.7.1…Relay access denied | occurred-at 2026-11-18T12:05 | ?service office@sanzelectric.example',
  ],
  [
    'VPS hung',
    'Could you reboot vps-eight-3? It hung at 4 in the morning and SSH says "Connection timed out".',
    'service vps-eight-3 | ?occurred-at 2026-11-18T04 | error-message Connection timed out',
  ],
  [
    'Bank details',
    "Good morning, I want to change the account you charge. I'll give you the new IBAN by phone. The next invoice is on 1 December.",
    '',
  ],
  [
    'plesk message',
    'Websites & Domains > Files > Upload, and on uploading the zip I get "The file exceeds the maximum size". Domain vidalaccordions.example',
    'steps Websites & Domains > Files > Upload… | error-message The file exceeds the maximum size | domain,service vidalaccordions.example | ?url vidalaccordions.example',
  ],
  [
    'mail on iphone',
    "can't add laura@naturphysio.example on my new iphone, it says cannot verify server identity",
    'service laura@naturphysio.example | ?error-message cannot verify server identity',
  ],
  [
    'Earlier ticket',
    'Writing again about ticket LN-5120. The customer (manager@walnuthotel.example) still does not get what we send from bookings@northroutes.example, the last on Monday 16th at 8:10 pm.',
    'ticket-reference LN-5120 | recipient manager@walnuthotel.example | sender bookings@northroutes.example | occurred-at 2026-11-16T20:10 | ?service bookings@northroutes.example',
  ],
  [
    'shop down again',
    'woolandmore.example down again for the past quarter of an hour, customers are texting me on 07700 900 344',
    'url,domain,service woolandmore.example | ?occurred-at 2026-11-18T16',
  ],
  [
    'Mail came back',
    'What I sent came back at 10:15 today:\n550 5.1.1 <piers@quarryhill.example> user unknown',
    'recipient piers@quarryhill.example | occurred-at 2026-11-18T10:15 | error-message 550 5.1.1 | ?service piers@quarryhill.example',
  ],
  [
    'Mail not delivered',
    'Nothing that I send from desk@fernhouse.example to una@birchway.example, hugh@elmgate.example and ida@ashby.example is delivered since 9 today.',
    'sender desk@fernhouse.example | recipient una@birchway.example | recipient hugh@elmgate.example | recipient ida@ashby.example | occurred-at 2026-11-18T09 | service desk@fernhouse.example',
  ],
  [
    'No mail for a day',
    'In the last 24 hours mail from una@birchway.example to desk@fernhouse.example does not arrive.',
    'sender una@birchway.example | recipient desk@fernhouse.example | service desk@fernhouse.example',
  ],
  [
    'Contact form',
    'On https://fernhouse.example/contact the form fails: 1) open the page 2) fill it in 3) press Send. It shows error 500.',
    'url https://fernhouse.example/contact | domain,service fernhouse.example | steps 1) open the page…press Send | error-message error 500',
  ],
];
