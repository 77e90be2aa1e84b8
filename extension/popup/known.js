// @ts-check
export function knownSection() { return null; }
export function earlierHeadline() { return null; }
