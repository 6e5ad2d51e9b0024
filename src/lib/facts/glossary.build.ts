import { type GlossaryTerm, readGlossary } from './glossary';

/** Every term of the glossary, by id. */
export const GLOSSARY: Record<string, GlossaryTerm> = readGlossary();
