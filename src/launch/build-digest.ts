/** Which build of the program this one starts; scripts/build.mjs puts in what it built. */
export const BUILD_DIGEST: string = 'not built'
