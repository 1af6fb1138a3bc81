/** The desk as this viewer sees it, with the policy that the server enforces. */
import type {RouteHandler} from './route.ts';

export const getDesk: RouteHandler<'getDesk'> = async ({context}, {adapter, checker, articles, mail}) => ({
  desk: {...(await adapter.getDesk(context)), policy: checker.policy},
  capabilities: {
    ...adapter.capabilities,
    ...(articles && {articles: true}),
    ...(mail && {heldMail: true}),
    // Without a key there is nothing that could be taken.
    accessData: adapter.capabilities.accessData === true && checker.policy.accessData !== undefined,
  },
});
