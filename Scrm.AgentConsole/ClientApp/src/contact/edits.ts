const attribute = 'attribute:';

/** The fact a change is about, without its kind. */
export const fieldOf = (field: string): string => (field.startsWith(attribute) ? field.slice(attribute.length) : field);
