/** Who looks at a desk that knows nobody. */
export const VISITOR = {
  id: 'visitor',
  name: 'Demo',
  email: 'demo@localhost.example',
  role: 'holder',
  account: 'demo',
} as const;
