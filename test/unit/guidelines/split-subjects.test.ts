/** What the tickets are called that one text is dealt out to: by the sentence that tells whom it is for, and not by an address. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createChecker} from '../../../src/guidelines/index.ts';
import {hosting} from '../../../src/guidelines/policies/hosting.ts';

/** Subject, body, and each ticket's subject with how its text begins. */
const splits: readonly (readonly [subject: string, body: string, ...parts: readonly string[]])[] = [
  [
    'Dos cosas',
    'Buenas, os escribo por dos cosas:\n1. https://flores.example/pago da error 500 al pagar.\n2. tulipanes.example caduca en mayo y quiero la factura.',
    'Da error 500 al pagar (https://flores.example/pago) | Buenas, os escribo',
    'Caduca en mayo y quiero la factura (tulipanes.example) | tulipanes.example caduca',
  ],
  [
    'Two things',
    'Two separate things.\n1. flora.example is down since noon.\n2. The invoice of May is wrong, please correct it.',
    'Down since noon (flora.example) | Two separate things',
    'The invoice of May is wrong, please correct it | The invoice',
  ],
  [
    'Correo',
    'No llegan correos a info@flores.example desde ayer. Otra cosa. Aprovecho que os escribo hoy. ¿Me mandáis la factura de mayo?',
    'Correo | No llegan',
    '¿Me mandáis la factura de mayo? | Aprovecho',
  ],
];

const checker = await createChecker({policy: hosting});
await checker.loadFixes();

for (const [subject, body, ...parts] of splits) {
  test(`G8 «${subject}» becomes ${parts.map((part) => `«${part.split(' | ')[0]}»`).join(' and ')}`, () => {
    const fix = checker.check({subject, body}).findings.find(({rule}) => rule === 'one-topic')?.fix;
    const found = fix?.kind === 'split' ? fix.parts : [];
    assert.equal(found.length, parts.length, JSON.stringify(found));
    found.forEach((part, index) => {
      const [title = '', beginning = ''] = parts[index]?.split(' | ') ?? [];
      assert.equal(part.subject, title);
      assert.ok(part.body.startsWith(beginning), part.body);
    });
  });
}
