/**
 * English of subjects. `told`: a symptom, a request or a question, which make a subject useful. `thing`: what a hosting
 * customer has, which tells nothing alone. `fault`, `weak`: tell something only together with a thing. `empty`: tells nothing.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  told: [
    'declined|refused|denied|dead|disputed|stolen',
    'loses|drops|dropping|skips|jumps|jumping|resets|reverts|reverting|logs|kicks|throws|cuts|hides|hidden|ignores|ignored|forgets|moves|turns|goes|comes|takes|prints|spins|flickers|theft|outages|charged|double|overdraft',
    'about to',
    'change of|to|in',
    'cancellation|activation|installation|renewal|upgrade|downgrade|setup|restoration|restore|termination|confirmation|verification|validation of|for',
    'fake*|forged|false|laps*|nobody|noone|someone|somebody|stolen|illegal|pending|due|unpaid|wrongly|acting|behav*|keeps',
    'undeliver*|unsent|impossible|too|forgot*|loss|unrelated|separate|terrible|unnecess*|greyed|grayed|pixelat*|scrambl*',
    'what is|are|does|do|happen*|version|plan',
    'fail*|fails|down|slow|slowly|broke*|break*|crash*|bounc*|reject*|refus*|return*|delay*|late|duplicat*|twice|doubl*|delete*|disappear*|vanish*|gone|lost|lose|losing|missing|expir*|overdue|full|hack*|infect*|spoof*|malware|virus|phishing|scam*|attack*|breach*|compromis*|vulnerab*|corrupt*|incorrect*|invalid|denied|deny|exceed*|stuck|hang*|hung|frozen|freez*|blank|white|black|empty|bad|timeout|timed|timing|loop*|intermittent*|inaccessible|unreachable|unavailable|offline|redirect*|forward*|close*|keeps|keep|asks|asking|shows|showing|stops|stop|stopped|loads|loading|load|opens|opening|arriv*|receiv*|reciev*|respond*|connect*|disconnect*|saves|displays|garbled|distorted|misaligned|overlap*|unknown|suspicious|strange|blacklist*|blocklist*|block*|unblock*|lock*|unlock*|outage|leak*|overcharg*|complain*|abuse|only|instead|revoked|mismatch|unsecure|insecure|bogus|limit*|quota|overload*|high|retriev*|archive|archived|archiving|obtain|get|getting|analy*|sort|sorting|copy|paste|collaps*|expand*|grow*|grew|shrink*|small|large|big|unwanted|invisible|inconsistent|conflict*|repeat*|terrible|hate|greyed|restrict*|confus*|pixelat*|unnecess*|find|finding|use|using|save|saving|store|storing|open|opening|send|sending|sends|deletion|removal|rejection|expiry|expiration|rogue|infiltrat*|fraud*|deceptive|stopt|difficult*|impossible|easy|enforce*|read|write|see|view|look|looks',
    'cancel*|renew*|restor*|recover*|upgrad*|downgrad*|migrat*|move|moved|moving|movement|transfer*|switch*|install*|reinstall*|configur*|setup|set|setting|activat*|deactivat*|reactivat*|updating|chang*|modif*|add|adding|create|creating|creation|generate|delete|remove|removal|removing|disabl*|enabl*|reboot*|restart*|check|verify|whitelist*|allow*|register|point*|release|assign*|reset*|refund*|pay|paying|charge*|billed|pric*|cost|offer|discount*|buy|buying|purchase|order|sell|integrat*|import|imports|imported|importing|export*|sync*|publish*|upload*|download*|increase|reduce|prevent|protect*|permission*|priorit*|requirement*|difference*|compatib*|include*|reissue|resend|convert*|merge|split|remote',
    'to|in|into|as|flags|flagged|go|goes|land|lands ..2 spam|junk',
    'new ..2 mailbox|account|user|users|domain|subdomain|alias|database|email|address',
    'request for|of',
    'update|upgrade from|to|browser|thunderbird|firefox|windows|php|wordpress|plugin*',
    'adjust*',
    '301|302 redirect*',
    'cpu|disk|ram|load|memory ..2 #',
    'hosting|server|vps|plan for',
    'copy|copies|duplicate of',
    'error ..2 404|403|500|502|503|504|508|550|530|smtp|imap|pop3|php|mysql|dns|ssl|connection|server|internal|critical|fatal|authentication|certificate|database|establishing',
    'smtp|imap|php|mysql|dns|ssl|connection|server|internal|critical|fatal|authentication|certificate|database|404|403|500 error',
    '403|404|500|502|503|504|508|550|530',
  ],
  weak: [
    'not|no|never|without|nothing|cant|cannot|couldnt|wont|dont|doesnt|didnt|isnt|arent|wasnt|havent|hasnt|unable|how|what|which|where|why|when|who|whats|want|wants|need|needs|needed|possible|would|can|could|should|work|works|working|worked|be|wrong|still|more|second|another|additional|today|yesterday|monday|mondays|tuesday|wednesday|thursday|friday|out|off|up|back|old|i|we|you|they|im|ive',
    '# please|pls',
  ],
  blank: [
    'high|highest|top priority $',
    'as soon as possible',
    'see|look ..2 picture|pictures|image|screenshot|attached|attachment|below|body|message',
    'not|same|once ..2 again',
    'following on|up',
    'as requested|promised|discussed|agreed|asked',
    're your|our|my ..1 request|ticket|answer|reply|message|mail|chat|call ..8 $',
    'still nothing|waiting',
  ],
  fault: [
    'question|questions|query|queries|error|errors|failure|failures|problem|problems|issue|issues|trouble|troubles|fault|faults|glitch|bug|bugs|incident|incidents',
  ],
  thing: [
    'website|websites|site|sites|webpage|page|pages|homepage|web|shop|store|webshop|blog|portal|intranet|campus|course|courses|wordpress|woocommerce|prestashop|joomla|drupal|moodle|magento|elementor|plugin|plugins|module|theme|form|forms|cart|checkout|basket|search|menu|slider|gallery|section|area|panel|dashboard|cpanel|plesk|directadmin|whm|phpmyadmin|webmail|roundcube|outlook|thunderbird|tbird|tb|firefox|mozilla|chrome|safari|edge|gmail|hotmail|yahoo|office|365|exchange|iphone|ipad|android|phone|mac|windows|linux|ubuntu|mail|mails|email|emails|messages|mailbox|mailboxes|inbox|outbox|account|accounts|folder|folders|ticket|tickets|company|business|signature|calendar|contacts|contact|address|addresses|book|spam|junk|calender|calander|task|tasks|administration|management|event|events|label|labels|tag|tags|thread|threads|history|trash|drafts|sent|subfolder|subfolders|profile|profiles|pane|column|columns|header|headers|button|toolbar|view|layout|local|primary|list|title|titles|storage|shortcut|shortcuts|keyboard|cookies|container|window|windows|filter|filters|attachment|attachments|server|servers|vps|dedicated|cloud|hosting|domain|domains|dns|mx|spf|dkim|ssl|tls|certificate|certificates|cert|https|ftp|sftp|ssh|php|mysql|database|databases|db|backup|backups|security|invoice|invoices|billing|payment|payments|receipt|bill|contract|service|services|plan|renewal|subscription|user|users|username|password|passwords|login|access|session|ip|cron|app|application|applications|program|software|browser|bookmarks|tab|tabs|addon|addons|extension|extensions|settings|configuration|options|version|image|images|photos|picture|pictures|file|files|logo|orders|customer|customers|bookings|newsletter|font|fonts|client|quote|registration|box|details|learning|shipping|meeting|booking|staging|landing|mailing|marketing|training|listing|listings|building|wedding|clothing|@|%',
  ],
  verb: ['is|are|was|be|has|have|had|gets|got|goes|went|looks'],
  empty: [
    'various|multiple|new|below|above|masked|attached|few|hi|hello|hey|dear|good|morning|afternoon|evening|greetings|thanks|thank|please|pls|plz|help|helpp|assistance|assist|sos|urgent|important|asap|helping|enquiry|inquiry|friend|favour|favor|request|matter|thing|things|stuff|info|information|feedback|comment|suggestion|support|technical|tech|case|message|quick|small|several|some|update|updates|test|testing|re|fw|fwd|about|regarding|concerning|number|no|ref|tomorrow|week',
    'the|a|an|of|to|in|on|at|for|with|from|and|or|my|our|your|his|her|their|its|me|us|it|this|that|these|those|very|other|something|anything|waiting|reply|answer|response|general|serious|big|weird|everything|one|two|three|four|couple|all|as|by|u|#',
  ],
};
