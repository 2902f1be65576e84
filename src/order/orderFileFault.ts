/** What is wrong with an order file, at the place its path names. */
export type OrderFileFault =
  | 'tooLarge'
  | 'notJson'
  | 'tooDeep'
  /** A key stands twice in one object: the reader sees the first, JSON keeps the last. */
  | 'duplicateKey'
  | 'forbiddenKey'
  | 'notAnOrder'
  | 'versionUnknown'
  | 'unknownKey'
  | 'missing'
  | 'wrongType'
  | 'tooLong'
  | 'tooMany'
  | 'notAllowed'
  /** Two of its values cannot both be: limits the wrong way round, an id twice, a reference to nothing. */
  | 'contradiction'

export interface OrderFileRefusal {
  readonly ok: false
  readonly path: string
  readonly fault: OrderFileFault
}
