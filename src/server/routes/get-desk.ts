/** The desk as this viewer sees it, with the policy that the server enforces. */
import type {RouteHandler} from './route.ts';

export const getDesk: RouteHandler<'getDesk'> = async ({context}, {adapter, checker, articles, mail}) => ({
  desk: {...(await adapter.getDesk(context)), policy: checker.policy},
  capabilities: {...adapter.capabilities, ...(articles && {articles: true}), ...(mail && {heldMail: true})},
});
