/** Why a file is not taken, whatever kind of file it is. */
export const fileFaults = {
  notRead: 'it could not be read from this device',
  notLoaded: 'the part of the app that checks it did not load; try again',
  notUtf8: 'its characters are not UTF-8; save it as UTF-8',
  notJson: 'it is not JSON',
  tooDeep: 'it is nested too deep',
  forbiddenKey: 'a name in it is not allowed',
  duplicateKey: 'a name stands twice',
  versionUnknown: 'its version is not known here',
  unknownKey: 'a name is not known here',
  missing: 'something is missing',
  wrongType: 'a value is of the wrong kind',
  tooLong: 'a text is too long',
  tooMany: 'there are too many entries',
  notAllowed: 'a value is not allowed',
  contradiction: 'two values cannot both be true',
}
