/** Signatures of webhooks, and what an endpoint may be. */
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {toEndpoint} from '../../../../src/server/webhooks/endpoint.ts';
import {secretKey, signWebhook, verifyWebhook} from '../../../../src/server/webhooks/sign.ts';

const SECRET = `whsec_${Buffer.from('a secret of tests, 32 bytes long').toString('base64')}`;
const OTHER = `whsec_${Buffer.from('another secret of tests, as long').toString('base64')}`;
const BODY = '{"type":"ticket.created"}';
const now = new Date('2026-11-23T10:00:00Z');

describe('a signature', () => {
  const headers = {...signWebhook([secretKey(SECRET)], 'msg_1', now, BODY)};

  test('is the HMAC of id, time and body that Standard Webhooks asks for', () => {
    const key = secretKey('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    const at = new Date(1614265330 * 1000);
    const signed = signWebhook([key], 'msg_p5jXN8AQM9LWM0D4loKWxJek', at, '{"test": 2432232314}');
    assert.equal(signed['webhook-signature'], 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  test('is the sender’s: another body, id, time or secret is refused', () => {
    assert.equal(verifyWebhook({secret: SECRET, headers, body: BODY, now}), true);
    assert.equal(verifyWebhook({secret: SECRET, headers: new Headers(headers), body: BODY, now}), true);
    assert.equal(verifyWebhook({secret: SECRET, headers, body: `${BODY} `, now}), false);
    assert.equal(verifyWebhook({secret: OTHER, headers, body: BODY, now}), false);
    for (const change of [{'webhook-id': 'msg_2'}, {'webhook-timestamp': '1795428001'}, {'webhook-signature': 'v1,'}])
      assert.equal(verifyWebhook({secret: SECRET, headers: {...headers, ...change}, body: BODY, now}), false);
    assert.equal(verifyWebhook({secret: SECRET, headers: {}, body: BODY, now}), false);
  });

  test('is worth nothing after five minutes', () => {
    const after = (seconds: number): Date => new Date(now.getTime() + seconds * 1000);
    assert.equal(verifyWebhook({secret: SECRET, headers, body: BODY, now: after(299)}), true);
    assert.equal(verifyWebhook({secret: SECRET, headers, body: BODY, now: after(301)}), false);
    assert.equal(verifyWebhook({secret: SECRET, headers, body: BODY, now: after(-301)}), false);
  });

  test('is made with both secrets while one is changed', () => {
    const both = {...signWebhook([secretKey(OTHER), secretKey(SECRET)], 'msg_1', now, BODY)};
    for (const secret of [SECRET, OTHER]) assert.equal(verifyWebhook({secret, headers: both, body: BODY, now}), true);
  });
});

describe('an endpoint', () => {
  const wrong = (change: object, secret = SECRET): string => {
    try {
      toEndpoint({id: 'panel', url: 'https://panel.example/hooks', secrets: [secret], ...change});
    } catch (error) {
      return (error as Error).message;
    }
    return '';
  };

  test('is https, or http on this machine', () => {
    for (const url of [
      'https://panel.example/hooks',
      'http://127.0.0.1:8080/x',
      'http://localhost/x',
      'http://[::1]/x',
    ])
      assert.equal(wrong({url}), '');
    for (const url of [
      'http://panel.example',
      'ftp://panel.example',
      'file:///etc/passwd',
      'nothing',
      'http://127.0.0.1.evil.example',
    ])
      assert.match(wrong({url}), /webhook 'panel'/);
  });

  test('is refused without a good secret, and what is told holds neither secret nor address', () => {
    const short = `whsec_${Buffer.from('short').toString('base64')}`;
    for (const secret of ['', 'plain', 'whsec_%%%', short]) {
      const told = wrong({}, secret);
      assert.match(told, /webhook 'panel'.*secret/);
      assert.ok(secret === '' || !told.includes(secret));
    }
    const password = wrong({url: 'https://user:canary@panel.example'});
    assert.match(password, /password/);
    assert.ok(!password.includes('canary'));
  });
});
