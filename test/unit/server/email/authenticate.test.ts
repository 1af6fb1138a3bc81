/**
 * Whom a mail may be believed to come from: DMARC pass, fail and no record, by SPF, by DKIM, aligned and not, one From and two,
 * and the verdict of a border server. The zone is made up; no name is looked up.
 */
import assert from 'node:assert/strict';
import {generateKeyPairSync} from 'node:crypto';
import {after, describe, test} from 'node:test';
import {dkimSign} from 'mailauth';
import {type Authentication, authenticateMail, type Resolver} from '../../../../src/server/email/authenticate.ts';
import type {Envelope} from '../../../../src/server/email/mail.ts';
import {MailParser} from '../../../../src/server/email/parse/index.ts';
import {type MailInput, mailOf} from './mails.ts';

const parser = new MailParser();
after(() => parser.close());

const {privateKey, publicKey} = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: {type: 'spki', format: 'der'},
  privateKeyEncoding: {type: 'pkcs8', format: 'pem'},
});
const KEY = `v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`;
const GOOD_IP = '192.0.2.10';
const spf = `v=spf1 ip4:${GOOD_IP} -all`;

/** `strict.example` publishes a DMARC record, `tienda.example` none. */
const ZONE: Readonly<Record<string, string>> = {
  'tienda.example': spf,
  'envios.tienda.example': spf,
  's._domainkey.tienda.example': KEY,
  'strict.example': spf,
  's._domainkey.strict.example': KEY,
  '_dmarc.strict.example': 'v=DMARC1; p=reject',
  'bulk.example': spf,
  's._domainkey.bulk.example': KEY,
  's._domainkey.evil.co.uk': KEY,
};
const resolver: Resolver = (domain, type) => {
  const record = ZONE[domain.toLowerCase()];
  if (type === 'TXT' && record !== undefined) return Promise.resolve([[record]]);
  return Promise.reject(Object.assign(new Error(`${type} ${domain}`), {code: 'ENOTFOUND'}));
};

async function sign(raw: Uint8Array, domain: string): Promise<Uint8Array> {
  const signer = {signingDomain: domain, selector: 's', privateKey};
  const {signatures, errors} = await dkimSign(Buffer.from(raw), {...signer, signatureData: [signer]});
  // Nobody can sign a mail without an author; every other mail here must be signed for its case to show anything.
  assert.deepEqual(
    errors.filter(({err}) => err.code !== 'ENOFROM'),
    [],
  );
  return Buffer.concat([Buffer.from(signatures), raw]);
}

interface Case {
  readonly mail?: MailInput;
  readonly signedBy?: string;
  readonly envelope?: Envelope;
  readonly authservId?: string;
}

async function judge({mail, signedBy, envelope = {}, authservId}: Case): Promise<Authentication> {
  const plain = mailOf(mail);
  const raw = signedBy === undefined ? plain : await sign(plain, signedBy);
  return authenticateMail(raw, await parser.parse(raw), envelope, {mta: 'mx.aurora.example', resolver, authservId});
}

const from = (domain: string): MailInput => ({from: `Ana <ana@${domain}>`});
const by = (sender: string, ip = GOOD_IP): Envelope => ({ip, helo: 'mx.tienda.example', sender});

describe('a mail is authenticated', () => {
  const cases: readonly (readonly [title: string, input: Case, dmarc: string])[] = [
    ['DMARC by DKIM', {mail: from('strict.example'), signedBy: 'strict.example'}, 'pass'],
    ['DMARC by SPF', {mail: from('strict.example'), envelope: by('ana@strict.example')}, 'pass'],
    ['no record, DKIM of the domain', {mail: from('tienda.example'), signedBy: 'tienda.example'}, 'none'],
    ['no record, SPF of the domain', {mail: from('tienda.example'), envelope: by('ana@tienda.example')}, 'none'],
    [
      'no record, SPF of a sister domain',
      {mail: from('tienda.example'), envelope: by('r@envios.tienda.example')},
      'none',
    ],
    ['no record, DKIM of the organisation', {mail: from('sur.tienda.example'), signedBy: 'tienda.example'}, 'none'],
  ];
  for (const [title, input, dmarc] of cases)
    test(title, async () => {
      const result = await judge(input);
      assert.deepEqual([result.authenticated, result.dmarc], [true, dmarc], result.reason);
    });
});

describe('a mail is not authenticated', () => {
  const cases: readonly (readonly [title: string, input: Case, dmarc: string])[] = [
    ['DMARC fails: another’s signature (ATK-10)', {mail: from('strict.example'), signedBy: 'bulk.example'}, 'fail'],
    ['DMARC fails: another’s server (ATK-10)', {mail: from('strict.example'), envelope: by('x@bulk.example')}, 'fail'],
    [
      'DMARC fails: the wrong address',
      {mail: from('strict.example'), envelope: by('ana@strict.example', '203.0.113.9')},
      'fail',
    ],
    ['no record, nothing signed', {mail: from('tienda.example')}, 'none'],
    ['no record, another’s signature', {mail: from('tienda.example'), signedBy: 'bulk.example'}, 'none'],
    ['no record, another’s SPF', {mail: from('tienda.example'), envelope: by('x@bulk.example')}, 'none'],
    ['no record, SPF fails', {mail: from('tienda.example'), envelope: by('ana@tienda.example', '203.0.113.9')}, 'none'],
    ['a neighbour below the same public suffix', {mail: from('good.co.uk'), signedBy: 'evil.co.uk'}, 'none'],
  ];
  for (const [title, input, dmarc] of cases)
    test(title, async () => {
      const result = await judge(input);
      assert.deepEqual([result.authenticated, result.dmarc], [false, dmarc], result.reason);
    });

  const authors: readonly (readonly [title: string, mail: MailInput])[] = [
    ['two From headers', {headers: [['From', 'Boss <boss@strict.example>']], ...from('tienda.example')}],
    ['two addresses in one From', {from: 'ana@tienda.example, boss@strict.example'}],
    ['an empty From', {from: ''}],
    ['a From without an address', {from: 'Ana'}],
    ['a quoted local part that hides another domain', {from: '"a@evil x"@tienda.example'}],
  ];
  for (const [title, mail] of authors)
    test(`${title} (ATK-13)`, async () => {
      const result = await judge({mail, signedBy: 'tienda.example', envelope: by('ana@tienda.example')});
      assert.deepEqual([result.authenticated, result.domain], [false, ''], result.reason);
    });

  test('a forged Authentication-Results is not read (ATK-14)', async () => {
    const headers = [['Authentication-Results', 'mx.aurora.example; dmarc=pass header.from=strict.example']] as const;
    const {authenticated} = await judge({mail: {headers, ...from('strict.example')}});
    assert.equal(authenticated, false);
  });
});

describe('behind a border server', () => {
  const results = (value: string, below?: string): MailInput => ({
    ...from('tienda.example'),
    headers: [value, ...(below === undefined ? [] : [below])].map((text) => ['Authentication-Results', text] as const),
  });
  const cases: readonly (readonly [title: string, mail: MailInput, authenticated: boolean])[] = [
    ['DMARC passed', results('border.example; dmarc=pass header.from=tienda.example'), true],
    [
      'with a version and comments',
      results('border.example 1; spf=none; dmarc=pass (p=NONE; ok) header.from=tienda.example'),
      true,
    ],
    ['no record, DKIM aligned', results('border.example; dkim=pass header.d=tienda.example; dmarc=none'), true],
    ['no record, DKIM of another', results('border.example; dkim=pass header.d=bulk.example; dmarc=none'), false],
    ['DMARC failed', results('border.example; dkim=pass header.d=tienda.example; dmarc=fail'), false],
    [
      'no record, DKIM of the organisation',
      results('border.example; dkim=pass header.d=mail.tienda.example; dmarc=none'),
      true,
    ],
    ['a verdict on another author (ATK-13)', results('border.example; dmarc=pass header.from=strict.example'), false],
    ['another name on top (ATK-14)', results('evil.example; dmarc=pass', 'border.example; dmarc=fail'), false],
    [
      'a forged one below does not count (ATK-14)',
      results('border.example; dmarc=fail', 'border.example; dmarc=pass'),
      false,
    ],
    ['no header', from('tienda.example'), false],
  ];
  for (const [title, mail, authenticated] of cases)
    test(title, async () => {
      const result = await judge({mail, authservId: 'border.example'});
      assert.equal(result.authenticated, authenticated, result.reason);
    });
});

describe('the whole matrix: DMARC × SPF × DKIM × alignment × two From × the border server', () => {
  const SPF = {
    'SPF passes, aligned': (domain: string) => by(`ana@${domain}`),
    'SPF passes for another': () => by('x@bulk.example'),
    'SPF fails': (domain: string) => by(`ana@${domain}`, '203.0.113.9'),
    'no SPF': () => ({}),
  };
  const DKIM = ['own', 'another', 'broken', 'none'] as const;
  const BORDER = {
    'no border server': undefined,
    'DMARC pass': (domain: string) => `dmarc=pass header.from=${domain}`,
    'DMARC fail': (domain: string) => `dkim=pass header.d=${domain}; dmarc=fail header.from=${domain}`,
    'no record, aligned': (domain: string) => `dkim=pass header.d=${domain}; dmarc=none`,
    'no record, another': () => 'spf=pass smtp.mailfrom=x@bulk.example; dmarc=none',
    'a forged name': (domain: string) => `forged=1; dmarc=pass header.from=${domain}`,
  };

  const mailFrom = async (domain: string, two: boolean, dkim: (typeof DKIM)[number], border: string | undefined) => {
    const twice = two ? [['From', 'Boss <boss@bulk.example>'] as const] : [];
    const plain = mailOf({...from(domain), headers: twice});
    const signedBy = {own: domain, broken: domain, another: 'bulk.example', none: undefined}[dkim];
    const signed = signedBy === undefined ? plain : await sign(plain, signedBy);
    const changed = dkim === 'broken' ? Buffer.concat([signed, Buffer.from('And more.\r\n')]) : signed;
    return border === undefined
      ? changed
      : Buffer.concat([Buffer.from(`Authentication-Results: ${border}\r\n`), changed]);
  };

  for (const [record, domain] of [
    ['a record', 'strict.example'],
    ['no record', 'tienda.example'],
  ] as const)
    for (const [spfName, envelopeOf] of Object.entries(SPF))
      test(`${record}, ${spfName}`, async () => {
        for (const dkim of DKIM)
          for (const two of [false, true])
            for (const [name, borderOf] of Object.entries(BORDER)) {
              const authservId = borderOf && 'border.example';
              const told =
                borderOf && `${name === 'a forged name' ? 'evil.example' : 'border.example'}; ${borderOf(domain)}`;
              const raw = await mailFrom(domain, two, dkim, told);
              const options = {mta: 'mx.aurora.example', resolver, authservId};
              const result = await authenticateMail(raw, await parser.parse(raw), envelopeOf(domain), options);
              const proved = borderOf
                ? ['DMARC pass', 'no record, aligned'].includes(name)
                : spfName === 'SPF passes, aligned' || dkim === 'own';
              const title = `${dkim}, ${name}, ${two ? 'two' : 'one'} From: ${result.reason}`;
              assert.equal(result.authenticated, proved && !two, title);
              if (borderOf || two) continue;
              const dmarc = record === 'no record' ? 'none' : proved ? 'pass' : 'fail';
              assert.equal(result.dmarc, dmarc, title);
            }
      });
});
