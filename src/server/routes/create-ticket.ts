/**
 * Opens a ticket. The page's advice is judged again by the same checker: `error` findings refuse, facts are read again, the
 * problem type decides team and technician.
 */
import type {Fact} from '../../core/finding.ts';
import {TicketError} from '../../core/errors.ts';
import type {RouteHandler} from './route.ts';
import {keeping} from './sealed.ts';

export const createTicket: RouteHandler<'createTicket'> = async ({body, context}, scene) => {
  const {adapter, checker, assign, now} = scene;
  const {policy} = checker;
  const {limits} = policy;
  const issues = [
    ...(body.subject.length > limits.subject ? [{path: 'subject', message: `is longer than ${limits.subject}`}] : []),
    ...(body.body.length > limits.body ? [{path: 'body', message: `is longer than ${limits.body}`}] : []),
    ...(body.attachments.length > limits.attachments
      ? [{path: 'attachments', message: `are more than ${limits.attachments}`}]
      : []),
    ...(body.problemType !== undefined && !Object.hasOwn(policy.problemTypes, body.problemType)
      ? [{path: 'problemType', message: 'is not a type of the policy'}]
      : []),
  ];
  if (issues.length > 0) throw new TicketError('rejected', 'the ticket is over the policy’s limits', {issues});

  const kept = keeping(body.accessData, scene);
  // What a page calls a fact is what a person told; what the prose says is read here.
  const told: Fact[] = body.facts.map((fact) => ({...fact, source: 'person', confidence: 1}));
  const {services} = await adapter.getDesk(context);
  const {
    serviceId,
    problemType,
    attachments: _attachments,
    language: _language,
    accessData,
    related: _related,
    ...text
  } = body;
  const judged = checker.check(
    {
      ...text,
      facts: told,
      hasAccessData: accessData !== undefined,
      ...(serviceId !== undefined && {serviceId}),
      ...(problemType !== undefined && {problemType}),
    },
    {services, now: now()},
  );
  const errors = judged.findings.filter(({severity}) => severity === 'error');
  if (errors.length > 0) throw new TicketError('rejected', 'the guidelines refuse this ticket', {findings: errors});

  const type = judged.problemType.id;
  const {done, ...assigned} = await assign(type);
  const missing = judged.missing.map(({id}) => id);
  const routing = {problemType: type, facts: judged.facts, missing, ...assigned};
  try {
    return await adapter.createTicket({...body, facts: told}, {...context, ...kept, routing});
  } finally {
    done?.();
  }
};
