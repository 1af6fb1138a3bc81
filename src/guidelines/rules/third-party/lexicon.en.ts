/**
 * English of acting for somebody else: relatives, clients, clubs. Exceptions: clients as senders or recipients of mail, their
 * areas in a site, the writer's own company.
 */
import type {Lexicon} from '../../../text/matcher.ts';

export const lexicon: Lexicon = {
  $kin: 'mother father mom mum dad parents brother brothers sister sisters uncle aunt cousin cousins brotherinlaw son daughter nephew niece grandfather grandmother grandma grandpa husband wife spouse partner boyfriend girlfriend friend friends neighbor neighbour neighbors mate buddy inlaws'.split(
    ' ',
  ),
  $kins:
    'mothers fathers moms mums dads brothers sisters uncles aunts cousins sons daughters nephews nieces grandfathers grandmothers husbands wifes partners boyfriends girlfriends friends neighbors neighbours bosss inlaws'.split(
      ' ',
    ),
  $client: 'client customer'.split(' '),
  $thing:
    'website websites site webpage shop store blog domain domains hosting server vps cpanel plesk panel zone dns wordpress nameservers'.split(
      ' ',
    ),
  $pro: 'developer programmer designer webmaster agency freelancer freelance contractor consultant accountant bookkeeper coder integrator'.split(
    ' ',
  ),
  $runs:
    'runs run manage manages maintain maintains built build builds look looks handle handles administer administers develop develops made made host hosts designed'.split(
      ' ',
    ),
  owner: [
    'in my|our|his|her ..1 $kins|bosss|exs ..1 name',
    'in my|our ex $kins name',
    'my|our $kin ..2 set|built|opened|registered|created|bought|made|rents|started ..8 with you',
    'my|our|a clients|customers ..1 mailbox|computer|laptop|pc',
    'install|site|website|project|build|shop ..3 for a|my|our client|customer',
    'got|have ..3 customer|client who',
    'my|our|a|this clients ..2 $thing',
    'my|a|this customers ..2 $thing',
    '$thing ..1 of|for ..1 a|my|our|this $client ..1 of|mine|ours?',
    '$thing ..1 of|for ..1 a|my|our ..1 $kin',
    'my|a|our ..1 $kins ..2 $thing',
    'a|my|our|this $client of? ..2 who|that|which? ..1 has|hosts|have ..4 you|hosted|hosting|account|$thing',
    'my|a|our $kin ..2 has|have|had|owns|owned|runs|bought ..5 you|$thing|hosted',
    'in ..1 my $kins|clients|fathers|mothers name',
    'account|domain|hosting|site|it is|was|are in ..1 his|her|their|my|our ..1 $kins|clients|late? name',
    'i am|im not the ..1 account|domain|registered? holder|owner|registrant',
    'im|am|were|are not the ..2 holder|owner|registrant',
    'owner|holder ..2 is my|our|a ..1 $kin|$client|boss',
    'my|our late $kin|$kins',
    'husband|wife|father|mother|brother|sister|friend|owner ..2 passed|died|deceased|death',
    'domain|hosting|account|site belongs to my|a|our ..1 $kin|$client',
  ],
  behalf: [
    'on behalf of',
    'have|have|got a|one|another ..1 $client ..1 hosted|hosting|with|who|that|on ..2 you|your|here|hosts|has|is',
    'account|domain|site|hosting is|isnt not? mine|ours',
    'on behalf of ..4 association|charity|church|school|club|committee|parish|board|trust|foundation|society',
    'i|we represent ..1 my|our|the|a|an ..2 $client|owner|holder|estate|family',
    'account|domain|hosting|it belongs|is|was ..3 former|previous|old|late ..1 boss|bosss|employer|owner|partner|colleague',
    'holder|owner|registrant ..4 died|deceased|dead|passed|ill|hospital',
    'we do|keep|handle the books|accounts|bookkeeping|accounting|it|website for|of',
    '$pro|dev here $',
    'dev|developer|designer|agency|freelancer here',
    'my|our $client % ..6 cant|cannot|needs|has|is|wants',
    'on behalf of ..1 my|our|a|an|the|another|someone|client ..2 $kin|$client|owner|holder|else|company|charity|church|school|club|member',
    'on my|our clients|$kins behalf',
    'on his|her|their behalf',
    'asking|writing|posting|contacting|inquiring|emailing for ..1 my|a|our ..1 $kin|$client',
    'helping ..2 my|a|an|out|our ..1 $kin|$client|charity|church|nonprofit|club|school|neighbour|elderly',
    '$kin|principal|$client|pastor|priest|owner|president|headteacher ..2 asked|wants me to ..4 write|contact|ask|renew|email|get|sort|look|help|fix|reach',
  ],
  role: [
    'i|we ..1 do|keep|handle|manage|run the? books|accounts|bookkeeping|accounting|it|payroll|marketing|social for|of',
    'company|firm|agency|studio|team ..1 that|which|who developed|built|made|designed|manages|maintains|hosts',
    'we|i look after|manage|handle|run|do|maintain|support ..2 it|computers|network|email|website|websites|systems|tech for',
    'our|my customer|client|customers|clients ..2 hosted|hosting ..1 with ..1 you',
    'writing|emailing|contacting|messaging|calling ..1 from|for the|an|a ..2 agency|studio|firm|consultancy ..2 that|which|of|looking|hired',
    'am|im|as the|a|an ..1 mother|father|parent|dad|mum|mom|grandfather|grandmother ..1 of ..2 pupil|student|child|kid',
    'help|helping|volunteer|volunteering ..1 at|with|for|out|the|a|our|my ..2 parish|church|charity|nonprofit|club|school|association|shelter ..2 with|and|as|it|run',
    'maintain|manage|run|built|look* ..1 after? the schools|churchs|clubs|charitys|parishs|associations ..1 $thing|mail',
    'vicar|pastor|priest|principal|headteacher|chairman|president ..2 asked|cannot|cant|wants',
    'am|im|are|were ..1 the|a|an|their|his|her ..3 $pro ..3 who|that|for|of|working|hired|behind|looking|managing',
    'am|im|are|were ..1 their|his|her|its ..2 $pro|nephew|niece|son|daughter|cousin|friend|neighbour|neighbor',
    'am|im|as a|an|the ..2 volunteer|parent|nephew|niece|grandson ..4 for|of|at|and|who|helping',
    'im|am the ..1 son|daughter|brother|sister|husband|wife|nephew|friend of',
    'i|we $runs ..3 $thing ..1 for|of ..3 $client|$kin|church|charity|club|school|association|%',
    'i do|did|built|run|manage|maintain the|their|his|her|a $thing ..2 for|of ..2 $kin|$client|church|charity|club|association|school|them|him|her',
    'outside|external|third party|independent|hired|new contractor|developer|agency|consultant|webmaster ..3 for|of|i|we|here',
    'hired|engaged|contracted|commissioned|appointed|retained ..1 by ..6 to ..3 $thing|fix|rebuild|redesign|move|migrate',
    'are|were a|the ..2 web|marketing|design|digital|advertising agency|studio',
  ],
  except: [
    'behalf of ..1 my|our|the|all|myself|us|everyone ..1 company|team|colleagues|department|us|organisation|organization|office|business|firm',
    'behalf of myself|us|everyone|users|all',
    'software|senior|fullstack|backend|frontend developer|programmer',
    'reseller|resell* ..12 $client|clients|customers',
    'host my|our ..1 clients|customers',
    'for a|my|our new $client',
    'looking|look|searching|need for|a|some ..2 hosting|domain|plan|server',
    'mail|email|emails|message|messages|invoice|form|order from|to|by ..1 a|my|our|the $client|$kin|customers|clients',
    'mail|email|ftp|sftp|ssh|smtp|imap|desktop|web|chat|vpn|git $client|clients',
    '$client|clients|customers area|portal|login|zone|panel|support|service|section|id|number',
    'our own|company',
    'my company|employer',
    'not|prospective|potential|yet ..2 $client|customer',
  ],
};
