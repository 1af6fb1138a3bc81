/** For hosts whose visitors sign out; what keeps drafts comes with the call. */

/** Forgets every draft that this browser keeps: for a host whose visitor signs out. Never fails. */
export async function clearDrafts(): Promise<void> {
  await (await import('../../client/drafts.ts')).clearDrafts();
}
