import { z } from 'zod'

// Before any schema is made: zod's compiled parsers call Function(), and the page's policy reports it as eval.
z.config({ jitless: true })

/** Every schema takes `z` from here, so that none can be made before the line above has run. */
export { z }
