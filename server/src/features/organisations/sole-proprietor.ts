/** Whether where an organisation is stays out of answers: a sole proprietor's address is a home. */
export const hasHiddenPlace = (form: string | undefined): boolean => form === 'ENK';
