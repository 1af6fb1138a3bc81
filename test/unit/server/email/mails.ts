/** Builds mails for the tests of the e-mail channel. */
export interface MailInput {
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly body?: string;
}

/** A plain mail with the usual headers; `headers` come on top, as a server on the way would put them. */
export function mailOf({headers = [], from, to, subject, body = 'Hola\n'}: MailInput = {}): Uint8Array {
  const usual: (readonly [string, string])[] = [
    ['From', from ?? 'Ana Luz <ana@tienda.example>'],
    ['To', to ?? 'soporte@aurora.example'],
    ['Subject', subject ?? 'No llega el correo'],
    ['Date', 'Mon, 3 Mar 2025 09:14:00 +0100'],
    ['Message-ID', '<one@tienda.example>'],
    ['MIME-Version', '1.0'],
    ['Content-Type', 'text/plain; charset=utf-8'],
  ];
  const given = new Set(headers.map(([name]) => name.toLowerCase()));
  // From may be there twice on purpose; what a test gives otherwise replaces the usual one.
  const kept = usual.filter(([name]) => name === 'From' || !given.has(name.toLowerCase()));
  const lines = [...headers, ...kept.filter(([, value]) => value !== '')].map(([name, value]) => `${name}: ${value}`);
  return new TextEncoder().encode([...lines, '', body.replace(/\r?\n/g, '\r\n')].join('\r\n'));
}

/** A multipart mail out of parts that are already whole. */
export function multipart(type: string, parts: readonly string[], headers: MailInput['headers'] = []): Uint8Array {
  const body = [...parts.map((part) => `--b\r\n${part}\r\n`), '--b--\r\n'].join('');
  return mailOf({headers: [['Content-Type', `multipart/${type}; boundary="b"`], ...headers], body});
}
