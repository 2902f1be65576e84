import type { Course } from './course.ts'
import { MISSING } from './entry.ts'
import type { TypedCourse } from './typedCourse.ts'

/**
 * The course while what reads it is loading: every act and record is there and none of it can be read. Such an order is
 * not plain, so it has no dose till then.
 */
export function unreadCourse({ changes, records, weights }: TypedCourse): Course {
  return {
    changes: changes.map(({ id, kind, at }) => ({ kind: 'unclear', id, of: kind, item: null, at, fields: [] })),
    records: records.map(({ administration, drug }) => ({ kind: 'unclear', administration, drug })),
    formerRecords: [],
    earlier: [],
    noEarlier: [],
    circumstances: {},
    gfr: { value: MISSING, measuredOn: MISSING, method: null, cap: MISSING },
    weights,
    labs: {},
    genotype: null,
    answers: {},
    supportLeftOut: [],
  }
}
