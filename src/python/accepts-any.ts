// By itself, as the tables of natives are made while the modules around them still load.

/** The option of a native that is called also where an argument is not known, and says itself what then comes of it. */
export const ANY = { accepts: 'any' } as const
