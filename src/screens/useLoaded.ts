import { useEffect, useState } from 'react'

export interface Loaded<Value> {
  readonly value: Value | null
  readonly hasFailed: boolean
}

/**
 * What `load` brings for the key; while another key loads, what was there before, so that nothing on the screen goes away.
 * `load` must be the same function at every call.
 */
export function useLoaded<Key, Value>(key: Key, load: (key: Key) => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ value: null, hasFailed: false })
  useEffect(() => {
    let isWanted = true
    load(key).then(
      (value) => {
        if (isWanted) setLoaded({ value, hasFailed: false })
      },
      () => {
        if (isWanted) setLoaded(({ value }) => ({ value, hasFailed: true }))
      },
    )
    return () => {
      isWanted = false
    }
  }, [key, load])
  return loaded
}
