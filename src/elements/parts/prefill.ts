/** What a form is filled with before anybody writes; the person can change all of it. */
export interface Prefill {
  readonly subject?: string;
  readonly body?: string;
  /** Id of the policy. */
  readonly problemType?: string;
  /** Id of the desk. */
  readonly service?: string;
  /** Values by fact id, for example `{"url": "https://shop.example/pay"}`. */
  readonly facts?: Readonly<Record<string, string>>;
}
